"""Which updates are read at all: what Telegram sends is, what it never sends is refused before any handler sees it."""

from typing import Any

import pytest
from telegram import Bot

from bot.reading import UnreadableUpdateError, read_update
from tests.conversation import TOKEN

KIM = {"id": 101, "is_bot": False, "first_name": "Kim"}
CHAT = {"id": 101, "type": "private", "first_name": "Kim"}
MESSAGE: dict[str, Any] = {"message_id": 5, "date": 1_800_000_000, "chat": CHAT, "from": KIM, "text": "Hallo"}
TAP: dict[str, Any] = {"id": "7", "from": KIM, "chat_instance": "1", "data": "menu:open", "message": MESSAGE}


@pytest.mark.parametrize(
    "content",
    [
        {"message": MESSAGE},
        {"message": MESSAGE | {"location": {"latitude": 51, "longitude": 7.2}}},
        {"message": MESSAGE | {"a_field_of_next_year": {"id": "new"}}},
        {"callback_query": TAP},
        {"callback_query": TAP | {"message": {"chat": CHAT, "message_id": 5, "date": 0}}},
        {"inline_query": {"id": "7", "from": KIM, "query": "", "offset": ""}},
        {"a_kind_of_next_year": {"id": 1}},
    ],
)
def test_what_telegram_sends_is_read(content: dict[str, Any]) -> None:
    assert read_update({"update_id": 1, **content}, Bot(TOKEN)).update_id == 1


@pytest.mark.parametrize(
    ("content", "flaw"),
    [
        ({"message": "?"}, "message"),
        ({"message": None}, "message"),
        ({"message": MESSAGE | {"chat": None}}, "message.chat"),
        ({"message": MESSAGE | {"text": 5}}, "text"),
        ({"message": MESSAGE | {"date": "today"}}, "date"),
        ({"message": MESSAGE | {"message_id": True}}, "message_id"),
        ({"message": MESSAGE | {"from": KIM | {"id": "five"}}}, "from"),
        ({"message": MESSAGE | {"from": KIM | {"id": 10**30}}}, "from"),
        ({"message": MESSAGE | {"from": KIM | {"language_code": 1.5}}}, "language_code"),
        ({"message": MESSAGE | {"location": {"latitude": "north", "longitude": 7.2}}}, "latitude"),
        ({"message": MESSAGE | {"reply_to_message": {"message_id": 1, "date": 1}}}, "chat"),
        ({"callback_query": TAP | {"data": 1.5}}, "data"),
        ({"callback_query": TAP | {"message": MESSAGE | {"chat": CHAT | {"id": "x"}}}}, "chat"),
        ({"callback_query": {"id": "7", "chat_instance": "1"}}, "callback_query.from"),
        ({"my_chat_member": {"chat": CHAT, "from": KIM, "old_chat_member": {}}}, "my_chat_member.new_chat_member"),
    ],
)
def test_what_it_never_sends_is_refused_by_the_name_of_the_field(content: dict[str, Any], flaw: str) -> None:
    with pytest.raises(UnreadableUpdateError) as refusal:
        read_update({"update_id": 1, **content}, Bot(TOKEN))
    assert str(refusal.value) == flaw
