"""Guests and helpers find each other: a profile by consent, proposals, and contact after two yeses."""

from telegram import Update, User
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.tandems import delete_profile, find_profile
from handlers.context import LotseContext
from handlers.screen import Screen, button, show, toast
from handlers.tandem_screens import choices_screen, consent_screen, places_screen, profile_screen
from services.tandems import agree_to_profile, answer_tandem, change_profile, choose_profile_place


async def show_profile(update: Update, context: LotseContext) -> None:
    """Show one's profile, or what it would be good for and what would be kept."""
    async with context.reading() as session:
        profile = await find_profile(session, context.profile.person_id)
    await show(update, context, profile_screen(context.words, profile) if profile else consent_screen(context.words))


async def begin_profile(update: Update, context: LotseContext) -> None:
    """Begin a profile as helper or guest, as the tapped consent says."""
    me = context.profile
    async with context.transaction() as session:
        await agree_to_profile(session, me.person_id, context.tapped(1), municipality=me.municipality, now=context.now)
    await show_profile(update, context)


async def show_choices(update: Update, context: LotseContext) -> None:
    """Show what can be chosen of languages, interests, days or ages."""
    async with context.reading() as session:
        profile = await find_profile(session, context.profile.person_id)
    if profile is None:
        await show_profile(update, context)
        return
    await show(update, context, choices_screen(context.words, profile, context.tapped(1)))


async def choose(update: Update, context: LotseContext) -> None:
    """Take a choice in or out."""
    what, value = context.tapped(1), context.tapped(2)
    async with context.transaction() as session:
        profile = await change_profile(session, context.profile.person_id, what, value)
    if profile is None:
        await show_profile(update, context)
        return
    await show(update, context, choices_screen(context.words, profile, what))


async def switch(update: Update, context: LotseContext) -> None:
    """Begin or stop to look for a tandem, or to be asked for help."""
    async with context.transaction() as session:
        await change_profile(session, context.profile.person_id, context.tapped(1), "")
    await show_profile(update, context)


async def show_places(update: Update, context: LotseContext) -> None:
    """Show the municipalities to meet in."""
    await show(update, context, places_screen(context.words, context.knowledge.gazetteer.municipalities))


async def choose_place(update: Update, context: LotseContext) -> None:
    """Keep where one wants to meet, or forget it."""
    known, chosen = context.knowledge.gazetteer.municipalities, context.tapped(1)
    municipality = known[int(chosen)] if chosen != "none" and int(chosen) < len(known) else None
    async with context.transaction() as session:
        await choose_profile_place(session, context.profile.person_id, municipality)
    await show_profile(update, context)


async def delete(update: Update, context: LotseContext) -> None:
    """Delete one's profile with everything proposed by it."""
    async with context.transaction() as session:
        await delete_profile(session, context.profile.person_id)
    await toast(update, context, context.words.plain("tandem-deleted-toast"))
    await show_profile(update, context)


async def answer(update: Update, context: LotseContext) -> None:
    """Say yes or no to a proposal; with a yes the other may have the way to reach one."""
    tandem_id, says = int(context.tapped(1)), context.tapped(2)
    contact = contact_of(update.effective_user) if says == "yes" else None
    async with context.transaction() as session:
        result = await answer_tandem(session, tandem_id, context.profile.person_id, contact=contact, now=context.now)
    words = context.words
    change_mind = button(words, "tandem-button-no", "tandem", "answer", tandem_id, "no")
    rows = ((change_mind,),) if result.outcome == "waiting" else ()
    await show(update, context, Screen(words.html(f"tandem-{result.outcome}"), rows))


def contact_of(user: User | None) -> str:
    """Return how somebody is known on Telegram: the name, and the user name if there is one."""
    if user is None:
        return ""
    return f"{user.full_name} (@{user.username})" if user.username else user.full_name


HANDLERS = [
    CommandHandler("tandem", show_profile, ChatType.PRIVATE),
    CallbackQueryHandler(show_profile, r"^tandem:open$"),
    CallbackQueryHandler(begin_profile, r"^tandem:agree:(helper|guest)$"),
    CallbackQueryHandler(show_choices, r"^tandem:pick:(language|interest|day|age)$"),
    CallbackQueryHandler(choose, r"^tandem:set:(language|interest|day|age):([a-z0-9-]{1,12})$"),
    CallbackQueryHandler(switch, r"^tandem:switch:(tandem|ask)$"),
    CallbackQueryHandler(show_places, r"^tandem:places$"),
    CallbackQueryHandler(choose_place, r"^tandem:place:(\d{1,2}|none)$"),
    CallbackQueryHandler(delete, r"^tandem:delete$"),
    CallbackQueryHandler(answer, r"^tandem:answer:(\d{1,9}):(yes|no)$"),
]
