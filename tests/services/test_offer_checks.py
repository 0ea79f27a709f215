from datetime import datetime

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import OutboxMessage
from db.offers import find_offer, mark_offers_changed
from db.proposals import mark_offer_opened
from services.offer_checks import (
    ASKED_AT_ONCE,
    WEAKNESSES,
    answer_offer_check,
    list_weak_offers,
    may_answer_for,
    queue_offer_checks,
)
from services.offers import Author
from tests.conversation import BERLIN
from tests.db.samples import add_offer, add_person

STAFF_CHAT_ID = -1001
MORNING = datetime(2026, 11, 23, 8, 30, tzinfo=BERLIN)
TODAY = MORNING.date()


@pytest.mark.parametrize(
    ("as_of", "asked"), [("2024-09", 0), ("2024-10", 0), ("2024-11", 1), ("2025-01", 1), ("2025-02", 0), ("unknown", 0)]
)
async def test_offers_are_asked_about_shortly_before_they_grow_stale(
    session: AsyncSession, as_of: str, asked: int
) -> None:
    await add_offer(session, as_of=as_of, confirmed_on=None)
    assert await queue(session) == asked


async def test_an_offer_is_asked_about_once(session: AsyncSession) -> None:
    await add_offer(session, as_of="2024-12", confirmed_on=None)
    assert (await queue(session), await queue(session)) == (1, 0)


async def test_the_organiser_is_asked_if_there_is_one_else_staff(session: AsyncSession) -> None:
    person = await add_person(session)
    own = await add_offer(session, "Eigenes", as_of="2024-12", confirmed_on=None)
    await add_offer(session, "Niemandes", as_of="2024-12", confirmed_on=None)
    await mark_offers_changed(session, [{"id": own, "organiser_id": person.id}])
    assert await queue(session) == 2
    asked = await session.scalars(select(OutboxMessage).where(OutboxMessage.kind == "offer_check"))
    assert {(message.chat_id, message.facts["offer_id"] == own) for message in asked} == {
        (person.telegram_id, True),
        (STAFF_CHAT_ID, False),
    }
    assert await may_answer_for(session, own, person.id)


async def test_nobody_finds_fifty_questions_in_the_morning(session: AsyncSession) -> None:
    for number in range(ASKED_AT_ONCE + 2):
        await add_offer(session, f"Angebot {number}", as_of="2024-12", confirmed_on=None)
    assert await queue(session) == ASKED_AT_ONCE
    assert await queue(session) == 2


async def test_nobody_is_asked_at_night(session: AsyncSession) -> None:
    await add_offer(session, as_of="2024-12", confirmed_on=None)
    assert await queue(session, MORNING.replace(hour=7)) == 0


async def test_without_a_staff_group_only_organisers_are_asked(session: AsyncSession) -> None:
    await add_offer(session, as_of="2024-12", confirmed_on=None)
    assert await queue_offer_checks(session, staff_chat_id=None, zone=BERLIN, now=MORNING) == 0


async def test_still_so_confirms_the_offer_today(session: AsyncSession) -> None:
    offer_id = await add_offer(session, as_of="2024-12", confirmed_on=None)
    assert await answer(session, offer_id, still_so=True) == "confirmed"
    row = await find_offer(session, offer_id)
    assert row and (row["verified"], row["confirmed_on"]) == (True, TODAY)
    assert await answer(session, offer_id, still_so=True) == "already"


async def test_gone_takes_the_offer_out(session: AsyncSession) -> None:
    offer_id = await add_offer(session)
    assert await answer(session, offer_id, still_so=False) == "retired"
    assert await answer(session, 999, still_so=False) == "gone"


async def test_staff_see_what_is_weak(session: AsyncSession) -> None:
    good = await add_offer(
        session, "Gut", as_of="2026-10", verified=True, opening_hours="Fr 15:00-17:00", address="Markt 1"
    )
    await add_offer(session, "Schwach", as_of="2019", confirmed_on=None, verified=False, opening_hours="", address="")
    await add_offer(session, "Beendet", as_of="2019", state="retired")
    await mark_offer_opened(session, good, TODAY)
    await mark_offer_opened(session, good, TODAY)
    found = await list_weak_offers(session, today=TODAY)
    assert [(weakness, [row["name"] for row in rows]) for weakness, rows in found.lists.items()] == [
        (weakness, ["Schwach"]) for weakness in WEAKNESSES
    ]


async def queue(session: AsyncSession, now: datetime = MORNING) -> int:
    return await queue_offer_checks(session, staff_chat_id=STAFF_CHAT_ID, zone=BERLIN, now=now)


async def answer(session: AsyncSession, offer_id: int, *, still_so: bool) -> str:
    return await answer_offer_check(session, offer_id, still_so=still_so, by=Author("staff"), now=MORNING, zone=BERLIN)
