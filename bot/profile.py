"""What Telegram itself shows of the bot: its name, descriptions and command menus, in every language.

Telegram lets a bot change these only now and then (setMyName answers with hours of waiting), so each is looked up first
and set only where it differs.
"""

from telegram import Bot, BotCommand, BotCommandScope, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import BadRequest

from handlers.toolbox import Toolbox
from locales.languages import LANGUAGES
from locales.words import Words

COMMANDS = (
    "menu",
    "find",
    "contacts",
    "funding",
    "board",
    "courses",
    "meetings",
    "mine",
    "ask",
    "settings",
    "language",
    "help",
    "privacy",
    "mydata",
    "forgetme",
    "cancel",
)
STAFF_COMMANDS = (*COMMANDS, "questions", "broadcast")


async def publish_profile(bot: Bot, tools: Toolbox) -> None:
    """Tell Telegram the bot's words in each language, and in the default one for whoever speaks none of ours."""
    spoken_by_phones = [tag for tag in LANGUAGES if "-" not in tag]  # Telegram takes codes of two letters only
    for language in (None, *spoken_by_phones):
        words = Words(language or tools.default_language, tools.zone)
        await _publish_texts(bot, words, language)
        await _publish_commands(bot, words, language, COMMANDS, BotCommandScopeAllPrivateChats())
        for admin_id in sorted(tools.admin_ids):
            # A narrower scope hides the wider one in all languages, so it needs them all itself.
            await _publish_commands(bot, words, language, STAFF_COMMANDS, BotCommandScopeChat(admin_id))


async def _publish_texts(bot: Bot, words: Words, language: str | None) -> None:
    name, description, short = (words.plain(f"bot-{part}") for part in ("name", "description", "short-description"))
    if (await bot.get_my_name(language)).name != name:
        await bot.set_my_name(name, language)
    if (await bot.get_my_description(language)).description != description:
        await bot.set_my_description(description, language)
    if (await bot.get_my_short_description(language)).short_description != short:
        await bot.set_my_short_description(short, language)


async def _publish_commands(
    bot: Bot, words: Words, language: str | None, names: tuple[str, ...], scope: BotCommandScope
) -> None:
    commands = [BotCommand(name, words.plain(f"command-{name}")) for name in names]
    try:
        if list(await bot.get_my_commands(scope, language)) != commands:
            await bot.set_my_commands(commands, scope, language)
    except BadRequest as error:
        if "chat not found" not in error.message.lower():  # an admin who has not written to the bot yet
            raise
