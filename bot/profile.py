"""What Telegram itself shows of the bot: its name, descriptions and command menus, in every language."""

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.error import BadRequest

from handlers.toolbox import Toolbox
from locales.languages import LANGUAGES
from locales.words import Words

COMMANDS = (
    "menu",
    "find",
    "courses",
    "meetings",
    "ask",
    "settings",
    "language",
    "help",
    "privacy",
    "mydata",
    "forgetme",
    "cancel",
)
STAFF_COMMANDS = (*COMMANDS, "broadcast")


async def publish_profile(bot: Bot, tools: Toolbox) -> None:
    """Tell Telegram the bot's words. The entry without a language serves whoever speaks none of ours."""
    for language in (None, *LANGUAGES):
        words = Words(language or tools.default_language, tools.zone)
        await bot.set_my_commands(_commands(words, COMMANDS), BotCommandScopeAllPrivateChats(), language)
        await bot.set_my_name(words.plain("bot-name"), language)
        await bot.set_my_description(words.plain("bot-description"), language)
        await bot.set_my_short_description(words.plain("bot-short-description"), language)
        for admin_id in sorted(tools.admin_ids):
            await _set_in_chat(bot, words, BotCommandScopeChat(admin_id), language)
    await bot.set_my_commands([], BotCommandScopeDefault())


async def _set_in_chat(bot: Bot, words: Words, scope: BotCommandScope, language: str | None) -> None:
    try:
        await bot.set_my_commands(_commands(words, STAFF_COMMANDS), scope, language)
    except BadRequest as error:
        if "chat not found" not in error.message.lower():  # an admin who has not written to the bot yet
            raise


def _commands(words: Words, names: tuple[str, ...]) -> list[BotCommand]:
    return [BotCommand(name, words.plain(f"command-{name}")) for name in names]
