"""Staff look for people who speak a language and want to be asked, and ask them for help."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.tandems import list_helpers_to_ask
from handlers.context import LotseContext
from handlers.help_request_screens import ask_languages_screen, ask_places_screen
from handlers.letters import wait_for_letter
from handlers.screen import Screen, show
from handlers.staff import for_staff
from handlers.tandem import contact_of
from services.help_requests import answer_help_request
from services.tandems import SPOKEN


@for_staff
async def choose_language(update: Update, context: LotseContext) -> None:
    """Ask staff which language is needed."""
    await show(update, context, ask_languages_screen(context.words))


@for_staff
async def choose_place(update: Update, context: LotseContext) -> None:
    """Ask staff where, and say how many there are anywhere."""
    language = context.tapped(1)
    if language not in SPOKEN:
        return
    async with context.reading() as session:
        count = len(await list_helpers_to_ask(session, language, None))
    places = context.knowledge.gazetteer.municipalities
    await show(update, context, ask_places_screen(context.words, language, count, places))


@for_staff
async def ask_for_text(update: Update, context: LotseContext) -> None:
    """Say how many fit, and ask staff what to ask them."""
    language, chosen, known = context.tapped(1), context.tapped(2), context.knowledge.gazetteer.municipalities
    if language not in SPOKEN:
        return
    municipality = known[int(chosen)] if chosen != "all" and int(chosen) < len(known) else None
    async with context.transaction() as session:
        count = len(await list_helpers_to_ask(session, language, municipality))
        if count:
            await wait_for_letter(session, context, "help", {"language": language, "municipality": municipality})
    words = context.words
    await show(
        update, context, Screen(words.html("help-ask-text", count=count) if count else words.html("help-nobody"))
    )


async def answer_request(update: Update, context: LotseContext) -> None:
    """Say yes, and with it how staff can reach one, or no."""
    contact = contact_of(update.effective_user) if context.tapped(2) == "yes" else None
    async with context.transaction() as session:
        outcome = await answer_help_request(
            session,
            int(context.tapped(1)),
            context.profile.person_id,
            contact=contact,
            staff_chat_id=context.bot_data.staff_chat_id,
            now=context.now,
        )
    await show(update, context, Screen(context.words.html(f"help-{outcome}")))


HANDLERS = [
    CallbackQueryHandler(choose_language, r"^help:open$"),
    CallbackQueryHandler(choose_place, r"^help:in:([a-z]{2,3})$"),
    CallbackQueryHandler(ask_for_text, r"^help:at:([a-z]{2,3}):(\d{1,2}|all)$"),
    CallbackQueryHandler(answer_request, r"^help:answer:(\d{1,9}):(yes|no)$"),
]
