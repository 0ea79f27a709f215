import pytest

from db.models import GivenRole
from db.people import find_person
from tests.conversation import STAFF_CHAT_ID, Somebody, Town


async def begins(robin: Somebody, text: str = "Neues vom Team") -> None:
    await robin.says("/broadcast")
    await robin.says(text)
    await robin.taps("Wer bekommt sie?")


async def chooses(robin: Somebody, how: str, *labels: str) -> None:
    await robin.taps(how)
    for label in labels:
        await robin.taps(label)


async def lives_in(person: Somebody, town: str) -> None:
    await person.says("/settings")
    await person.taps("Wohnort ändern")
    await person.taps(town)


async def test_only_one_language(town: Town) -> None:
    kim, daryna, robin = await town.volunteer(), await town.volunteer("uk", 102, "Daryna"), await town.staff()
    await begins(robin, "Зустріч у суботу")
    robin.hears("Alle, die Neuigkeiten möchten", "Zusammen: 3 von 3")
    await chooses(robin, "und außerdem", "🌍 Sprache", "Ukrainisch")
    robin.hears("1. Sprache: Ukrainisch · 1", "Zusammen: 1 von 3")
    await robin.taps("Fertig")
    robin.hears("An: Sprache: Ukrainisch", "eine Person")
    await robin.taps("An eine Person senden")
    assert daryna.last.text == "Зустріч у суботу"
    assert kim.last.text != "Зустріч у суботу"


async def test_lines_grow_by_or_narrow_by_and_and_leave_people_out(town: Town) -> None:
    kim, lee, robin = await town.volunteer(), await town.volunteer("de", 102, "Lee"), await town.staff()
    await town.volunteer("uk", 103, "Daryna")
    await lives_in(lee, "Olfen")
    await begins(robin)
    await chooses(robin, "und außerdem", "🌍 Sprache", "Ukrainisch")
    await chooses(robin, "Zeile 1 ändern", "oder …", "🌍 Sprache", "Deutsch")
    robin.hears("1. Sprache: Ukrainisch (1) oder Deutsch (3) · 4", "Zusammen: 4 von 4")
    await chooses(robin, "aber nicht", "📍 Ort", "Olfen")
    robin.hears("2. aber nicht Ort: Olfen · 1", "Zusammen: 3 von 4")
    await robin.taps("Zeile 2 ändern")
    await robin.taps("Doch diese Leute meinen")
    robin.hears("2. und Ort: Olfen · 1", "Zusammen: 1 von 4")
    await robin.taps("Fertig")
    robin.hears("An: Sprache: Ukrainisch oder Deutsch; und Ort: Olfen")
    await robin.taps("An eine Person senden")
    assert lee.last.text == "Neues vom Team"
    assert kim.last.text != "Neues vom Team"


async def test_what_was_added_can_be_taken_out_and_everyone_meant_again(town: Town) -> None:
    await town.volunteer()
    robin = await town.staff()
    await begins(robin)
    await chooses(robin, "und außerdem", "🌍 Sprache", "Ukrainisch")
    await chooses(robin, "Zeile 1 ändern", "oder …", "🌍 Sprache", "Türkisch")
    await chooses(robin, "Zeile 1 ändern", "✖️ Sprache: Ukrainisch")
    robin.hears("1. Sprache: Türkisch · 0")
    await robin.taps("Wieder alle")
    robin.hears("Alle, die Neuigkeiten möchten", "Zusammen: 2 von 2")


async def test_a_course_is_chosen_and_then_who_of_it(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await kim.says("/courses")
    await kim.taps("Einführung ins Ehrenamt (Beispiel)")
    await kim.taps("Anmelden")
    await begins(robin)
    await chooses(robin, "und außerdem", "🎓 Kurs", "Einführung ins Ehrenamt (Beispiel)", "Im Kurs angemeldet")
    robin.hears("1. Im Kurs angemeldet: Einführung", "Zusammen: 1 von 2")


async def test_a_message_to_the_team_reaches_whoever_belongs_to_it_by_now(town: Town) -> None:
    kim, mika, robin = await town.volunteer(), await town.colleague(), await town.staff()
    await mika.says("/staff")
    await begins(robin)
    await chooses(robin, "und außerdem", "🙋 Rolle", "gehört zum Team")
    robin.hears("1. Rolle: gehört zum Team · 2", "Zusammen: 2 von 3")
    town.telegram.leave_group(mika.person.id, STAFF_CHAT_ID)
    await robin.taps("Fertig")
    await robin.taps("An eine Person senden")
    assert [person.last.text == "Neues vom Team" for person in (kim, mika)] == [False, False]


async def test_whoever_looks_after_the_answers_can_be_written_to(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    async with town.database.transaction() as session:
        person = await find_person(session, kim.person.id)
        assert person
        session.add(GivenRole(person_id=person.id, role="editor", given_at=town.clock.now()))
    await begins(robin)
    await chooses(robin, "und außerdem", "🙋 Rolle", "in der Redaktion")
    await robin.taps("Fertig")
    await robin.taps("An eine Person senden")
    assert kim.last.text == "Neues vom Team"


async def test_every_kind_of_condition_can_be_opened_and_left(town: Town) -> None:
    robin = await town.staff()
    await begins(robin)
    await robin.taps("und außerdem")
    for label in [label for label in robin.buttons if "Zurück" not in label]:
        await robin.taps(label)
        robin.hears(label)
        await robin.taps("Zurück")
    await robin.taps("Zurück")
    robin.hears("Alle, die Neuigkeiten möchten")


async def test_an_audience_is_kept_under_a_name_and_used_again(town: Town) -> None:
    await town.volunteer("uk", 102, "Daryna")
    robin = await town.staff()
    await begins(robin)
    await chooses(robin, "und außerdem", "🌍 Sprache", "Ukrainisch")
    await robin.taps("Zielgruppe merken")
    await robin.says("Ukrainisch, ganzer Kreis")
    robin.hears("Gemerkt: „Ukrainisch, ganzer Kreis“", "Zusammen: 1 von 2")
    await robin.taps("Zielgruppe merken")
    await robin.says("Ukrainisch, ganzer Kreis")
    robin.hears("gibt es schon")
    await robin.says("Zweiter Versuch")
    await begins(robin, "Noch etwas")
    await chooses(robin, "aber nicht", "Gemerkte Zielgruppe", "Ukrainisch, ganzer Kreis")
    robin.hears("1. aber nicht Zielgruppe: Ukrainisch, ganzer Kreis · 1", "Zusammen: 1 von 2")


async def test_a_kept_audience_is_deleted_and_the_draft_that_uses_it_stays_aimed(town: Town) -> None:
    await town.volunteer("uk", 102, "Daryna")
    robin = await town.staff()
    await begins(robin)
    await chooses(robin, "und außerdem", "🌍 Sprache", "Ukrainisch")
    await robin.taps("Zielgruppe merken")
    await robin.says("Ukrainisch")
    await robin.taps("Wieder alle")
    await chooses(robin, "und außerdem", "Gemerkte Zielgruppe", "Ukrainisch")
    await chooses(robin, "und außerdem", "Gemerkte Zielgruppe", "Gemerkte löschen", "🗑 Ukrainisch")
    robin.hears("*Gelöscht.*")
    assert robin.buttons == ["⬅️ Zurück"]
    await robin.taps("Zurück")
    robin.hears("1. Zielgruppe: Ukrainisch · 1")


async def test_what_is_out_can_not_be_aimed_any_more(town: Town) -> None:
    await town.volunteer()
    robin = await town.staff()
    await begins(robin)
    await robin.taps("und außerdem")
    old = robin.last
    await robin.taps_again(old, "aud:open:1")
    await robin.taps("Fertig")
    await robin.taps("senden")
    for data in ("aud:open:1", "aud:add:1:and:language:uk", "aud:drop:1:0:language:uk", "aud:turn:1:0:1", "aud:all:1"):
        await robin.taps_again(old, data)
        robin.hears("*Diese Rundnachricht ist schon unterwegs")


@pytest.mark.parametrize("data", ["aud:add:1:and:colour:red", "aud:add:1:and:saved:99", "aud:pick:1:and:colour"])
async def test_a_button_of_another_version_says_so(town: Town, data: str) -> None:
    robin = await town.staff()
    await begins(robin)
    await robin.taps_again(robin.last, data)
    robin.hears("*Das gibt es nicht mehr. Wählen")


async def test_only_staff_choose_who_gets_a_broadcast(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await begins(robin)
    for data in (
        "aud:open:1",
        "aud:kinds:1:and",
        "aud:pick:1:and:tag",
        "aud:add:1:and:language:uk",
        "aud:save:1",
        "aud:tidy:1",
    ):
        await kim.taps_again(kim.last, data)
        kim.hears("*Das kann nur das Team.*")
