// A small menu that opens beside its button and closes with Escape, a choice, or a click elsewhere.

import { el, icon, show } from "./dom.js";

export class Menu {
  constructor(button, items) {
    this.button = button;
    this.items = items;
    this.list = el("div", { class: "menu", role: "menu", hidden: true, "data-testid": "menu" });
    this.node = el("div", { class: "menu-anchor" }, button, this.list);
    button.setAttribute("aria-haspopup", "menu");
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => (this.list.hidden ? this.open() : this.close()));
    this.node.addEventListener("keydown", (event) => this.key(event));
    this.node.addEventListener("focusout", (event) => this.node.contains(event.relatedTarget) || this.close(false));
  }

  open() {
    const entries = this.items().map((item) => this.entry(item));
    if (!entries.length) return;
    this.list.replaceChildren(...entries);
    show(this.list, true);
    this.button.setAttribute("aria-expanded", "true");
    entries[0].focus();
  }

  entry({ icon: name, label, note, act }) {
    const words = el("span", { class: "menu-words" }, el("span", { dir: "auto" }, label), note ? el("small", { dir: "auto" }, note) : null);
    const choose = () => {
      this.close();
      act();
    };
    return el("button", { type: "button", role: "menuitem", onclick: choose }, name ? icon(name) : null, words);
  }

  close(focus = true) {
    if (this.list.hidden) return;
    show(this.list, false);
    this.button.setAttribute("aria-expanded", "false");
    if (focus) this.button.focus();
  }

  key(event) {
    if (event.key === "Escape") this.close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || this.list.hidden) return;
    event.preventDefault();
    const entries = [...this.list.children];
    const next = (entries.indexOf(document.activeElement) + step + entries.length) % entries.length;
    entries[next].focus();
  }
}
