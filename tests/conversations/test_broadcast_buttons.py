from datetime import timedelta

import pytest
from sqlalchemy import select, update

from db.models import Broadcast, BroadcastAnswer
from tests.conversation import Somebody, Town


async def begins(robin: Somebody, text: str = "Sommerfest am Samstag") -> None:
    await robin.says("/broadcast")
    await robin.says(text)
    await robin.taps("Knöpfe darunter")


async def sends(robin: Somebody) -> None:
    await robin.taps("Zurück")
    await robin.taps("senden")


async def answers(town: Town) -> list[str | None]:
    async with town.database.reading() as session:
        return list(await session.scalars(select(BroadcastAnswer.answer).order_by(BroadcastAnswer.person_id)))


async def test_people_say_whether_they_come_and_may_change_their_mind(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await begins(robin)
    await robin.taps("Fragen, wer kommt")
    robin.hears("Wer kommt? mit „Ich komme“")
    await sends(robin)
    assert kim.buttons[:3] == ["Ich komme", "Vielleicht", "Ich kann nicht"]
    await kim.taps("Vielleicht")
    kim.hears("*Alles klar.")
    assert kim.buttons[:3] == ["Ich komme", "✅ Vielleicht", "Ich kann nicht"]
    await kim.taps("Ich komme")
    kim.hears("*Schön, bis dann!*")
    await kim.taps("Ich komme")
    assert await answers(town) == ["yes"]
    assert kim.last.text == "Sommerfest am Samstag"


async def test_after_it_is_over_nobody_answers_any_more(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await begins(robin)
    await robin.taps("Fragen, wer kommt")
    await sends(robin)
    async with town.database.transaction() as session:
        await session.execute(update(Broadcast).values(expires_at=town.clock.now() + timedelta(hours=1)))
    await kim.taps("Ich komme")
    await town.passes(hours=1)
    await kim.taps("Ich kann nicht")
    kim.hears("*Das ist schon vorbei. Trotzdem danke!*")
    assert await answers(town) == ["yes"]


async def test_answers_are_forgotten_after_half_a_year(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await begins(robin)
    await robin.taps("Fragen, wer kommt")
    await sends(robin)
    await kim.taps("Ich komme")
    await town.passes(days=179)
    assert await answers(town) == ["yes"]
    await town.passes(days=2)
    assert await answers(town) == []


async def test_what_was_taken_back_counts_no_more(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await begins(robin)
    await robin.taps("Fragen, wer kommt")
    await sends(robin)
    async with town.database.transaction() as session:
        await session.execute(update(Broadcast).values(state="taken_back"))
    await kim.taps("Ich komme")
    kim.hears("*Das gibt es nicht mehr.*")
    assert await answers(town) == []


async def test_a_preview_counts_nothing(town: Town) -> None:
    robin = await town.staff()
    await begins(robin)
    await robin.taps("Fragen, wer kommt")
    await robin.taps_again(robin.last, "news:yes:1")
    robin.hears("*Das ist nur die Vorschau.")
    assert await answers(town) == []


async def test_more_is_told_in_the_wording_that_people_got(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await begins(robin)
    await robin.taps("„Mehr dazu“ schreiben")
    await robin.taps("Deutsch")
    await robin.says("Es gibt <Kuchen> & Tee.")
    robin.hears("„Mehr dazu“: Deutsch")
    await sends(robin)
    await kim.taps("Mehr dazu")
    kim.hears("Es gibt <Kuchen> & Tee.")
    await kim.taps("Mehr dazu")
    assert await answers(town) == [None]


async def test_more_is_told_no_more_once_it_is_taken_out(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await begins(robin)
    await robin.taps("„Mehr dazu“ schreiben")
    await robin.taps("Deutsch")
    await robin.says("Es gibt Kuchen.")
    await robin.taps("„Mehr dazu“ entfernen")
    robin.hears("„Mehr dazu“: nein")
    await sends(robin)
    assert not any("Mehr dazu" in label for label in kim.buttons)


async def test_a_link_opens_the_course_below_the_broadcast(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await begins(robin, "Noch Plätze frei")
    await robin.taps("Link zu Kurs")
    await robin.taps("Einführung ins Ehrenamt (Beispiel)")
    robin.hears("Link: 🎓 Zum Kurs")
    await sends(robin)
    await kim.taps("Zum Kurs")
    kim.hears("Einführung ins Ehrenamt (Beispiel)")
    assert "Noch Plätze frei" in [message.text for message in kim.chat]


async def test_a_link_opens_an_answer_that_staff_named_by_its_number(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await begins(robin, "Wussten Sie schon?")
    await robin.taps("Link zu Kurs")
    await robin.taps("Zu einer Antwort")
    await robin.says("XX-99")
    robin.hears("Diese Nummer kenne ich nicht")
    await robin.says("uv-03")
    robin.hears("Link: 📖 Zur Antwort")
    await sends(robin)
    await kim.taps("Zur Antwort")
    kim.hears("auf dem Hin- und Rückweg versichert")


@pytest.mark.parametrize("data", ["press:rsvp:1:on", "press:more:1", "press:no-link:1", "press:to:1:course_1"])
async def test_what_is_out_keeps_its_buttons(town: Town, data: str) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await begins(robin)
    old = robin.last
    await sends(robin)
    await robin.taps_again(old, data)
    robin.hears("*Diese Rundnachricht ist schon unterwegs")
    await kim.taps_again(kim.last, data)
    kim.hears("*Das kann nur das Team.*")
