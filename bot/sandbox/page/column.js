// One chat: head, messages, and what is under them (input, START, or the way back after blocking).

import { Composer } from "./composer.js";
import { el, icon, iconButton, show } from "./dom.js";
import { MessageView } from "./message.js";
import { Menu } from "./menu.js";
import { act, notice } from "./server.js";

const DAY = new Intl.DateTimeFormat("de-DE", { timeZone: "Europe/Berlin", weekday: "long", day: "numeric", month: "long" });
const LANGUAGE = new Intl.DisplayNames("de", { type: "language" });
const ROLES = { volunteer: "Ehrenamtlich", helper: "Sprachmittlung", staff: "Hauptamtlich" };
const DOING = { typing: "schreibt …", upload_document: "schickt eine Datei …", upload_photo: "schickt ein Foto …", find_location: "sucht einen Ort …" };
const HUES = [172, 268, 22, 212, 336, 96];
const NEAR_END = 60;

export class Column {
  constructor(chat, { bot, places, position, onUnread }) {
    this.chat = chat;
    this.hue = HUES[position % HUES.length];
    this.stuck = true;
    this.bot = bot;
    this.onUnread = onUnread;
    this.messages = new Map();
    this.unread = 0;
    this.composer = new Composer(this, places);
    this.build();
    this.describe(chat);
  }

  get isGroup() {
    return this.chat.kind === "group";
  }

  /** The group's id for acts, null in a private chat. */
  get groupId() {
    return this.isGroup ? this.chat.id : null;
  }

  get actor() {
    return this.composer.actor;
  }

  build() {
    this.name = el("h2", { id: `name-${this.chat.id}` });
    this.caption = el("p", { class: "caption" });
    this.avatar = el("span", { class: "avatar", "aria-hidden": "true" });
    this.menu = new Menu(iconButton("more", "Mehr", null, { "data-testid": "more" }), () => this.menuItems());
    this.list = el("div", { class: "log", role: "log", "aria-live": "polite", "aria-labelledby": `name-${this.chat.id}`, tabindex: "0", "data-testid": "log" });
    this.list.addEventListener("scroll", () => this.scrolled(), { passive: true });
    this.list.addEventListener("load", () => this.stuck && this.scrollDown(), { capture: true });
    this.list.addEventListener("click", (event) => this.followLink(event));
    new ResizeObserver(() => this.stuck && this.scrollDown()).observe(this.list);
    this.intro = el("div", { class: "intro", hidden: true, "data-testid": "intro" });
    this.toasts = el("div", { class: "toasts", role: "status", "aria-live": "polite", "data-testid": "toasts" });
    this.newer = el("button", { type: "button", class: "newer", "aria-label": "Zu den neuesten Nachrichten", hidden: true, onclick: () => this.scrollDown() }, icon("down"), el("span", { class: "badge" }));
    this.start = el("button", { type: "button", class: "start", "data-testid": "start", onclick: () => this.act("link", { link: "" }) }, "Starten");
    this.restart = el("button", { type: "button", class: "start", "data-testid": "restart", onclick: () => this.act("restart") }, "Bot wieder zulassen");
    const head = el("header", { class: "head" }, this.avatar, el("div", { class: "who" }, this.name, this.caption), this.menu.node);
    const middle = el("div", { class: "middle" }, this.intro, this.list, this.toasts, this.newer);
    this.node = el("section", { class: "column", id: `chat-${this.chat.id}`, "aria-labelledby": `name-${this.chat.id}`, "data-testid": `chat-${this.chat.id}` }, head, middle, this.composer.node, this.start, this.restart);
  }

  /** Take over what is known about the chat, apart from its messages. */
  describe(chat) {
    this.chat = { ...this.chat, ...chat };
    this.name.replaceChildren(el("bdi", {}, chat.title));
    this.avatar.textContent = [...chat.title][0] ?? "";
    this.avatar.style.setProperty("--hue", String(this.hue));
    this.node.dataset.kind = chat.kind;
    if (chat.language) this.list.lang = chat.language;
    this.sayStatus();
    this.drawIntro();
    this.composer.describe(this.chat);
    show(this.composer.node, chat.started && !chat.blocked);
    show(this.start, !chat.started && !chat.blocked);
    show(this.restart, chat.blocked && !this.isGroup);
  }

  sayStatus(words = "") {
    const { role, language, members, blocked } = this.chat;
    const people = members.length === 1 ? `${members[0].name} und der Bot` : `${members.length} Personen und der Bot`;
    const about = this.isGroup ? people : [ROLES[role] ?? role, language && LANGUAGE.of(language)].filter(Boolean).join(" · ");
    this.caption.textContent = words || (blocked ? (this.isGroup ? "Der Bot ist nicht mehr dabei" : "Bot blockiert") : about);
    this.caption.classList.toggle("is-typing", words !== "");
  }

  drawIntro() {
    const { started, description, blocked } = this.chat;
    const words = description || "Drück auf „Starten“ und lern den Bot kennen.";
    this.intro.replaceChildren(el("img", { src: "/chat/page/icon.svg", alt: "", width: 56, height: 56 }), el("h3", { dir: "auto" }, this.bot.name || "Bot"), el("p", { dir: "auto", lang: description ? this.chat.language : undefined }, words));
    show(this.intro, !started && !blocked && this.messages.size === 0);
  }

  nameBot(bot) {
    this.bot = bot;
    this.drawIntro();
  }

  /** Take over all messages of a fresh state. */
  replace(chat) {
    this.describe(chat);
    const kept = new Set(chat.messages.map((message) => message.id));
    for (const id of this.messages.keys()) if (!kept.has(id)) this.drop(id);
    for (const message of chat.messages) this.put(message, chat.keyboard, { quiet: true });
    this.scrollDown();
  }

  /** Show a new message, or change one. */
  put(message, keyboard, { quiet = false } = {}) {
    const known = this.messages.get(message.id);
    if (known) known.update(message);
    else this.append(message);
    this.place(this.messages.get(message.id));
    this.composer.setKeyboard(keyboard);
    if (message.from_bot) this.typing("");
    if (!known && !quiet && message.prompt !== null) this.composer.prompt(message);
    if (quiet) return;
    if (!known && message.from_bot) this.noteUnread();
    if (this.stuck || message.sender_id === this.actor) this.scrollDown();
  }

  append(message) {
    const view = new MessageView(message, {
      tap: (tapped, data) => this.act("tap", { message_id: tapped.id, data }),
      vote: (poll, option) => this.act("vote", { message_id: poll.id, option }),
      reply: (answered) => this.composer.replyTo(answered),
      jump: (id) => this.jump(id),
    });
    this.messages.set(message.id, view);
    const day = DAY.format(new Date(message.date));
    if (day !== this.lastDay) this.list.append(el("p", { class: "day", lang: "de" }, el("span", {}, day)));
    this.lastDay = day;
    this.list.append(view.node);
    show(this.intro, false);
  }

  place(view) {
    const { message } = view;
    const mine = this.isGroup ? message.sender_id === this.actor : !message.from_bot;
    const quoted = this.messages.get(message.reply_to)?.message;
    view.place({
      mine,
      name: this.isGroup && !mine ? message.sender : "",
      quoted: quoted && { name: quoted.sender, words: quoted.text.slice(0, 80) || "Anhang" },
    });
  }

  /** Somebody else writes now: in a group, sides and names change. */
  placeAll() {
    for (const view of this.messages.values()) this.place(view);
  }

  remove(id, keyboard) {
    this.drop(id);
    this.composer.setKeyboard(keyboard);
  }

  drop(id) {
    this.messages.get(id)?.node.remove();
    this.messages.delete(id);
  }

  typing(action) {
    clearTimeout(this.typingEnds);
    this.sayStatus(action && action !== "cancel" ? (DOING[action] ?? "ist beschäftigt …") : "");
    if (action) this.typingEnds = setTimeout(() => this.sayStatus(), 5000);
  }

  answered() {
    for (const view of this.messages.values()) view.answered();
  }

  toast(words) {
    const line = el("p", { class: "toast", dir: "auto", "data-testid": "toast" }, words);
    this.toasts.append(line);
    setTimeout(() => line.remove(), 4000);
  }

  /** Let the person whose chat this is, or who writes in the group, do something. */
  act(name, body = {}) {
    return act(this.actor, name, { chat_id: this.groupId, ...body });
  }

  menuItems() {
    const block = { icon: "block", label: "Bot blockieren", act: () => this.act("block") };
    const link = { icon: "link", label: "Link oder Startparameter …", act: () => this.askLink() };
    return this.isGroup || this.chat.blocked ? [link] : [link, block];
  }

  askLink() {
    const field = el("input", { dir: "auto", required: true, autocomplete: "off", placeholder: `t.me/${this.bot.username}?start=…`, "aria-label": "Link oder Startparameter", "data-testid": "link-input" });
    const form = el("form", { method: "dialog" }, el("h2", {}, "Link öffnen"), el("p", {}, "Ein Link zum Bot oder nur sein Startparameter, wie er auf einem Plakat oder Aushang steht."), field,
      el("div", { class: "actions" }, el("button", { type: "button", class: "plain", onclick: () => box.close() }, "Abbrechen"), el("button", { class: "primary" }, "Öffnen")));
    const box = el("dialog", { class: "box", "aria-label": "Link öffnen" }, form);
    form.addEventListener("submit", () => this.openLink(field.value.trim()));
    box.addEventListener("close", () => box.remove());
    document.body.append(box);
    box.showModal();
  }

  openLink(link) {
    return this.act("link", { link });
  }

  followLink(event) {
    const command = event.target.closest(".command");
    if (command) {
      this.act("text", { text: command.textContent });
      return;
    }
    const anchor = event.target.closest("a[href]");
    if (!anchor || !this.leadsToBot(anchor)) return;
    event.preventDefault();
    this.openLink(anchor.href);
  }

  leadsToBot(anchor) {
    const path = anchor.pathname.replaceAll("/", "").toLowerCase();
    return ["t.me", "telegram.me"].includes(anchor.hostname) && path === this.bot.username.toLowerCase();
  }

  jump(id) {
    const target = this.messages.get(id)?.node;
    if (!target) return notice("Diese Nachricht gibt es nicht mehr.");
    target.scrollIntoView({ block: "center", behavior: "smooth" });
    target.classList.add("is-found");
    setTimeout(() => target.classList.remove("is-found"), 1500);
  }

  atEnd() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR_END;
  }

  /** Only people unstick a chat from its end: what arrives below moves nothing. */
  scrolled() {
    this.stuck = this.atEnd();
    if (this.stuck) this.wasRead();
    show(this.newer, !this.stuck);
  }

  scrollDown() {
    this.stuck = true;
    this.list.scrollTop = this.list.scrollHeight;
    this.wasRead();
  }

  noteUnread() {
    this.unread += 1;
    this.showUnread();
  }

  wasRead() {
    if (this.node.classList.contains("is-away")) return;
    this.unread = 0;
    this.showUnread();
  }

  wasOpened() {
    this.scrollDown();
  }

  showUnread() {
    const badge = this.newer.querySelector(".badge");
    badge.textContent = this.unread ? String(this.unread) : "";
    show(badge, this.unread > 0);
    show(this.newer, !this.stuck);
    this.onUnread(this.unread);
  }
}
