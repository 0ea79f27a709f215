"""What people entrust to the bot can't be read in the database without the key."""

from datetime import timedelta

import pytest
from sqlalchemy import String, select, text, type_coerce, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.keys import rotate, take_up_keys
from db.encryption import DataKeyError, DataKeys, new_key, read_keys
from db.engine import Database
from db.keys import count_not_under, list_personal_fields, reencrypt_some
from db.models import Base, Enrolment, OutboxMessage, Person, Question
from tests.conversation import NOW
from tests.databases import DATA_KEYS, KEYS
from tests.db.samples import add_message, add_person
from tests.db.test_privacy import NAME, fill_every_table

QUESTION = "Wer hilft mir?"


async def test_what_people_wrote_stands_nowhere_in_the_database(session: AsyncSession) -> None:
    await fill_every_table(session)
    for table in Base.metadata.sorted_tables:
        stored = str((await session.execute(text(f"SELECT * FROM {table.name}"))).all())
        assert NAME not in stored and QUESTION not in stored, table.name


async def test_every_personal_field_is_under_the_key_and_comes_back(session: AsyncSession) -> None:
    person = await fill_every_table(session)
    assert KEYS.newest and await count_not_under(session, KEYS.newest) == 0
    assert await session.scalar(select(Person.name).where(Person.id == person.id)) == NAME


async def test_the_same_text_never_looks_the_same(session: AsyncSession) -> None:
    for number in (1, 2):
        await add_person(session, number, name=NAME)
    stored = (await session.scalars(select(type_coerce(Person.name, String)))).all()
    assert len(set(stored)) == 2


async def test_an_empty_text_stays_empty_and_nothing_stays_nothing(session: AsyncSession) -> None:
    await add_person(session, 1, name="")
    await add_person(session, 2, name=None)
    assert set(await session.scalars(select(type_coerce(Person.name, String)))) == {"", None}


async def test_what_was_stored_before_there_were_keys_is_still_read(session: AsyncSession) -> None:
    await add_person(session, 1)
    await add_message(session)
    await session.execute(text("UPDATE persons SET name = 'Kim'"))
    await session.execute(text("""UPDATE outbox SET facts = '{"course_id": 7}'"""))
    assert await session.scalar(select(Person.name)) == "Kim"
    assert await session.scalar(select(OutboxMessage.facts)) == {"course_id": 7}


async def test_a_value_that_was_changed_from_outside_is_refused(session: AsyncSession) -> None:
    await add_person(session, 1, name=NAME)
    stored = await session.scalar(select(type_coerce(Person.name, String))) or ""
    changed = stored[:-6] + ("AAAA" if stored[-6:-2] != "AAAA" else "BBBB") + stored[-2:]
    await session.execute(text("UPDATE persons SET name = :name"), {"name": changed})
    with pytest.raises(DataKeyError, match="changed from outside, or damaged"):
        await session.scalar(select(Person.name))


@pytest.mark.parametrize("keys", [None, read_keys("A" * 43 + "=")])
async def test_without_its_key_nothing_is_read_and_the_missing_one_is_named(
    database: Database, keys: DataKeys | None
) -> None:
    async with database.transaction() as session:
        await add_person(session, 1, name=NAME)
    other = Database(database.url, keys)
    async with other.reading() as session:
        with pytest.raises(DataKeyError, match=f"need the key {KEYS.newest}"):
            await session.scalar(select(Person.name))
    await other.close()


def test_nothing_encrypted_can_be_compared_or_sorted_by_the_database() -> None:
    for comparison in (
        lambda: Person.name == "Kim",
        lambda: Enrolment.guest_name.in_(["Kim"]),
        lambda: Question.text.like("%hilft%"),
        lambda: Person.name.desc(),
        lambda: OutboxMessage.facts["course_id"],
    ):
        with pytest.raises(TypeError, match="is encrypted"):
            comparison()


async def test_a_rotation_leaves_nothing_under_the_old_key(database: Database) -> None:
    async with database.transaction() as session:
        await fill_every_table(session)
        await session.execute(text("UPDATE help_requests SET text = 'in the clear'"))
    await take_up_keys(database, NOW)
    key = new_key()
    both = Database(database.url, read_keys(f"{key} {DATA_KEYS}"))
    result = await rotate(both, now=NOW)
    assert result.left == 0 and result.changed > 10
    await both.close()
    only_new = Database(database.url, read_keys(key))
    await take_up_keys(only_new, NOW)
    async with only_new.reading() as session:
        for field in list_personal_fields():
            await session.execute(select(field.table))
        assert NAME in (await session.scalars(select(Person.name))).all()
    await only_new.close()


async def test_a_rotation_goes_on_where_it_was_interrupted(database: Database) -> None:
    async with database.transaction() as session:
        for number in range(5):
            await add_person(session, 100 + number, name=f"{NAME} {number}")
    both = Database(database.url, read_keys(f"{new_key()},{DATA_KEYS}"))
    [names] = [field for field in list_personal_fields() if str(field.column) == "persons.name"]
    async with both.transaction() as session:
        assert await reencrypt_some(session, names, both.keys.newest or "", limit=3) == 3
    assert (await rotate(both, now=NOW)).changed == 2
    assert (await rotate(both, now=NOW)).changed == 0
    async with both.reading() as session:
        assert sorted(filter(None, await session.scalars(select(Person.name)))) == [f"{NAME} {n}" for n in range(5)]
    await both.close()


async def test_what_people_write_during_a_rotation_is_kept(database: Database) -> None:
    async with database.transaction() as session:
        kim = await add_person(session, 1, name="before")
    both = Database(database.url, read_keys(f"{new_key()},{DATA_KEYS}"))
    async with both.transaction() as session:
        await session.execute(update(Person).where(Person.id == kim.id).values(name="meanwhile"))
    await rotate(both, now=NOW)
    async with both.reading() as session:
        assert await session.scalar(select(Person.name)) == "meanwhile"
    await both.close()


async def test_nobody_starts_on_a_database_whose_key_is_missing(database: Database) -> None:
    await take_up_keys(database, NOW)
    stranger = Database(database.url, read_keys(new_key()))
    with pytest.raises(DataKeyError, match=f"needs the key {KEYS.newest}"):
        await take_up_keys(stranger, NOW + timedelta(days=1))
    with pytest.raises(DataKeyError, match="needs the key"):
        await rotate(stranger, now=NOW)
    await stranger.close()


async def test_without_any_key_nothing_can_be_rotated(database: Database) -> None:
    plain = Database(database.url)
    with pytest.raises(DataKeyError, match="no key to encrypt with"):
        await rotate(plain, now=NOW)
    await plain.close()


@pytest.mark.parametrize("written", ["", "short", "ä" * 40, DATA_KEYS[:-4]])
def test_what_is_no_key_is_refused_without_being_quoted(written: str) -> None:
    with pytest.raises(ValueError, match="no key") as refused:
        read_keys(written)
    assert not written or written not in str(refused.value)
