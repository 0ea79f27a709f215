// The Probechat: one column for each person and group, tabs on a narrow screen, all of it kept up to date.

import { startClock } from "./clock.js";
import { Column } from "./column.js";
import { alertBox, fetchState, follow } from "./server.js";
import { Tabs } from "./tabs.js";

const columns = new Map();
const tabs = new Tabs(document.querySelector("[data-testid=tabs]"), (id) => columns.get(id)?.wasOpened());
let clock = null;
let bot = { username: "", name: "" };

function nameBot(named) {
  bot = named;
  document.querySelector("[data-testid=bot-name]").textContent = `mit ${bot.name}`;
  for (const column of columns.values()) column.nameBot(bot);
}

function columnFor(chat, places) {
  if (!columns.has(chat.id)) {
    const column = new Column(chat, { bot, places, position: columns.size, onUnread: (count) => tabs.count(chat.id, count) });
    columns.set(chat.id, column);
    document.querySelector("[data-testid=columns]").append(column.node);
    tabs.add(chat, column.node);
  }
  return columns.get(chat.id);
}

/** Begin, or begin again after a restart of the server; patient while it is away. */
function start() {
  begin().catch(() => setTimeout(start, 1500));
}

async function begin() {
  const state = await fetchState();
  nameBot(state.bot);
  clock ??= startClock(state.clock.moves);
  clock.set(state.clock.now);
  // All columns first: each new one makes the others narrower, and their texts longer.
  for (const chat of state.chats) columnFor(chat, state.places);
  for (const chat of state.chats) columns.get(chat.id).replace(chat);
  follow(state.at, (change) => apply(change, state.places), start);
}

function apply(change, places) {
  const column = columns.get(change.chat_id);
  if (change.kind === "message") column?.put(change.message, change.keyboard);
  else if (change.kind === "deleted") column?.remove(change.message_id, change.keyboard);
  else if (change.kind === "typing") column?.typing(change.action);
  else if (change.kind === "toast") showToast(column, change);
  else if (change.kind === "inline") column?.composer.offer(change);
  else if (change.kind === "chat") columnFor(change.chat, places).describe(change.chat);
  else if (change.kind === "clock") clock.set(change.now);
  else if (change.kind === "profile") {
    nameBot(change.bot);
    for (const chat of change.chats) columns.get(chat.id)?.describe(chat);
  }
}

function showToast(column, change) {
  column?.answered(change.query_id);
  if (!change.text) return;
  if (change.alert) alertBox(change.text, column?.chat.language);
  else column?.toast(change.text);
}

start();
