// Inline mode: "@bot words" in the input shows results above it; a click sends one.

import { el, show } from "./dom.js";

const PAUSE = 250; // between two keys, before the bot is asked

export class InlineResults {
  constructor(column, onChosen) {
    this.column = column;
    this.onChosen = onChosen;
    this.words = null;
    this.waiting = 0;
    this.node = el("div", { class: "inline-results", role: "listbox", "aria-label": "Ergebnisse des Bots", hidden: true, "data-testid": "inline-results" });
  }

  /** Ask the bot once somebody pauses typing after its name. */
  follow(text) {
    const name = `@${this.column.bot.username} `;
    const words = text.toLowerCase().startsWith(name.toLowerCase()) ? text.slice(name.length) : null;
    if (words === this.words) return;
    this.words = words;
    clearTimeout(this.waiting);
    if (words === null) show(this.node, false);
    else this.waiting = setTimeout(() => this.column.act("inline", { text: words }), PAUSE);
  }

  offer({ text, results }) {
    if (text !== this.words) return;
    this.node.replaceChildren(...results.map((result) => this.entry(result)));
    show(this.node, results.length > 0);
  }

  entry({ id, title, description }) {
    const words = [el("span", { dir: "auto" }, title), el("small", { dir: "auto" }, description)];
    return el("button", { type: "button", role: "option", class: "inline-result", onclick: () => this.choose(id) }, ...words);
  }

  async choose(id) {
    if (await this.column.act("choose", { result_id: id })) this.onChosen();
  }
}
