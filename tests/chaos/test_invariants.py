"""The checker itself: a sound database is sound, and each thing that may go wrong is found."""

from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import timedelta
from sqlite3 import connect

import pytest
from sqlalchemy import text, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.engine import Database
from db.models import (
    Broadcast,
    Course,
    Dialogue,
    Enrolment,
    InboxUpdate,
    Person,
    Reminder,
    Replica,
    StoredOffer,
    Tandem,
)
from services.enrolment import enrol
from tests.chaos.invariants import AT_ANY_MOMENT, ONCE_QUIET, list_left_undone, list_violations
from tests.conversation import NOW
from tests.db.samples import add_course, add_message, add_offer, add_people, add_row

Breakage = Callable[[AsyncSession], Awaitable[None]]


async def a_seat_too_many_is_counted(session: AsyncSession) -> None:
    await session.execute(update(Course).where(Course.id == 1).values(seats=9, taken=9))


async def three_sit_on_two_seats(session: AsyncSession) -> None:
    if session.get_bind().dialect.name == "sqlite":
        await session.execute(text("PRAGMA ignore_check_constraints = ON"))
    else:
        await session.execute(text("ALTER TABLE courses DROP CONSTRAINT ck_courses_seats"))
    await session.execute(update(Enrolment).where(Enrolment.person_id == 3).values(state="seated"))


async def the_last_in_line_is_offered_a_seat(session: AsyncSession) -> None:
    await session.execute(update(Enrolment).where(Enrolment.person_id == 1).values(state="cancelled"))
    await _offer(session, person_id=4)
    await add_message(session, "seat_offered:4:1", kind="seat_offered", due_at=NOW + timedelta(hours=1))


async def an_offer_is_told_to_nobody(session: AsyncSession) -> None:
    await session.execute(update(Enrolment).where(Enrolment.person_id == 1).values(state="cancelled"))
    await _offer(session, person_id=3)


async def a_course_begins_before_its_first_date(session: AsyncSession) -> None:
    await session.execute(update(Course).values(starts_at=NOW))


async def a_message_is_sent_without_a_number(session: AsyncSession) -> None:
    await add_message(session, state="sent")


async def news_goes_to_somebody_twice(session: AsyncSession) -> None:
    await add_row(session, Broadcast(id=1, state="going", created_at=NOW, released_at=NOW))
    for key in ("one", "other"):
        await add_message(session, key, await session.get_one(Person, 1), kind="broadcast", broadcast_id=1)


async def a_draft_goes_out(session: AsyncSession) -> None:
    await add_row(session, Broadcast(id=1, created_at=NOW))
    await add_message(session, kind="broadcast", broadcast_id=1)


async def a_handled_update_still_speaks(session: AsyncSession) -> None:
    await add_row(session, InboxUpdate(update_id=1, lane=0, raw="{}", state="done", received_at=NOW))


async def a_handled_update_names_its_person(session: AsyncSession) -> None:
    await add_row(session, InboxUpdate(update_id=1, lane=5, raw="", state="done", received_at=NOW))


async def a_waiting_update_is_empty(session: AsyncSession) -> None:
    await add_row(session, InboxUpdate(update_id=1, lane=5, raw="", state="new", received_at=NOW))


async def the_bot_waits_for_what_nobody_takes(session: AsyncSession) -> None:
    await add_row(session, Dialogue(person_id=1, state="the number of angels", data={}, expires_at=NOW))


async def a_reminder_hangs_on_another_ones_message(session: AsyncSession) -> None:
    message = await add_message(session, "reminder", await session.get_one(Person, 2))
    facts = {"course_id": 1, "starts_at": NOW, "lead_minutes": 60, "send_at": NOW, "own": True}
    await add_row(session, Reminder(person_id=1, state="bound", outbox_id=message.id, **facts))


async def contacts_are_kept_of_who_has_not_agreed(session: AsyncSession) -> None:
    contacts = {"helper_contact": "@kim", "guest_contact": "@salma"}
    await add_row(session, Tandem(helper_id=1, guest_id=2, closes_at=NOW, **contacts))


async def an_offer_is_of_a_revision_to_come(session: AsyncSession) -> None:
    await add_offer(session)
    await session.execute(update(StoredOffer).values(revision=99))


BREAKAGES: tuple[tuple[Breakage, str], ...] = (
    (a_seat_too_many_is_counted, "seats_are_counted_right: course 1 counts 9"),
    (three_sit_on_two_seats, "no_seat_is_given_twice: course 1 has 3 people on 2 seats"),
    (the_last_in_line_is_offered_a_seat, "nobody_jumps_the_queue: in course 1, 4 was offered a seat before 3"),
    (an_offer_is_told_to_nobody, "an_offered_seat_is_told: enrolment 3"),
    (a_course_begins_before_its_first_date, "a_course_lasts_from_its_first_date_to_its_last: course 1"),
    (a_message_is_sent_without_a_number, "messages_have_one_state_that_makes_sense: message 1"),
    (news_goes_to_somebody_twice, "nobody_is_written_the_same_twice: broadcast 1 goes to person 1 2 times"),
    (a_draft_goes_out, "no_news_goes_out_unreleased: broadcast 1"),
    (a_handled_update_still_speaks, "handled_updates_are_emptied: update 1"),
    (a_handled_update_names_its_person, "handled_updates_are_nobodys_unless_leased: update 1"),
    (a_waiting_update_is_empty, "waiting_updates_are_whole: update 1"),
    (the_bot_waits_for_what_nobody_takes, "what_the_bot_waits_for_has_a_taker: nobody takes the number of angels"),
    (a_reminder_hangs_on_another_ones_message, "bound_reminders_have_their_message: reminder 1"),
    (contacts_are_kept_of_who_has_not_agreed, "contacts_wait_for_both: tandem 1"),
    (an_offer_is_of_a_revision_to_come, "no_offer_is_ahead_of_the_count: offer 1"),
)


async def add_a_full_course(session: AsyncSession) -> None:
    """A course with two on its two seats, and two who wait."""
    course = await add_course(session)
    for minutes, person in enumerate(await add_people(session, 4)):
        await enrol(session, course.id, person.id, name="Kim", now=NOW + timedelta(minutes=minutes))


async def _offer(session: AsyncSession, person_id: int) -> None:
    offer = {"state": "offered", "offered_until": NOW + timedelta(days=1)}
    await session.execute(update(Enrolment).where(Enrolment.person_id == person_id).values(offer))


async def test_nothing_is_wrong_with_a_sound_database(database: Database) -> None:
    async with database.transaction() as session:
        await add_a_full_course(session)
        await add_message(session, kind="broadcast_progress", state="sent")  # a card that shows something new
    assert await list_violations(database, NOW) == []
    assert await list_left_undone(database, NOW) == []


@pytest.mark.parametrize(("breaks", "found"), BREAKAGES)
async def test_what_is_wrong_is_found(database: Database, breaks: Breakage, found: str) -> None:
    async with database.transaction() as session:
        await add_a_full_course(session)
        await breaks(session)
    assert [what for what in await list_violations(database, NOW) if what.startswith(found)]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # PostgreSQL looks after its own files
async def test_a_torn_file_is_found(database: Database) -> None:
    with closing(connect(str(database.url.database))) as file, file:  # by itself it watches over no references
        file.execute("INSERT INTO favourites (person_id, offer_id, added_at) VALUES (7, 7, '2026')")
    assert "the_file_is_sound: favourites points at a missing persons" in await list_violations(database, NOW)


async def test_what_is_left_undone_is_found(database: Database) -> None:
    async with database.transaction() as session:
        await add_a_full_course(session)
        await add_row(session, InboxUpdate(update_id=1, lane=5, raw="{}", state="new", received_at=NOW))
        replica = await add_row(session, Replica(seen_at=NOW))
        leased = {"state": "done", "leased_by": replica.id}
        await add_row(session, InboxUpdate(update_id=2, lane=5, raw="", received_at=NOW, **leased))
        await add_message(session)
        await session.execute(update(Enrolment).where(Enrolment.person_id == 1).values(state="cancelled"))
        await _offer(session, person_id=2)
    undone = await list_left_undone(database, NOW + timedelta(days=2))
    assert {what.partition(":")[0] for what in undone} == {rule.__name__ for rule in ONCE_QUIET}


def test_every_rule_has_something_that_breaks_it() -> None:
    broken = {found.partition(":")[0] for _, found in BREAKAGES} | {"the_file_is_sound"}
    assert broken == {rule.__name__ for rule in AT_ANY_MOMENT}
