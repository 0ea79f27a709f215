"""The Bot API's refusals, word for word."""

import json

import pytest

from bot.sandbox import FakeTelegram
from bot.sandbox.dispatch import call
from bot.sandbox.params import Params, Upload

MAREN, UWE, TEAM = "1001", "1003", "-1001"


def keyboard(*buttons: object) -> str:
    return json.dumps({"inline_keyboard": [list(buttons)]})


def press(**fields: object) -> dict[str, object]:
    return {"text": "OK", **fields}


MANY_ROWS = json.dumps({"inline_keyboard": [[press(callback_data="a")] for _ in range(101)]})
NINE_IN_A_ROW = keyboard(*[press(callback_data="a")] * 9)
TEXT = {"chat_id": MAREN, "text": "Hallo"}
COMMAND = {"command": "start", "description": "Beginnen"}


def commands(*items: object) -> dict[str, str]:
    return {"commands": json.dumps(items)}


REFUSALS = [
    ("sendMessage", {"text": "Hallo"}, "chat_id is empty"),
    ("sendMessage", {"chat_id": "4711", "text": "Hallo"}, "chat not found"),
    ("sendMessage", {"chat_id": "@nobody", "text": "Hallo"}, "chat not found"),
    ("sendMessage", {"chat_id": MAREN}, "message text is empty"),
    ("sendMessage", {"chat_id": MAREN, "text": " \n "}, "text must be non-empty"),
    ("sendMessage", {"chat_id": MAREN, "text": "x" * 4097}, "message is too long"),
    ("sendMessage", {"chat_id": MAREN, "text": "🙂" * 2049}, "message is too long"),
    ("sendMessage", {"chat_id": MAREN, "text": "\ud800"}, "strings must be encoded in UTF-8"),
    ("sendMessage", {**TEXT, "parse_mode": "Markdown"}, "unsupported parse_mode"),
    ("sendMessage", {**TEXT, "reply_parameters": '{"message_id": 99}'}, "message to be replied not found"),
    ("sendMessage", {**TEXT, "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
    ("sendMessage", {**TEXT, "reply_markup": "[]"}, "object expected as reply markup"),
    (
        "sendMessage",
        {**TEXT, "reply_markup": '{"inline_keyboard": 1}'},
        'field "inline_keyboard" must be of type Array',
    ),
    (
        "sendMessage",
        {**TEXT, "reply_markup": '{"inline_keyboard": [1]}'},
        'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ),
    ("sendMessage", {**TEXT, "reply_markup": '{"keyboard": [1]}'}, 'field "keyboard" must be an Array of Arrays'),
    ("sendMessage", {**TEXT, "reply_markup": MANY_ROWS}, "reply markup is too long"),
    ("sendMessage", {**TEXT, "reply_markup": NINE_IN_A_ROW}, "reply markup is too long"),
    ("sendMessage", {**TEXT, "reply_markup": keyboard(press(callback_data="ü" * 33))}, "BUTTON_DATA_INVALID"),
    (
        "sendMessage",
        {**TEXT, "reply_markup": keyboard(press())},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        "sendMessage",
        {**TEXT, "reply_markup": keyboard(press(callback_data=""))},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        "sendMessage",
        {**TEXT, "reply_markup": keyboard(press(callback_data="a", url="https://example.org"))},
        "can't parse inline keyboard button: exactly one of the optional fields must be used",
    ),
    (
        "sendMessage",
        {**TEXT, "reply_markup": keyboard({"callback_data": "a"})},
        "can't parse inline keyboard button: Can't find field \"text\"",
    ),
    (
        "sendMessage",
        {**TEXT, "reply_markup": keyboard(press(url="ftp://example.org"))},
        "inline keyboard button URL 'ftp://example.org' is invalid: Unsupported URL protocol",
    ),
    (
        "sendMessage",
        {**TEXT, "reply_markup": keyboard(press(url="http://localhost/a"))},
        "inline keyboard button URL 'http://localhost/a' is invalid: Wrong HTTP URL",
    ),
    (
        "sendMessage",
        {**TEXT, "reply_markup": keyboard(press(url="https:///a"))},
        "inline keyboard button URL 'https:///a' is invalid: URL host is empty",
    ),
    ("sendLocation", {"chat_id": MAREN}, "latitude is empty"),
    ("sendLocation", {"chat_id": MAREN, "latitude": "51"}, "longitude is empty"),
    ("sendLocation", {"chat_id": MAREN, "latitude": "91", "longitude": "7"}, "wrong latitude or longitude specified"),
    ("sendVenue", {"chat_id": MAREN, "latitude": "51", "longitude": "7"}, "title must be non-empty"),
    ("sendDocument", {"chat_id": MAREN}, "there is no document in the request"),
    ("sendPhoto", {"chat_id": MAREN, "photo": "nonsense"}, "wrong file identifier/HTTP URL specified"),
    ("sendPhoto", {"chat_id": MAREN, "photo": "https://example.org/a.png"}, "failed to get HTTP URL content"),
    ("sendDocument", {"chat_id": MAREN, "caption": "x" * 1025}, "message caption is too long"),
    ("sendChatAction", {"chat_id": MAREN, "action": "sleeping"}, "wrong parameter action in request"),
    ("copyMessage", {"chat_id": MAREN, "from_chat_id": TEAM, "message_id": "99"}, "message to copy not found"),
    ("forwardMessage", {"chat_id": MAREN, "from_chat_id": TEAM, "message_id": "99"}, "message to forward not found"),
    ("editMessageText", {"text": "neu"}, "message identifier is not specified"),
    ("editMessageText", {**TEXT, "message_id": "99"}, "message to edit not found"),
    ("editMessageText", {**TEXT, "message_id": "1"}, "message can't be edited"),
    ("deleteMessage", {"chat_id": MAREN, "message_id": "99"}, "message to delete not found"),
    (
        "answerCallbackQuery",
        {"callback_query_id": "99"},
        "query is too old and response timeout expired or query ID is invalid",
    ),
    ("answerCallbackQuery", {"callback_query_id": "99", "text": "x" * 201}, "MESSAGE_TOO_LONG"),
    ("setMyCommands", {"commands": "["}, "can't parse commands JSON object"),
    ("setMyCommands", {"commands": "{}"}, "expected an Array of BotCommand"),
    ("setMyCommands", commands({"command": "a"}), "can't parse BotCommand: Can't find field \"description\""),
    ("setMyCommands", commands({**COMMAND, "command": ""}), "command must be non-empty"),
    ("setMyCommands", commands({**COMMAND, "command": "a" * 33}), "command length must not exceed 32"),
    ("setMyCommands", commands({**COMMAND, "command": "Start"}), "BOT_COMMAND_INVALID"),
    ("setMyCommands", commands({**COMMAND, "description": ""}), "command description must be non-empty"),
    (
        "setMyCommands",
        commands({**COMMAND, "description": "x" * 257}),
        "command description length must not exceed 256",
    ),
    ("setMyCommands", commands(*[COMMAND] * 101), "BOT_COMMANDS_TOO_MUCH"),
    ("setMyCommands", {**commands(COMMAND), "language_code": "deu"}, "invalid language code specified"),
    (
        "setMyCommands",
        {**commands(COMMAND), "scope": '{"type": "moon"}'},
        "can't parse BotCommandScope: Unsupported type specified",
    ),
    ("setMyCommands", {**commands(COMMAND), "scope": '{"type": "chat", "chat_id": 4711}'}, "chat not found"),
    ("setMyDescription", {"description": "x" * 513}, "bot description is too long"),
    ("setMyShortDescription", {"short_description": "x" * 121}, "bot short description is too long"),
    ("setMyName", {"name": "x" * 65}, "bot name is too long"),
    ("getChat", {"chat_id": "4711"}, "chat not found"),
    ("getChatMember", {"chat_id": TEAM, "user_id": "4711"}, "member not found"),
    ("getChatAdministrators", {"chat_id": MAREN}, "there are no administrators in the private chat"),
    ("getFile", {"file_id": "nonsense"}, "wrong file_id or the file is temporarily unavailable"),
    ("setWebhook", {"url": "http://example.org"}, "bad webhook: An HTTPS URL must be provided for webhook"),
]


@pytest.mark.parametrize(("method", "values", "reason"), REFUSALS)
async def test_a_malformed_call_is_refused_in_telegrams_words(
    telegram: FakeTelegram, method: str, values: dict[str, str], reason: str
) -> None:
    status, answer = await call(telegram, method, Params(values))
    assert (status, answer["description"]) == (400, f"Bad Request: {reason}")
    assert answer == {"ok": False, "error_code": 400, "description": f"Bad Request: {reason}"}


HTML_ERRORS = [
    ("a <x>b</x>", 'Unsupported start tag "x" at byte offset 2'),
    ("ä <script>b", 'Unsupported start tag "script" at byte offset 3'),
    ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
    ("<b", "Unclosed start tag at byte offset 0"),
    ("<a href='x", "Unclosed start tag at byte offset 0"),
    ("<a href>x</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
    ("<a =x>x</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
    ("<a href=x/y>x</a>", "Unexpected end of name token at byte offset 8"),
    ("<span class='big'>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("x</b>", "Unexpected end tag at byte offset 1"),
    ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
    ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
]


@pytest.mark.parametrize(("source", "reason"), HTML_ERRORS)
async def test_broken_html_is_refused_with_its_byte_offset(telegram: FakeTelegram, source: str, reason: str) -> None:
    values = {"chat_id": MAREN, "text": source, "parse_mode": "HTML"}
    _, answer = await call(telegram, "sendMessage", Params(values))
    assert answer["description"] == f"Bad Request: can't parse entities: {reason}"


async def test_an_unknown_method_is_not_found(telegram: FakeTelegram) -> None:
    assert await call(telegram, "sendLove", Params()) == (
        404,
        {"ok": False, "error_code": 404, "description": "Not Found"},
    )


async def test_a_person_who_never_wrote_cannot_be_written_to(telegram: FakeTelegram) -> None:
    status, answer = await call(telegram, "sendMessage", Params({"chat_id": UWE, "text": "Hallo"}))
    assert (status, answer["description"]) == (403, "Forbidden: bot can't initiate conversation with a user")


async def test_a_person_who_blocked_the_bot_cannot_be_written_to(telegram: FakeTelegram) -> None:
    telegram.block(int(MAREN))
    status, answer = await call(telegram, "sendMessage", Params(TEXT))
    assert (status, answer["description"]) == (403, "Forbidden: bot was blocked by the user")


async def test_a_group_that_threw_the_bot_out_cannot_be_written_to(telegram: FakeTelegram) -> None:
    telegram.remove_bot(int(TEAM))
    status, answer = await call(telegram, "sendMessage", Params({"chat_id": TEAM, "text": "Hallo"}))
    assert (status, answer["description"]) == (403, "Forbidden: bot was kicked from the supergroup chat")


async def test_a_message_is_not_modified_twice(telegram: FakeTelegram) -> None:
    _, sent = await call(telegram, "sendMessage", Params(TEXT))
    assert isinstance(sent["result"], dict)
    edit = Params({**TEXT, "message_id": str(sent["result"]["message_id"]), "reply_markup": '{"inline_keyboard": []}'})
    _, answer = await call(telegram, "editMessageText", edit)
    assert str(answer["description"]).startswith("Bad Request: message is not modified: specified new message content")


async def test_what_brought_a_reply_keyboard_cannot_be_edited(telegram: FakeTelegram) -> None:
    _, sent = await call(telegram, "sendMessage", Params({**TEXT, "reply_markup": '{"keyboard": [["Ja"]]}'}))
    assert isinstance(sent["result"], dict)
    edit = Params({"chat_id": MAREN, "text": "neu", "message_id": str(sent["result"]["message_id"])})
    _, answer = await call(telegram, "editMessageText", edit)
    assert answer["description"] == "Bad Request: message can't be edited"


async def test_a_message_can_be_edited_to_carry_an_inline_keyboard_only(telegram: FakeTelegram) -> None:
    _, sent = await call(telegram, "sendMessage", Params(TEXT))
    assert isinstance(sent["result"], dict)
    number = str(sent["result"]["message_id"])
    edit = Params({**TEXT, "message_id": number, "reply_markup": '{"keyboard": [["Ja"]]}'})
    _, answer = await call(telegram, "editMessageText", edit)
    assert answer["description"] == "Bad Request: inline keyboard expected"


async def test_a_file_of_more_than_50_megabytes_is_refused(telegram: FakeTelegram) -> None:
    upload = Upload("big.bin", "application/octet-stream", bytes(50 * 1024 * 1024 + 1))
    status, answer = await call(telegram, "sendDocument", Params({"chat_id": MAREN}, {"document": upload}))
    assert (status, answer["description"]) == (413, "Request Entity Too Large")
