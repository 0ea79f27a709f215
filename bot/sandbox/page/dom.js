// Small helpers for building the page. Text goes in as text; only HTML the server has made safe goes in as HTML.

const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  send: "M3.4 20.4 21 12 3.4 3.6l-.1 6.500L15 12 3.300 13.900z",
  attach: "M16.500 6.500v10.200a4.500 4.500 0 0 1-9 0V5.600a3 3 0 0 1 6 0v10.200a1.500 1.500 0 0 1-3 0V6.500H9v9.300a3 3 0 0 0 6 0V5.600a4.500 4.500 0 0 0-9 0v11.100a6 6 0 0 0 12 0V6.500z",
  keyboard: "M4 6h16a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8c0-1.100.900-2 2-2zm1.500 3v1.600h1.600V9zm3.400 0v1.600h1.600V9zm3.400 0v1.600h1.600V9zm3.400 0v1.600h1.600V9zM5.500 12v1.600h1.600V12zm3.400 0v1.600h6.900V12zm8.500 0v1.600H19V12z",
  commands: "M14.800 4 7.400 20h1.900L16.700 4z",
  reply: "M10 8V4l-7 7 7 7v-4.100c5 0 8.500 1.600 11 5.100-1-5-4-10-11-11z",
  more: "M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  close: "m18.300 7.100-1.400-1.400L12 10.600 7.100 5.700 5.700 7.100l4.900 4.900-4.900 4.900 1.400 1.400 4.900-4.900 4.900 4.900 1.400-1.400-4.900-4.900z",
  down: "M7.400 8.600 12 13.200l4.600-4.600L18 10l-6 6-6-6z",
  pin: "M12 2a7 7 0 0 0-7 7c0 5.200 7 13 7 13s7-7.800 7-13a7 7 0 0 0-7-7zm0 9.500A2.500 2.500 0 1 1 12 6.500a2.500 2.500 0 0 1 0 5z",
  file: "M6 2h8l6 6v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4c0-1.100.900-2 2-2zm7 1.500V9h5.500z",
  person: "M12 12a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9zm0 2c-4 0-8.500 2-8.500 5v2h17v-2c0-3-4.500-5-8.500-5z",
  voice: "M12 14.500a3 3 0 0 0 3-3v-6a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3zm5.500-3a5.500 5.500 0 0 1-11 0H5a7 7 0 0 0 6.200 6.900V21.500h1.600v-3.100A7 7 0 0 0 19 11.500z",
  photo: "M20 4H4a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V6a2 2 0 0 0-2-2zM5 17l4-5 3 3.600 3.500-4.600L19.500 17z",
  sticker: "M12 2a10 10 0 1 0 0 20c.800 0 9.800-9 9.800-9.800A10 10 0 0 0 12 2zM8.500 8a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3zm7 0a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3zM12 17.500c-2.300 0-4.200-1.300-5-3.200h10c-.800 1.900-2.700 3.200-5 3.200z",
  link: "M10.600 13.400a1 1 0 0 1 0 1.400 1 1 0 0 1-1.400 0 5 5 0 0 1 0-7.100l3.500-3.500a5 5 0 0 1 7.100 7.100l-1.500 1.500a7 7 0 0 0-.400-2.400l.500-.500a3 3 0 0 0-4.300-4.300l-3.500 3.500a3 3 0 0 0 0 4.300zm2.800-4.200a1 1 0 0 1 1.400 0 5 5 0 0 1 0 7.100l-3.500 3.500a5 5 0 0 1-7.100-7.100l1.500-1.500c0 .800.100 1.600.400 2.400l-.500.500a3 3 0 0 0 4.300 4.300l3.500-3.500a3 3 0 0 0 0-4.300 1 1 0 0 1 0-1.400z",
  block: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM4 12a8 8 0 0 1 12.900-6.300L5.700 16.900A8 8 0 0 1 4 12zm8 8a8 8 0 0 1-4.900-1.700L18.300 7.100A8 8 0 0 1 12 20z",
};

/** Build an element: el("button", {class: "x", "aria-label": "y", onclick: f}, "text", node, ...). */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** Build an SVG element. */
export function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** An icon that says nothing to a screen reader. */
export function icon(name) {
  return svg("svg", { viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true" }, svg("path", { d: ICONS[name] }));
}

/** A round button with an icon; the label is read out and shown as a tooltip. */
export function iconButton(name, label, onclick, attributes = {}) {
  return el("button", { type: "button", class: "round", "aria-label": label, title: label, onclick, ...attributes }, icon(name));
}

/** Show or hide. */
export function show(node, visible) {
  node.hidden = !visible;
}
