from sqlalchemy import update

from bot.sandbox import ShownMessage
from db.models import Broadcast
from tests.conversation import Somebody, Town


async def asks_who_comes(robin: Somebody, text: str = "Sommerfest am Samstag") -> None:
    await robin.says("/broadcast")
    await robin.says(text)
    await robin.taps("Knöpfe darunter")
    await robin.taps("Fragen, wer kommt")
    await robin.taps("Zurück")
    await robin.taps("senden")


def reports(group: Somebody) -> list[ShownMessage]:
    return [message for message in group.chat if "Bericht:" in message.text]


async def test_staff_hear_what_came_of_a_broadcast_with_a_picture(town: Town) -> None:
    await town.volunteer()
    await asks_who_comes(await town.staff())
    for _ in range(2):  # it goes out, and then it is seen that it went out
        await town.passes(minutes=1)
    [report] = reports(town.staff_group)
    assert report.photo and "Sommerfest am Samstag" in report.text
    assert "Angekommen: 2" in report.text and "2 ohne Antwort" in report.text
    await town.passes(hours=1)
    assert len(reports(town.staff_group)) == 1


async def test_a_last_report_comes_when_it_is_over(town: Town) -> None:
    kim = await town.volunteer()
    await asks_who_comes(await town.staff())
    async with town.database.transaction() as session:
        await session.execute(update(Broadcast).values(expires_at=town.clock.now().replace(hour=20)))
    await town.passes(minutes=1)
    await kim.taps("Ich komme")
    await town.passes(days=1)
    assert ["1 kommen" in report.text for report in reports(town.staff_group)] == [False, True]


async def test_a_report_on_demand_has_the_sums_of_now_and_names_nobody(town: Town) -> None:
    kim, daryna, robin = await town.volunteer(), await town.volunteer("uk", 102, "Daryna"), await town.staff()
    await asks_who_comes(robin)
    await kim.taps("Ich komme")
    await daryna.taps("Можливо")
    await town.passes(minutes=1)
    await robin.taps("Bericht mit Bild")
    caption = robin.last.text
    assert "1 kommen · 🤔 1 vielleicht · ❌ 0 nicht · ⏳ 1 ohne Antwort" in caption
    assert "Kim" not in caption and "Daryna" not in caption


async def test_the_card_shows_answers_as_they_come(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await asks_who_comes(robin)
    await kim.taps("Ich komme")
    await town.passes(seconds=20)
    assert any("✅ 1 · 🤔 0 · ❌ 0" in message.text for message in robin.chat)


async def test_only_those_who_have_not_answered_are_asked_once_more_and_once(town: Town) -> None:
    kim, lee, robin = await town.volunteer(), await town.volunteer("de", 102, "Lee"), await town.staff()
    await asks_who_comes(robin)
    await kim.taps("Ich komme")
    await town.passes(minutes=1)
    await robin.taps("Bericht mit Bild")
    old = robin.last
    await robin.taps("2 Personen noch einmal fragen")
    robin.hears("*Sehen Sie sich den Entwurf an.", "nicht Hat geantwortet", "2 Personen")
    assert "Kurz nachgefragt" not in lee.last.text
    await robin.taps("An 2 Personen senden")
    assert "Kurz nachgefragt" in lee.last.text and "Sommerfest" in lee.last.text
    assert "Kurz nachgefragt" not in kim.last.text
    await lee.taps("Ich kann nicht")
    await robin.taps_again(old, "report:nudge:1")
    robin.hears("*Nachgefragt wird nur einmal.")
    await robin.taps_again(old, "report:show:1")
    assert "1 kommen · 🤔 0 vielleicht · ❌ 1 nicht · ⏳ 1 ohne Antwort" in robin.last.text


async def test_a_nudge_that_was_dropped_can_be_drafted_again(town: Town) -> None:
    await town.volunteer()
    robin = await town.staff()
    await asks_who_comes(robin)
    await town.passes(minutes=1)
    await robin.taps("Bericht mit Bild")
    await robin.taps("noch einmal fragen")
    await robin.taps("Verwerfen")
    await robin.taps("noch einmal fragen")
    robin.hears("*Sehen Sie sich den Entwurf an.")


async def test_nobody_is_nudged_when_all_have_answered_or_nobody_was_asked(town: Town) -> None:
    robin = await town.staff()
    await asks_who_comes(robin)
    await town.passes(minutes=1)
    await robin.taps("Bericht mit Bild")
    old = robin.last
    await robin.taps("Ich komme")
    await robin.taps_again(old, "report:nudge:1")
    robin.hears("*Alle haben schon geantwortet.*")
    await robin.says("/broadcast")
    await robin.says("Ohne Frage")
    await robin.taps("senden")
    await town.passes(minutes=1)
    await robin.taps_again(old, "report:nudge:2")
    robin.hears("*Dafür ist es zu spät.*")


async def test_reports_are_for_staff(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await asks_who_comes(robin)
    for data in ("report:show:1", "report:nudge:1"):
        await kim.taps_again(kim.last, data)
        kim.hears("*Das kann nur das Team.*")
    await robin.taps_again(robin.last, "report:show:99")
    robin.hears("*Das gibt es nicht mehr.*")
