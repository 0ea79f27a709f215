// Stands in for GPS: a list of places, a small map drawn from their coordinates, and two fields.

import { el, svg } from "./dom.js";

const WIDTH = 320;
const HEIGHT = 240;
const MARGIN = 26;
const LABEL = { height: 11, perLetter: 5.2 };

/** Ask for a place and call onPick({latitude, longitude, name?}); a name only where `named` and wished for. */
export function pickPlace(places, onPick, { named = true } = {}) {
  const map = places.length > 1 ? new PlaceMap(places, (point) => choose(point)) : null;
  const latitude = field("Breite", "latitude", 90, places[0]?.latitude ?? 51.94);
  const longitude = field("Länge", "longitude", 180, places[0]?.longitude ?? 7.17);
  const search = el("input", { type: "search", placeholder: "Ort suchen", "aria-label": "Ort suchen", "data-testid": "place-search", oninput: () => filter() });
  const list = el("div", { class: "places", role: "listbox", "aria-label": "Orte", tabindex: "-1" });
  const withName = el("input", { type: "checkbox", "data-testid": "place-named" });
  let chosen = null;

  function choose(point) {
    chosen = point.name ? point : null;
    latitude.input.value = point.latitude.toFixed(5);
    longitude.input.value = point.longitude.toFixed(5);
    for (const option of list.children) option.setAttribute("aria-selected", String(option.textContent === point.name));
    map?.mark(point);
  }

  function filter() {
    const wanted = plain(search.value);
    const found = places.filter((place) => plain(place.name).includes(wanted));
    list.replaceChildren(...found.map((place) => el("button", { type: "button", role: "option", "aria-selected": String(place === chosen), onclick: () => choose(place) }, place.name)));
  }

  function typed() {
    const point = { latitude: Number(latitude.input.value), longitude: Number(longitude.input.value) };
    chosen = null;
    map?.mark(point);
  }

  latitude.input.addEventListener("input", typed);
  longitude.input.addEventListener("input", typed);
  const form = el(
    "form",
    { method: "dialog" },
    el("h2", {}, "Wo bist du?"),
    el("p", {}, "Wähl einen Ort aus der Liste oder tipp auf die Karte."),
    el("div", { class: "picker" }, el("div", { class: "picker-list" }, search, list), map?.node),
    el("div", { class: "degrees" }, latitude.label, longitude.label),
    named ? el("label", { class: "check" }, withName, " als Ort mit Namen schicken") : null,
    el("div", { class: "actions" }, el("button", { type: "button", class: "plain", onclick: () => box.close() }, "Abbrechen"), el("button", { class: "primary", autofocus: true, "data-testid": "place-send" }, "Standort schicken")),
  );
  const box = el("dialog", { class: "box wide", "aria-label": "Ort wählen", "data-testid": "place-picker" }, form);
  form.addEventListener("submit", () => {
    const point = { latitude: Number(latitude.input.value), longitude: Number(longitude.input.value) };
    onPick({ ...point, name: withName.checked ? chosen?.name : undefined });
  });
  box.addEventListener("close", () => box.remove());
  filter();
  document.body.append(box);
  box.showModal();
  if (places.length) choose(places[0]);
}

function field(words, name, most, value) {
  const input = el("input", { type: "number", step: "any", min: -most, max: most, required: true, value, "data-testid": `place-${name}` });
  return { input, label: el("label", {}, `${words} `, input) };
}

function plain(words) {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function isFree(box, taken) {
  const inside = box.left > 2 && box.right < WIDTH - 2;
  return inside && taken.every((other) => box.right < other.left || other.right < box.left || box.bottom < other.top || other.bottom < box.top);
}

class PlaceMap {
  constructor(places, onPoint) {
    this.places = places;
    this.fit();
    this.cross = svg("g", { class: "map-mark" }, svg("path", { d: "M0 0c-5-7-8-10-8-15a8 8 0 0 1 16 0c0 5-3 8-8 15z" }), svg("circle", { cy: -15, r: 3 }));
    const dots = places.map((place) => this.dot(place));
    this.node = svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "map", role: "img", "aria-label": "Karte der Orte; tippen wählt einen Punkt", "data-testid": "place-map" }, ...dots, ...this.labels(), this.cross);
    this.node.addEventListener("click", (event) => onPoint(this.pointAt(event)));
  }

  fit() {
    const latitudes = this.places.map((place) => place.latitude);
    const longitudes = this.places.map((place) => place.longitude);
    this.top = Math.max(...latitudes);
    this.left = Math.min(...longitudes);
    const high = this.top - Math.min(...latitudes) || 0.01;
    const wide = Math.max(...longitudes) - this.left || 0.01;
    // A degree of longitude is shorter than one of latitude, by the cosine of the latitude.
    this.shrink = Math.cos((this.top * Math.PI) / 180);
    this.scale = Math.min((WIDTH - 2 * MARGIN) / (wide * this.shrink), (HEIGHT - 2 * MARGIN) / high);
    this.offsetX = (WIDTH - wide * this.shrink * this.scale) / 2;
    this.offsetY = (HEIGHT - high * this.scale) / 2;
  }

  project({ latitude, longitude }) {
    return [this.offsetX + (longitude - this.left) * this.shrink * this.scale, this.offsetY + (this.top - latitude) * this.scale];
  }

  pointAt(event) {
    const box = this.node.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * WIDTH;
    const y = ((event.clientY - box.top) / box.height) * HEIGHT;
    const near = this.places.find((place) => Math.hypot(this.project(place)[0] - x, this.project(place)[1] - y) < 5);
    return near ?? { longitude: this.left + (x - this.offsetX) / this.shrink / this.scale, latitude: this.top - (y - this.offsetY) / this.scale };
  }

  dot(place) {
    const [cx, cy] = this.project(place);
    return svg("circle", { cx, cy, r: 2.6, class: "map-dot" }, svg("title", {}, place.name));
  }

  /** Name as many places as fit beside their dots, first come, first served. */
  labels() {
    const taken = [];
    const shown = [];
    for (const place of this.places) {
      const width = place.name.length * LABEL.perLetter;
      const box = [this.around(place, 4, width, LABEL.height), this.around(place, -4 - width, width, LABEL.height)].find((candidate) => isFree(candidate, taken));
      if (!box) continue;
      taken.push(box);
      const toTheRight = box.left > this.project(place)[0];
      const anchor = toTheRight ? { x: box.left, "text-anchor": "start" } : { x: box.right, "text-anchor": "end" };
      shown.push(svg("text", { ...anchor, y: box.top + LABEL.height - 2.5, class: "map-name" }, place.name));
    }
    return shown;
  }

  around(place, shift, width, height) {
    const [x, y] = this.project(place);
    return { left: x + shift, right: x + shift + width, top: y - height / 2, bottom: y + height / 2 };
  }

  mark(point) {
    const [x, y] = this.project(point);
    this.cross.setAttribute("transform", `translate(${x} ${y})`);
  }
}
