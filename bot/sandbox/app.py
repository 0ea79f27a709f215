"""Puts the Bot API and the Probechat together into one application."""

from collections.abc import Awaitable, Callable, Sequence

from starlette.applications import Starlette

from bot.clock import MovableClock
from bot.sandbox.api import api_routes
from bot.sandbox.chat import chat_routes, refuse
from bot.sandbox.errors import NotPossibleError
from bot.sandbox.model import PickerPlace
from bot.sandbox.telegram import FakeTelegram


def sandbox_app(
    telegram: FakeTelegram,
    clock: MovableClock | None,
    on_clock_moved: Callable[[], Awaitable[None]] | None = None,
    places: Sequence[PickerPlace] = (),
) -> Starlette:
    """Return the application: the Bot API for a bot, the Probechat at `/` for people.

    Args:
        telegram: The fake Telegram behind both.
        clock: The clock the page may move; None hides the clock bar's buttons.
        on_clock_moved: Called after the clock was moved, so that what has become due happens now.
        places: What the page offers in place of GPS.
    """
    app = Starlette(
        routes=[*api_routes(telegram), *chat_routes(telegram, clock, on_clock_moved, places)],
        exception_handlers={NotPossibleError: refuse},
    )

    def stop() -> None:
        telegram.updates.release()
        telegram.world.feed.close()

    app.state.stop = stop
    telegram.world.feed.reopen()
    return app
