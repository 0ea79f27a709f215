import asyncio
import csv
import json
from datetime import date
from io import StringIO
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.engine import Database
from db.imports import find_import, mark_import_decided, mark_old_imports_discarded
from db.models import Contact, OfferVersion, StoredOffer, TableImport
from handlers.toolbox import Knowledge
from knowledge.contacts import load_contacts
from knowledge.funding import load_funding
from knowledge.sheets import SheetError
from knowledge.shipped_offers import load_shipped_offers
from services.directory import seed_directory
from services.exports import offers_geojson, write_table
from services.import_plans import ImportPlan
from services.imports import TABLES, ImportResult, apply_import, draft_import, planner, recognise_table, write_plan
from services.offer_seed import seed_offers
from services.offers import Author, change_offer
from tests.conversation import NOW
from tests.db.samples import add_person

OFFERS = TABLES["offers"]
CAFE = {
    "Name": "Café Mitte",
    "Art": "Internationales Café",
    "Gemeinde": "Dülmen",
    "Quelle": "example.org",
    "Stand": "2026-10",
}


@pytest.mark.parametrize("form", ["xlsx", "csv"])
@pytest.mark.parametrize("name", list(TABLES))
async def test_what_is_exported_and_sent_back_changes_nothing(
    session: AsyncSession, knowledge: Knowledge, name: str, form: str
) -> None:
    await fill(session)
    rows = await TABLES[name].list_stored(session)
    plan = await compare(session, knowledge, write_table(TABLES[name], rows, form), name)
    assert (plan.rows, plan.changes, plan.mistakes) == (len(rows), (), ())
    assert recognise_table(write_table(TABLES[name], rows, form)) is TABLES[name]


async def test_an_export_edited_in_a_spreadsheet_program_changes_what_was_edited(
    session: AsyncSession, knowledge: Knowledge
) -> None:
    await fill(session)
    exported = write_table(OFFERS, await OFFERS.list_stored(session), "csv").decode("utf-8-sig")
    lines = list(csv.DictReader(StringIO(exported), delimiter=";"))
    lines[0]["Telefon"] = "'+49 2594 12345"  # as it was guarded on the way out
    lines[1]["Öffnungszeiten"] = "Di 14-16 Uhr"
    saved = as_csv(*lines).encode("cp1252")  # what a German Excel makes of it
    plan = await compare(session, knowledge, saved)
    assert [dict(change.values) for change in plan.changed] == [
        {"phone": "+49 2594 12345"},
        {"opening_hours": "Tu 14:00-16:00"},
    ]
    assert (await write(session, plan)).changed == 2
    assert (await compare(session, knowledge, saved)).changes == ()


async def test_the_same_file_twice_changes_nothing_the_second_time(session: AsyncSession, knowledge: Knowledge) -> None:
    content = as_csv(CAFE).encode()
    assert await write(session, await compare(session, knowledge, content)) == ImportResult("applied", 1, 0)
    assert await write(session, await compare(session, knowledge, content)) == ImportResult("applied", 0, 0)
    assert await session.scalar(select(func.count()).select_from(OfferVersion)) == 1


async def test_a_new_offer_without_coordinates_gets_those_of_its_town(
    session: AsyncSession, knowledge: Knowledge
) -> None:
    await write(
        session, await compare(session, knowledge, as_csv(CAFE, {**CAFE, "Name": "B", "Ort": "Buldern"}).encode())
    )
    rows = (await session.execute(select(StoredOffer.place, StoredOffer.precision, StoredOffer.latitude))).all()
    assert [(place, precision) for place, precision, _ in rows] == [("", "town"), ("Buldern", "village")]
    assert rows[0].latitude != rows[1].latitude


async def test_a_column_that_is_not_in_the_table_keeps_its_values(session: AsyncSession, knowledge: Knowledge) -> None:
    await write(session, await compare(session, knowledge, as_csv({**CAFE, "Telefon": "02594 1"}).encode()))
    plan = await compare(session, knowledge, as_csv({**CAFE, "Stand": "2026-11"}).encode())
    assert [dict(change.values) for change in plan.changes] == [{"as_of": "2026-11"}]


async def test_an_emptied_cell_empties_the_field(session: AsyncSession, knowledge: Knowledge) -> None:
    await write(session, await compare(session, knowledge, as_csv({**CAFE, "Telefon": "02594 1"}).encode()))
    plan = await compare(session, knowledge, as_csv({**CAFE, "Telefon": ""}).encode())
    assert [dict(change.values) for change in plan.changes] == [{"phone": ""}]


async def test_nothing_is_written_if_an_offer_changed_since_the_comparison(
    session: AsyncSession, knowledge: Knowledge
) -> None:
    await write(session, await compare(session, knowledge, as_csv(CAFE).encode()))
    plan = await compare(session, knowledge, as_csv({**CAFE, "Stand": "2026-11"}, {**CAFE, "Name": "Neu"}).encode())
    offer_id = (await session.scalars(select(StoredOffer.id))).one()
    await change_offer(session, offer_id, {"as_of": "2026-09"}, by=Author("staff"), now=NOW)
    assert (await write(session, plan)).outcome == "overtaken"
    assert await session.scalar(select(func.count()).select_from(StoredOffer)) == 1


async def test_a_report_that_is_out_of_date_is_not_carried_out(session: AsyncSession, knowledge: Knowledge) -> None:
    content = as_csv(CAFE).encode()
    import_id = await draft(session, await compare(session, knowledge, content), content)
    await write(session, await compare(session, knowledge, content))
    plan = await compare(session, knowledge, content)
    assert (await apply_import(session, import_id, OFFERS, plan, by=Author("import"), now=NOW)).outcome == "overtaken"


async def test_two_who_decide_at_once_write_once(database: Database, knowledge: Knowledge) -> None:
    content = as_csv(CAFE).encode()
    async with database.transaction() as session:
        plan = await compare(session, knowledge, content)
        import_id = await draft(session, plan, content)

    async def decide() -> str:
        async with database.transaction() as session:
            return (await apply_import(session, import_id, OFFERS, plan, by=Author("import"), now=NOW)).outcome

    assert sorted(await asyncio.gather(decide(), decide())) == ["already", "applied"]
    async with database.reading() as session:
        assert await session.scalar(select(func.count()).select_from(StoredOffer)) == 1


async def test_what_was_discarded_can_not_be_applied_and_its_file_is_gone(
    session: AsyncSession, knowledge: Knowledge
) -> None:
    content = as_csv(CAFE).encode()
    plan = await compare(session, knowledge, content)
    import_id = await draft(session, plan, content)
    assert await mark_import_decided(session, import_id, "discarded", NOW)
    assert (await apply_import(session, import_id, OFFERS, plan, by=Author("import"), now=NOW)).outcome == "already"
    found = await find_import(session, import_id)
    assert found is not None
    await session.refresh(found, ["content"])
    assert found.content is None


async def test_a_table_that_nobody_decided_upon_is_forgotten(session: AsyncSession, knowledge: Knowledge) -> None:
    content = as_csv(CAFE).encode()
    await draft(session, await compare(session, knowledge, content), content)
    await mark_old_imports_discarded(session, NOW, NOW)
    assert (await session.scalars(select(TableImport.state))).one() == "draft"
    await mark_old_imports_discarded(session, NOW.replace(day=24), NOW)
    assert (await session.scalars(select(TableImport.state))).one() == "discarded"


async def test_offices_are_kept_by_table_as_well(session: AsyncSession, knowledge: Knowledge) -> None:
    await fill(session)
    content = (
        "Kennung;Stelle;Ebene;Telefon;Quelle;Stand\nsozialamt-olfen;Sozialamt Olfen;Gemeinde;02595 0;Rathaus;2026-11\n"
    )
    content += ";Stelle für alles;Kreis;;Rathaus;2026-11\n"
    plan = await compare(session, knowledge, content.encode(), "contacts")
    assert (len(plan.new), len(plan.changed)) == (1, 1)
    assert (await write(session, plan, "contacts")).outcome == "applied"
    rows = {row.slug: row for row in await session.scalars(select(Contact))}
    assert rows["sozialamt-olfen"].phone == "02595 0"
    assert (rows["stelle-fuer-alles"].topics, rows["stelle-fuer-alles"].state) == ([], "active")


MISTAKES: list[tuple[dict[str, str], str, str]] = [
    ({"Name": ""}, "required", ""),
    ({"Name": "x" * 201}, "too-long", "200"),
    ({"Name": "FlÃ¼chtlingscafÃ©"}, "garbled", ""),
    ({"Art": "Internationales Cafee"}, "choice", "Internationales Café"),
    ({"Gemeinde": "Lüdinghauhsen"}, "choice", "Lüdinghausen"),
    ({"PLZ": "4824"}, "postcode", ""),
    ({"Breite": "51,83"}, "half-a-place", ""),
    ({"Breite": "viel", "Länge": "7,28"}, "number", ""),
    ({"Breite": "5183149", "Länge": "7,28"}, "degrees", "51.83149"),
    ({"Breite": "7,28", "Länge": "51,83"}, "swapped", ""),
    ({"Breite": "48,14", "Länge": "11,58"}, "far-away", ""),
    ({"Öffnungszeiten": "immer dienstags"}, "hours", ""),
    ({"Sprachen": "de, klingonisch"}, "language", ""),
    ({"Rollstuhl": "vielleicht"}, "yes-no", ""),
    ({"Telefon": "abends"}, "phone", ""),
    ({"E-Mail": "info(at)example.org"}, "email", ""),
    ({"Internet": "example.org"}, "web", ""),
    ({"Stand": "neulich"}, "date", ""),
    ({"Bestätigt am": "24.12.2030"}, "future-date", ""),
    ({"Quelle": "#REF!"}, "formula-error", ""),
    ({"Kennung": "gibt-es-nicht"}, "unknown-row", ""),
]


async def test_a_messy_table_gives_a_clear_line_for_each_mistake_and_keeps_the_rest(
    session: AsyncSession, knowledge: Knowledge
) -> None:
    good = [{**CAFE, "Name": f"Café {number}"} for number in range(200 - len(MISTAKES))]
    bad = [{**CAFE, "Name": f"Falsch {number}", **cells} for number, (cells, _, _) in enumerate(MISTAKES)]
    plan = await compare(session, knowledge, as_csv(*good, *bad).encode("utf-8-sig"))
    first = len(good) + 2
    assert [(mistake.row, mistake.code, mistake.hint) for mistake in plan.mistakes] == [
        (row, code, hint) for row, (_, code, hint) in enumerate(MISTAKES, first)
    ]
    assert (plan.rows, len(plan.new), plan.wrong_rows) == (200, len(good), len(MISTAKES))


async def test_a_row_that_is_there_twice_is_told_with_the_first_ones_number(
    session: AsyncSession, knowledge: Knowledge
) -> None:
    plan = await compare(session, knowledge, as_csv(CAFE, CAFE).encode())
    assert [(mistake.row, mistake.code, mistake.hint) for mistake in plan.mistakes] == [(3, "double-row", "2")]


def test_a_file_that_is_none_of_our_tables_is_refused() -> None:
    with pytest.raises(SheetError) as refused:
        recognise_table(b"Vorname;Nachname\nA;B\n")
    assert refused.value.mistake.code == "no-heading"


async def test_geojson_has_the_active_offers_as_points(session: AsyncSession, knowledge: Knowledge) -> None:
    await write(
        session, await compare(session, knowledge, as_csv(CAFE, {**CAFE, "Name": "B", "Status": "beendet"}).encode())
    )
    collection = json.loads(offers_geojson(await OFFERS.list_stored(session)))
    [feature] = collection["features"]
    assert (collection["type"], feature["id"]) == ("FeatureCollection", "cafe-mitte")
    assert feature["geometry"]["type"] == "Point"
    assert feature["geometry"]["coordinates"] == pytest.approx([7.28, 51.83], abs=0.01)
    assert "organiser_id" not in feature["properties"]


async def compare(session: AsyncSession, knowledge: Knowledge, content: bytes, name: str = "offers") -> ImportPlan:
    kind = TABLES[name]
    stored = await kind.list_stored(session)
    return planner(kind, stored, knowledge.gazetteer, date(2026, 11, 23)).plan(content, lambda _: None)


async def write(session: AsyncSession, plan: ImportPlan, name: str = "offers") -> ImportResult:
    return await write_plan(session, TABLES[name], plan, by=Author("import"), now=NOW)


async def draft(session: AsyncSession, plan: ImportPlan, content: bytes) -> int:
    author = await add_person(session)
    made = await draft_import(session, OFFERS, plan, content, file_name="a.csv", author_id=author.id, now=NOW)
    return made.id


async def fill(session: AsyncSession) -> None:
    await seed_offers(session, load_shipped_offers(), now=NOW)
    await seed_directory(session, load_contacts, load_funding)


def as_csv(*rows: dict[str, Any]) -> str:
    headings = list(dict.fromkeys(heading for row in rows for heading in row))
    text = StringIO(newline="")
    writer = csv.DictWriter(text, headings, delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()
