"""Organisers look after their own offer: change it at once, and see what others say of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.models import Proposal
from db.offers import find_offer, list_offers
from db.proposals import list_open_proposals_on
from db.roles import list_organised_offer_ids
from handlers.context import LotseContext
from handlers.offer_screens import offer_text
from handlers.proposal_screens import staff_proposal_screen
from handlers.screen import Button, Screen, action, button, home_button, in_rows, send, show, toast
from knowledge.offers import Offer
from locales.words import Words
from services.offer_checks import may_answer_for

EDITABLE: Final = ("hours", "address", "contact")
"""What an organiser changes by typing it, as anybody would propose it."""


async def show_own_offers(update: Update, context: LotseContext) -> None:
    """List the offers that one looks after."""
    words = context.words
    async with context.reading() as session:
        offers = await list_offers(session, await list_organised_offer_ids(session, context.profile.person_id))
    found = [Button(str(offer["name"]), action("organise", "show", offer["id"])) for offer in offers]
    text = words.html("organise-list" if found else "organise-none")
    await show(update, context, Screen(text, (*in_rows(found), (button(words, "mine-button-back", "mine", "open"),))))


async def show_own_offer(update: Update, context: LotseContext) -> None:
    """Show an offer that one looks after, and what can be done about it."""
    offer_id = int(context.tapped(1))
    async with context.reading() as session:
        is_mine = await may_answer_for(session, offer_id, context.profile.person_id)
        offer = (await context.bot_data.offers.current(session)).get(str(offer_id))
        hints = await list_open_proposals_on(session, offer_id)
    if not is_mine or offer is None:
        key = "offer-gone-toast" if is_mine else "organise-not-yours-toast"
        await toast(update, context, context.words.plain(key))
        return
    await show(update, context, own_offer_screen(context.words, offer, hints, context.now))


async def show_hints(update: Update, context: LotseContext) -> None:
    """Show what others say of the offer, each as a message with its own buttons."""
    offer_id = int(context.tapped(1))
    async with context.reading() as session:
        is_mine = await may_answer_for(session, offer_id, context.profile.person_id)
        hints, offer = await list_open_proposals_on(session, offer_id), await find_offer(session, offer_id)
    if not is_mine:
        await toast(update, context, context.words.plain("organise-not-yours-toast"))
        return
    for hint in hints:
        await send(update, context, staff_proposal_screen(context.words, hint, offer))


def own_offer_screen(words: Words, offer: Offer, hints: Sequence[Proposal], now: datetime) -> Screen:
    """An offer as its organiser sees it."""
    buttons = [button(words, "check-button-yes", "check", "yes", offer.id)]
    buttons += [button(words, f"organise-button-{what}", "report", "say", offer.id, what) for what in EDITABLE]
    buttons.append(button(words, "check-button-gone", "check", "gone", offer.id))
    if hints:
        buttons.append(button(words, "organise-button-hints", "organise", "hints", offer.id, count=len(hints)))
    text = f"{words.html('organise-heading')}\n\n{offer_text(words, offer, now)}"
    return Screen(text, in_rows([*buttons, home_button(words)]))


HANDLERS = [
    CallbackQueryHandler(show_own_offers, r"^organise:list$"),
    CallbackQueryHandler(show_own_offer, r"^organise:show:(\d{1,9})$"),
    CallbackQueryHandler(show_hints, r"^organise:hints:(\d{1,9})$"),
]
