"""Anybody says "closed", "changed" or "new offer" in three taps and a sentence; staff decide with one tap."""

from datetime import timedelta
from typing import Any, Final

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.dialogues import close_dialogue, open_dialogue
from db.offers import find_offer, find_offer_version
from db.proposals import find_proposal
from handlers.context import LotseContext
from handlers.proposal_screens import (
    new_kind_screen,
    new_place_screen,
    sentence_screen,
    staff_proposal_screen,
    what_screen,
)
from handlers.screen import Screen, home_button, send, show, toast
from handlers.staff import staff_may_go_on
from knowledge.offer_fields import offer_kinds
from services.offer_checks import may_answer_for
from services.proposals import decide_proposal, propose, undo_proposal

WAITING_FOR_PROPOSAL: Final = "proposal"
PATIENCE: Final = timedelta(hours=12)


async def choose_what(update: Update, context: LotseContext) -> None:
    """Ask what is not right about an offer."""
    async with context.reading() as session:
        offer = await find_offer(session, int(context.tapped(1)))
    if offer is None:
        await toast(update, context, context.words.plain("offer-gone-toast"))
        return
    await send(update, context, what_screen(context.words, offer["name"], offer["id"]))


async def choose_new_kind(update: Update, context: LotseContext) -> None:
    """Ask of which kind a new offer is."""
    await send(update, context, new_kind_screen(context.words))


async def choose_new_place(update: Update, context: LotseContext) -> None:
    """Ask where a new offer is."""
    kind = context.tapped(1)
    if kind not in offer_kinds():
        await choose_new_kind(update, context)
        return
    await show(update, context, new_place_screen(context.words, kind, context.knowledge.gazetteer.municipalities))


async def ask_for_sentence(update: Update, context: LotseContext) -> None:
    """Ask for a sentence on what is not right."""
    await _ask(update, context, {"what": context.tapped(2), "offer_id": int(context.tapped(1)), "about": {}})


async def ask_for_new_offer(update: Update, context: LotseContext) -> None:
    """Ask for a sentence on a new offer."""
    known, number = context.knowledge.gazetteer.municipalities, int(context.tapped(2))
    if number >= len(known) or context.tapped(1) not in offer_kinds():
        await choose_new_kind(update, context)
        return
    about = {"kind": context.tapped(1), "municipality": known[number]}
    await _ask(update, context, {"what": "new", "offer_id": None, "about": about})


async def take_proposal(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Pass the sentence on to staff; ask again if it is no such thing as it was asked for."""
    message, staff_chat_id = update.effective_message, context.bot_data.staff_chat_id
    if message is None or staff_chat_id is None:
        return False
    async with context.transaction() as session:
        result = await propose(
            session,
            context.profile.person_id,
            what=data["what"],
            offer_id=data["offer_id"],
            about=data["about"],
            text=text,
            source=str(message.message_id),
            staff_chat_id=staff_chat_id,
            now=context.now,
        )
        if result.outcome != "unreadable":
            await close_dialogue(session, context.profile.person_id)
    if result.outcome == "unreadable":
        await send(update, context, sentence_screen(context.words, f"{data['what']}-again"))
    else:
        home = home_button(context.words)
        await send(update, context, Screen(context.words.html(f"report-{result.outcome}"), ((home,),)))
    return True


async def stop_proposal(update: Update, context: LotseContext) -> None:
    """Say nothing after all."""
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
    await show(update, context, Screen(context.words.html("person-stopped"), ((home_button(context.words),),)))


async def decide(update: Update, context: LotseContext) -> None:
    """Accept or decline a proposal, which staff may and the organiser of its offer."""
    proposal_id, accept = int(context.tapped(2)), context.tapped(1) == "yes"
    if not await _may_decide(update, context, proposal_id):
        return
    async with context.transaction() as session:
        decision = await decide_proposal(
            session,
            proposal_id,
            accept=accept,
            staff_id=await context.acting_id(session),
            gazetteer=context.knowledge.gazetteer,
            now=context.now,
        )
        if decision.outcome in ("accepted", "declined"):
            await context.note(session, decision.outcome, ("proposal", proposal_id))
    await toast(update, context, context.words.plain(f"proposal-{decision.outcome}-toast"))
    await _redraw(update, context, proposal_id)


async def undo(update: Update, context: LotseContext) -> None:
    """Take back what accepting a proposal wrote, which staff may and the organiser of its offer."""
    proposal_id = int(context.tapped(1))
    if not await _may_decide(update, context, proposal_id):
        return
    async with context.transaction() as session:
        staff_id = await context.acting_id(session)
        decision = await undo_proposal(session, proposal_id, staff_id=staff_id, now=context.now)
        if decision.outcome == "undone":
            await context.note(session, "undone", ("proposal", proposal_id))
    await toast(update, context, context.words.plain(f"proposal-{decision.outcome}-toast"))
    await _redraw(update, context, proposal_id)


async def _may_decide(update: Update, context: LotseContext, proposal_id: int) -> bool:
    if context.is_recognised:
        async with context.reading() as session:
            proposal = await find_proposal(session, proposal_id)
            offer_id, person_id = proposal.offer_id if proposal else None, context.profile.person_id
            if offer_id is not None and await may_answer_for(session, offer_id, person_id):
                return True
    return await staff_may_go_on(update, context)


async def _ask(update: Update, context: LotseContext, data: dict[str, Any]) -> None:
    if context.bot_data.staff_chat_id is None:
        await send(update, context, Screen(context.words.html("person-no-staff")))
        return
    async with context.transaction() as session:
        await open_dialogue(
            session, context.profile.person_id, WAITING_FOR_PROPOSAL, data, expires_at=context.now + PATIENCE
        )
    await show(update, context, sentence_screen(context.words, data["what"]))


async def _redraw(update: Update, context: LotseContext, proposal_id: int) -> None:
    async with context.reading() as session:
        proposal = await find_proposal(session, proposal_id)
        offer = await find_offer(session, proposal.offer_id) if proposal and proposal.offer_id else None
        version = await find_offer_version(session, proposal.version_id) if proposal and proposal.version_id else None
    if proposal is not None:
        await show(update, context, staff_proposal_screen(context.words, proposal, offer, version))


HANDLERS = [
    CallbackQueryHandler(choose_what, r"^report:what:(\d{1,9})$"),
    CallbackQueryHandler(ask_for_sentence, r"^report:say:(\d{1,9}):(closed|hours|address|contact|other)$"),
    CallbackQueryHandler(choose_new_kind, r"^report:new$"),
    CallbackQueryHandler(choose_new_place, r"^report:kind:([a-z_]{1,30})$"),
    CallbackQueryHandler(ask_for_new_offer, r"^report:at:([a-z_]{1,30}):(\d{1,2})$"),
    CallbackQueryHandler(stop_proposal, r"^report:stop$"),
    CallbackQueryHandler(decide, r"^proposal:(yes|no):(\d{1,9})$"),
    CallbackQueryHandler(undo, r"^proposal:undo:(\d{1,9})$"),
]
