// The row of chats, shown where not all columns fit: it opens one on a narrow screen, and brings one into view else.

import { el, show } from "./dom.js";

export class Tabs {
  constructor(list, onOpen) {
    this.list = list;
    this.onOpen = onOpen;
    this.tabs = new Map();
    this.narrow = matchMedia("(max-width: 719px)");
    this.narrow.addEventListener("change", () => this.refresh());
    list.addEventListener("keydown", (event) => this.move(event));
    const columns = document.querySelector("[data-testid=columns]");
    new ResizeObserver(() => list.classList.toggle("is-needed", columns.scrollWidth > columns.clientWidth)).observe(columns);
  }

  add(chat, panel) {
    const badge = el("span", { class: "badge", hidden: true });
    const tab = el(
      "button",
      { type: "button", role: "tab", id: `tab-${chat.id}`, "aria-controls": panel.id, "data-testid": `tab-${chat.id}`, onclick: () => this.open(chat.id) },
      el("span", { dir: "auto" }, chat.title),
      badge,
    );
    this.tabs.set(chat.id, { tab, panel, badge });
    this.list.append(tab);
    this.selected ??= chat.id;
    this.refresh();
  }

  open(id) {
    this.selected = id;
    this.refresh();
    const { tab, panel } = this.tabs.get(id);
    tab.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (!this.narrow.matches) panel.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.onOpen(id);
  }

  count(id, unread) {
    const entry = this.tabs.get(id);
    if (!entry) return;
    const seen = !this.narrow.matches || this.selected === id;
    entry.badge.textContent = seen || !unread ? "" : String(unread);
    entry.badge.setAttribute("aria-label", `${unread} neu`);
    show(entry.badge, !seen && unread > 0);
  }

  refresh() {
    for (const [id, { tab, panel, badge }] of this.tabs) {
      const chosen = id === this.selected;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      if (this.narrow.matches) panel.setAttribute("role", "tabpanel");
      else panel.removeAttribute("role");
      panel.classList.toggle("is-away", this.narrow.matches && !chosen);
      if (chosen) show(badge, false);
    }
  }

  move(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const ids = [...this.tabs.keys()];
    const next = ids[(ids.indexOf(this.selected) + step + ids.length) % ids.length];
    this.open(next);
    this.tabs.get(next).tab.focus();
  }
}
