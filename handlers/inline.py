"""Inline mode: "@bot nähcafé" in any chat offers cards and answers to share."""

from datetime import datetime

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    Update,
)
from telegram.error import BadRequest
from telegram.ext import InlineQueryHandler, MessageHandler, filters

from db.people import find_person
from handlers.context import LotseContext
from handlers.entries import entry_screen
from handlers.offer_hours import hours_in_words
from handlers.offer_screens import offer_text
from handlers.paragraphs import split_html
from handlers.screen import HARMLESS, NO_PREVIEW, is_about
from knowledge.decisions import Decision
from knowledge.entries import Entry
from knowledge.offer_map import OfferMap, Wish
from knowledge.offers import Offer
from knowledge.places import DISTRICT
from locales.languages import choose_language
from locales.words import Words

MOST_OFFERS = 10
KEPT_SECONDS = 60  # Telegram asks again for the same words after so long


async def answer_inline(update: Update, context: LotseContext) -> None:
    """Offer what fits the words typed after the bot's name, in the language of whoever types."""
    query = update.inline_query
    if query is None:
        return
    async with context.reading() as session:
        person = await find_person(session, query.from_user.id)
        offers = await context.bot_data.offers.current(session)
    wishes = [person.chosen_language if person else None, query.from_user.language_code]
    words = Words(choose_language(wishes, context.bot_data.default_language), context.bot_data.zone)
    decision = context.knowledge.router.route(query.query, words.language.tag)
    found = _find_offers(context, offers, query.query, decision, person.municipality if person else None)
    entries = [context.knowledge.entries[entry_id] for entry_id in decision.entries]
    link = f"https://t.me/{context.bot.username}?start="
    results = [
        *(_offer_article(words, offer, context.now, link) for offer in found),
        *(_entry_article(words, context, entry, link) for entry in entries),
    ]
    try:
        await query.answer(
            results,
            cache_time=KEPT_SECONDS,
            is_personal=True,
            button=InlineQueryResultsButton(words.plain("inline-button-bot"), start_parameter="inline"),
        )
    except BadRequest as error:
        if not is_about(error, HARMLESS):  # somebody who types on wants no answer any more
            raise


async def ignore_shared(_update: Update, _context: LotseContext) -> None:
    """Say nothing to a card that was shared here: it is the bot's own words."""


def _find_offers(
    context: LotseContext, offers: OfferMap, text: str, decision: Decision, municipality: str | None
) -> list[Offer]:
    """Find offers by name, else those that are asked for around the place named, one's own, or the district's seat."""
    named = offers.names.find(context.knowledge.router.words_of_names(text), limit=MOST_OFFERS)
    if named or decision.kind != "offers":
        return named
    gazetteer = context.knowledge.gazetteer
    place = decision.place or gazetteer.find(municipality or DISTRICT)[0].place
    wish = Wish(place.latitude, place.longitude, decision.offer_kind)
    return [hit.offer for hit in offers.find(wish, context.now, count=MOST_OFFERS).hits]


def _offer_article(words: Words, offer: Offer, now: datetime, link: str) -> InlineQueryResultArticle:
    place = offer.place or offer.municipality
    description = f"{words.plain(f'offer-kind-{offer.kind}')}, {place}\n{hours_in_words(words, offer, now)}"
    return _article(words, f"offer_{offer.id}", offer.name, description, offer_text(words, offer, now), link)


def _entry_article(words: Words, context: LotseContext, entry: Entry, link: str) -> InlineQueryResultArticle:
    screen = entry_screen(words, context.knowledge.entries, entry)
    title = entry.wording(words.language.tag).title
    return _article(words, f"entry_{entry.id}", title, words.plain("inline-entry"), screen.text, link)


def _article(words: Words, target: str, title: str, description: str, text: str, link: str) -> InlineQueryResultArticle:
    """Make a result; `target` is its id and what the link in its message opens."""
    return InlineQueryResultArticle(
        target,
        title,
        InputTextMessageContent(split_html(text)[0], parse_mode="HTML", link_preview_options=NO_PREVIEW),
        reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton(words.plain("inline-button-open"), link + target)]]),
        description=description,
    )


HANDLERS = [
    InlineQueryHandler(answer_inline),
    MessageHandler(filters.VIA_BOT, ignore_shared),
]
