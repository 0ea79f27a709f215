"""Whoever has not agreed that anything is kept of them leaves no trace, whatever they send."""

from sqlalchemy import select

from db.models import Base, InboxUpdate
from tests.conversation import Somebody, Town
from tests.db.test_privacy import fill_every_table
from tests.security.forging import forged_commands, forged_taps
from tests.security.test_strangers import send_taps

STRANGER = 70_707_070
TRACES = (str(STRANGER), "Kimberley", "Nachbarin", "Quarkspeise", "51.83171", "lebenslauf")
NOBODYS = ("inbox", "replicas", "question_counts")  # what has come, who runs, and how often what was asked
SAID = ("Ist meine Nachbarin versichert?", "Nähcafé in Dülmen", "blaue Quarkspeise", "Ich will nicht mehr leben")


async def test_no_button_leaves_a_trace(town: Town) -> None:
    stranger, before = await arrives(town)
    await send_taps(town, stranger, [tap for tap in forged_taps() if not tap.startswith("consent:yes")])
    assert await everything_kept(town) == before


async def test_no_command_and_no_text_leaves_a_trace(town: Town) -> None:
    stranger, before = await arrives(town)
    for said in (*forged_commands(), *SAID):
        town.telegram.send_text(STRANGER, said)
    await stranger.waits()
    assert await everything_kept(town) == before


async def test_nothing_that_is_sent_or_shared_leaves_a_trace(town: Town) -> None:
    stranger, before = await arrives(town)
    await stranger.shares(51.83171, 7.28093)
    await stranger.shares_live(51.83171, 7.28093)
    await stranger.shares_venue(51.83171, 7.28093, "Zuhause")
    await stranger.sends_photo("Mein Ausweis")
    await stranger.sends_file("lebenslauf.pdf", b"%PDF")
    await stranger.sends_poll("Kommt ihr?", "Ja", "Nein")
    await stranger.types_inline("Dülmen")
    town.telegram.block(STRANGER)
    await town.settles()
    assert await everything_kept(town) == before


async def arrives(town: Town) -> tuple[Somebody, dict[str, object]]:
    """Let somebody press START in a town where there is a row of everything; return them with what is kept."""
    async with town.database.transaction() as session:
        await fill_every_table(session)
    await town.settles()
    before = await everything_kept(town)
    stranger = town.stranger(STRANGER, name="Kimberley")
    await stranger.says("/start")
    return stranger, before


async def everything_kept(town: Town) -> dict[str, object]:
    """Return how many rows there are by table, which hold a trace, and what is left of updates that are handled."""
    async with town.database.reading() as session:
        tables = [table for table in Base.metadata.sorted_tables if table.name not in NOBODYS]
        rows = {table.name: [str(row) for row in await session.execute(select(table))] for table in tables}
        left = (await session.execute(select(InboxUpdate.raw, InboxUpdate.lane).distinct())).all()
    traces = [row for each in rows.values() for row in each if any(trace in row for trace in TRACES)]
    del rows["outbox"]  # the bot goes on writing to others
    return {name: len(each) for name, each in rows.items()} | {
        "traces": traces,
        "inbox": [tuple(row) for row in left if tuple(row) != ("", 0)],
    }
