import asyncio
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import find_course, lock_course
from db.engine import Database, DatabaseUnusableError, sqlite_url
from db.models import Course, Enrolment, Person
from tests.conversation import BERLIN, NOW
from tests.db.samples import add_course, add_person, add_row


async def test_a_time_without_a_zone_is_refused(session: AsyncSession) -> None:
    with pytest.raises(StatementError, match="without a zone"):
        await session.execute(select(Person).where(Person.first_seen_at > NOW.replace(tzinfo=None)))


async def test_times_come_back_aware_and_in_utc(database: Database) -> None:
    stored = datetime(2027, 7, 1, 18, 0, tzinfo=BERLIN)
    async with database.transaction() as session:
        person = await add_person(session, last_seen_at=stored)
    async with database.reading() as session:
        read = (await session.get_one(Person, person.id)).last_seen_at
    assert (read, read.tzinfo) == (datetime(2027, 7, 1, 16, 0, tzinfo=UTC), UTC)


async def test_times_are_compared_in_the_database_whatever_their_zone(session: AsyncSession) -> None:
    await add_person(session, last_seen_at=NOW)
    seen_before = select(func.count()).where(Person.last_seen_at < (NOW + timedelta(minutes=1)).astimezone(BERLIN))
    assert await session.scalar(seen_before) == 1


async def test_an_exception_keeps_nothing_of_a_transaction(database: Database) -> None:
    with pytest.raises(LookupError):
        async with database.transaction() as session:
            await add_person(session)
            raise LookupError
    assert await count_people(database) == 0


async def test_what_a_reader_changes_is_thrown_away(database: Database) -> None:
    async with database.reading() as session:
        await add_person(session)
    assert await count_people(database) == 0


async def test_readers_do_not_wait_for_a_writer(database: Database) -> None:
    async with database.transaction() as session:
        await add_person(session)
        assert await count_people(database) == 0
    assert await count_people(database) == 1


async def test_a_glance_sees_each_thing_as_it_is_by_then(database: Database) -> None:
    people = select(func.count()).select_from(Person)
    async with database.glance() as session:
        assert await session.scalar(people) == 0
        async with database.transaction() as other:
            await add_person(other)
        assert await session.scalar(people) == 1


async def test_a_row_about_nobody_is_refused(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.transaction() as session:
            course = await add_course(session)
            await add_row(session, Enrolment(course_id=course.id, person_id=12345, state="seated", since=NOW))


async def test_no_course_can_be_overbooked(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.transaction() as session:
            await add_course(session, seats=2)
            await session.execute(update(Course).values(taken=3))


async def test_fifty_who_read_then_write_at_once_lose_nothing(database: Database) -> None:
    async with database.transaction() as session:
        course_id = (await add_course(session, seats=50)).id

    async def take_seat() -> None:
        async with database.transaction() as session:
            course = await lock_course(session, course_id)
            assert course is not None
            course.taken += 1

    await asyncio.gather(*(take_seat() for _ in range(50)))
    async with database.reading() as session:
        course = await find_course(session, course_id)
        assert course is not None and course.taken == 50


async def test_only_the_owner_can_read_a_new_file(tmp_path: Path) -> None:
    file = tmp_path / "data" / "lotse.db"
    await Database(sqlite_url(file)).close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


async def test_a_file_that_exists_keeps_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "lotse.db"
    file.touch(mode=0o640)
    await Database(sqlite_url(file)).close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_folder_that_cannot_be_written_is_named_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    file = tmp_path / "data" / "lotse.db"
    with pytest.raises(DatabaseUnusableError, match=r"write access.*LOTSE_DATABASE_URL") as refused:
        Database(sqlite_url(file))
    assert str(file) in str(refused.value)


async def test_a_plain_sqlite_url_finds_its_driver(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'lotse.db'}")
    async with database.reading() as session:
        assert await session.scalar(select(1)) == 1
    await database.close()


async def count_people(database: Database) -> int | None:
    async with database.reading() as session:
        return await session.scalar(select(func.count()).select_from(Person))
