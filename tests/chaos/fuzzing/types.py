"""Random objects of the Bot API, made from python-telegram-bot's classes, which are those of the Bot API."""

import inspect
import typing
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from types import NoneType, UnionType
from typing import Any

import telegram
from telegram import TelegramObject
from telegram._utils import types as telegram_types  # its annotations name these, and they are nowhere else

DEEPEST = 3  # objects within objects
NAMES: dict[str, object] = {
    **vars(typing),
    **vars(telegram_types),
    **vars(telegram),
    "Sequence": Sequence,
}
NUMBERS = (0, 1, 2, 3, 7, 60, 3600, 2**31 - 1, 2**31, 2**52, -1, -1001, 1_800_000_000)
WORDS = (
    "",
    "a",
    "private",
    "supergroup",
    "member",
    "kicked",
    "bold",
    "text_link",
    "x" * 300,
    "Kim",
    "🧡",
    "سلام",
    "\u202e",
)

Fields = dict[str, tuple[Any, bool]]  # type of each field, and whether it has to be there


class TypeMaker:
    """Makes objects with all that they need and a little of what they may have; the same seed makes the same ones."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._fields: dict[type[TelegramObject], Fields] = {}
        self._concrete: dict[type[TelegramObject], list[type[TelegramObject]]] = {}

    def json(self, kind: type[TelegramObject], *, extras: int = 2) -> dict[str, Any]:
        """Return an object as Telegram would send it, with so many of its optional fields."""
        made = None
        while made is None:
            made = self._object(kind, DEEPEST, extras)
        return made.to_dict()

    def names(self, kind: type[TelegramObject]) -> list[str]:
        """Return the fields of a class that may be left out, as python-telegram-bot names them."""
        return [name for name, (_, required) in self._fields_of(kind).items() if not required]

    def field(self, kind: type[TelegramObject], name: str) -> Any:
        """Return a random value for one field of a class, as Telegram would send it, or None."""
        value = self._value(self._fields_of(kind)[name][0], DEEPEST)
        return _as_json(value)

    def _object(self, kind: type[TelegramObject], depth: int, extras: int) -> TelegramObject | None:
        """Make one, or None if this class refuses what it was given: some look at more than the types."""
        if kind not in self._concrete:
            self._concrete[kind] = _concrete(kind)
        kind = self._random.choice(self._concrete[kind])
        fields = self._fields_of(kind)
        optional = [name for name, (_, required) in fields.items() if not required]
        wanted = set(self._random.sample(optional, min(extras, len(optional)))) if depth > 0 else set()
        arguments = {
            name: self._value(annotation, depth - 1)
            for name, (annotation, required) in fields.items()
            if required or name in wanted
        }
        try:
            return kind(**arguments)
        except (TypeError, ValueError, AttributeError, OverflowError):
            return None

    def _fields_of(self, kind: type[TelegramObject]) -> Fields:
        if kind not in self._fields:
            self._fields[kind] = _fields(kind)
        return self._fields[kind]

    def _value(self, annotation: Any, depth: int) -> Any:
        origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
        if origin in (typing.Union, UnionType):
            some = [one for one in arguments if one is not NoneType]
            return self._value(self._random.choice(some), depth)
        if origin is typing.Literal:
            return self._random.choice(arguments)
        if isinstance(origin, type) and issubclass(origin, Sequence):
            return [
                value
                for _ in range(self._random.randrange(3))
                if (value := self._value(arguments[0], depth)) is not None
            ]
        if isinstance(annotation, type) and issubclass(annotation, TelegramObject):
            return self._object(annotation, depth, self._random.randrange(3))
        return self._simple(annotation)

    def _simple(self, annotation: Any) -> Any:
        random = self._random
        if annotation is bool:
            return random.random() < 0.5
        if annotation is int:
            return random.choice(NUMBERS)
        if annotation is float:
            return random.choice((0.0, 51.84, 7.29, -90.0, 180.0, 1e9))
        if annotation is datetime:
            return datetime.fromtimestamp(random.randrange(0, 2**31), UTC)
        if annotation is timedelta:
            return timedelta(seconds=random.randrange(100_000))
        return random.choice(WORDS)


def _fields(kind: type[TelegramObject]) -> Fields:
    """Return type of each field, and whether it has to be there."""
    parameters = inspect.signature(kind.__init__).parameters
    return {
        name: (_resolved(parameter.annotation), parameter.default is inspect.Parameter.empty)
        for name, parameter in parameters.items()
        if name not in ("self", "api_kwargs", "args", "kwargs", "de_json_used")
    }


def _resolved(annotation: Any) -> Any:
    return eval(annotation, dict(NAMES)) if isinstance(annotation, str) else annotation


def _concrete(kind: type[TelegramObject]) -> list[type[TelegramObject]]:
    """Return the classes that really come for a class: its own subclasses, as for ChatMember, or itself."""
    known = [one for one in vars(telegram).values() if isinstance(one, type) and issubclass(one, kind)]
    below = [one for one in known if one is not kind and not one.__subclasses__()]
    return below or [kind]


def _as_json(value: Any) -> Any:
    if isinstance(value, TelegramObject):
        return value.to_dict()
    if isinstance(value, datetime):
        return int(value.timestamp())
    if isinstance(value, timedelta):
        return int(value.total_seconds())
    if isinstance(value, list):
        return [_as_json(item) for item in value]
    return dict(value) if isinstance(value, Mapping) else value
