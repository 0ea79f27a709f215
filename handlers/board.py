"""The board: rooms, vans, projectors, an interpreter's time. Offer, find by place and day, ask, agree."""

from datetime import date, timedelta
from typing import Any, Final

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.board import find_resource, list_free_resources, list_resources_of
from db.dialogues import close_dialogue, open_dialogue
from handlers.board_screens import (
    board_screen,
    days_screen,
    found_screen,
    mine_screen,
    months_screen,
    offered_kind_screen,
    places_screen,
    resource_screen,
    typed_screen,
)
from handlers.context import LotseContext
from handlers.screen import Screen, home_button, send, show, toast
from services.board import MONTHS_OFFERED, answer_request, ask_for_resource, close_resource, offer_resource

WAITING_FOR_OFFER: Final = "board_offer"
WAITING_FOR_REQUEST: Final = "board_request"
PATIENCE: Final = timedelta(hours=12)
KIND: Final = "(room|vehicle|equipment|interpreting)"
DAY: Final = r"(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))"


async def show_board(update: Update, context: LotseContext) -> None:
    """Show what the board is for."""
    await show(update, context, board_screen(context.words))


async def choose_place(update: Update, context: LotseContext) -> None:
    """Ask where something is looked for."""
    known = context.knowledge.gazetteer.municipalities
    await show(
        update, context, places_screen(context.words, "board-where", known, "at", context.tapped(1), everywhere=True)
    )


async def choose_day(update: Update, context: LotseContext) -> None:
    """Ask for which day something is looked for."""
    await show(update, context, days_screen(context.words, context.tapped(1), context.tapped(2), _today(context)))


async def find_free(update: Update, context: LotseContext) -> None:
    """Show what is free on a day."""
    kind, place, wanted_on = context.tapped(1), _municipality(context, context.tapped(2)), _day(context, 3)
    if wanted_on is None:
        await show_board(update, context)
        return
    async with context.reading() as session:
        found = await list_free_resources(session, kind, place, wanted_on)
    await show(update, context, found_screen(context.words, kind, wanted_on, found))


async def show_resource(update: Update, context: LotseContext) -> None:
    """Show one entry."""
    async with context.reading() as session:
        resource = await find_resource(session, int(context.tapped(1)))
    wanted_on = _day(context, 2)
    if resource is None or resource.state != "open" or wanted_on is None or resource.until_on < wanted_on:
        await toast(update, context, context.words.plain("board-over-toast"))
        return
    await show(update, context, resource_screen(context.words, resource, wanted_on))


async def begin_request(update: Update, context: LotseContext) -> None:
    """Ask what for."""
    if _day(context, 2) is None:
        await show_board(update, context)
        return
    data = {"resource_id": int(context.tapped(1)), "wanted_on": context.tapped(2)}
    await _ask(update, context, WAITING_FOR_REQUEST, data, "board-ask-purpose")


async def choose_offered_kind(update: Update, context: LotseContext) -> None:
    """Ask what somebody offers."""
    await show(update, context, offered_kind_screen(context.words))


async def choose_offered_place(update: Update, context: LotseContext) -> None:
    """Ask where it is."""
    known, kind = context.knowledge.gazetteer.municipalities, context.tapped(1)
    screen = places_screen(context.words, "board-offer-where", known, "in", kind, everywhere=False)
    await show(update, context, screen)


async def choose_months(update: Update, context: LotseContext) -> None:
    """Ask for how long."""
    await show(update, context, months_screen(context.words, context.tapped(1), context.tapped(2)))


async def begin_offer(update: Update, context: LotseContext) -> None:
    """Ask for a sentence on what is offered."""
    place, months = _municipality(context, context.tapped(2)), int(context.tapped(3))
    if place is None or months not in MONTHS_OFFERED:
        await choose_offered_kind(update, context)
        return
    data = {"kind": context.tapped(1), "municipality": place, "months": months}
    await _ask(update, context, WAITING_FOR_OFFER, data, "board-ask-title")


async def take_offer(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Take what is offered, then how to reach the owner."""
    message = update.effective_message
    if "title" not in data:
        await _ask(update, context, WAITING_FOR_OFFER, {**data, "title": text}, "board-ask-contact")
        return True
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        result = await offer_resource(
            session,
            context.profile.person_id,
            **data,
            contact=text,
            source=str(message.message_id if message else 0),
            now=context.now,
            zone=context.bot_data.zone,
        )
    await _say(update, context, context.words.html(f"board-offer-{result.outcome}"))
    return True


async def take_request(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Take what something is wanted for, then how to reach whoever asks."""
    if "purpose" not in data:
        await _ask(update, context, WAITING_FOR_REQUEST, {**data, "purpose": text}, "board-ask-contact")
        return True
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        result = await ask_for_resource(
            session,
            context.profile.person_id,
            data["resource_id"],
            wanted_on=date.fromisoformat(data["wanted_on"]),
            purpose=data["purpose"],
            contact=text,
            now=context.now,
            zone=context.bot_data.zone,
        )
    await _say(update, context, context.words.html(f"board-request-{result.outcome}"))
    return True


async def answer_asker(update: Update, context: LotseContext) -> None:
    """Agree to a request or decline it."""
    agree, request_id = context.tapped(1) == "yes", int(context.tapped(2))
    async with context.transaction() as session:
        result = await answer_request(session, context.profile.person_id, request_id, agree=agree, now=context.now)
    if result.outcome in ("agreed", "declined"):
        await show(update, context, Screen(context.words.html(f"board-answer-{result.outcome}")))
        return
    await toast(update, context, context.words.plain(f"board-answer-{result.outcome}-toast"))


async def show_own_entries(update: Update, context: LotseContext) -> None:
    """Show what somebody offers."""
    async with context.reading() as session:
        own = await list_resources_of(session, context.profile.person_id, _today(context))
    await show(update, context, mine_screen(context.words, own))


async def close_own_entry(update: Update, context: LotseContext) -> None:
    """Take one's own entry off the board."""
    async with context.transaction() as session:
        closed = await close_resource(session, context.profile.person_id, int(context.tapped(1)))
    await toast(update, context, context.words.plain("board-closed-toast" if closed else "board-over-toast"))
    await show_own_entries(update, context)


async def stop_typing(update: Update, context: LotseContext) -> None:
    """Neither offer nor ask after all."""
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
    await show_board(update, context)


async def _ask(update: Update, context: LotseContext, state: str, data: dict[str, Any], key: str) -> None:
    async with context.transaction() as session:
        await open_dialogue(session, context.profile.person_id, state, data, expires_at=context.now + PATIENCE)
    await send(update, context, typed_screen(context.words, key))


async def _say(update: Update, context: LotseContext, text: str) -> None:
    await send(update, context, Screen(text, ((home_button(context.words),),)))


def _municipality(context: LotseContext, choice: str) -> str | None:
    known = context.knowledge.gazetteer.municipalities
    return known[int(choice)] if choice != "all" and int(choice) < len(known) else None


def _day(context: LotseContext, group: int) -> date | None:
    """Return the day that a button carries, unless it is over or none at all (30 February)."""
    try:
        day = date.fromisoformat(context.tapped(group))
    except ValueError:
        return None
    return day if day >= _today(context) else None


def _today(context: LotseContext) -> date:
    return context.now.astimezone(context.bot_data.zone).date()


HANDLERS = [
    CommandHandler("board", show_board, ChatType.PRIVATE),
    CallbackQueryHandler(show_board, r"^board:open$"),
    CallbackQueryHandler(choose_place, rf"^board:kind:{KIND}$"),
    CallbackQueryHandler(choose_day, rf"^board:at:{KIND}:(\d{{1,2}}|all)$"),
    CallbackQueryHandler(find_free, rf"^board:find:{KIND}:(\d{{1,2}}|all):{DAY}$"),
    CallbackQueryHandler(show_resource, rf"^board:card:(\d{{1,9}}):{DAY}$"),
    CallbackQueryHandler(begin_request, rf"^board:ask:(\d{{1,9}}):{DAY}$"),
    CallbackQueryHandler(choose_offered_kind, r"^board:offer$"),
    CallbackQueryHandler(choose_offered_place, rf"^board:new:{KIND}$"),
    CallbackQueryHandler(choose_months, rf"^board:in:{KIND}:(\d{{1,2}})$"),
    CallbackQueryHandler(begin_offer, rf"^board:until:{KIND}:(\d{{1,2}}):(\d{{1,2}})$"),
    CallbackQueryHandler(answer_asker, r"^board:(yes|no):(\d{1,9})$"),
    CallbackQueryHandler(show_own_entries, r"^board:mine$"),
    CallbackQueryHandler(close_own_entry, r"^board:close:(\d{1,9})$"),
    CallbackQueryHandler(stop_typing, r"^board:stop$"),
]
