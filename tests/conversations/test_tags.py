import pytest

from services.tags import read_tag
from tests.conversation import Somebody, Town


async def makes_tag(robin: Somebody, tag: str = "Fest-Team") -> None:
    await robin.says("/staff")
    await robin.taps("Schlagworte")
    await robin.taps("Neues Schlagwort")
    await robin.says(tag)


async def asks_who_comes(robin: Somebody) -> None:
    await robin.says("/broadcast")
    await robin.says("Sommerfest am Samstag")
    await robin.taps("Knöpfe darunter")
    await robin.taps("Fragen, wer kommt")
    await robin.taps("Zurück")
    await robin.taps("senden")


async def says_yes_and_gets_tag(kim: Somebody, robin: Somebody) -> None:
    await asks_who_comes(robin)
    await kim.taps("Ich komme")
    await makes_tag(robin)
    await robin.taps("Nach einer Antwort geben", "Sommerfest", "Hat zugesagt")


async def test_all_who_said_yes_get_a_tag_by_which_a_broadcast_finds_them(town: Town) -> None:
    kim, lee, robin = await town.volunteer(), await town.volunteer("de", 102, "Lee"), await town.staff()
    await asks_who_comes(robin)
    await kim.taps("Ich komme")
    await lee.taps("Ich kann nicht")
    await makes_tag(robin)
    robin.hears("Fest-Team", "Personen: 0")
    await robin.taps("Nach einer Antwort geben", "Sommerfest", "Hat zugesagt")
    robin.hears("*Neu vergeben: 1*", "Personen: 1")
    await robin.says("/broadcast")
    await robin.says("Wer bringt Kuchen mit?")
    await robin.taps("Wer bekommt sie?")
    for label in ("und außerdem", "🏷 Schlagwort", "Fest-Team"):
        await robin.taps(label)
    robin.hears("1. Schlagwort: Fest-Team · 1", "Zusammen: 1 von 3")


async def test_all_of_a_course_get_a_tag_once(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await kim.says("/courses")
    await kim.taps("Einführung ins Ehrenamt (Beispiel)")
    await kim.taps("Anmelden")
    await makes_tag(robin, "Neu dabei")
    for _ in range(2):
        await robin.taps("Leuten eines Kurses geben")
        await robin.taps("Einführung ins Ehrenamt (Beispiel)")
        await robin.taps("Im Kurs angemeldet")
        robin.hears("Personen: 1")


async def test_people_see_their_tags_and_what_they_take_off_stays_off(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await says_yes_and_gets_tag(kim, robin)
    await kim.says("/privacy")
    await kim.taps("Meine Schlagworte")
    kim.hears("Ihre Schlagworte", "✖️ Fest-Team")
    await kim.taps("✖️ Fest-Team")
    kim.hears("*Entfernt.*", "Sie haben keine Schlagworte")
    await robin.taps_again(robin.last, "tag:give:answered:1:yes:Fest-Team")
    robin.hears("*Neu vergeben: 0*", "Personen: 0")


async def test_whoever_asked_a_question_gets_a_tag_in_the_staff_group(town: Town) -> None:
    kim, robin = await town.volunteer(), town.staff_group
    await kim.says("/ask")
    await kim.says("Ich kann Tigrinya dolmetschen, brauchen Sie das?")
    question = robin.last.message_id
    await robin.says("/tag Dolmetschen", reply_to=question)
    robin.hears("Das Schlagwort ist vergeben")
    await robin.says("/tag Dolmetschen", reply_to=question)
    robin.hears("Das ging nicht")
    await robin.says("/tag", reply_to=question)
    robin.hears("höchstens 28 Zeichen")
    await kim.says("/privacy")
    await kim.taps("Meine Schlagworte")
    kim.hears("✖️ Dolmetschen")


async def test_whoever_replied_to_a_broadcast_gets_a_tag(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await says_yes_and_gets_tag(kim, robin)
    lee = await town.volunteer("de", 102, "Lee")
    await robin.says("/broadcast")
    await robin.says("Noch eine Nachricht")
    await robin.taps("senden")
    await lee.says("Ich helfe gern", reply_to=lee.last.message_id)
    await robin.taps_again(robin.last, "reply:show:1")
    await robin.taps("Schlagwort geben")
    await robin.taps("Fest-Team")
    robin.hears("*🏷 Das Schlagwort ist vergeben.*")
    await robin.taps("Fest-Team")
    robin.hears("*Das ging nicht")


async def test_a_tag_is_taken_off_everybody(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await says_yes_and_gets_tag(kim, robin)
    await robin.taps("Überall entfernen")
    robin.hears("*Das Schlagwort ist überall entfernt.*")
    assert not any("Fest-Team" in label for label in robin.buttons)


async def test_a_course_that_cannot_be_has_nobody_to_give_a_tag_to(town: Town) -> None:
    robin = await town.staff()
    await makes_tag(robin)
    for button in ("tag:of:course:0:Fest-Team", "tag:give:course:0:seated:Fest-Team"):
        await robin.taps_again(robin.last, button)
        robin.hears("*Das gibt es nicht mehr")


async def test_tags_name_nobody_and_are_short(town: Town) -> None:
    robin = await town.staff()
    await makes_tag(robin, "Frau Muster")
    robin.hears("keine Namen")
    await robin.says("Ein Schlagwort, das viel zu lang ist")
    robin.hears("höchstens 28 Zeichen")
    await robin.says("Fest:Team  neu")
    robin.hears("Fest Team neu")


@pytest.mark.parametrize(
    ("text", "fault"),
    [("Café", None), ("", "too-long"), ("Перекладачка", None), ("Перекладачки тут", "too-long")],
)
def test_a_tag_fits_into_a_button(text: str, fault: str | None) -> None:
    assert read_tag(text)[1] == fault


async def test_tags_are_given_by_staff_only(town: Town) -> None:
    kim = await town.volunteer()
    for data in ("tag:list", "tag:new", "tag:show:a", "tag:give:course:1:seated:a", "tag:drop:a", "tag:choose:1"):
        await kim.taps_again(kim.last, data)
        kim.hears("*Das kann nur das Team.*")
