"""An offer's card: shown in place of the list, kept as a favourite, told to a guest in another language."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.offers import find_favourite, list_favourite_ids
from db.proposals import mark_offer_opened
from handlers.context import LotseContext
from handlers.offer_list import named_screen
from handlers.offer_screens import guest_screen, offer_screen, offer_text
from handlers.offer_search import SEARCH, Search
from handlers.screen import Screen, button, home_button, send, show, toast
from knowledge.offers import Offer
from locales.languages import LANGUAGES
from locales.words import Words
from services.favourites import drop_offer, keep_offer

ID = r"(\d{1,9})"
ID_OR_SLUG = r"([a-z0-9-]+)"  # the buttons of old lists have the slug
FROM_LIST = rf"(?::{SEARCH})?"


async def show_offer(update: Update, context: LotseContext) -> None:
    """Show an offer's card in the place of the list."""
    if not await show_card(update, context, context.tapped(1), Search.read(context.tapped(2))):
        await toast(update, context, context.words.plain("offer-gone-toast"))


async def show_card(update: Update, context: LotseContext, id_or_slug: str, search: Search | None) -> bool:
    """Show a card, and count that it was opened; returns False if there is no such offer."""
    today = context.now.astimezone(context.bot_data.zone).date()
    async with context.transaction() as session:
        offers = await context.bot_data.offers.current(session)
        offer = offers.get(id_or_slug)
        kept = offer and await find_favourite(session, context.profile.person_id, offer.id)
        if offer:
            await mark_offer_opened(session, offer.id, today)
    if offer is None:
        return False
    card = offer_screen(context.words, offer, context.now, is_kept=kept is not None, search=search)
    await show(update, context, card)
    return True


async def send_pin(update: Update, context: LotseContext) -> None:
    """Send a pin that opens in any map."""
    offer = await _tapped_offer(update, context)
    if offer is None or update.effective_chat is None:
        return
    await toast(update, context)
    address = offer.address or offer.place or offer.municipality
    await context.bot.send_venue(update.effective_chat.id, offer.latitude, offer.longitude, offer.name, address)


async def keep(update: Update, context: LotseContext) -> None:
    """Make an offer a favourite."""
    async with context.transaction() as session:
        is_there = await keep_offer(session, context.profile.person_id, int(context.tapped(1)), now=context.now)
    await toast(update, context, context.words.plain("offer-kept-toast" if is_there else "offer-gone-toast"))
    await show_offer(update, context)


async def drop(update: Update, context: LotseContext) -> None:
    """Make an offer no favourite any more."""
    async with context.transaction() as session:
        await drop_offer(session, context.profile.person_id, int(context.tapped(1)))
    await toast(update, context, context.words.plain("offer-dropped-toast"))
    await show_offer(update, context)


async def show_favourites(update: Update, context: LotseContext) -> None:
    """List a person's favourites, those that are gone, too."""
    words = context.words
    async with context.reading() as session:
        offers = await context.bot_data.offers.current(session)
        kept = await list_favourite_ids(session, context.profile.person_id)
    if kept:
        found = [offers.by_id[offer_id] for offer_id in kept]
        await show(update, context, named_screen(words, words.html("favourites-text"), found, context.now))
    else:
        again = button(words, "find-button-again", "find", "start")
        await show(update, context, Screen(words.html("favourites-none"), ((again,), (home_button(words),))))


async def choose_guest_language(update: Update, context: LotseContext) -> None:
    """Ask in which language a guest should read the card."""
    offer = await _tapped_offer(update, context)
    if offer is not None:
        await show(update, context, guest_screen(context.words, offer, Search.read(context.tapped(2))))


async def tell_guest(update: Update, context: LotseContext) -> None:
    """Send the card as a message of its own, in the chosen language and without buttons, to pass on."""
    offer = await _tapped_offer(update, context)
    if offer is not None:
        words = Words(context.tapped(2), context.bot_data.zone)
        await send(update, context, Screen(offer_text(words, offer, context.now)))


async def _tapped_offer(update: Update, context: LotseContext) -> Offer | None:
    """Return the offer of the tapped button; say so if it is gone."""
    async with context.reading() as session:
        offer = (await context.bot_data.offers.current(session)).get(context.tapped(1))
    if offer is None:
        await toast(update, context, context.words.plain("offer-gone-toast"))
    return offer


HANDLERS = [
    CallbackQueryHandler(show_offer, rf"^offer:{ID_OR_SLUG}{FROM_LIST}$"),
    CallbackQueryHandler(send_pin, rf"^pin:{ID}$"),
    CallbackQueryHandler(keep, rf"^keep:{ID}{FROM_LIST}$"),
    CallbackQueryHandler(drop, rf"^drop:{ID}{FROM_LIST}$"),
    CallbackQueryHandler(show_favourites, r"^favourite:list$"),
    CallbackQueryHandler(choose_guest_language, rf"^guest:{ID}{FROM_LIST}$"),
    CallbackQueryHandler(tell_guest, rf"^tell:{ID}:({'|'.join(LANGUAGES)})$"),
]
