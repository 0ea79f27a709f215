"""What the page is told: chats, messages and changes as JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime

from bot.sandbox.answers import JsonObject
from bot.sandbox.feed import Change
from bot.sandbox.keyboards import ReplyKeyboard
from bot.sandbox.model import Attachment, Message, PickerPlace, Poll
from bot.sandbox.profile import primary_language
from bot.sandbox.telegram import FakeTelegram

IMAGES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml"})


def everything(telegram: FakeTelegram, places: Sequence[PickerPlace], *, clock_moves: bool) -> JsonObject:
    """Return all the page needs to begin."""
    world = telegram.world
    return {
        "bot": bot(telegram),
        "clock": {"now": moment(world.clock.now()), "moves": clock_moves},
        "places": [asdict(place) for place in places],
        "chats": [
            {
                **chat(telegram, chat_id),
                "messages": [message(telegram, item) for item in world.messages.list_of(chat_id)],
            }
            for chat_id in (*world.people, *world.groups)
        ],
    }


def change(telegram: FakeTelegram, changed: Change) -> JsonObject | None:
    """Return what a change looks like now, None where it is past showing."""
    body: JsonObject = {"kind": changed.kind, "chat_id": changed.chat_id}
    if changed.kind == "message":
        found = telegram.world.messages.find(changed.chat_id, int(changed.subject))
        keyboard = _keyboard(telegram.reply_keyboard(changed.chat_id))
        return {**body, "message": message(telegram, found), "keyboard": keyboard} if found else None
    if changed.kind == "deleted":
        keyboard = _keyboard(telegram.reply_keyboard(changed.chat_id))
        return {**body, "message_id": int(changed.subject), "keyboard": keyboard}
    if changed.kind == "typing":
        return {**body, "action": changed.subject}
    if changed.kind == "toast":
        return {**body, **_toast(telegram, changed)}
    if changed.kind == "inline":
        return {**body, **_inline_answer(telegram, changed)}
    if changed.kind == "chat":
        return {**body, "chat": chat(telegram, changed.chat_id)}
    if changed.kind == "profile":
        chats = [chat(telegram, chat_id) for chat_id in (*telegram.world.people, *telegram.world.groups)]
        return {**body, "bot": bot(telegram), "chats": chats}
    return {**body, "now": moment(telegram.world.clock.now())}


def bot(telegram: FakeTelegram) -> JsonObject:
    """Return the bot's name."""
    return {"username": telegram.world.bot_username, "name": telegram.world.sender_name(telegram.world.bot_id)}


def chat(telegram: FakeTelegram, chat_id: int) -> JsonObject:
    """Return a chat without its messages."""
    world = telegram.world
    group = world.groups.get(chat_id)
    members = [world.people[member_id] for member_id in (group.member_ids if group else (chat_id,))]
    language = primary_language(members[0].language_code) if members and not group else ""
    return {
        "id": chat_id,
        "kind": "group" if group else "person",
        "title": group.title if group else members[0].first_name,
        "role": "" if group else members[0].role,
        "language": language,
        "started": bool(group) or chat_id in world.started,
        "blocked": chat_id in world.blocked or bool(group and not group.has_bot),
        "description": world.profile.text("description", language),
        "keyboard": _keyboard(telegram.reply_keyboard(chat_id)),
        "members": [
            {"id": person.id, "name": person.first_name, "commands": telegram.commands(person.id, chat_id)}
            for person in members
        ],
    }


def message(telegram: FakeTelegram, stored: Message) -> JsonObject:
    """Return a message."""
    shown = telegram.world.shown(stored)
    files: Mapping[str, Attachment | None] = {
        "document": shown.document,
        "photo": shown.photo,
        "sticker": shown.sticker,
        "voice": shown.voice,
    }
    return {
        "id": shown.message_id,
        "from_bot": shown.from_bot,
        "sender_id": shown.sender_id,
        "sender": shown.sender_name,
        "date": moment(shown.date),
        "text": shown.text,
        "html": shown.html,
        "keyboard": [[asdict(button) for button in row] for row in shown.inline_keyboard],
        "prompt": _prompt(shown.reply_keyboard),
        "location": asdict(shown.location) if shown.location else None,
        "venue": asdict(shown.venue) if shown.venue else None,
        "contact": asdict(shown.contact) if shown.contact else None,
        "poll": _poll(shown.poll) if shown.poll else None,
        "edited": shown.edited,
        "reply_to": shown.reply_to,
        "forwarded": shown.forwarded,
        "reaction": shown.reaction,
        "pinned": shown.pinned,
        "topic": telegram.world.topic_name(stored),
        "begins_topic": shown.topic_created is not None,
        **{kind: _file(file) for kind, file in files.items()},
    }


def moment(value: datetime) -> str:
    """Return a time as the page reads it."""
    return value.isoformat()


def _file(file: Attachment | None) -> JsonObject | None:
    if file is None:
        return None
    return {"name": file.name, "size": len(file.content), "url": f"/chat/files/{file.path}"}


def _poll(poll: Poll) -> JsonObject:
    options = [{"text": option.text, "voters": len(option.voters)} for option in poll.options]
    return {"question": poll.question, "options": options, "total": len(poll.voters)}


def _keyboard(keyboard: ReplyKeyboard | None) -> JsonObject | None:
    return asdict(keyboard) if keyboard else None


def _prompt(keyboard: ReplyKeyboard | None) -> str | None:
    return keyboard.placeholder if keyboard and keyboard.force_reply else None


def _inline_answer(telegram: FakeTelegram, changed: Change) -> JsonObject:
    query = telegram.inline.newest(changed.person_id)
    articles = query.articles if query and query.id == changed.subject else ()
    shown = [{"id": one.id, "title": one.title, "description": one.description} for one in articles]
    return {"person_id": changed.person_id, "text": query.text if query else "", "results": shown}


def _toast(telegram: FakeTelegram, changed: Change) -> JsonObject:
    toasts = telegram.toasts(changed.person_id)
    found = next((toast for toast in toasts if toast.query_id == changed.subject), None)
    return {
        "person_id": changed.person_id,
        "query_id": changed.subject,
        "text": found.text if found else "",
        "alert": bool(found and found.show_alert),
    }
