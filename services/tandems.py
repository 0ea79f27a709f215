"""Tandems: a guest and a helper are proposed to each other, and get in touch only after both said yes."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import HelperProfile, Tandem
from db.people import get_person
from db.tandems import (
    find_profile,
    list_free_seekers,
    list_proposed_pairs,
    lock_tandem,
    mark_contacts_forgotten,
    mark_tandems_expired,
)
from services.outbox import write_to_person

ROLES = ("helper", "guest")
SPOKEN = (
    "de", "en", "ar", "uk", "ru", "fa", "ps", "ku", "tr", "ti", "am", "so", "fr", "es", "sq", "sr", "ro", "bg", "pl",
    "ur",
)  # fmt: skip
INTERESTS = ("talking", "cooking", "sport", "music", "crafts", "bikes", "learning", "offices", "outdoors", "children")
AGE_BANDS = ("18-25", "26-40", "41-60", "61-99")
ANSWER_WITHIN = timedelta(days=7)
CONTACTS_KEPT = timedelta(days=7)  # after a proposal's end, so that a message that waited still finds them


class TandemOutcome(StrEnum):
    """What became of an answer to a proposal."""

    WAITING = "waiting"
    AGREED = "agreed"
    DECLINED = "declined"
    CLOSED = "closed"


@dataclass(frozen=True)
class TandemResult:
    """What became of an answer to a proposal."""

    outcome: TandemOutcome


async def agree_to_profile(
    session: AsyncSession, person_id: int, role: str, *, municipality: str | None, now: datetime
) -> HelperProfile:
    """Begin a profile, with the person's consent; who has one keeps it in the new role."""
    profile = await find_profile(session, person_id)
    if profile is None:
        profile = HelperProfile(
            person_id=person_id, municipality=municipality, languages=[], interests=[], days=[], agreed_at=now
        )
        profile.seeks_tandem = profile.may_be_asked = False
        session.add(profile)
    profile.role = role
    await session.flush()
    return profile


async def change_profile(session: AsyncSession, person_id: int, what: str, value: str) -> HelperProfile | None:
    """Change one thing in a profile; lists take a value in or out. None if there is no profile.

    Values that nobody was offered change nothing.
    """
    profile = await find_profile(session, person_id)
    if profile is None:
        return None
    match what:
        case "language" if value in SPOKEN:
            profile.languages = _toggled(profile.languages, value)
        case "interest" if value in INTERESTS:
            profile.interests = _toggled(profile.interests, value)
        case "day" if value in "0123456":
            profile.days = sorted(_toggled(profile.days, int(value)))
        case "age" if value in AGE_BANDS:
            profile.age_band = None if profile.age_band == value else value
        case "tandem":
            profile.seeks_tandem = not profile.seeks_tandem
        case "ask":
            profile.may_be_asked = not profile.may_be_asked
    await session.flush()
    return profile


async def choose_profile_place(session: AsyncSession, person_id: int, municipality: str | None) -> None:
    """Keep the municipality in which somebody wants to meet, or forget it."""
    if profile := await find_profile(session, person_id):
        profile.municipality = municipality


async def propose_tandems(session: AsyncSession, *, now: datetime) -> int:
    """Propose those to each other who fit best; returns how many pairs. Nobody has two open proposals."""
    await mark_tandems_expired(session, now)
    await mark_contacts_forgotten(session, now - CONTACTS_KEPT)
    helpers, guests = await list_free_seekers(session, "helper"), await list_free_seekers(session, "guest")
    known = await list_proposed_pairs(session)
    pairs = [
        (likeness(helper, guest), helper, guest)
        for helper in helpers
        for guest in guests
        if (helper.person_id, guest.person_id) not in known
    ]
    taken: set[int] = set()
    proposed = 0
    for score, helper, guest in sorted(pairs, key=lambda pair: -pair[0]):
        if score > 0 and not taken & {helper.person_id, guest.person_id}:
            taken |= {helper.person_id, guest.person_id}
            await _propose(session, helper.person_id, guest.person_id, now)
            proposed += 1
    return proposed


def likeness(one: HelperProfile, other: HelperProfile) -> int:
    """Return how well two profiles fit; 0 if they share no language, or neither a place nor an interest.

    Age does not count: people of all ages shall meet.
    """
    shared = {name: len({*getattr(one, name)} & {*getattr(other, name)}) for name in ("languages", "interests", "days")}
    near = one.municipality is not None and one.municipality == other.municipality
    if not shared["languages"] or not (near or shared["interests"]):
        return 0
    return 1 + 4 * near + 2 * min(shared["interests"], 3) + min(shared["days"], 3)


async def answer_tandem(
    session: AsyncSession, tandem_id: int, person_id: int, *, contact: str | None, now: datetime
) -> TandemResult:
    """Take a yes with the `contact` that the other may have, or a no; a yes can become a no until both said yes."""
    tandem = await lock_tandem(session, tandem_id)
    if tandem is None or person_id not in (tandem.helper_id, tandem.guest_id):
        return TandemResult(TandemOutcome.CLOSED)
    if tandem.state != "open" or tandem.closes_at <= now:
        return TandemResult(TandemOutcome.AGREED if tandem.state == "agreed" else TandemOutcome.CLOSED)
    mine, theirs = ("helper", "guest") if person_id == tandem.helper_id else ("guest", "helper")
    if contact is None:
        return await _decline(session, tandem, theirs, now)
    setattr(tandem, f"{mine}_contact", contact)
    if getattr(tandem, f"{theirs}_contact") is None:
        await session.flush()
        return TandemResult(TandemOutcome.WAITING)
    tandem.state, tandem.closes_at = "agreed", now
    await session.flush()
    await _tell_both(session, tandem, "tandem_agreed", now)
    return TandemResult(TandemOutcome.AGREED)


async def _decline(session: AsyncSession, tandem: Tandem, theirs: str, now: datetime) -> TandemResult:
    other_waits = getattr(tandem, f"{theirs}_contact") is not None
    tandem.state, tandem.closes_at = "declined", now
    tandem.helper_contact = tandem.guest_contact = None
    await session.flush()
    if other_waits:
        await _tell(session, getattr(tandem, f"{theirs}_id"), tandem, "tandem_declined", now)
    return TandemResult(TandemOutcome.DECLINED)


async def _propose(session: AsyncSession, helper_id: int, guest_id: int, now: datetime) -> None:
    tandem = Tandem(helper_id=helper_id, guest_id=guest_id, closes_at=now + ANSWER_WITHIN, state="open")
    session.add(tandem)
    await session.flush()
    await _tell_both(session, tandem, "tandem_proposal", now)


async def _tell_both(session: AsyncSession, tandem: Tandem, kind: str, now: datetime) -> None:
    for person_id in (tandem.helper_id, tandem.guest_id):
        await _tell(session, person_id, tandem, kind, now)


async def _tell(session: AsyncSession, person_id: int, tandem: Tandem, kind: str, now: datetime) -> None:
    person, facts = await get_person(session, person_id), {"tandem_id": tandem.id}
    await write_to_person(session, person, kind, f"{tandem.id}:{person_id}", facts, due_at=now)


def _toggled(values: list, value: object) -> list:  # type: ignore[type-arg]
    return [other for other in values if other != value] if value in values else [*values, value]
