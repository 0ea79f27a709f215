"""Questions without an answer: noted, dealt with by staff, and told to who waits."""

import pytest

from tests.conversation import Town

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

ASKED = "Darf sie ihr Meerschweinchen behalten?"


async def open_question(town: Town, text: str = ASKED):  # type: ignore[no-untyped-def]
    """Let staff look at the one question that is open."""
    robin = await town.staff()
    await robin.says("/staff")
    await robin.taps("Fragen ohne Antwort")
    await robin.taps("× " + text[:20])
    return robin


async def test_who_asked_in_vain_hears_when_there_is_an_answer(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says(ASKED)
    kim.hears("Das weiß ich leider nicht", "[🔔 Bescheid sagen")
    await kim.taps("Bescheid sagen")
    kim.hears("ich melde mich", "*Notiert")
    robin = await open_question(town)
    robin.hears(ASKED, "Einmal gefragt", "Eine Person möchte hören")
    robin.does_not_hear("Kim")
    await robin.taps("Anderen Eintrag suchen")
    await robin.says("WO-02")
    await robin.taps("Gehört zu")
    robin.hears("*Gespeichert")
    await kim.waits()
    assert any("Jetzt gibt es eine" in (message.text or "") for message in kim.chat)
    await kim.taps("Antwort lesen")
    kim.hears("aufnehmen")
    await town.lotse.tools.live.until_current()
    await kim.says(ASKED)
    kim.hears("Darf ich jemanden bei mir aufnehmen?")


async def test_like_questions_are_counted_together(town: Town) -> None:
    for number, text in enumerate((ASKED, "darf sie ihr meerschweinchen dann behalten??")):
        person = await town.volunteer(person_id=101 + number)
        await person.says(text)
    robin = await open_question(town)
    robin.hears("2-mal gefragt", "darf sie ihr meerschweinchen dann behalten??")


async def test_a_suggestion_that_does_not_fit_is_a_question_without_an_answer(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("versicherung")
    await kim.taps("Keine davon")
    kim.hears("Das weiß ich leider nicht", "[🔔 Bescheid sagen")
    robin = await open_question(town, "versicherung")
    robin.hears("Einmal gefragt")


async def test_an_answer_that_did_not_help_is_named(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("zählt der heimweg auch?")
    await kim.taps("👎")
    await kim.taps("👎")
    robin = await open_question(town, "zählt der heimweg auch?")
    robin.hears("Einmal gefragt", "Nicht geholfen hat: Bin ich auch auf dem Hin- und Rückweg versichert?")


async def test_a_phrasing_that_belongs_to_another_entry_is_refused_with_the_clash(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("zählt der heimweg auch?")
    await kim.taps("👎")
    robin = await open_question(town, "zählt der heimweg auch?")
    await robin.taps("Anderen Eintrag suchen")
    await robin.says("KO-01")
    await robin.taps("Gehört zu")
    robin.hears("führt schon zu „Bin ich auch auf dem Hin- und Rückweg versichert?“", "nichts geändert")


async def test_a_written_answer_becomes_the_draft_of_an_entry(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says(ASKED)
    await kim.taps("Bescheid sagen")
    robin = await open_question(town)
    await robin.taps("Antwort schreiben")
    await robin.says("Dürfen Haustiere mit in die Unterkunft?\nDas bestimmt die Hausordnung. Fragen Sie die Leitung.")
    robin.hears("Dürfen Haustiere mit in die Unterkunft?", "Das bestimmt die Hausordnung.")
    await robin.taps("Freigeben")
    await town.passes(minutes=1)
    assert any("Jetzt gibt es eine" in (message.text or "") for message in kim.chat)
    await kim.taps("Antwort lesen")
    kim.hears("Das bestimmt die Hausordnung.", "Antwort des Teams")


async def test_an_answer_given_in_the_staff_group_becomes_a_draft_with_one_tap(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says(ASKED)
    await kim.taps("Frage ans Team schicken")
    await town.staff_group.says("Ja, das ist erlaubt.", reply_to=town.staff_group.last.message_id)
    robin = await open_question(town)
    robin.hears("Das Team hat dazu schon geantwortet:", "Ja, das ist erlaubt.")
    await robin.taps("Antwort des Teams als neuen Eintrag")
    robin.hears(ASKED, "Ja, das ist erlaubt.")


async def test_what_is_not_ours_goes_away(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says(ASKED)
    robin = await open_question(town)
    await robin.taps("Nicht unser Thema")
    robin.hears("keine Frage offen", "*Beiseitegelegt")
    await kim.says(ASKED)
    kim.does_not_hear("Bescheid sagen")


async def test_only_staff_deal_with_questions(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says(ASKED)
    await open_question(town)
    for data in ("gap:list:0", "gap:show:1", "gap:phrase:1:KO-01", "gap:aside:1", "gap:write:1", "gap:find:1"):
        await kim.taps_again(kim.last, data)
        kim.hears("Das kann nur das Team.")


async def test_an_old_button_says_that_somebody_was_faster(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says(ASKED)
    robin = await open_question(town)
    question = robin.last
    aside = next(each.callback_data for row in question.inline_keyboard for each in row if "Nicht unser" in each.text)
    await robin.taps("Nicht unser Thema")
    await robin.taps_again(question, aside)
    robin.hears("*Darum hat sich schon jemand gekümmert")
