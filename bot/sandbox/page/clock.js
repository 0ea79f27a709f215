// The sandbox's clock: shows Berlin time and moves forward only.

import { show } from "./dom.js";
import { moveClock, notice } from "./server.js";

const ZONE = "Europe/Berlin";
const SHORT = new Intl.DateTimeFormat("de-DE", { timeZone: ZONE, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
const LONG = new Intl.DateTimeFormat("de-DE", { timeZone: ZONE, weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
const FIELD = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short", timeStyle: "short" });

/** Wire up the clock bar and return {set(now)}, which takes the server's time. */
export function startClock(moves) {
  const bar = document.querySelector("[data-testid=clock]");
  const face = bar.querySelector("time");
  const input = bar.querySelector("input");
  const wide = matchMedia("(min-width: 1100px)");
  let ahead = 0;

  function now() {
    return new Date(Date.now() + ahead);
  }

  function draw() {
    face.textContent = wide.matches ? `${LONG.format(now())} Uhr` : SHORT.format(now());
    face.dateTime = now().toISOString();
    input.min = FIELD.format(now()).replace(" ", "T");
  }

  function set(time) {
    ahead = new Date(time).getTime() - Date.now();
    draw();
  }

  async function forward(body) {
    const before = face.textContent;
    if (await moveClock(body)) notice(`Die Uhr ist vorgestellt. Eben war es noch ${before}.`);
  }

  function unfold() {
    bar.open = wide.matches;
    draw();
  }

  for (const button of bar.querySelectorAll("[data-seconds]")) {
    button.addEventListener("click", () => forward({ seconds: Number(button.dataset.seconds) }));
  }
  bar.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    forward({ to: input.value }).then(() => (input.value = ""));
  });
  show(bar.querySelector(".clock-body"), moves);
  unfold();
  wide.addEventListener("change", unfold);
  setInterval(draw, 1000);
  return { set };
}
