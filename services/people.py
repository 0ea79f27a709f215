"""Who is writing, have they agreed that something is kept of them, and in which language to answer."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Conversation, Dialogue, Person
from db.outbox import mark_parked, mark_unparked
from db.people import Sender, find_person, find_senders, get_person, mark_unreachable
from db.rows import add_if_new
from locales.languages import choose_language
from services.outbox import KINDS

CONSENT_VERSION = 1  # of the messages `consent-text` and `privacy-text`; everybody is asked again when it grows
SEEN_LATELY = timedelta(hours=1)  # so exactly is kept when somebody was seen last


@dataclass(frozen=True)
class Profile:
    """What the rest of the bot needs to know of a person."""

    person_id: int
    telegram_id: int
    language: str
    municipality: str | None
    wants_news: bool
    wants_praise: bool


@dataclass(frozen=True)
class KnownResult:
    """What is known of whoever writes. Without a `profile` nothing is kept of them.

    Whoever has not agreed to the present text is to be asked before anything more is kept. Where something has changed
    since (`is_current` is False), `recognise` notes it. The `conversation` is what they were last told about, the
    `dialogue` what the bot waits for them to type.
    """

    profile: Profile | None = None
    has_agreed: bool = False
    is_current: bool = False
    conversation: Conversation | None = None
    dialogue: Dialogue | None = None


class Writer(NamedTuple):
    """Whoever writes, as an update names them."""

    telegram_id: int
    telegram_language: str | None


async def find_known(
    session: AsyncSession, writers: Collection[Writer], *, default_language: str, now: datetime
) -> dict[Writer, KnownResult]:
    """Return who these are, by reading only: it is many times cheaper than writing, and most have just written."""
    senders = await find_senders(session, {writer.telegram_id for writer in writers}, now)
    return {writer: _known(writer, senders.get(writer.telegram_id), default_language, now) for writer in writers}


def _known(writer: Writer, sender: Sender | None, default_language: str, now: datetime) -> KnownResult:
    if sender is None:
        return KnownResult()
    person = sender.person
    is_current = (
        person.unreachable_since is None
        and person.telegram_language == _spoken(writer.telegram_language)
        and now - person.last_seen_at < SEEN_LATELY
    )
    return KnownResult(
        profile_of(person, default_language),
        person.consented_to == CONSENT_VERSION,
        is_current,
        sender.conversation,
        sender.dialogue,
    )


async def agree(
    session: AsyncSession,
    telegram_id: int,
    telegram_language: str | None,
    *,
    chosen_language: str | None = None,
    default_language: str,
    now: datetime,
) -> Profile:
    """Keep what the bot needs to know of somebody from now on: they have agreed to the present text.

    A language that they chose while they were asked is kept, too. Agreeing again changes nothing else.
    """
    await add_if_new(
        session,
        Person,
        telegram_id=telegram_id,
        wants_news=True,
        wants_praise=True,
        first_seen_at=now,
        last_seen_at=now,
    )
    person = await find_person(session, telegram_id)
    assert person is not None  # noqa: S101 - added above
    if person.consented_to != CONSENT_VERSION:
        person.consented_at, person.consented_to = now, CONSENT_VERSION
    person.chosen_language = chosen_language or person.chosen_language
    await _see(session, person, telegram_language, now)
    return profile_of(person, default_language)


async def recognise(
    session: AsyncSession, person_id: int, telegram_language: str | None, *, default_language: str, now: datetime
) -> Profile:
    """Note that somebody who is known writes again: they can be reached, perhaps in another language of Telegram's."""
    person = await get_person(session, person_id)
    await _see(session, person, telegram_language, now)
    return profile_of(person, default_language)


async def _see(session: AsyncSession, person: Person, telegram_language: str | None, now: datetime) -> None:
    person.telegram_language = _spoken(telegram_language)
    person.last_seen_at = now
    if person.unreachable_since is not None:
        person.unreachable_since = None
        await mark_unparked(session, person.id, [name for name, kind in KINDS.items() if kind.may_repeat], now)


def _spoken(telegram_language: str | None) -> str | None:
    return choose_language([telegram_language], "") or None


async def meet_in_group(session: AsyncSession, telegram_id: int, *, now: datetime) -> int:
    """Return the person who acts in the staff group, a new one if need be, who can't be written to until they write."""
    await add_if_new(
        session,
        Person,
        telegram_id=telegram_id,
        wants_news=True,
        wants_praise=True,
        unreachable_since=now,
        first_seen_at=now,
        last_seen_at=now,
    )
    person = await find_person(session, telegram_id)
    assert person is not None  # noqa: S101 - added above
    return person.id


def profile_of(person: Person, default_language: str) -> Profile:
    """Return a person's profile: their own choice of language first, then what Telegram reports."""
    return Profile(
        person_id=person.id,
        telegram_id=person.telegram_id,
        language=choose_language([person.chosen_language, person.telegram_language], default_language),
        municipality=person.municipality,
        wants_news=person.wants_news,
        wants_praise=person.wants_praise,
    )


async def lose_sight(session: AsyncSession, person_id: int, reason: str, now: datetime) -> None:
    """Note that a person can't be written to, and keep what waits for them until `recognise` sees them again."""
    await mark_unreachable(session, person_id, now)
    await mark_parked(session, person_id, reason)


async def choose_own_language(session: AsyncSession, profile: Profile, language: str) -> Profile:
    """Keep the language that a person chose."""
    (await get_person(session, profile.person_id)).chosen_language = language
    return replace(profile, language=language)


async def choose_municipality(session: AsyncSession, profile: Profile, municipality: str | None) -> Profile:
    """Keep where a person lives, or forget it."""
    (await get_person(session, profile.person_id)).municipality = municipality
    return replace(profile, municipality=municipality)


async def choose_news(session: AsyncSession, profile: Profile, wants_news: bool) -> Profile:
    """Turn news from staff on or off."""
    (await get_person(session, profile.person_id)).wants_news = wants_news
    return replace(profile, wants_news=wants_news)


async def choose_praise(session: AsyncSession, profile: Profile, wants_praise: bool) -> Profile:
    """Turn thanks, and invitations to be thanked, on or off."""
    (await get_person(session, profile.person_id)).wants_praise = wants_praise
    return replace(profile, wants_praise=wants_praise)
