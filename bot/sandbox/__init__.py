"""One fake Telegram for the demo, the tests and the benchmarks: a local Bot API server and the Probechat page.

telegram = FakeTelegram(token="1:sandbox", bot_username="lotse_probe_bot", clock=clock)
telegram.add_person(SandboxPerson(1001, "Maren", "de"))
async with serve(sandbox_app(telegram, clock), "127.0.0.1", 0) as url:
...  # point a bot at f"{url}/bot" and let Maren write: telegram.send_text(1001, "/start")
"""

from bot.sandbox.app import sandbox_app
from bot.sandbox.errors import NotPossibleError
from bot.sandbox.limits import NO_LIMITS, TELEGRAM_LIMITS, Limits
from bot.sandbox.model import ApiCall, PickerPlace, SandboxPerson, ShownMessage, Toast
from bot.sandbox.telegram import FakeTelegram
from bot.server import PortInUse, serve

__all__ = [
    "NO_LIMITS",
    "TELEGRAM_LIMITS",
    "ApiCall",
    "FakeTelegram",
    "Limits",
    "NotPossibleError",
    "PickerPlace",
    "PortInUse",
    "SandboxPerson",
    "ShownMessage",
    "Toast",
    "sandbox_app",
    "serve",
]
