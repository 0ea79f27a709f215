"""One call of the Bot API, from its name and parameters to its answer: faults first, then the rules."""

import inspect

from bot.sandbox.errors import ApiError, ConnectionLostError
from bot.sandbox.methods import METHODS
from bot.sandbox.model import ApiCall
from bot.sandbox.params import Params
from bot.sandbox.telegram import FakeTelegram

NOT_FOUND = ApiError(404, "Not Found")


async def call(telegram: FakeTelegram, method: str, params: Params) -> tuple[int, dict[str, object]]:
    """Run a method and return the HTTP status and the JSON answer; note it in `telegram.calls`.

    Raises:
        ConnectionLostError: A test ordered the connection to break.
    """
    breaks_after = telegram.faults.hang_of(method)
    if breaks_after is False:
        raise ConnectionLostError
    try:
        status, answer = 200, {"ok": True, "result": await _run(telegram, method, params)}
    except ApiError as error:
        status, answer = error.status, error.answer()
    # A poll says nothing about the bot, and there would be more of them than of anything else.
    if method != "getUpdates":
        telegram.calls.append(ApiCall(method, params.values, answer))
    if breaks_after:
        raise ConnectionLostError
    return status, answer


async def _run(telegram: FakeTelegram, method: str, params: Params) -> object:
    refusal = telegram.faults.refusal(method, params.values.get("chat_id", ""))
    if refusal:
        raise refusal
    run = METHODS.get(method.lower())
    if run is None:
        raise NOT_FOUND
    result = run(telegram, params)
    return await result if inspect.isawaitable(result) else result
