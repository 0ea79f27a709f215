"""Near me: cafés, workshops and other offers around a place."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from telegram import KeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove, Update
from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters
from telegram.ext.filters import ChatType

from db.dialogues import close_dialogue, find_dialogue, open_dialogue
from handlers.context import LotseContext
from handlers.offer_list import PAGE, find_spot, kinds_screen, languages_screen, narrow_screen, results_screen
from handlers.offer_search import EVERYTHING, SEARCH, Search, kind_named
from handlers.screen import Button, Screen, button, home_button, in_pairs, send, show
from knowledge.follow_ups import LastTopic
from knowledge.offer_map import OfferMap, Wish
from knowledge.places import Place
from locales.words import Words

WAITING_FOR_PLACE = "find"
PATIENCE = timedelta(hours=1)
COMMON_KINDS = ("international_cafe", "bike_workshop", "sewing_workshop", "homework_help", "repair_cafe")


async def choose_kind(update: Update, context: LotseContext) -> None:
    """Ask what somebody is looking for, with what most look for to choose from."""
    words, present = context.words, (await current_offers(context)).kinds
    rows = (
        (button(words, "find-button-all", "find", "kind", EVERYTHING),),
        *in_pairs(_kind_buttons(words, [kind for kind in COMMON_KINDS if kind in present])),
        (button(words, "find-button-kinds", "find", "kinds"),),
        (button(words, "find-button-favourites", "favourite", "list"),),
        (button(words, "find-button-new-offer", "report", "new"),),
        (home_button(words),),
    )
    await show(update, context, Screen(words.html("find-what"), rows))


async def choose_any_kind(update: Update, context: LotseContext) -> None:
    """Ask the same with every kind that there is."""
    words, kinds = context.words, _common_first(await current_offers(context))
    back = button(words, "find-button-back", "find", "start")
    await show(update, context, Screen(words.html("find-what"), (*in_pairs(_kind_buttons(words, kinds)), (back,))))


async def choose_place(update: Update, context: LotseContext) -> None:
    """Look around one's own municipality, having been told what; ask where if that is not known."""
    await find_kind(update, context, context.tapped(1))


async def find_kind(update: Update, context: LotseContext, kind: str) -> None:
    """Look for a kind of offer around the person's own municipality; ask where if that is not known."""
    matches = context.knowledge.gazetteer.find(context.profile.municipality or "")
    if matches:
        await find_near_place(update, context, matches[0].place, kind)
    else:
        await ask_for_place(update, context, kind)


async def choose_elsewhere(update: Update, context: LotseContext) -> None:
    """Ask for another place than the last one."""
    await ask_for_place(update, context, context.tapped(1))


async def ask_for_place(update: Update, context: LotseContext, kind: str) -> None:
    """Ask for a place: shared, typed, or a municipality with one tap."""
    words = context.words
    async with context.transaction() as session:
        await open_dialogue(
            session, context.profile.person_id, WAITING_FOR_PLACE, {"kind": kind}, expires_at=context.now + PATIENCE
        )
    if update.effective_chat is None:
        return
    here = KeyboardButton(words.plain("find-button-location"), request_location=True)
    places = list(map(KeyboardButton, context.knowledge.gazetteer.municipalities))
    await context.bot.send_message(
        update.effective_chat.id,
        words.html("find-where"),
        parse_mode="HTML",
        reply_markup=ReplyKeyboardMarkup(
            [[here], *(places[start : start + 2] for start in range(0, len(places), 2))],
            resize_keyboard=True,
            one_time_keyboard=True,
            input_field_placeholder=words.plain("find-placeholder"),
        ),
    )


async def find_near_location(update: Update, context: LotseContext) -> None:
    """Answer a shared location, a live one or a venue. It is used for this answer and stored nowhere."""
    message = update.effective_message
    location = (message.location or (message.venue.location if message.venue else None)) if message else None
    if location is None:
        return
    asked_kind = await _end_search(context)
    await _search(update, context, Wish(location.latitude, location.longitude, kind_named(asked_kind)), asked_kind)


async def find_near_place(update: Update, context: LotseContext, place: Place, kind: str | None) -> None:
    """Answer a place that was typed or is known."""
    asked_kind = await _end_search(context)
    await _search(update, context, Wish(place.latitude, place.longitude, kind_named(kind or asked_kind)), asked_kind)


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
    """Show a list again, another page of it, or with other wishes; the button itself carries all of that."""
    if search := Search.read(context.tapped(1)):
        await show_results(update, context, search)


async def show_results(update: Update, context: LotseContext, search: Search) -> None:
    """Find what a search asks for and show the page it is on."""
    place, spot = find_spot(context.knowledge.gazetteer, search)
    # Only a place that was named is remembered: where a person is stays with them.
    await context.remember(LastTopic(place=None if spot.is_exact else place, offer_kind=search.wish.kind))
    offers = await current_offers(context)
    found = offers.find(search.wish, context.now, first=search.page * PAGE, count=PAGE)
    await show(update, context, results_screen(context.words, spot, search, found, context.now))


async def narrow_down(update: Update, context: LotseContext) -> None:
    """Show what the list can be narrowed to."""
    if search := Search.read(context.tapped(1)):
        await show(update, context, narrow_screen(context.words, search))


async def choose_other_kind(update: Update, context: LotseContext) -> None:
    """Show the kinds that the list can be narrowed to."""
    if search := Search.read(context.tapped(1)):
        kinds = _common_first(await current_offers(context))
        await show(update, context, kinds_screen(context.words, search, kinds))


async def choose_spoken_language(update: Update, context: LotseContext) -> None:
    """Show the languages that the list can be narrowed to."""
    if search := Search.read(context.tapped(1)):
        languages = (await current_offers(context)).languages
        await show(update, context, languages_screen(context.words, search, languages))


async def current_offers(context: LotseContext) -> OfferMap:
    """Return the offers as they are now."""
    async with context.reading() as session:
        return await context.bot_data.offers.current(session)


async def _end_search(context: LotseContext) -> str | None:
    """Leave the dialogue of a search; return the kind that was looked for, or None if nothing was asked."""
    async with context.transaction() as session:
        person_id = context.profile.person_id
        dialogue = await find_dialogue(session, person_id, context.now)
        if dialogue is None or dialogue.state != WAITING_FOR_PLACE:
            return None
        await close_dialogue(session, person_id)
        return str(dialogue.data["kind"])


async def _search(update: Update, context: LotseContext, wish: Wish, asked_kind: str | None) -> None:
    search = Search(wish)
    if asked_kind and update.effective_chat:
        # Only a message without inline buttons can take the buttons for the place away again.
        _, spot = find_spot(context.knowledge.gazetteer, search)
        text = context.words.plain("find-near", place=spot.name)
        await context.bot.send_message(update.effective_chat.id, text, reply_markup=ReplyKeyboardRemove())
    await show_results(update, context, search)


def _kind_buttons(words: Words, kinds: Iterable[str]) -> list[Button]:
    return [button(words, f"offer-kind-{kind}", "find", "kind", kind) for kind in kinds]


def _common_first(offers: OfferMap) -> list[str]:
    present = offers.kinds
    common = [kind for kind in COMMON_KINDS if kind in present]
    return [*common, *(kind for kind in present if kind not in common)]


HANDLERS = [
    CommandHandler("find", choose_kind, ChatType.PRIVATE),
    CallbackQueryHandler(choose_kind, r"^find:start$"),
    CallbackQueryHandler(choose_any_kind, r"^find:kinds$"),
    CallbackQueryHandler(choose_place, r"^find:kind:([a-z_]+)$"),
    CallbackQueryHandler(choose_elsewhere, r"^find:where:([a-z_]+)$"),
    CallbackQueryHandler(show_near, rf"^near:{SEARCH}$"),
    CallbackQueryHandler(narrow_down, rf"^narrow:{SEARCH}$"),
    CallbackQueryHandler(choose_other_kind, rf"^kinds:{SEARCH}$"),
    CallbackQueryHandler(choose_spoken_language, rf"^speak:{SEARCH}$"),
    MessageHandler(ChatType.PRIVATE & (filters.LOCATION | filters.VENUE), find_near_location),
]
