"""What people say about offers: proposed by anybody, decided by staff with one tap, told to the proposer, undoable."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Proposal
from db.offers import find_offer
from db.people import get_person
from db.proposals import count_open_proposals_of, find_proposal_from, lock_proposal
from knowledge.offer_sheet import complete_offer, opening_hours
from knowledge.opening import keep_holidays
from knowledge.places import Gazetteer
from knowledge.sheets.cells import Reader, email, phone, text_of, web_address
from knowledge.sheets.mistakes import CellError
from services.offers import Author, OfferChangeResult, change_offer, undo_offer_change
from services.outbox import write_to_person, write_to_staff

WHATS: Final = ("closed", "hours", "address", "contact", "other", "new")
"""What somebody may say: that an offer is gone, that this has changed, or that there is a new one."""

MOST_OPEN: Final = 10
"""So many proposals of a person may wait for staff at a time."""

LONGEST: Final = 500


@dataclass(frozen=True)
class ProposalResult:
    """`unreadable` means that the text is no such thing as hours or a way to reach somebody."""

    outcome: Literal["proposed", "done", "already", "unreadable", "gone", "too-many"]
    proposal_id: int | None = None


@dataclass(frozen=True)
class ProposalDecision:
    """What became of a tap by staff; `already` means that somebody else was faster, `overtaken` that nothing fits."""

    outcome: Literal["accepted", "declined", "undone", "already", "overtaken", "gone"]


async def propose(
    session: AsyncSession,
    person_id: int,
    *,
    what: str,
    offer_id: int | None,
    about: dict[str, str],
    text: str,
    source: str,
    staff_chat_id: int,
    now: datetime,
) -> ProposalResult:
    """Keep a proposal and pass it to staff, without a name; `about` has kind and municipality of a new offer.

    What the organiser of the offer says takes effect at once; staff see it and can undo it. What others say goes to the
    organiser, too, and whoever is first decides.
    """
    if await find_proposal_from(session, person_id, source):
        return ProposalResult("already")
    offer = None if offer_id is None else await find_offer(session, offer_id)
    if offer_id is not None and offer is None:
        return ProposalResult("gone")
    organiser_id = offer["organiser_id"] if offer else None
    if await count_open_proposals_of(session, person_id) >= MOST_OPEN:
        return ProposalResult("too-many")
    fields = proposed_fields(what, text, about, former_hours=str(offer["opening_hours"]) if offer else "")
    if fields is None:
        return ProposalResult("unreadable")
    proposal = Proposal(
        person_id=person_id,
        offer_id=offer_id,
        what=what,
        fields=fields,
        text=text[:LONGEST],
        source=source,
        proposed_at=now,
    )
    session.add(proposal)
    await session.flush()
    facts = {"proposal_id": proposal.id}
    await write_to_staff(session, staff_chat_id, "proposal", str(proposal.id), facts, due_at=now)
    if organiser_id == person_id and await _take_effect(session, proposal, now):
        return ProposalResult("done", proposal.id)
    if organiser_id is not None and organiser_id != person_id:
        organiser = await get_person(session, organiser_id)
        await write_to_person(session, organiser, "proposal", f"{proposal.id}:organiser", facts, due_at=now)
    return ProposalResult("proposed", proposal.id)


def proposed_fields(what: str, text: str, about: dict[str, str], *, former_hours: str = "") -> dict[str, str] | None:
    """Read a sentence as the new values of fields; None if it says no such thing. Free words change no field.

    New hours say nothing of holidays, so what the `former_hours` say of them stays.
    """
    match what:
        case "closed":
            return {"state": "retired"}
        case "hours":
            read = _read(text, {"opening_hours": opening_hours})
            return read and {"opening_hours": keep_holidays(read["opening_hours"], former_hours)}
        case "address":
            return _read(text, {"address": text_of(200)})
        case "contact":
            return _read(text, {"email": email, "contact_url": web_address, "phone": phone})
        case "new":
            name, _, address = text.partition(",")
            return {**about, "name": " ".join(name.split())[:200], "address": " ".join(address.split())[:200]}
        case _:
            return {}


async def decide_proposal(
    session: AsyncSession, proposal_id: int, *, accept: bool, staff_id: int | None, gazetteer: Gazetteer, now: datetime
) -> ProposalDecision:
    """Accept or decline a proposal, once; the proposer hears of it."""
    proposal = await lock_proposal(session, proposal_id)
    if proposal is None:
        return ProposalDecision("gone")
    if proposal.state != "open":
        return ProposalDecision("already")
    if accept and proposal.fields:
        result = await _write(session, proposal, staff_id, gazetteer, now)
        if result.outcome in ("gone", "refused"):
            return ProposalDecision("overtaken")
        proposal.version_id = result.version_id
    proposal.state = "accepted" if accept else "declined"
    proposal.decided_at, proposal.decided_by = now, staff_id
    await session.flush()
    person = await get_person(session, proposal.person_id)
    await write_to_person(
        session, person, "proposal_decided", str(proposal.id), {"proposal_id": proposal.id}, due_at=now
    )
    return ProposalDecision("accepted" if accept else "declined")


async def undo_proposal(
    session: AsyncSession, proposal_id: int, *, staff_id: int | None, now: datetime
) -> ProposalDecision:
    """Take back what accepting a proposal wrote, unless the same fields were changed again since."""
    proposal = await lock_proposal(session, proposal_id)
    if proposal is None:
        return ProposalDecision("gone")
    if proposal.state != "accepted" or proposal.version_id is None:
        return ProposalDecision("already")
    undone = await undo_offer_change(session, proposal.version_id, by=Author("staff", staff_id), now=now)
    if undone.outcome != "undone":
        return ProposalDecision("overtaken")
    proposal.state = "undone"
    await session.flush()
    return ProposalDecision("undone")


async def _take_effect(session: AsyncSession, proposal: Proposal, now: datetime) -> bool:
    """Write what an organiser says of their own offer; what is only words for the team stays open."""
    if not proposal.fields or proposal.offer_id is None:
        return False
    by = Author("organiser", proposal.person_id)
    fields = {**proposal.fields, "as_of": _month(now.date())}
    result = await change_offer(session, proposal.offer_id, fields, by=by, now=now)
    if result.outcome == "refused":
        return False
    proposal.state, proposal.decided_at, proposal.decided_by = "accepted", now, proposal.person_id
    proposal.version_id = result.version_id
    await session.flush()
    return True


async def _write(
    session: AsyncSession, proposal: Proposal, staff_id: int | None, gazetteer: Gazetteer, now: datetime
) -> OfferChangeResult:
    by, stand = Author("proposal", staff_id), {"as_of": _month(now.date())}
    if proposal.offer_id is not None:
        return await change_offer(session, proposal.offer_id, {**proposal.fields, **stand}, by=by, now=now)
    new = complete_offer({**proposal.fields, **stand, "source": "Vorschlag im Chat"}, gazetteer)
    result = await change_offer(session, None, new, by=by, now=now)
    proposal.offer_id = result.offer_id
    return result


def _month(today: date) -> str:
    return f"{today:%Y-%m}"


def _read(text: str, readers: dict[str, Reader]) -> dict[str, str] | None:
    """Take the first field whose reader understands the text, or a word of it."""
    for name, read in readers.items():
        for attempt in (text, *(text.split() if len(readers) > 1 else ())):
            try:
                return {name: str(read(attempt.strip(",;")))}
            except CellError:
                continue
    return None
