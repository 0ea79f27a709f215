"""What staff changed goes back into files that can be reviewed, and comes back from there without a conflict."""

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.export import export_content
from db.content import list_versions_in_force
from db.engine import Database
from knowledge.check import check_content
from knowledge.drafts import CheckedText
from knowledge.entries import load_entries
from knowledge.pages import load_pages, written
from services.content import publish_page, withdraw_page
from services.content_care import choose_review_day
from services.local_content import put_in_place
from tests.conversation import NOW
from tests.db.samples import add_person

SHIPPED = load_pages()
CHANGED, HIDDEN, CARED = ("UV-03", "de"), ("UV-01", "de"), ("UV-02", "de")
NEW = ("EI-01", "de")


async def test_the_export_has_what_staff_changed_and_passes_the_check(database: Database, tmp_path: Path) -> None:
    folder = await exported(database, tmp_path)
    entries, pages = load_entries(folder), load_pages(folder)
    assert entries["UV-03"].wording("de").answer == "Ja, immer." and entries["UV-03"].wording("uk").outdated
    assert "UV-01" not in entries and pages[HIDDEN].flag("withdrawn")
    assert entries["UV-02"].review_on == date(2027, 1, 15)
    assert entries["EI-01"].wording("de").title == "Wo gibt es zzhelme?"
    assert check_content(folder) == []


async def test_what_nobody_changed_is_exported_as_it_was_shipped(database: Database, tmp_path: Path) -> None:
    exported_pages = load_pages(await exported(database, tmp_path))
    differing = {key for key, page in exported_pages.items() if key not in SHIPPED or page.text != SHIPPED[key].text}
    assert differing == {CHANGED, HIDDEN, CARED, NEW, *(key for key in SHIPPED if key[0] == "UV-03")}


async def test_an_export_that_is_shipped_with_the_next_version_is_no_conflict(
    database: Database, tmp_path: Path
) -> None:
    next_version = load_pages(await exported(database, tmp_path))
    async with database.reading() as session:
        local = put_in_place(next_version, await list_versions_in_force(session))
    assert not local.conflicts


async def exported(database: Database, tmp_path: Path) -> Path:
    fields = {"title": "Wo gibt es zzhelme?", "topic": "bicycle", "phrasings": ["zzhelm"], "source": "Verein"}
    facts = {"as_of": "2026-11-23", "confidence": "medium", "hand_over": "Nie.", "related": []}
    async with database.transaction() as session:
        robin = (await add_person(session, 900)).id
        for key, text in (
            (CHANGED, SHIPPED[CHANGED].changed({}, answer="Ja, immer.").text),
            (NEW, written(NEW, {**fields, **facts}, "Im Laden.")),
        ):
            shipped, checked = SHIPPED.get(key), CheckedText(key, text)
            await publish_page(session, checked, "changed", robin, shipped=shipped, needs_second_person=False, now=NOW)
        await withdraw_page(session, SHIPPED[HIDDEN], robin, shipped=SHIPPED[HIDDEN], now=NOW)
        await choose_review_day(session, CARED[0], date(2027, 1, 15), now=NOW)
    async with database.reading() as session:
        await export_content(session, tmp_path / "export", zone=ZoneInfo("Europe/Berlin"), now=NOW)
    return tmp_path / "export"
