"""From a stored update to python-telegram-bot's: what Telegram never sends is refused here, so no handler meets it."""

from collections.abc import Iterable, Mapping
from typing import Any

from telegram import Bot, Update

LARGEST_ID = 2**52  # "at most 52 significant bits", Bot API on identifiers of users and chats

# Names that mean the same kind of value in every object of the Bot API. bool is no int there.
TEXTS = frozenset(
    {"text", "caption", "data", "query", "first_name", "last_name", "username", "language_code", "title", "address"}
    | {"type", "status", "file_id", "file_unique_id", "file_name", "mime_type", "phone_number", "inline_message_id"}
)
WHOLE_NUMBERS = frozenset({"message_id", "date", "edit_date", "file_size", "length", "user_id", "live_period"})
NUMBERS = frozenset({"latitude", "longitude"})
PEOPLE_AND_CHATS = frozenset({"from", "chat", "sender_chat", "user", "sender_user", "via_bot"})
NEEDED = {
    "message": ("chat", "message_id", "date"),
    "edited_message": ("chat", "message_id", "date"),
    "callback_query": ("id", "from", "chat_instance"),
    "inline_query": ("id", "from", "query"),
    "my_chat_member": ("chat", "from", "old_chat_member", "new_chat_member"),
}


class UnreadableUpdateError(Exception):
    """An update of a shape that Telegram does not send; the message names the field, not what is in it."""


def read_update(raw: Mapping[str, Any], bot: Bot) -> Update:
    """Return an update. Raises UnreadableUpdateError, or whatever python-telegram-bot raises for other flaws."""
    for kind, needed in NEEDED.items():
        if kind in raw:
            _check_content(kind, raw[kind], needed)
    _check(raw)
    return Update.de_json(dict(raw), bot)


def _check_content(kind: str, content: Any, needed: Iterable[str]) -> None:
    if not isinstance(content, Mapping):
        raise UnreadableUpdateError(kind)
    for name in needed:
        if content.get(name) is None:
            raise UnreadableUpdateError(f"{kind}.{name}")


def _check(value: Any) -> None:
    if isinstance(value, list):
        for item in value:
            _check(item)
    elif isinstance(value, Mapping):
        for name, content in value.items():
            if not _fits(name, content):
                raise UnreadableUpdateError(name)
            _check(content)
        if "message_id" in value and "date" in value and not isinstance(value.get("chat"), Mapping):
            raise UnreadableUpdateError("chat")


def _fits(name: str, value: Any) -> bool:
    if name in TEXTS:
        return isinstance(value, str)
    if name in WHOLE_NUMBERS:
        return _is_whole(value)
    if name in NUMBERS:
        return isinstance(value, float) or _is_whole(value)
    if name in PEOPLE_AND_CHATS:
        return isinstance(value, Mapping) and _is_whole(value.get("id")) and abs(value["id"]) < LARGEST_ID
    return True


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
