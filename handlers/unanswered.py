"""Messages that the bot has no answer to: noted without a name, and told again when there is one."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from handlers.context import LotseContext
from handlers.screen import Screen, button, home_button, quoted_message, send, show, toast
from locales.words import Words
from services.gaps import note_gap, wish_for_answer


async def admit_not_knowing(update: Update, context: LotseContext) -> None:
    """Say that there is no answer to what was typed."""
    message = update.effective_message
    if message is not None:
        gap_id = await _note(context, message.text)
        await send(update, context, no_match_screen(context.words, gap_id), reply_to=message.message_id)


async def say_none_fits(update: Update, context: LotseContext) -> None:
    """None of the suggestions fits: offer a person in their place."""
    asked = quoted_message(update)
    gap_id = await _note(context, asked.text if asked else None)
    await show(update, context, no_match_screen(context.words, gap_id))


async def promise_to_tell(update: Update, context: LotseContext) -> None:
    """Note that somebody wants to hear when there is an answer."""
    words = context.words
    async with context.transaction() as session:
        noted = await wish_for_answer(session, int(context.tapped(1)), context.profile.person_id, now=context.now)
    await toast(update, context, words.plain("no-match-promised-toast" if noted else "no-match-gone-toast"))
    await show(update, context, no_match_screen(words, promised=noted))


def no_match_screen(words: Words, gap_id: int | None = None, *, promised: bool = False) -> Screen:
    """An honest "I don't know", with a person to ask, and the offer to tell when there is an answer."""
    tell = ((button(words, "no-match-button-tell", "unanswered", "tell", gap_id),),) if gap_id is not None else ()
    return Screen(
        words.html("no-match-promised" if promised else "no-match-text"),
        (
            (button(words, "no-match-button-person", "person", "message"),),
            *tell,
            (button(words, "menu-button-topics", "topic", "list"),),
            (home_button(words),),
        ),
    )


async def _note(context: LotseContext, text: str | None) -> int | None:
    if not text:
        return None
    async with context.transaction() as session:
        return await note_gap(
            session,
            text,
            language=context.profile.language,
            stop_words=context.knowledge.router.stop_words,
            now=context.now,
        )


HANDLERS = [
    CallbackQueryHandler(say_none_fits, r"^suggest:none$"),
    CallbackQueryHandler(promise_to_tell, r"^unanswered:tell:(\d{1,9})$"),
]
