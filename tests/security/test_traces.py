"""What people send leaves no traces but those they were told of."""

import logging

import pytest
from sqlalchemy import select

from db.models import Base, InboxUpdate
from tests.conversation import Town

SAID = "Meine Nachbarin Ayse braucht Hilfe beim Amt"
PUBLIC = ("offers", "offer_versions")  # where offers are


async def stored_texts(town: Town) -> str:
    """Return all that is stored, but for public lists, as the bot itself reads it."""
    async with town.database.reading() as session:
        tables = [table for table in Base.metadata.sorted_tables if table.name not in PUBLIC]
        return "\n".join([str((await session.execute(select(table))).all()) for table in tables])


async def test_a_location_is_never_stored(town: Town) -> None:
    kim = await town.volunteer()
    await kim.shares(51.83171, 7.28093)
    await kim.shares_live(51.83171, 7.28093)
    kim.hears("km")
    stored = await stored_texts(town)
    assert "51.83" not in stored and "7.28" not in stored


async def test_of_an_update_nothing_is_kept_once_it_is_handled(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says(SAID)
    async with town.database.reading() as session:
        kept = (await session.execute(select(InboxUpdate.raw, InboxUpdate.lane))).all()
    assert len(kept) >= 2 and set(kept) == {("", 0)}


async def test_what_people_write_is_in_no_log(town: Town, caplog: pytest.LogCaptureFixture, capfd) -> None:  # type: ignore[no-untyped-def]
    caplog.set_level(logging.INFO)  # the level that bot/logs.py sets
    kim = await town.volunteer(name="Kimberley")
    await kim.says(SAID)
    await kim.shares(51.83171, 7.28093)
    written = caplog.text + "".join(capfd.readouterr())
    for trace in ("Ayse", "Nachbarin", "Kimberley", "51.83171"):
        assert trace not in written
