"""Failures ordered in advance, so that tests can see what the bot makes of them."""

from dataclasses import dataclass

from bot.sandbox.errors import ApiError


@dataclass
class _Refusal:
    method: str
    error: ApiError
    times: int
    chat_id: int | None
    after: int


@dataclass
class _Hang:
    method: str
    after_effect: bool
    times: int


class Faults:
    """Refusals and lost connections still to come."""

    def __init__(self) -> None:
        self._refusals: list[_Refusal] = []
        self._hangs: list[_Hang] = []

    def refuse(self, method: str, error: ApiError, *, times: int, chat_id: int | None, after: int) -> None:
        """Let calls of a method, to one chat or to any, fail with this error, once `after` of them have passed."""
        self._refusals.append(_Refusal(method, error, times, chat_id, after))

    def hang(self, method: str, *, after_effect: bool, times: int) -> None:
        """Let the connection of the next calls break, before they take effect or after."""
        self._hangs.append(_Hang(method, after_effect, times))

    def refusal(self, method: str, chat_id: str) -> ApiError | None:
        """Return the error ordered for this call, and count it."""
        for refusal in self._refusals:
            if refusal.method == method and (refusal.chat_id is None or str(refusal.chat_id) == chat_id):
                if refusal.after:
                    refusal.after -= 1
                    continue
                refusal.times -= 1
                self._refusals = [other for other in self._refusals if other.times > 0]
                return refusal.error
        return None

    def hang_of(self, method: str) -> bool | None:
        """Return whether the connection of this call breaks after the effect, None if it holds; and count it."""
        for hang in self._hangs:
            if hang.method == method:
                hang.times -= 1
                self._hangs = [other for other in self._hangs if other.times > 0]
                return hang.after_effect
        return None
