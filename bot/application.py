"""python-telegram-bot's Application, put together from our parts. It neither polls nor listens: see bot/intake.py."""

from typing import cast

from telegram.ext import ApplicationBuilder, ContextTypes, ExtBot

from bot.pace import Pace
from bot.request import AiohttpRequest
from handlers.context import LotseApplication, LotseContext
from handlers.features import add_features
from handlers.toolbox import Toolbox


def build_application(token: str, api_url: str, tools: Toolbox, pace: Pace) -> LotseApplication:
    """Return an application that can handle updates once it is initialized."""
    bot = ExtBot(
        token,
        base_url=f"{api_url}/bot",
        base_file_url=f"{api_url}/file/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(),
        rate_limiter=pace,
    )
    # python-telegram-bot wants the class of its bot_data, but only ever calls it, once: so it gets our one instance.
    make_tools = cast(type[Toolbox], lambda: tools)
    context_types = ContextTypes(context=LotseContext, bot_data=make_tools)
    application: LotseApplication = ApplicationBuilder().bot(bot).updater(None).context_types(context_types).build()
    add_features(application)
    return application
