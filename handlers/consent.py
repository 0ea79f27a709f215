"""Consent: before anything is kept of somebody they are asked, and after their yes they get what they wanted.

Until then nothing about them is stored. So the buttons carry the language that they chose, and Telegram brings back
what they wanted: the question is sent as an answer to their message, or to the message whose button they tapped.
"""

from collections.abc import Iterable, Iterator
from hashlib import blake2b

from telegram import CallbackQuery, Message, Update
from telegram.constants import InlineKeyboardButtonLimit
from telegram.ext import ApplicationHandlerStop, BaseHandler, CallbackQueryHandler, filters

from handlers import paths, privacy
from handlers.context import LotseContext, ResumedUpdate
from handlers.entries import READING
from handlers.menu import menu_screen
from handlers.questions import answer_reader
from handlers.screen import Button, Screen, action, button, in_rows, quoted_message, send, show, toast
from locales.languages import LANGUAGES, choose_language
from locales.words import Words
from services.people import Profile, agree

NO_CHOICE = "-"  # the language is Telegram's, or the one that they chose long ago
WIDEST = len(max(LANGUAGES, key=len))
UNANSWERED = filters.StatusUpdate.ALL | filters.VIA_BOT


def consent_screen(words: Words, choice: str, wanted: str, *, is_kept: bool) -> Screen:
    """What would be kept, why and for how long; whoever is known from before may have it deleted instead."""
    buttons = [
        button(words, "consent-button-yes", "consent", "yes", choice, wanted),
        button(words, "consent-button-what", "consent", "what", choice, wanted),
        button(words, "consent-button-language", "consent", "talk", choice, wanted),
    ]
    if is_kept:
        buttons.append(button(words, "consent-button-forget", "privacy", "ask"))
    return Screen(words.html("consent-text"), in_rows(buttons))


def details_screen(words: Words, choice: str, wanted: str) -> Screen:
    """All that is kept, as /privacy tells it."""
    yes = button(words, "consent-button-yes", "consent", "yes", choice, wanted)
    back = button(words, "consent-button-back", "consent", "ask", choice, wanted)
    return Screen(words.html("privacy-text"), ((yes,), (back,)))


def languages_screen(words: Words, wanted: str) -> Screen:
    """All languages, each in its own words."""
    buttons = [
        Button(language.native_name, action("consent", "ask", language.tag, wanted)) for language in LANGUAGES.values()
    ]
    return Screen(words.html("languages-text"), in_rows(buttons, 2))


def agreed_screen(words: Words) -> Screen:
    """What somebody has agreed to, to read it again later."""
    return Screen(f"{words.html('consent-text')}\n\n{words.html('consent-given')}")


async def receive_stranger(update: Update, context: LotseContext, profile: Profile | None) -> None:
    """Answer what can be answered without keeping anything, and ask for consent before the rest.

    A `profile` is of somebody known from before. Raises ApplicationHandlerStop unless a feature is to go on.
    """
    user = update.effective_user
    telegram_language = choose_language([user.language_code if user else None], context.bot_data.default_language)
    context.speak(profile.language if profile else telegram_language)
    if _is_for(update, (*HANDLERS, *privacy.HANDLERS)):
        if profile:
            context.recognise(profile)
        return
    if _is_for(update, (*READING, *paths.HANDLERS)):
        return
    is_message = update.message is not None and not UNANSWERED.check_update(update)
    if update.callback_query or (is_message and not await _answer_at_once(update, context)):
        await _ask(update, context, is_kept=profile is not None)
    raise ApplicationHandlerStop


async def _answer_at_once(update: Update, context: LotseContext) -> bool:
    """Answer a question; whoever is being waited for, or replies to something, does not ask one unless in danger."""
    is_reply = bool(update.message and update.message.reply_to_message)
    return await answer_reader(update, context, only_danger=is_reply or context.dialogue is not None)


async def _ask(update: Update, context: LotseContext, *, is_kept: bool) -> None:
    await toast(update, context)
    about = quoted_message(update) or update.effective_message
    screen = consent_screen(context.words, NO_CHOICE, _write_wanted(update), is_kept=is_kept)
    await send(update, context, screen, reply_to=about.message_id if about else None)


async def show_consent(update: Update, context: LotseContext) -> None:
    """Ask in the chosen language."""
    choice, wanted = _read_choice(context)
    await toast(update, context)
    await show(update, context, consent_screen(context.words, choice, wanted, is_kept=context.is_recognised))


async def show_details(update: Update, context: LotseContext) -> None:
    """Say exactly what is kept."""
    choice, wanted = _read_choice(context)
    await show(update, context, details_screen(context.words, choice, wanted))


async def show_languages(update: Update, context: LotseContext) -> None:
    """Show the languages in which to be asked."""
    await show(update, context, languages_screen(context.words, context.tapped(2)))


async def take_consent(update: Update, context: LotseContext) -> None:
    """Keep that somebody has agreed, and go on with what they wanted."""
    query = update.callback_query
    if query is None:
        return
    choice, wanted = _read_choice(context)
    tools = context.bot_data
    async with tools.database.transaction() as session:  # the tap is handled when what they wanted is
        profile = await agree(
            session,
            query.from_user.id,
            query.from_user.language_code,
            chosen_language=None if choice == NO_CHOICE else choice,
            default_language=tools.default_language,
            now=context.now,
        )
    context.recognise(profile)
    await show(update, context, agreed_screen(context.words))
    await _go_on(update, context, query, wanted)


async def _go_on(update: Update, context: LotseContext, query: CallbackQuery, wanted: str) -> None:
    resumed = _resume(update.update_id, query, wanted)
    if resumed is None or resumed.message:  # a resumed tap is answered by whoever takes it
        await toast(update, context, context.words.plain("consent-toast"))
    if resumed is None:
        await send(update, context, menu_screen(context.words))
        return
    await context.application.process_update(resumed)


def _write_wanted(update: Update) -> str:
    """Return what the buttons carry: of a tap its data, or a digest if there is no room; of a reply what it is to."""
    query, message = update.callback_query, update.message
    if query and query.data:
        longest = action("consent", "what", "x" * WIDEST, "")
        fits = len((longest + query.data).encode()) <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA and ":" in query.data
        return query.data if fits else _digest(query.data)
    replied = message.reply_to_message if message else None
    return str(replied.message_id) if replied else ""


def _resume(update_id: int, query: CallbackQuery, wanted: str) -> ResumedUpdate | None:
    """Return the update that led to the question, made of what Telegram brings back; None if that is gone."""
    screen = query.message if isinstance(query.message, Message) else None
    about = screen.reply_to_message if screen else None
    is_theirs = about is not None and about.from_user is not None and about.from_user.id == query.from_user.id
    if wanted and not wanted.isdecimal():
        data = wanted if ":" in wanted else next((each for each in _buttons_of(about) if _digest(each) == wanted), None)
        tapped = query.message if is_theirs or about is None else about
        again = CallbackQuery(query.id, query.from_user, query.chat_instance, tapped, data)
        again.set_bot(query.get_bot())
        return ResumedUpdate(update_id, callback_query=again) if data else None
    if about is None or not is_theirs:
        return None
    if wanted:
        replied = Message(int(wanted), about.date, about.chat)
        about = Message.de_json({**about.to_dict(), "reply_to_message": replied.to_dict()}, query.get_bot())
    return ResumedUpdate(update_id, message=about)


def _digest(data: str) -> str:
    """Return eight letters that stand for callback data."""
    return "".join(chr(ord("a") + byte % 26) for byte in blake2b(data.encode(), digest_size=8).digest())


def _buttons_of(message: Message | None) -> Iterator[str]:
    for row in message.reply_markup.inline_keyboard if message and message.reply_markup else ():
        yield from (button.callback_data for button in row if isinstance(button.callback_data, str))


def _read_choice(context: LotseContext) -> tuple[str, str]:
    """Return the chosen language, which is spoken from here on, and what was wanted."""
    choice, wanted = context.tapped(1), context.tapped(2)
    if choice in LANGUAGES:
        context.speak(choice)
        return choice, wanted
    return NO_CHOICE, wanted


def _is_for(update: Update, handlers: Iterable[BaseHandler]) -> bool:  # type: ignore[type-arg]
    return any(handler.check_update(update) not in (None, False) for handler in handlers)


HANDLERS = [
    CallbackQueryHandler(take_consent, r"^consent:yes:([a-z-]+):(.*)$"),
    CallbackQueryHandler(show_details, r"^consent:what:([a-z-]+):(.*)$"),
    CallbackQueryHandler(show_languages, r"^consent:talk:([a-z-]+):(.*)$"),
    CallbackQueryHandler(show_consent, r"^consent:ask:([a-z-]+):(.*)$"),
]
