"""Who is writing, and in which language to answer."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Person
from db.outbox import mark_parked, mark_unparked
from db.people import find_person, get_person, mark_unreachable
from db.rows import add_if_new
from locales.languages import choose_language
from services.outbox import KINDS

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


async def find_known(
    session: AsyncSession, telegram_id: int, telegram_language: str | None, *, default_language: str, now: datetime
) -> Profile | None:
    """Return who this is if there is nothing to note about it; None if `recognise` has to.

    Reading is many times cheaper than writing, and most who write have done so a moment ago.
    """
    person = await find_person(session, telegram_id)
    if (
        person is None
        or person.unreachable_since is not None
        or person.telegram_language != (choose_language([telegram_language], "") or None)
        or now - person.last_seen_at >= SEEN_LATELY
    ):
        return None
    return profile_of(person, default_language)


async def recognise(
    session: AsyncSession, telegram_id: int, telegram_language: str | None, *, default_language: str, now: datetime
) -> Profile:
    """Return who this is, a new person if need be; whoever writes can be reached again."""
    spoken = choose_language([telegram_language], "") or None
    await add_if_new(
        session,
        Person,
        telegram_id=telegram_id,
        telegram_language=spoken,
        wants_news=True,
        wants_praise=True,
        first_seen_at=now,
        last_seen_at=now,
    )
    person = await find_person(session, telegram_id)
    assert person is not None  # noqa: S101 - added above
    person.telegram_language = spoken
    person.last_seen_at = now
    if person.unreachable_since is not None:
        person.unreachable_since = None
        await mark_unparked(session, person.id, [name for name, kind in KINDS.items() if kind.may_repeat], now)
    return profile_of(person, default_language)


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
