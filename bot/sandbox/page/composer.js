// The input at the foot of a chat: text, commands, attachments, replies, and the bot's reply keyboard.

import { el, icon, iconButton, show } from "./dom.js";
import { InlineResults } from "./inline.js";
import { Menu } from "./menu.js";
import { pickPlace } from "./picker.js";

const PLACEHOLDER = "Nachricht";

export class Composer {
  constructor(column, places) {
    this.column = column;
    this.places = places;
    this.keyboard = null;
    this.shownKeyboard = "";
    this.answering = null;
    this.build();
  }

  /** Who writes. */
  get actor() {
    return this.column.isGroup ? Number(this.writer.value) : this.column.chat.id;
  }

  build() {
    this.writer = el("select", { "data-testid": "writer", onchange: () => this.column.placeAll() });
    this.writerLine = el("label", { class: "writer", hidden: true }, "Schreiben als ", this.writer);
    this.quoted = el("span", { class: "quoted", dir: "auto" });
    this.replyLine = el("div", { class: "replying", hidden: true, "data-testid": "replying" }, icon("reply"), this.quoted, iconButton("close", "Doch nicht antworten", () => this.replyTo(null)));
    this.commands = new Menu(iconButton("commands", "Befehle", null, { "data-testid": "commands" }), () => this.commandItems());
    this.attach = new Menu(iconButton("attach", "Anhängen", null, { "data-testid": "attach" }), () => this.attachItems());
    this.field = el("textarea", { rows: 1, dir: "auto", placeholder: PLACEHOLDER, "aria-label": "Nachricht schreiben", "data-testid": "input", enterkeyhint: "send", oninput: () => this.grow(), onkeydown: (event) => this.key(event) });
    this.toggle = iconButton("keyboard", "Tastatur des Bots", () => this.fold(), { class: "round toggle", hidden: true, "aria-expanded": "true", "data-testid": "keyboard-toggle" });
    this.send = el("button", { type: "submit", class: "round send", "aria-label": "Senden", title: "Senden", "data-testid": "send" }, icon("send"));
    this.keys = el("div", { class: "keys", hidden: true, role: "group", "aria-label": "Tastatur des Bots", "data-testid": "reply-keyboard" });
    const form = el("form", { class: "input" }, this.commands.node, this.attach.node, this.field, this.toggle, this.send);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.results = new InlineResults(this.column, () => this.clear());
    this.node = el("footer", { class: "composer" }, this.writerLine, this.replyLine, this.results.node, form, this.keys);
  }

  describe(chat) {
    if (this.column.isGroup && this.writer.options.length !== chat.members.length) {
      this.writer.replaceChildren(...chat.members.map((member) => el("option", { value: member.id }, member.name)));
    }
    show(this.writerLine, this.column.isGroup);
    show(this.commands.node, this.commandItems().length > 0);
    this.setKeyboard(chat.keyboard);
  }

  commandItems() {
    const member = this.column.chat.members.find((person) => person.id === this.actor);
    return (member?.commands ?? []).map(([name, description]) => ({
      label: `/${name}`,
      note: description,
      act: () => this.column.act("text", { text: `/${name}` }),
    }));
  }

  attachItems() {
    return [
      { icon: "pin", label: "Ort", act: () => this.askPlace() },
      { icon: "person", label: "Meine Nummer", act: () => this.column.act("contact") },
      { icon: "file", label: "Datei …", act: () => this.chooseFile() },
      { icon: "photo", label: "Foto (Beispiel)", act: () => this.column.act("photo") },
      { icon: "photo", label: "Album (Beispiel)", act: () => this.column.act("album") },
      { icon: "commands", label: "Umfrage (Beispiel)", act: () => this.column.act("poll", { text: "Wann passt es besser?\nSamstag\nSonntag" }) },
      { icon: "sticker", label: "Sticker (Beispiel)", act: () => this.column.act("sticker") },
      { icon: "voice", label: "Sprachnachricht (Beispiel)", act: () => this.column.act("voice") },
    ];
  }

  /** Sends a file of the person's own machine; it goes no farther than this sandbox. */
  chooseFile() {
    const input = el("input", { type: "file" });
    input.addEventListener("change", () => {
      const [file] = input.files;
      if (!file) return;
      const reader = new FileReader();
      reader.onload = () => this.column.act("document", { name: file.name, content: reader.result.slice(reader.result.indexOf(",") + 1) });
      reader.readAsDataURL(file);
    });
    input.click();
  }

  askPlace() {
    pickPlace(this.places, ({ name, latitude, longitude }) =>
      name ? this.column.act("venue", { latitude, longitude, title: name }) : this.column.act("location", { latitude, longitude }),
    );
  }

  async submit() {
    const text = this.field.value.trim();
    if (!text) return;
    this.field.value = "";
    this.grow();
    const sent = await this.column.act("text", { text, reply_to: this.answering?.id ?? null });
    if (sent) this.replyTo(null);
    else if (!this.field.value) this.field.value = text;
    this.field.focus({ preventScroll: true });
  }

  key(event) {
    if (event.key === "Escape" && this.answering) this.replyTo(null);
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit();
  }

  /** What the bot offers for what is typed after its name. */
  offer(change) {
    if (change.person_id === this.actor) this.results.offer(change);
  }

  clear() {
    this.field.value = "";
    this.grow();
    this.field.focus({ preventScroll: true });
  }

  grow() {
    this.results.follow(this.field.value);
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 140)}px`;
  }

  /** Answer a message, null to leave it. */
  replyTo(message) {
    this.answering = message;
    this.quoted.textContent = message ? `${message.sender}: ${message.text.slice(0, 60) || "Anhang"}` : "";
    show(this.replyLine, message !== null);
    if (message) this.field.focus();
  }

  /** The bot asks for a reply to this message. */
  prompt(message) {
    this.replyTo(message);
    if (message.prompt) this.field.placeholder = message.prompt;
  }

  setKeyboard(keyboard) {
    const key = JSON.stringify(keyboard);
    if (key === this.shownKeyboard) return;
    this.shownKeyboard = key;
    this.keyboard = keyboard;
    this.field.placeholder = keyboard?.placeholder || PLACEHOLDER;
    this.keys.replaceChildren(...(keyboard?.rows ?? []).map((row) => el("div", { class: "row" }, ...row.map((button) => this.replyKey(button)))));
    this.keys.classList.toggle("is-low", Boolean(keyboard?.resize));
    show(this.toggle, Boolean(keyboard));
    this.unfold(Boolean(keyboard));
  }

  replyKey(button) {
    const plain = !/\p{Extended_Pictographic}/u.test(button.text);
    const mark = !plain ? null : button.request_location ? icon("pin") : button.request_contact ? icon("person") : null;
    return el("button", { type: "button", class: "key", onclick: () => this.press(button) }, mark, el("span", { dir: "auto" }, button.text));
  }

  async press(button) {
    if (this.keyboard?.one_time) this.unfold(false);
    if (button.request_location) pickPlace(this.places, ({ latitude, longitude }) => this.column.act("location", { latitude, longitude }), { named: false });
    else if (button.request_contact) await this.column.act("contact");
    else await this.column.act("text", { text: button.text });
  }

  fold() {
    this.unfold(this.keys.hidden);
  }

  unfold(open) {
    show(this.keys, open);
    this.toggle.setAttribute("aria-expanded", String(open));
    if (this.column.stuck && this.column.list) this.column.scrollDown();
  }
}
