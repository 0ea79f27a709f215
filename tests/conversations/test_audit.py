import pytest

from db.audit import list_audit
from handlers.audit import PAGE
from handlers.toolbox import Knowledge
from services.audit import note_action
from services.people import meet_in_group
from tests.conversation import Somebody, Town, in_few_languages


@pytest.fixture(scope="module")
def knowledge(knowledge: Knowledge) -> Knowledge:
    return in_few_languages(knowledge, ("de", "en"))


async def lines_of(town: Town) -> list[str]:
    async with town.database.reading() as session:
        return [f"{line.subject}:{line.act}" for line in await list_audit(session, limit=99)]


async def notes(town: Town, count: int, act: str = "sent") -> None:
    async with town.database.transaction() as session:
        person_id = await meet_in_group(session, 555, now=town.clock.now())
        for number in range(count):
            await note_action(session, person_id, act, ("broadcast", number), now=town.clock.now(), count=number)


async def withdraws(somebody: Somebody) -> None:
    await somebody.says("/staff")
    await somebody.taps("Antworten pflegen")
    await somebody.taps("Antwort suchen")
    await somebody.says("KO-01")
    await somebody.taps("KO-01")
    await somebody.taps("Sofort zurückziehen")


async def test_admins_read_in_words_what_was_done(town: Town) -> None:
    robin = await town.staff()
    await withdraws(robin)
    await robin.says("/staff")
    await robin.taps("Protokoll")
    robin.hears("Einträge insgesamt: 1", "23.11.2026 11:00 · Robin: Antwort KO-01, zurückgezogen")


async def test_who_is_on_the_staff_but_no_admin_does_not_see_the_log(town: Town) -> None:
    mika = await town.colleague()
    await mika.says("/staff")
    assert "Kurse planen" in mika.heard and "Protokoll" not in mika.heard
    await mika.says("/audit")
    mika.hears("nur, wer die Rollen verwaltet")


async def test_volunteers_hear_that_the_log_is_not_for_them(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/audit")
    kim.hears("nur, wer die Rollen verwaltet")
    kim.does_not_hear("Protokoll")


async def test_long_logs_are_read_page_by_page(town: Town) -> None:
    await notes(town, PAGE + 2)
    robin = await town.staff()
    await robin.says("/audit")
    robin.hears(f"Rundnachricht {PAGE + 1}, verschickt", "Person ")
    assert robin.heard.count("verschickt") == PAGE
    await robin.taps("Ältere")
    assert robin.heard.count("verschickt") == 2
    await robin.taps("Neuere")
    assert robin.heard.count("verschickt") == PAGE


async def test_the_log_goes_out_as_a_table_which_is_noted_itself(town: Town) -> None:
    await notes(town, 3)
    robin = await town.staff()
    await robin.says("/audit")
    await robin.taps("Alles als Tabelle")
    document = robin.last.document
    assert document is not None and document.name == "protokoll-2026-11-23.csv"
    rows = document.content.decode("utf-8-sig").splitlines()
    assert rows[0] == "Zeitpunkt;Wer;Woran;Was;Wen es betrifft;Einzelheiten"
    assert rows[1].startswith("2026-11-23 11:00:00;") and rows[1].endswith("Rundnachricht 2;verschickt;;count=2")
    assert len(rows) == 4
    assert (await lines_of(town))[0] == "audit:exported"


async def test_what_the_bot_does_at_its_time_is_noted_for_whoever_wanted_it(town: Town) -> None:
    robin = await town.staff()
    await robin.says("/broadcast")
    await robin.says("Fest am Samstag")
    await robin.taps("Zeitpunkt")
    await robin.taps("Später senden")
    await robin.says("morgen 9 Uhr")
    await robin.taps("einplanen")
    await town.passes(days=1)
    await robin.says("/audit")
    robin.hears("Robin: Rundnachricht 1, verschickt", "der Bot (für Robin): Rundnachricht 1, begonnen")
    assert "by_clock" not in robin.heard


async def test_a_name_that_looks_like_a_formula_is_only_a_text_in_the_table(town: Town) -> None:
    mika = await town.colleague(name="=1+1")
    robin = await town.staff()
    await withdraws(mika)
    await robin.says("/audit")
    await robin.taps("Alles als Tabelle")
    document = robin.last.document
    assert document is not None
    assert ";'=1+1;" in document.content.decode("utf-8-sig")


async def test_somebody_who_was_forgotten_is_not_named(town: Town) -> None:
    mika = await town.colleague()
    robin = await town.staff()
    await withdraws(mika)
    await mika.says("/forgetme")
    await mika.taps("Ja")
    await robin.says("/audit")
    robin.hears("jemand, der nicht mehr dabei ist: Antwort KO-01")
    robin.does_not_hear("Mika")


@pytest.mark.parametrize(("tap", "act"), [("Veröffentlichen", "released"), ("Entwurf löschen", "dropped")])
async def test_what_becomes_of_a_course_is_noted(town: Town, tap: str, act: str) -> None:
    robin = await town.staff()
    await robin.says("/staff")
    await robin.taps("Kurse planen")
    await robin.taps("Neuer Kurs")
    await robin.taps("Lotsenschulung")
    await robin.says("01.12.2026 18:00-20:00")
    await robin.says("Kreishaus Coesfeld")
    await robin.taps(tap)
    assert await lines_of(town) == [f"course:{act}", "course:drafted"]
