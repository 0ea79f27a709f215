"""Settings: language, municipality, news; how to be reminded is in `reminders`."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from handlers.context import LotseContext
from handlers.menu import menu_screen
from handlers.screen import Button, Screen, action, button, home_button, in_rows, show, toast
from locales.languages import LANGUAGES
from locales.words import Words
from services.people import Profile, choose_municipality, choose_news, choose_own_language, choose_praise


def settings_screen(words: Words, profile: Profile) -> Screen:
    """What one has chosen, with a button to change each."""
    text = words.html(
        "settings-text",
        language=words.language.native_name,
        municipality=profile.municipality or words.plain("settings-no-municipality"),
        news=words.plain("settings-news-on" if profile.wants_news else "settings-news-off"),
    )
    other = "off" if profile.wants_news else "on"
    praise = "off" if profile.wants_praise else "on"
    buttons = (
        button(words, "settings-button-language", "settings", "languages"),
        button(words, "settings-button-municipality", "settings", "places"),
        button(words, f"settings-button-news-{other}", "settings", "news", other),
        button(words, "settings-button-reminders", "remind", "open"),
        button(words, f"settings-button-praise-{praise}", "settings", "praise", praise),
        button(words, "settings-button-privacy", "privacy", "open"),
        home_button(words),
    )
    return Screen(text, in_rows(buttons))


def languages_screen(words: Words) -> Screen:
    """All languages, each in its own words."""
    buttons = [
        _choice(words, language.native_name, language == words.language, "settings", "language", language.tag)
        for language in LANGUAGES.values()
    ]
    back = button(words, "settings-button-back", "settings", "open")
    return Screen(words.html("languages-text"), (*in_rows(buttons, 2), (back,)))


def _choice(words: Words, name: str, chosen: bool, *target: str | int) -> Button:
    return Button(words.plain("settings-chosen", name=name) if chosen else name, action(*target))


async def show_settings(update: Update, context: LotseContext) -> None:
    """Show the settings."""
    await show(update, context, settings_screen(context.words, context.profile))


async def show_languages(update: Update, context: LotseContext) -> None:
    """Show the languages to choose from."""
    await show(update, context, languages_screen(context.words))


async def choose_language(update: Update, context: LotseContext) -> None:
    """Speak the chosen language from now on."""
    tag = context.tapped(1)
    if tag not in LANGUAGES:
        await show_languages(update, context)
        return
    async with context.transaction() as session:
        context.recognise(await choose_own_language(session, context.profile, tag))
    await toast(update, context, context.words.plain("language-toast"))
    await show(update, context, menu_screen(context.words))


async def show_municipalities(update: Update, context: LotseContext) -> None:
    """Show the municipalities to choose from."""
    words = context.words
    buttons = [
        _choice(words, name, name == context.profile.municipality, "settings", "place", number)
        for number, name in enumerate(context.knowledge.gazetteer.municipalities)
    ]
    none = button(words, "settings-button-no-municipality", "settings", "place", "none")
    back = button(words, "settings-button-back", "settings", "open")
    await show(update, context, Screen(words.html("municipalities-text"), (*in_rows(buttons, 2), (none,), (back,))))


async def choose_place(update: Update, context: LotseContext) -> None:
    """Keep the municipality, or forget it."""
    known, chosen = context.knowledge.gazetteer.municipalities, context.tapped(1)
    municipality = known[int(chosen)] if chosen != "none" and int(chosen) < len(known) else None
    async with context.transaction() as session:
        context.recognise(await choose_municipality(session, context.profile, municipality))
    await show_settings(update, context)


async def switch_news(update: Update, context: LotseContext) -> None:
    """Turn news on or off."""
    async with context.transaction() as session:
        context.recognise(await choose_news(session, context.profile, context.tapped(1) == "on"))
    await show_settings(update, context)


async def switch_praise(update: Update, context: LotseContext) -> None:
    """Turn thanks, and invitations to be thanked, on or off."""
    async with context.transaction() as session:
        context.recognise(await choose_praise(session, context.profile, context.tapped(1) == "on"))
    await show_settings(update, context)


HANDLERS = [
    CommandHandler("settings", show_settings, ChatType.PRIVATE),
    CommandHandler("language", show_languages, ChatType.PRIVATE),
    CallbackQueryHandler(show_settings, r"^settings:open$"),
    CallbackQueryHandler(show_languages, r"^settings:languages$"),
    CallbackQueryHandler(choose_language, r"^settings:language:([a-z-]+)$"),
    CallbackQueryHandler(show_municipalities, r"^settings:places$"),
    CallbackQueryHandler(choose_place, r"^settings:place:(\d{1,2}|none)$"),
    CallbackQueryHandler(switch_praise, r"^settings:praise:(on|off)$"),
    CallbackQueryHandler(switch_news, r"^settings:news:(on|off)$"),
]
