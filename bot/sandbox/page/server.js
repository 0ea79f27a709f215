// Talks to the server: what people do, and what has changed.

import { el, show } from "./dom.js";

const REFUSED = {
  403: "Das darf nur die Seite des Probechats selbst.",
  404: "Den Knopf oder die Nachricht gibt es nicht mehr.",
  409: "Das geht gerade nicht.",
};

async function post(path, body) {
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!answer.ok) notice(REFUSED[answer.status] ?? "Da ist etwas schiefgegangen. Bitte versuch es noch einmal.");
    return answer.ok;
  } catch {
    notice("Der Probechat ist gerade nicht erreichbar.");
    return false;
  }
}

/** Let a person do something; see bot/sandbox/acts.py. Resolves to whether it worked. */
export function act(personId, name, body = {}) {
  return post(`/chat/people/${personId}/${name}`, body);
}

/** Move the clock: {seconds} or {to: "2026-11-24T18:00"}. */
export function moveClock(body) {
  return post("/chat/clock", body);
}

/** Everything the page needs to begin. */
export async function fetchState() {
  return (await fetch("/chat/state")).json();
}

/** Follow the changes after a point; onReset is called where too much was missed. */
export function follow(at, onChange, onReset) {
  const source = new EventSource(`/chat/events?after=${encodeURIComponent(at)}`);
  source.addEventListener("message", (event) => onChange(JSON.parse(event.data)));
  source.addEventListener("reset", () => {
    source.close();
    onReset();
  });
  source.addEventListener("open", () => notice(""));
  source.addEventListener("error", () => notice("Verbindung unterbrochen. Ich versuche es weiter …", { stays: true }));
}

let fading = 0;

/** Say something at the foot of the page; "" takes it away. */
export function notice(words, { stays = false } = {}) {
  const line = document.querySelector("[data-testid=notice]");
  clearTimeout(fading);
  line.textContent = words;
  show(line, words !== "");
  if (words && !stays) fading = setTimeout(() => show(line, false), 5000);
}

/** A box to read and close, as Telegram shows alerts. */
export function alertBox(words, language) {
  const box = el(
    "dialog",
    { class: "box alert", "data-testid": "alert", "aria-label": "Hinweis des Bots" },
    el("p", { dir: "auto", lang: language || undefined }, words),
    el("form", { method: "dialog" }, el("button", { class: "primary", autofocus: true }, "OK")),
  );
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
}
