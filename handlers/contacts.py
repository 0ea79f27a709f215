"""Who is in charge? By topic and municipality, in one tap from each answer."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.contacts import find_contact, list_contacts
from handlers.contact_screens import (
    EVERYWHERE,
    contact_groups_screen,
    contact_place_screen,
    contact_screen,
    contact_topics_screen,
    in_charge_screen,
)
from handlers.context import LotseContext
from handlers.screen import show, toast
from knowledge.entries import TOPIC_GROUPS, TOPICS
from services.contacts import in_charge, vcard


async def choose_contact_group(update: Update, context: LotseContext) -> None:
    """Ask roughly what it is about."""
    await show(update, context, contact_groups_screen(context.words))


async def choose_contact_topic(update: Update, context: LotseContext) -> None:
    """Ask what exactly it is about."""
    await show(update, context, contact_topics_screen(context.words, context.tapped(1)))


async def show_in_charge(update: Update, context: LotseContext) -> None:
    """Show who is in charge of a topic where the person lives or helps, or ask where that is."""
    topic = context.tapped(1)
    if topic in TOPICS and context.profile.municipality is None:
        await choose_contact_place(update, context)
        return
    await _show_in_charge(update, context, topic, context.profile.municipality)


async def choose_contact_place(update: Update, context: LotseContext) -> None:
    """Ask for which municipality."""
    screen = contact_place_screen(context.words, context.tapped(1), context.knowledge.gazetteer.municipalities)
    await show(update, context, screen)


async def show_in_charge_there(update: Update, context: LotseContext) -> None:
    """Show who is in charge of a topic in the municipality that was tapped."""
    known, chosen = context.knowledge.gazetteer.municipalities, context.tapped(2)
    municipality = known[int(chosen)] if chosen != EVERYWHERE and int(chosen) < len(known) else None
    await _show_in_charge(update, context, context.tapped(1), municipality)


async def show_contact(update: Update, context: LotseContext) -> None:
    """Show an office."""
    async with context.reading() as session:
        contact = await find_contact(session, int(context.tapped(1)))
    if contact is None:
        await toast(update, context, context.words.plain("contact-gone-toast"))
        return
    await show(update, context, contact_screen(context.words, contact, context.tapped(2), context.tapped(3)))


async def send_contact_file(update: Update, context: LotseContext) -> None:
    """Send an office as a file for the address book."""
    async with context.reading() as session:
        contact = await find_contact(session, int(context.tapped(1)))
    if contact is None or update.effective_chat is None:
        await toast(update, context, context.words.plain("contact-gone-toast"))
        return
    await context.bot.send_document(
        update.effective_chat.id,
        vcard(contact).encode(),
        filename=f"{contact.slug}.vcf",
        caption=context.words.html("contact-file-caption"),
        parse_mode="HTML",
    )


async def _show_in_charge(update: Update, context: LotseContext, topic: str, municipality: str | None) -> None:
    if topic not in TOPICS:
        await choose_contact_group(update, context)
        return
    async with context.reading() as session:
        found = in_charge(await list_contacts(session), topic, municipality)
    known = context.knowledge.gazetteer.municipalities
    await show(update, context, in_charge_screen(context.words, topic, municipality, found, known))


HANDLERS = [
    CommandHandler("contacts", choose_contact_group, ChatType.PRIVATE),
    CallbackQueryHandler(choose_contact_group, r"^contact:start$"),
    CallbackQueryHandler(choose_contact_topic, rf"^contact:group:({'|'.join(TOPIC_GROUPS)})$"),
    CallbackQueryHandler(show_in_charge, r"^contact:topic:([a-z-]{1,40})$"),
    CallbackQueryHandler(choose_contact_place, r"^contact:place:([a-z-]{1,40})$"),
    CallbackQueryHandler(show_in_charge_there, r"^contact:at:([a-z-]{1,40}):(\d{1,2}|all)$"),
    CallbackQueryHandler(show_contact, r"^contact:card:(\d{1,9}):([a-z-]{1,40}):(\d{1,2}|all)$"),
    CallbackQueryHandler(send_contact_file, r"^contact:file:(\d{1,9})$"),
]
