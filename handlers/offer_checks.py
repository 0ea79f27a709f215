"""Is it still so? Asked before a card grows stale, and the staff's list of offers that need a look."""

from collections.abc import Mapping
from typing import Any, Final

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.offers import find_offer
from db.proposals import list_open_proposals
from handlers.context import LotseContext
from handlers.proposal_screens import staff_proposal_screen
from handlers.screen import Button, Screen, action, button, in_rows, send, show, toast
from handlers.staff import for_staff, is_staff
from locales.words import Words
from services.offer_checks import WEAKNESSES, WeakOffersResult, answer_offer_check, list_weak_offers, may_answer_for
from services.offers import Author

SHOWN: Final = 10


def check_screen(words: Words, offer: Mapping[str, Any], *, in_group: bool = False) -> Screen:
    """The question whether an offer is still so. What has changed is typed, and that is for private chats."""
    buttons = [
        button(words, "check-button-yes", "check", "yes", offer["id"]),
        button(words, "check-button-changed", "report", "what", offer["id"]),
        button(words, "check-button-gone", "check", "gone", offer["id"]),
    ]
    if in_group:
        del buttons[1]
    return Screen(words.html("check-text", name=offer["name"], place=offer["municipality"]), in_rows(buttons))


def care_screen(words: Words, found: WeakOffersResult, proposals: int) -> Screen:
    """What staff should look at, a button with a count each."""
    lists = [
        button(words, f"care-{weakness}", "care", weakness, 0, count=len(found.lists[weakness]))
        for weakness in WEAKNESSES
    ]
    waiting = button(words, "care-proposals", "care", "proposals", count=proposals)
    return Screen(words.html("care-text"), ((waiting,), *in_rows(lists)))


def weak_screen(words: Words, weakness: str, found: WeakOffersResult, page: int) -> Screen:
    """A page of one such list."""
    rows = found.lists[weakness]
    shown = rows[page * SHOWN : (page + 1) * SHOWN]
    cards = [Button(f"{row['name']} ({row['municipality']})", action("check", "ask", row["id"])) for row in shown]
    turn = []
    if page:
        turn.append(button(words, "find-button-back", "care", weakness, page - 1))
    if len(rows) > (page + 1) * SHOWN:
        turn.append(button(words, "find-button-more", "care", weakness, page + 1))
    heading = words.plain(f"care-{weakness}", count=len(rows))
    back = button(words, "care-button-back", "care", "all")
    return Screen(words.html("care-list", heading=heading), (*in_rows(cards), *in_rows(turn, 2), (back,)))


@for_staff
async def show_care(update: Update, context: LotseContext) -> None:
    """Show staff what needs a look."""
    async with context.reading() as session:
        found = await list_weak_offers(session, today=context.now.astimezone(context.bot_data.zone).date())
        proposals = await list_open_proposals(session)
    await show(update, context, care_screen(context.words, found, len(proposals)))


@for_staff
async def show_weak(update: Update, context: LotseContext) -> None:
    """Show staff one list."""
    async with context.reading() as session:
        found = await list_weak_offers(session, today=context.now.astimezone(context.bot_data.zone).date())
    await show(update, context, weak_screen(context.words, context.tapped(1), found, int(context.tapped(2))))


@for_staff
async def show_open_proposals(update: Update, context: LotseContext) -> None:
    """Show staff all proposals that wait, each as a message of its own."""
    async with context.reading() as session:
        waiting = [
            (proposal, await find_offer(session, proposal.offer_id) if proposal.offer_id else None)
            for proposal in await list_open_proposals(session)
        ]
    for proposal, offer in waiting:
        await send(update, context, staff_proposal_screen(context.words, proposal, offer))
    if not waiting:
        await toast(update, context, context.words.plain("care-no-proposals-toast"))


@for_staff
async def ask_about_offer(update: Update, context: LotseContext) -> None:
    """Show staff one offer of a list, with the question whether it is still so."""
    async with context.reading() as session:
        offer = await find_offer(session, int(context.tapped(1)))
    if offer is None:
        await toast(update, context, context.words.plain("offer-gone-toast"))
        return
    await send(update, context, check_screen(context.words, offer))


async def answer_check(update: Update, context: LotseContext) -> None:
    """Note that an offer is still so or gone, said by its organiser or by staff."""
    still_so, offer_id = context.tapped(1) == "yes", int(context.tapped(2))
    staff = await is_staff(update, context)
    outcome = None
    async with context.transaction() as session:
        person_id = await context.acting_id(session)
        if staff or (person_id is not None and await may_answer_for(session, offer_id, person_id)):
            by = Author("staff" if staff else "organiser", person_id)
            outcome = await answer_offer_check(
                session, offer_id, still_so=still_so, by=by, now=context.now, zone=context.bot_data.zone
            )
        if outcome in ("confirmed", "retired"):
            await context.note(session, outcome, ("offer", offer_id))
        offer = await find_offer(session, offer_id)
    if outcome is None:
        await toast(update, context, context.words.plain("staff-only-toast"))
        return
    await show(update, context, Screen(context.words.html(f"check-{outcome}", name=offer["name"] if offer else "")))


HANDLERS = [
    CallbackQueryHandler(show_care, r"^care:all$"),
    CallbackQueryHandler(show_open_proposals, r"^care:proposals$"),
    CallbackQueryHandler(show_weak, rf"^care:({'|'.join(WEAKNESSES)}):(\d{{1,4}})$"),
    CallbackQueryHandler(ask_about_offer, r"^check:ask:(\d{1,9})$"),
    CallbackQueryHandler(answer_check, r"^check:(yes|gone):(\d{1,9})$"),
]
