"""Keyboards under messages and under the input field, checked as Telegram checks them."""

import json
from dataclasses import dataclass

from bot.sandbox.errors import bad_request
from bot.sandbox.links import InvalidLinkError, checked_link

MOST_INLINE_BUTTONS = 100
MOST_REPLY_BUTTONS = 300
MOST_IN_A_ROW = 8
MOST_CALLBACK_BYTES = 64


@dataclass(frozen=True)
class InlineButton:
    """A button under a message; either `callback_data` or `url` is set."""

    text: str
    callback_data: str | None = None
    url: str | None = None

    def as_json(self) -> dict[str, object]:
        """Return the Bot API's InlineKeyboardButton object."""
        action = {"url": self.url} if self.url is not None else {"callback_data": self.callback_data}
        return {"text": self.text, **action}


@dataclass(frozen=True)
class ReplyButton:
    """A button under the input field: it sends its text, or the person's location or telephone number."""

    text: str
    request_location: bool = False
    request_contact: bool = False


@dataclass(frozen=True)
class ReplyKeyboard:
    """What a message does to the keyboard under the input field.

    Attributes:
        rows: The buttons; empty where the message takes them away (`remove`) or asks for a reply (`force_reply`).
        one_time: Hide the keyboard once it was used.
        resize: Make the keyboard as low as its buttons.
        placeholder: What the empty input field says.
    """

    rows: tuple[tuple[ReplyButton, ...], ...] = ()
    one_time: bool = False
    resize: bool = False
    persistent: bool = False
    placeholder: str = ""
    remove: bool = False
    force_reply: bool = False


InlineKeyboard = tuple[tuple[InlineButton, ...], ...]


@dataclass(frozen=True)
class Markup:
    """The `reply_markup` of a call: an inline keyboard, a reply keyboard, or neither."""

    inline: InlineKeyboard = ()
    reply: ReplyKeyboard | None = None


def parse_markup(source: str) -> Markup:
    """Read a `reply_markup` parameter; "" means none.

    Raises:
        ApiError: 400, for anything Telegram would not show.
    """
    if not source:
        return Markup()
    try:
        value = json.loads(source)
    except ValueError as error:
        raise bad_request("can't parse reply keyboard markup JSON object") from error
    if not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    rows = tuple(tuple(_reply_button(button) for button in row) for row in _rows(value, "keyboard"))
    if rows:
        _check_size(rows, MOST_REPLY_BUTTONS)
        return Markup(reply=_reply_keyboard(value, rows))
    inline = tuple(tuple(_inline_button(button) for button in row) for row in _rows(value, "inline_keyboard"))
    if inline:
        _check_size(inline, MOST_INLINE_BUTTONS)
        return Markup(inline=inline)
    return Markup(reply=_empty_keyboard(value))


def _rows(value: dict[str, object], field: str) -> list[list[object]]:
    rows = value.get(field)
    if rows is None:
        return []
    if not isinstance(rows, list):
        raise bad_request(f'field "{field}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        owner = " of the InlineKeyboardMarkup" if field == "inline_keyboard" else ""
        raise bad_request(f'field "{field}"{owner} must be an Array of Arrays')
    return [row for row in rows if row]


def _check_size(rows: tuple[tuple[object, ...], ...], most: int) -> None:
    if sum(len(row) for row in rows) > most or (most == MOST_INLINE_BUTTONS and max(map(len, rows)) > MOST_IN_A_ROW):
        raise bad_request("reply markup is too long")


def _reply_keyboard(value: dict[str, object], rows: tuple[tuple[ReplyButton, ...], ...]) -> ReplyKeyboard:
    return ReplyKeyboard(
        rows=rows,
        one_time=bool(value.get("one_time_keyboard")),
        resize=bool(value.get("resize_keyboard")),
        persistent=bool(value.get("is_persistent")),
        placeholder=str(value.get("input_field_placeholder") or ""),
    )


def _empty_keyboard(value: dict[str, object]) -> ReplyKeyboard | None:
    if value.get("remove_keyboard"):
        return ReplyKeyboard(remove=True)
    if value.get("force_reply"):
        return ReplyKeyboard(force_reply=True, placeholder=str(value.get("input_field_placeholder") or ""))
    return None


def _reply_button(value: object) -> ReplyButton:
    button = _button_object({"text": value} if isinstance(value, str) else value, "keyboard button")
    text = _label(button)
    if not text:
        raise bad_request("keyboard button text must be non-empty")
    return ReplyButton(text, bool(button.get("request_location")), bool(button.get("request_contact")))


def _inline_button(value: object) -> InlineButton:
    button = _button_object(value, "inline keyboard button")
    prefix = "can't parse inline keyboard button: "
    text, url, data = _label(button), button.get("url"), button.get("callback_data")
    if not url and not data:
        raise bad_request(prefix + "Text buttons are unallowed in the inline keyboard")
    # Telegram's server takes the url and forgets the data; the Bot API's text forbids both, and so do we.
    if url and data:
        raise bad_request(prefix + "exactly one of the optional fields must be used")
    if not text:
        raise bad_request("BUTTON_TEXT_INVALID")
    if data:
        return InlineButton(text, callback_data=_callback_data(data, prefix))
    return InlineButton(text, url=_button_link(url, prefix))


def _button_object(value: object, kind: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise bad_request(f"can't parse {kind}: {kind.title().replace(' ', '')} must be an Object")
    if "text" not in value:
        raise bad_request(f"can't parse {kind}: Can't find field \"text\"")
    if not isinstance(value["text"], str):
        raise bad_request(f'can\'t parse {kind}: Field "text" must be of type String')
    return value


def _label(button: dict[str, object]) -> str:
    return str(button["text"]).strip()


def _callback_data(data: object, prefix: str) -> str:
    if not isinstance(data, str):
        raise bad_request(prefix + 'Field "callback_data" must be of type String')
    if len(data.encode("utf-8", "surrogatepass")) > MOST_CALLBACK_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    return data


def _button_link(url: object, prefix: str) -> str:
    if not isinstance(url, str):
        raise bad_request(prefix + 'Field "url" must be of type String')
    try:
        return checked_link(url)
    except InvalidLinkError as error:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: {error}") from error
