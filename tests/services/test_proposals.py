import asyncio
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.engine import Database
from db.models import OutboxMessage, Proposal, StoredOffer
from db.offers import find_offer
from handlers.toolbox import Knowledge
from services.offers import Author, change_offer
from services.proposals import MOST_OPEN, ProposalResult, decide_proposal, propose, undo_proposal
from tests.conversation import NOW
from tests.db.samples import add_offer, add_person

STAFF_CHAT_ID = -1001


async def test_a_proposal_goes_to_staff_without_saying_whose_it_is(session: AsyncSession) -> None:
    await say(session, "closed", "Die Tür ist zu.")
    [message] = await outbox(session, "proposal")
    assert (message.chat_id, message.person_id, set(message.facts)) == (STAFF_CHAT_ID, None, {"proposal_id"})


async def test_nothing_changes_before_staff_accept(session: AsyncSession) -> None:
    await say(session, "address", "Kirchplatz 3")
    assert (await offer(session))["address"] != "Kirchplatz 3"


@pytest.mark.parametrize(
    ("what", "text", "field", "value"),
    [
        ("closed", "Weg.", "state", "retired"),
        ("hours", "Di 14-16 Uhr", "opening_hours", "Tu 14:00-16:00"),
        ("address", "Kirchplatz 3", "address", "Kirchplatz 3"),
        ("contact", "Neu: info@example.org, danke", "email", "info@example.org"),
        ("contact", "02594 12345", "phone", "02594 12345"),
        ("contact", "https://example.org/cafe", "contact_url", "https://example.org/cafe"),
    ],
)
async def test_what_staff_accept_is_written(
    session: AsyncSession, knowledge: Knowledge, what: str, text: str, field: str, value: str
) -> None:
    result = await say(session, what, text)
    assert await decide(session, knowledge, result) == "accepted"
    row = await offer(session)
    assert (row[field], row["as_of"]) == (value, "2026-11")


async def test_new_hours_leave_it_closed_on_holidays(session: AsyncSession, knowledge: Knowledge) -> None:
    result = await say(session, "hours", "Mittwoch 15 bis 17 Uhr", opening_hours="Fr 15:00-17:00; PH off")
    assert await decide(session, knowledge, result) == "accepted"
    assert (await offer(session))["opening_hours"] == "We 15:00-17:00; PH off"


async def test_a_new_offer_gets_its_place_and_says_that_nobody_confirmed_it(
    session: AsyncSession, knowledge: Knowledge
) -> None:
    about = {"kind": "sewing_workshop", "municipality": "Olfen"}
    result = await say(session, "new", "Nähcafé Sonnenschein, Pfarrheim, Kirchstraße 1", about=about)
    assert await decide(session, knowledge, result) == "accepted"
    row = (await session.execute(select(StoredOffer).where(StoredOffer.name == "Nähcafé Sonnenschein"))).scalar_one()
    assert (row.address, row.municipality, row.verified) == ("Pfarrheim, Kirchstraße 1", "Olfen", False)
    assert row.latitude == pytest.approx(51.7, abs=0.1)


async def test_what_staff_decline_is_not_written_and_the_proposer_hears_of_it(
    session: AsyncSession, knowledge: Knowledge
) -> None:
    result = await say(session, "closed", "Weg.")
    assert await decide(session, knowledge, result, accept=False) == "declined"
    assert (await offer(session))["state"] == "active"
    [message] = await outbox(session, "proposal_decided")
    assert message.facts == {"proposal_id": result.proposal_id}


async def test_of_two_staff_who_decide_at_once_one_does(database: Database, knowledge: Knowledge) -> None:
    async with database.transaction() as session:
        result = await say(session, "closed", "Weg.")

    async def tap(accept: bool) -> str:
        async with database.transaction() as session:
            return await decide(session, knowledge, result, accept=accept)

    assert "already" in await asyncio.gather(tap(True), tap(False))
    async with database.reading() as session:
        assert len(await outbox(session, "proposal_decided")) == 1


async def test_what_was_accepted_can_be_undone_once(session: AsyncSession, knowledge: Knowledge) -> None:
    result = await say(session, "closed", "Weg.")
    await decide(session, knowledge, result)
    assert await undo(session, result) == "undone"
    assert (await offer(session))["state"] == "active"
    assert await undo(session, result) == "already"


async def test_what_was_changed_again_since_is_not_undone(session: AsyncSession, knowledge: Knowledge) -> None:
    result = await say(session, "address", "Kirchplatz 3")
    await decide(session, knowledge, result)
    await change_offer(session, (await offer(session))["id"], {"address": "Markt 1"}, by=Author("staff"), now=NOW)
    assert await undo(session, result) == "overtaken"
    assert (await offer(session))["address"] == "Markt 1"


@pytest.mark.parametrize(("what", "text"), [("hours", "meistens offen"), ("contact", "abends"), ("address", "x" * 201)])
async def test_what_is_no_such_thing_is_asked_for_again(session: AsyncSession, what: str, text: str) -> None:
    assert (await say(session, what, text)).outcome == "unreadable"
    assert await outbox(session, "proposal") == []


async def test_free_words_change_nothing_by_themselves(session: AsyncSession, knowledge: Knowledge) -> None:
    result = await say(session, "other", "Der Eingang ist jetzt hinten.")
    before = await offer(session)
    assert await decide(session, knowledge, result) == "accepted"
    assert await offer(session) == before
    assert await undo(session, result) == "already"


async def test_the_same_message_proposes_once(session: AsyncSession) -> None:
    person = await add_person(session)
    offer_id = await add_offer(session)
    outcomes = [(await from_person(session, person.id, offer_id, source="7")).outcome for _ in range(2)]
    assert outcomes == ["proposed", "already"]


async def test_nobody_can_flood_staff(session: AsyncSession) -> None:
    person = await add_person(session)
    offer_id = await add_offer(session)
    results = [await from_person(session, person.id, offer_id, source=str(number)) for number in range(MOST_OPEN + 1)]
    assert [result.outcome for result in results] == ["proposed"] * MOST_OPEN + ["too-many"]


async def test_an_offer_that_is_gone_is_said_to_be_gone(session: AsyncSession) -> None:
    person = await add_person(session)
    assert (await from_person(session, person.id, 999, source="7")).outcome == "gone"


async def test_a_proposal_that_is_gone_is_said_to_be_gone(session: AsyncSession, knowledge: Knowledge) -> None:
    assert await decide(session, knowledge, ProposalResult("proposed", 999)) == "gone"
    assert await undo(session, ProposalResult("proposed", 999)) == "gone"


async def say(
    session: AsyncSession, what: str, text: str, about: dict[str, str] | None = None, **offered: str
) -> ProposalResult:
    person = await add_person(session)
    offer_id = None if what == "new" else await add_offer(session, **offered)
    return await propose(
        session,
        person.id,
        what=what,
        offer_id=offer_id,
        about=about or {},
        text=text,
        source="7",
        staff_chat_id=STAFF_CHAT_ID,
        now=NOW,
    )


async def from_person(session: AsyncSession, person_id: int, offer_id: int, source: str) -> ProposalResult:
    return await propose(
        session,
        person_id,
        what="other",
        offer_id=offer_id,
        about={},
        text="Nur mit Anmeldung.",
        source=source,
        staff_chat_id=STAFF_CHAT_ID,
        now=NOW,
    )


async def decide(session: AsyncSession, knowledge: Knowledge, result: ProposalResult, *, accept: bool = True) -> str:
    decision = await decide_proposal(
        session, result.proposal_id or 0, accept=accept, staff_id=None, gazetteer=knowledge.gazetteer, now=NOW
    )
    return decision.outcome


async def undo(session: AsyncSession, result: ProposalResult) -> str:
    return (await undo_proposal(session, result.proposal_id or 0, staff_id=None, now=NOW)).outcome


async def offer(session: AsyncSession) -> dict[str, Any]:
    proposal = (await session.scalars(select(Proposal))).one()
    row = await find_offer(session, proposal.offer_id or 0)
    assert row is not None
    return row


async def outbox(session: AsyncSession, kind: str) -> list[OutboxMessage]:
    return list(await session.scalars(select(OutboxMessage).where(OutboxMessage.kind == kind)))
