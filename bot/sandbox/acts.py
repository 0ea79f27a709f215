"""What people do on the page, by name: each reads a JSON body and does one thing at the fake Telegram."""

from base64 import b64decode
from collections.abc import Callable, Mapping
from mimetypes import guess_type

from bot.sandbox.errors import NotPossibleError
from bot.sandbox.telegram import FakeTelegram


class Body:
    """The JSON object of a post; raises `NotPossibleError` where a field is missing or of the wrong type."""

    def __init__(self, fields: Mapping[str, object]) -> None:
        self._fields = fields

    def text(self, name: str) -> str:
        """Return a text field."""
        value = self._fields.get(name)
        if not isinstance(value, str):
            raise NotPossibleError(f"{name} has to be a text")
        return value

    def whole(self, name: str) -> int:
        """Return a field with a whole number."""
        value = self._fields.get(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise NotPossibleError(f"{name} has to be a whole number")
        return value

    def optional_whole(self, name: str) -> int | None:
        """Return a whole number, None if the field is null or absent."""
        return None if self._fields.get(name) is None else self.whole(name)

    def degrees(self, name: str, most: float) -> float:
        """Return a latitude or longitude between -most and most."""
        value = self._fields.get(name)
        if not isinstance(value, int | float) or isinstance(value, bool) or not -most <= value <= most:
            raise NotPossibleError(f"{name} has to be a number from -{most:g} to {most:g}")
        return float(value)

    @property
    def chat_id(self) -> int | None:
        """Return the group it happens in, None for the private chat."""
        return self.optional_whole("chat_id")


Act = Callable[[FakeTelegram, int, Body], object]


def _text(telegram: FakeTelegram, person_id: int, body: Body) -> object:
    reply_to = body.optional_whole("reply_to")
    return telegram.send_text(person_id, body.text("text"), chat_id=body.chat_id, reply_to=reply_to)


def _location(telegram: FakeTelegram, person_id: int, body: Body) -> object:
    latitude, longitude = body.degrees("latitude", 90), body.degrees("longitude", 180)
    return telegram.attach.location(person_id, latitude, longitude, chat_id=body.chat_id)


def _venue(telegram: FakeTelegram, person_id: int, body: Body) -> object:
    latitude, longitude = body.degrees("latitude", 90), body.degrees("longitude", 180)
    return telegram.attach.venue(person_id, latitude, longitude, body.text("title"), chat_id=body.chat_id)


def _document(telegram: FakeTelegram, person_id: int, body: Body) -> object:
    try:
        content = b64decode(body.text("content"), validate=True)
    except ValueError as error:
        raise NotPossibleError("content has to be Base64") from error
    mime_type = guess_type(body.text("name"))[0] or "application/octet-stream"
    return telegram.attach.document(person_id, body.text("name"), content, mime_type=mime_type, chat_id=body.chat_id)


def _poll(telegram: FakeTelegram, person_id: int, body: Body) -> object:
    lines = [line.strip() for line in body.text("text").splitlines() if line.strip()]
    return telegram.attach.poll(person_id, lines[0] if lines else "", lines[1:], chat_id=body.chat_id)


def _tap(telegram: FakeTelegram, person_id: int, body: Body) -> object:
    return telegram.tap(person_id, body.whole("message_id"), body.text("data"), chat_id=body.chat_id)


def _inline(telegram: FakeTelegram, person_id: int, body: Body) -> object:
    return telegram.inline.ask(person_id, body.text("text"), chat_id=body.chat_id)


def _restart(telegram: FakeTelegram, person_id: int, _body: Body) -> object:
    telegram.unblock(person_id)
    return telegram.send_text(person_id, "/start")


ACTS: dict[str, Act] = {
    "text": _text,
    "location": _location,
    "venue": _venue,
    "contact": lambda telegram, person_id, body: telegram.attach.contact(person_id, chat_id=body.chat_id),
    "photo": lambda telegram, person_id, body: telegram.attach.photo(person_id, chat_id=body.chat_id),
    "album": lambda telegram, person_id, body: telegram.attach.album(person_id, 3, chat_id=body.chat_id)[0],
    "poll": _poll,
    "vote": lambda telegram, person_id, body: telegram.attach.vote(
        person_id, body.whole("message_id"), body.whole("option"), chat_id=body.chat_id
    ),
    "document": _document,
    "sticker": lambda telegram, person_id, body: telegram.attach.sticker(person_id, chat_id=body.chat_id),
    "voice": lambda telegram, person_id, body: telegram.attach.voice(person_id, chat_id=body.chat_id),
    "tap": _tap,
    "inline": _inline,
    "choose": lambda telegram, person_id, body: telegram.inline.choose(person_id, body.text("result_id")),
    "link": lambda telegram, person_id, body: telegram.open_link(person_id, body.text("link")),
    "block": lambda telegram, person_id, _body: telegram.block(person_id),
    "restart": _restart,
}
