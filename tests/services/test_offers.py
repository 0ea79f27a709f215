"""Changes of offers: checked, kept with who and when, undone."""

import asyncio
from datetime import date

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from db.engine import Database
from db.offers import find_offer, get_offer_revision, list_offer_versions, list_offers_since
from knowledge.offer_fields import OfferFields
from services.offers import Author, OfferChange, change_offer, change_offers, undo_offer_change
from tests.conversation import NOW
from tests.db.samples import add_offer, add_person

STAFF = Author("staff")


async def test_a_new_offer_gets_a_slug_and_its_first_version(session: AsyncSession) -> None:
    offer_id = await add_offer(session, "Nähcafé Grün")
    row = await find_offer(session, offer_id)
    assert row is not None
    assert (row["slug"], row["place"], row["wheelchair"], row["state"]) == ("naehcafe-gruen", "", None, "active")
    (version,) = await list_offer_versions(session, offer_id)
    assert version.fields["name"] == [None, "Nähcafé Grün"]


async def test_two_offers_of_one_name_get_two_slugs(session: AsyncSession) -> None:
    rows = [await find_offer(session, await add_offer(session, name)) for name in ("Café", "Café", "كافيه", "مقهى")]
    assert [row["slug"] for row in rows if row] == ["cafe", "cafe-2", "offer", "offer-2"]


async def test_a_change_is_kept_with_who_when_and_what(session: AsyncSession) -> None:
    person, offer_id = await add_person(session), await add_offer(session)
    by = Author("organiser", person.id)
    result = await change_offer(session, offer_id, {"opening_hours": "Fr 15:00-17:00"}, by=by, now=NOW)
    assert (result.outcome, result.changed) == ("changed", {"opening_hours": ["", "Fr 15:00-17:00"]})
    version = (await list_offer_versions(session, offer_id))[0]
    assert (version.origin, version.author_id, version.changed_at) == ("organiser", person.id, NOW)
    assert version.fields == {"opening_hours": ["", "Fr 15:00-17:00"]}


async def test_what_is_the_same_already_changes_nothing(session: AsyncSession) -> None:
    offer_id = await add_offer(session, wheelchair=True)
    same: OfferFields = {"wheelchair": True, "confirmed_on": date(2026, 9, 1), "latitude": 51.83149}
    result = await change_offer(session, offer_id, same, by=STAFF, now=NOW)
    assert result.outcome == "unchanged"
    assert len(await list_offer_versions(session, offer_id)) == 1


@pytest.mark.parametrize(
    ("name", "value", "reason", "suggestion"),
    [
        ("kind", "international_caffe", "kind", "international_cafe"),
        ("name", "", "missing", ""),
        ("opening_hours", "donnerstags", "hours", ""),
        ("latitude", 151.0, "coordinate", ""),
        ("contact_url", "javascript:alert(1)", "link", ""),
        ("as_of", "2026-02-30", "date", ""),
        ("languages", "deutsch", "language", ""),
        ("state", "gone", "state", ""),
    ],
)
async def test_an_impossible_value_is_refused_and_named(
    session: AsyncSession, name: str, value: str, reason: str, suggestion: str
) -> None:
    offer_id = await add_offer(session)
    result = await change_offer(session, offer_id, {name: value}, by=STAFF, now=NOW)
    assert result.outcome == "refused"
    ((field, error),) = result.errors
    assert (field, error.reason, error.suggestion) == (name, reason, suggestion)


async def test_a_new_offer_needs_what_every_offer_has(session: AsyncSession) -> None:
    result = await change_offer(session, None, {"name": "Café"}, by=STAFF, now=NOW)
    assert {name for name, _ in result.errors} == {"kind", "municipality", "latitude", "longitude", "source", "as_of"}


async def test_an_offer_that_is_not_there_cannot_change(session: AsyncSession) -> None:
    assert (await change_offer(session, 7, {"phone": "1"}, by=STAFF, now=NOW)).outcome == "gone"


async def test_many_changes_are_one_revision(session: AsyncSession) -> None:
    first, second = await add_offer(session, "Eins"), await add_offer(session, "Zwei")
    before = await get_offer_revision(session)
    changes = [OfferChange(first, {"phone": "1"}), OfferChange(second, {"phone": "2", "email": "post@example.org"})]
    results = await change_offers(session, changes, by=Author("import"), now=NOW)
    assert [result.outcome for result in results] == ["changed", "changed"]
    assert {row["id"] for row in await list_offers_since(session, before)} == {first, second}
    assert await get_offer_revision(session) == before + 1


async def test_an_undone_change_is_back_as_it_was_and_stays_in_the_history(session: AsyncSession) -> None:
    offer_id = await add_offer(session, wheelchair=None)
    fields: OfferFields = {"wheelchair": True, "confirmed_on": date(2026, 11, 1)}
    changed = await change_offer(session, offer_id, fields, by=STAFF, now=NOW)
    assert changed.version_id
    assert (await undo_offer_change(session, changed.version_id, by=STAFF, now=NOW)).outcome == "undone"
    row = await find_offer(session, offer_id)
    assert row is not None
    assert (row["wheelchair"], row["confirmed_on"]) == (None, date(2026, 9, 1))
    assert len(await list_offer_versions(session, offer_id)) == 3


async def test_a_change_is_undone_once(session: AsyncSession) -> None:
    offer_id = await add_offer(session)
    changed = await change_offer(session, offer_id, {"phone": "1"}, by=STAFF, now=NOW)
    assert changed.version_id
    await undo_offer_change(session, changed.version_id, by=STAFF, now=NOW)
    await change_offer(session, offer_id, {"phone": "1"}, by=STAFF, now=NOW)
    assert (await undo_offer_change(session, changed.version_id, by=STAFF, now=NOW)).outcome == "already"


async def test_what_was_changed_again_since_is_not_undone(session: AsyncSession) -> None:
    offer_id = await add_offer(session)
    changed = await change_offer(session, offer_id, {"phone": "1", "email": "a@example.org"}, by=STAFF, now=NOW)
    await change_offer(session, offer_id, {"phone": "2"}, by=STAFF, now=NOW)
    assert changed.version_id
    result = await undo_offer_change(session, changed.version_id, by=STAFF, now=NOW)
    assert (result.outcome, result.fields) == ("overtaken", ("phone",))


async def test_undoing_a_new_offer_retires_it(session: AsyncSession) -> None:
    offer_id = await add_offer(session)
    (version,) = await list_offer_versions(session, offer_id)
    await undo_offer_change(session, version.id, by=STAFF, now=NOW)
    row = await find_offer(session, offer_id)
    assert row is not None and row["state"] == "retired"


async def test_a_change_that_never_was_cannot_be_undone(session: AsyncSession) -> None:
    assert (await undo_offer_change(session, 7, by=STAFF, now=NOW)).outcome == "gone"


async def test_revisions_are_kept_in_their_order_however_many_change_at_once(database: Database) -> None:
    async def add(number: int) -> None:
        async with database.transaction() as session:
            await add_offer(session, f"Café {number}")

    await asyncio.gather(*map(add, range(8)))
    async with database.reading() as session:
        rows = await list_offers_since(session, 0)
        assert sorted(row["revision"] for row in rows) == list(range(1, 9))
        assert await get_offer_revision(session) == 8
