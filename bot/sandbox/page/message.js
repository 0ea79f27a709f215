// One message: a bubble that changes in place when the bot edits it.

import { el, icon, iconButton, show } from "./dom.js";

const CLOCK = new Intl.DateTimeFormat("de-DE", { timeZone: "Europe/Berlin", hour: "2-digit", minute: "2-digit" });
const NUMBER = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 5 });

export class MessageView {
  constructor(message, actions) {
    this.actions = actions;
    this.drawn = {};
    this.topic = el("span", { class: "topic", dir: "auto", hidden: true, "data-testid": "topic" });
    this.sender = el("bdi", { class: "sender", hidden: true });
    this.quote = el("button", { type: "button", class: "quote", hidden: true, onclick: () => actions.jump(this.message.reply_to) });
    this.content = el("div", { class: "content" });
    this.text = el("div", { class: "text", dir: "auto" });
    this.time = el("span", { class: "meta", lang: "de" });
    this.reaction = el("span", { class: "reaction", hidden: true });
    this.keyboard = el("div", { class: "inline", hidden: true, "data-testid": "inline-keyboard" });
    this.bubble = el("div", { class: "bubble" }, this.topic, this.sender, this.quote, this.content, this.text, this.time, this.reaction);
    this.node = el(
      "div",
      { class: "message", role: "article", "data-testid": "message", "data-message-id": message.id, tabindex: "-1" },
      el("div", { class: "line" }, this.bubble, iconButton("reply", "Antworten", () => actions.reply(this.message), { class: "round answer", "data-testid": "reply", lang: "de" })),
      this.keyboard,
    );
    this.update(message);
  }

  update(message) {
    this.message = message;
    this.node.dataset.from = message.from_bot ? "bot" : "person";
    this.node.classList.toggle("begins-topic", message.begins_topic);
    this.topic.textContent = message.begins_topic ? `Neues Thema: ${message.topic}` : (message.topic ?? "");
    show(this.topic, Boolean(message.topic));
    this.changed("text", message.html, (html) => (this.text.innerHTML = html));
    this.text.classList.toggle("is-large", isEmoji(message.text));
    show(this.text, message.text !== "");
    this.changed("keyboard", message.keyboard, () => this.drawKeyboard());
    const { photo, sticker, voice, document, location, venue, contact, poll } = message;
    this.changed("content", { photo, sticker, voice, document, location, venue, contact, poll }, () => this.drawContent());
    this.bubble.classList.toggle("is-bare", Boolean(sticker));
    this.time.replaceChildren(...this.meta());
    this.reaction.textContent = message.reaction;
    show(this.reaction, message.reaction !== "");
    this.node.setAttribute("aria-label", `${message.from_bot ? "Bot" : message.sender}, ${CLOCK.format(new Date(message.date))} Uhr`);
  }

  /** Say who wrote it, on which side it stands, and what it answers. */
  place({ mine, name, quoted }) {
    this.node.classList.toggle("is-mine", mine);
    this.sender.textContent = name;
    show(this.sender, name !== "");
    this.quote.replaceChildren(el("b", {}, el("bdi", {}, quoted?.name ?? "")), el("span", { dir: "auto" }, quoted?.words ?? ""));
    show(this.quote, Boolean(quoted));
  }

  changed(part, value, draw) {
    const key = JSON.stringify(value);
    if (this.drawn[part] === key) return;
    this.drawn[part] = key;
    draw(value);
  }

  meta() {
    const { pinned, forwarded, edited, date } = this.message;
    const words = [pinned && "angepinnt", forwarded && "weitergeleitet", edited && "bearbeitet"].filter(Boolean);
    return [`${words.join(" · ")} `, el("time", { datetime: date }, CLOCK.format(new Date(date)))];
  }

  drawKeyboard() {
    const rows = this.message.keyboard.map((row) => el("div", { class: "row" }, ...row.map((button) => this.button(button))));
    this.keyboard.replaceChildren(...rows);
    show(this.keyboard, rows.length > 0);
  }

  button(button) {
    const label = el("span", { dir: "auto" }, button.text);
    if (button.url) return el("a", { class: "key", href: button.url, target: "_blank", rel: "noopener noreferrer" }, label, el("span", { class: "out", "aria-hidden": "true" }, "↗"));
    const node = el("button", { type: "button", class: "key", "data-data": button.callback_data }, label);
    node.addEventListener("click", () => {
      node.classList.add("is-waiting");
      this.actions.tap(this.message, button.callback_data);
      setTimeout(() => node.classList.remove("is-waiting"), 4000);
    });
    return node;
  }

  /** A poll: a tap votes, and everybody sees the shares. */
  pollCard(poll) {
    const options = poll.options.map((option, number) =>
      el(
        "button",
        { type: "button", class: "poll-option", "data-testid": "poll-option", onclick: () => this.actions.vote(this.message, number) },
        el("span", { dir: "auto" }, option.text),
        el("small", {}, share(option, poll)),
      ),
    );
    return el("div", { class: "poll", "data-testid": "poll" }, el("b", { dir: "auto" }, poll.question), ...options);
  }

  /** The bot has answered a tap. */
  answered() {
    for (const node of this.keyboard.querySelectorAll(".is-waiting")) node.classList.remove("is-waiting");
  }

  drawContent() {
    const { photo, sticker, voice, document, location, venue, contact, poll } = this.message;
    const parts = [];
    if (photo) parts.push(el("a", { class: "photo", href: photo.url, target: "_blank" }, el("img", { src: photo.url, alt: "Foto", loading: "lazy" })));
    if (sticker) parts.push(el("img", { class: "sticker", src: sticker.url, alt: "Sticker", width: 128, height: 128 }));
    if (voice) parts.push(card("voice", "Sprachnachricht", "0:03"));
    if (document) parts.push(el("a", { class: "card", href: document.url, download: document.name, "data-testid": "document" }, ...cardParts("file", document.name, size(document.size))));
    if (venue) parts.push(pinCard(venue.location, venue.title, venue.address));
    else if (location) parts.push(pinCard(location, location.live_period ? "Live-Standort" : "Standort", degrees(location)));
    if (contact) parts.push(card("person", contact.first_name, contact.phone_number));
    if (poll) parts.push(this.pollCard(poll));
    this.content.replaceChildren(...parts);
    show(this.content, parts.length > 0);
  }
}

function share(option, poll) {
  return poll.total ? `${Math.round((100 * option.voters) / poll.total)} %` : "";
}

function cardParts(name, title, note) {
  return [el("span", { class: "card-icon" }, icon(name)), el("span", { class: "card-words" }, el("b", { dir: "auto" }, title), el("small", { dir: "auto" }, note))];
}

function card(name, title, note) {
  return el("div", { class: "card" }, ...cardParts(name, title, note));
}

function pinCard({ latitude, longitude }, title, note) {
  const href = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
  return el(
    "a",
    { class: "pin", href, target: "_blank", rel: "noopener noreferrer", "data-testid": "pin", title: "OpenStreetMap" },
    el("span", { class: "pin-map", "aria-hidden": "true" }, icon("pin")),
    el("span", { class: "pin-words" }, el("b", { dir: "auto" }, title), note ? el("small", { dir: "auto" }, note) : null, el("small", { class: "pin-link", lang: "de" }, "Auf der Karte ansehen ↗")),
  );
}

function degrees({ latitude, longitude }) {
  return `${NUMBER.format(latitude)} N, ${NUMBER.format(longitude)} O`;
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} Byte` : bytes < 1048576 ? `${NUMBER.format(Math.round(bytes / 102.4) / 10)} KB` : `${NUMBER.format(Math.round(bytes / 104857.6) / 10)} MB`;
}

function isEmoji(text) {
  return /^(?:\p{Extended_Pictographic}\uFE0F?\s?){1,3}$/u.test(text);
}
