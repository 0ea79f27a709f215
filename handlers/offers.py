"""Near me: cafés, workshops and other offers around a place."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from telegram import KeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove, Update
from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters
from telegram.ext.filters import ChatType

from db.dialogues import close_dialogue, find_dialogue, open_dialogue
from handlers.context import LotseContext
from handlers.offer_screens import Spot, offer_screen, results_screen
from handlers.screen import Screen, button, home_button, in_rows, send, show, toast
from knowledge.follow_ups import LastTopic
from knowledge.places import Place

WAITING_FOR_PLACE = "find"
PATIENCE = timedelta(hours=1)
ROUNDED_KM = 0.1  # the degrees on a button are rounded; what is nearer to a place than this is the place
COMMON_KINDS = ("international_cafe", "bike_workshop", "sewing_workshop", "homework_help", "repair_cafe")


async def choose_kind(update: Update, context: LotseContext) -> None:
    """Ask what somebody is looking for."""
    words, present = context.words, context.knowledge.offers.kinds
    ordered = [kind for kind in COMMON_KINDS if kind in present] + [
        kind for kind in present if kind not in COMMON_KINDS
    ]
    kinds = [button(words, f"offer-kind-{kind}", "find", "kind", kind) for kind in ordered]
    everything = button(words, "find-button-all", "find", "kind", "all")
    home = home_button(words)
    await show(update, context, Screen(words.html("find-what"), ((everything,), *in_rows(kinds, 2), (home,))))


async def choose_place(update: Update, context: LotseContext) -> None:
    """Ask where, having been told what."""
    await ask_for_place(update, context, context.tapped(1))


async def ask_for_place(update: Update, context: LotseContext, kind: str) -> None:
    """Ask for a place: shared, typed, or one's own municipality with one tap."""
    words, profile = context.words, context.profile
    async with context.transaction() as session:
        await open_dialogue(
            session, profile.person_id, WAITING_FOR_PLACE, {"kind": kind}, expires_at=context.now + PATIENCE
        )
    if update.effective_chat is None:
        return
    keys = [[KeyboardButton(words.plain("find-button-location"), request_location=True)]]
    if profile.municipality:
        keys.append([KeyboardButton(profile.municipality)])
    await context.bot.send_message(
        update.effective_chat.id,
        words.html("find-where"),
        parse_mode="HTML",
        reply_markup=ReplyKeyboardMarkup(
            keys, resize_keyboard=True, one_time_keyboard=True, input_field_placeholder=words.plain("find-placeholder")
        ),
    )


async def find_near_location(update: Update, context: LotseContext) -> None:
    """Answer a shared location. It is used for this answer and stored nowhere."""
    message = update.effective_message
    location = (message.location or (message.venue.location if message.venue else None)) if message else None
    if location is None:
        return
    place, km = context.knowledge.gazetteer.nearest(location.latitude, location.longitude)
    spot = Spot(location.latitude, location.longitude, place.name, km)
    await _answer_with_offers(update, context, spot, None, await _end_search(context))


async def find_near_place(update: Update, context: LotseContext, place: Place, kind: str | None) -> None:
    """Answer a place that was typed."""
    spot = Spot(place.latitude, place.longitude, place.name, 0.0)
    await _answer_with_offers(update, context, spot, place, await _end_search(context), kind)


async def take_typed_place(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Take a typed text as the place that was asked for; returns False if it is none."""
    matches = context.knowledge.gazetteer.find(text)
    if not matches:
        return False
    await find_near_place(update, context, matches[0].place, data["kind"])
    return True


async def tell_place_unknown(update: Update, context: LotseContext) -> None:
    """Say that nobody knows this place, and keep asking."""
    municipalities = context.words.enumeration(context.knowledge.gazetteer.municipalities)
    await send(update, context, Screen(context.words.html("find-place-unknown", municipalities=municipalities)))


async def show_near(update: Update, context: LotseContext) -> None:
    """Show another kind or another page around the same spot; the button itself carries where that is."""
    latitude, longitude = float(context.tapped(1)), float(context.tapped(2))
    kind, page = context.tapped(3), int(context.tapped(4))
    place, km = context.knowledge.gazetteer.nearest(latitude, longitude)
    spot = Spot(latitude, longitude, place.name, km)
    await _show_offers(update, context, spot, place if km < ROUNDED_KM else None, kind, page)


async def show_offer(update: Update, context: LotseContext) -> None:
    """Send an offer's pin and card."""
    offer = context.knowledge.offers.find(context.tapped(1))
    if offer is None or update.effective_chat is None:
        await toast(update, context, context.words.plain("offer-gone-toast"))
        return
    await toast(update, context)
    await context.bot.send_venue(
        update.effective_chat.id, offer.latitude, offer.longitude, offer.name, offer.address or offer.municipality
    )
    await send(update, context, offer_screen(context.words, offer, context.now))


async def _end_search(context: LotseContext) -> str | None:
    """Leave the dialogue of a search; return the kind that was looked for, or None if nothing was asked."""
    async with context.transaction() as session:
        person_id = context.profile.person_id
        dialogue = await find_dialogue(session, person_id, context.now)
        if dialogue is None or dialogue.state != WAITING_FOR_PLACE:
            return None
        await close_dialogue(session, person_id)
        return str(dialogue.data["kind"])


async def _answer_with_offers(
    update: Update,
    context: LotseContext,
    spot: Spot,
    place: Place | None,
    asked_kind: str | None,
    kind: str | None = None,
) -> None:
    if asked_kind and update.effective_chat:
        # Only a message without inline buttons can take the location button away again.
        await context.bot.send_message(
            update.effective_chat.id,
            context.words.plain("find-near", place=spot.name),
            reply_markup=ReplyKeyboardRemove(),
        )
    await _show_offers(update, context, spot, place, kind or asked_kind or "all", 0)


async def _show_offers(
    update: Update, context: LotseContext, spot: Spot, place: Place | None, kind: str, page: int
) -> None:
    """Show a page of the list. Only a place that was typed is remembered: where a person is stays with them."""
    offers, chosen = context.knowledge.offers, None if kind == "all" else kind
    await context.remember(LastTopic(place=place, offer_kind=chosen))
    near = offers.nearest(spot.latitude, spot.longitude, kind=chosen)
    screen = results_screen(context.words, spot, near, _kinds_to_offer(offers.kinds, kind), kind, page, context.now)
    await show(update, context, screen)


def _kinds_to_offer(present: Sequence[str], chosen: str) -> list[str]:
    common = [kind for kind in COMMON_KINDS if kind in present]
    return ["all", *common] + ([chosen] if chosen not in ("all", *common) else [])


HANDLERS = [
    CommandHandler("find", choose_kind, ChatType.PRIVATE),
    CallbackQueryHandler(choose_kind, r"^find:start$"),
    CallbackQueryHandler(choose_place, r"^find:kind:([a-z_]+)$"),
    CallbackQueryHandler(show_near, r"^near:(-?\d{1,3}\.\d+):(-?\d{1,3}\.\d+):([a-z_]+):(\d{1,3})$"),
    CallbackQueryHandler(show_offer, r"^offer:([a-z0-9-]+)$"),
    MessageHandler(ChatType.PRIVATE & (filters.LOCATION | filters.VENUE), find_near_location),
]
