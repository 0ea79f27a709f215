"""Taps on buttons: callback queries that want an answer, and the toasts that answer them."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.keyboards import InlineButton
from bot.sandbox.model import Message, Toast
from bot.sandbox.updates import CALLBACK_QUERY_SECONDS


@dataclass(frozen=True)
class CallbackQuery:
    """A tap the bot has still to answer; `expires_at` by the monotonic clock."""

    id: str
    person_id: int
    chat_id: int
    expires_at: float


class Taps:
    """Numbers taps, lets each be answered once and in time, and keeps what the answers showed."""

    def __init__(self, first_id: int, monotonic: Callable[[], float]) -> None:
        self._next_id = first_id
        self._monotonic = monotonic
        self._waiting: dict[str, CallbackQuery] = {}
        self._toasts: defaultdict[int, list[Toast]] = defaultdict(list)

    def add(self, person_id: int, chat_id: int) -> CallbackQuery:
        """Note that somebody has tapped."""
        query = CallbackQuery(str(self._next_id), person_id, chat_id, self._monotonic() + CALLBACK_QUERY_SECONDS)
        self._next_id += 1
        self._waiting[query.id] = query
        return query

    def take(self, query_id: str) -> CallbackQuery | None:
        """Return a tap and end it, None for one that is unknown, answered or too old."""
        query = self._waiting.pop(query_id, None)
        return query if query and query.expires_at > self._monotonic() else None

    def is_answered(self, query_id: str) -> bool:
        """Tell whether the bot has answered a tap, or it was never made."""
        return query_id not in self._waiting

    def show(self, person_id: int, toast: Toast) -> None:
        """Keep what an answer showed."""
        self._toasts[person_id].append(toast)

    def shown_to(self, person_id: int) -> list[Toast]:
        """Return what answers have shown to somebody, oldest first."""
        return list(self._toasts[person_id])


def button_data(message: Message, data_or_label: str) -> str:
    """Return the callback data of a message's button; raises `LookupError`, which names the buttons there are."""
    buttons: list[InlineButton] = [button for row in message.inline_keyboard for button in row]
    for button in buttons:
        if button.callback_data == data_or_label:
            return data_or_label
    for button in buttons:
        if button.text == data_or_label and button.callback_data is not None:
            return button.callback_data
    labels = ", ".join(repr(button.text) for button in buttons) or "none"
    raise LookupError(f"message {message.message_id} has no button {data_or_label!r}; it has {labels}")
