"""The staff room: who looks after a question, seen by the team in its group and by whoever asked."""

from dataclasses import dataclass

import pytest

from bot.sandbox import SandboxPerson
from tests.conversation import STAFF, STAFF_CHAT_ID, Somebody, Town

JONA = SandboxPerson(901, "Jona", "de", role="Team")


@dataclass
class Room:
    """Robin and Jona in their group, and Kim who has asked something."""

    town: Town
    kim: Somebody
    robin: Somebody
    jona: Somebody

    @property
    def question(self) -> str:
        """The newest message of the group that shows a question with its buttons."""
        shown = [message for message in self.robin.chat if "<b>Frage" in message.html and message.from_bot]
        return shown[-1].text + "".join(f"[{button.text}]" for row in shown[-1].inline_keyboard for button in row)

    @property
    def question_id(self) -> int:
        return [message.message_id for message in self.robin.chat if "<b>Frage" in message.html][-1]


@pytest.fixture
async def room(town: Town) -> Room:
    town.telegram.add_person(JONA)
    town.telegram.add_group(STAFF_CHAT_ID, "Team", [STAFF.id, JONA.id], is_forum=True)
    kim = await town.volunteer()
    await kim.says("/ask")
    await kim.says("Wer bezahlt den Bus zum Deutschkurs?")
    return Room(town, kim, town.staff_group, Somebody(town, JONA, STAFF_CHAT_ID))


async def test_who_takes_a_question_is_seen_by_the_group_and_not_by_whoever_asked(room: Room) -> None:
    await room.robin.taps("Ich kümmere mich")
    room.robin.hears("Robin kümmert sich", "[🙋 Ich übernehme]", "*Sie kümmern sich um diese Frage.*")
    assert "Jemand vom Team kümmert sich" in room.kim.last.text
    assert "Robin" not in room.kim.last.text


async def test_questions_stand_in_their_topic_and_so_do_the_answers_about_them(room: Room) -> None:
    await room.robin.says("Der Kreis.", reply_to=room.question_id)
    topics = room.town.telegram.world.groups[STAFF_CHAT_ID].topics or {}
    assert [topics.get(message.thread_id or 0) for message in room.robin.chat] == ["❓ Offene Fragen"] * 4


async def test_chatting_in_the_topic_is_nobodys_business(room: Room) -> None:
    first = room.robin.chat[0]
    assert first.topic_created is not None
    await room.robin.says("Kaffee?", reply_to=first.message_id)
    room.robin.hears_nothing()


async def test_of_two_who_tap_the_second_learns_that_somebody_was_faster(room: Room) -> None:
    shown = room.robin.last
    data = shown.inline_keyboard[0][0].callback_data
    await room.robin.taps("Ich kümmere mich")
    room.town.telegram.tap(JONA.id, shown.message_id, data or "", chat_id=STAFF_CHAT_ID, stale=True)
    await room.jona.waits()
    assert room.town.telegram.toasts(JONA.id)[-1].text == "Da war jemand schneller."
    assert "Robin kümmert sich" in room.question


async def test_a_question_changes_hands(room: Room) -> None:
    await room.robin.taps("Ich kümmere mich")
    await room.jona.taps("Ich übernehme")
    assert "Jona kümmert sich" in room.question
    await room.jona.taps("Weitergeben")
    await room.jona.taps("Robin")
    assert "Robin kümmert sich" in room.question
    await room.robin.taps("Weitergeben")
    await room.robin.taps("Zurück an alle")
    assert "Ich kümmere mich" in room.question
    assert "steht weiter unten" in room.robin.chat[1].text


async def test_a_choice_can_be_left_again(room: Room) -> None:
    await room.robin.taps("Ich kümmere mich")
    for choice in ("Weitergeben", "Ohne Antwort abschließen"):
        await room.robin.taps(choice)
        await room.robin.taps("Doch nicht")
        assert "Robin kümmert sich" in room.question
        assert "[🙋 Ich übernehme]" in room.question


async def test_the_question_shows_that_it_was_answered_and_then_closed(room: Room) -> None:
    await room.robin.says("Der Kreis, mit einem Antrag.", reply_to=room.question_id)
    assert "Beantwortet von Robin" in room.question
    room.kim.hears()
    assert "Der Kreis, mit einem Antrag." in room.kim.last.text
    await room.kim.taps("Danke, das hilft")
    room.kim.hears("*Danke, das freut uns!*")
    assert "Abgeschlossen" in room.question


async def test_nobody_answers_unknowingly_what_a_colleague_looks_after(room: Room) -> None:
    await room.robin.taps("Ich kümmere mich")
    heard = len(room.kim.chat)
    await room.jona.says("Das Sozialamt.", reply_to=room.question_id)
    room.jona.hears("Um diese Frage kümmert sich schon Robin", "[Trotzdem schicken]")
    assert len(room.kim.chat) == heard
    await room.jona.taps("Nicht schicken")
    room.jona.hears("ich schicke diese Antwort nicht")
    assert len(room.kim.chat) == heard


async def test_an_answer_is_sent_all_the_same_if_that_is_meant_and_only_once(room: Room) -> None:
    await room.robin.says("Der Kreis.", reply_to=room.question_id)
    await room.jona.says("Und das Sozialamt.", reply_to=room.question_id)
    room.jona.hears("schon eine Antwort", "Robin")
    asked = room.jona.last
    data = asked.inline_keyboard[0][0].callback_data
    await room.jona.taps("Trotzdem schicken")
    room.jona.hears("Ihre Antwort ist unterwegs")
    assert "Und das Sozialamt." in room.kim.last.text
    heard = len(room.kim.chat)
    room.town.telegram.tap(JONA.id, asked.message_id, data or "", chat_id=STAFF_CHAT_ID, stale=True)
    await room.town.settles()
    assert len(room.kim.chat) == heard


async def test_whoever_asked_hears_in_their_language_why_there_is_no_answer(room: Room) -> None:
    samir = await room.town.volunteer("ar", 103, "Samir")
    await samir.says("/ask")
    await samir.says("ما هو حقي؟")
    await room.robin.taps("Ohne Antwort abschließen")
    await room.robin.taps("Rechtsfrage")
    assert "Ohne Antwort abgeschlossen von Robin: Rechtsfrage" in room.question
    assert "سؤال قانوني" in samir.last.text


async def test_what_is_added_reaches_the_team_with_the_question(room: Room) -> None:
    await room.kim.taps("Etwas ergänzen")
    await room.kim.says("Gemeint sind zwei Kinder.")
    room.kim.hears("Das Team sieht jetzt auch Ihre Ergänzung")
    assert "Wer bezahlt den Bus" in room.question
    assert "➕ Gemeint sind zwei Kinder." in room.question


async def test_what_is_added_is_looked_through_for_names_first(room: Room) -> None:
    await room.kim.taps("Etwas ergänzen")
    await room.kim.says("Gemeint ist Frau Muster.")
    room.kim.hears("Name: Frau Muster")
    assert "Muster" not in room.question
    await room.kim.taps("So abschicken")
    assert "➕ Gemeint ist Frau Muster." in room.question


async def test_asking_back_opens_the_question_again(room: Room) -> None:
    await room.robin.says("Der Kreis.", reply_to=room.question_id)
    await room.kim.taps("Dazu noch etwas fragen")
    await room.kim.says("Welches Amt dort?")
    room.kim.hears("Ihre Nachricht ist beim Team")
    assert "Robin kümmert sich" in room.question


async def test_a_question_that_is_taken_back_leaves_the_group(room: Room) -> None:
    await room.kim.taps("Frage zurückziehen")
    room.kim.hears("zurückgezogen und gelöscht")
    assert "Die Person hat die Frage zurückgezogen" in room.question
    assert "Bus" not in "".join(message.text for message in room.robin.chat)
    await room.robin.says("Der Kreis.", reply_to=room.question_id)
    room.robin.hears("geht nicht mehr hinaus")


async def test_whoever_is_forgotten_takes_their_question_out_of_the_group(room: Room) -> None:
    await room.kim.says("/forgetme")
    await room.kim.taps("Ja, alles löschen")
    assert "Bus" not in "".join(message.text for message in room.robin.chat)
    assert "ist gelöscht, zusammen mit allen Daten" in "".join(message.text for message in room.robin.chat)


async def test_own_questions_are_listed_with_how_they_stand(room: Room) -> None:
    await room.kim.says("/mine")
    await room.kim.taps("Meine Fragen ans Team")
    room.kim.hears("[⏳ Wer bezahlt den Bus zum Deutschkurs?]")
    await room.robin.taps("Ich kümmere mich")
    await room.kim.taps("Wer bezahlt den Bus")
    room.kim.hears("Jemand vom Team kümmert sich darum", "[✏️ Etwas ergänzen]")
    await room.robin.says("Der Kreis.", reply_to=room.question_id)
    await room.kim.says("/mine")
    await room.kim.taps("Meine Fragen ans Team")
    await room.kim.taps("Wer bezahlt den Bus")
    room.kim.hears("Der Kreis.", "✅ Beantwortet.")


async def test_staff_do_not_get_the_questions_of_others_with_their_own_data(room: Room) -> None:
    staff = await room.town.staff()
    await room.robin.taps("Ich kümmere mich")
    await staff.says("/mydata")
    file = staff.last.document
    assert file is not None
    assert b"colleagues" in file.content
    assert b"Bus" not in file.content


async def test_the_questions_of_others_stay_closed(room: Room) -> None:
    lea = await room.town.volunteer(person_id=102, name="Lea")
    await lea.taps_again(lea.last, "myq:show:1")
    lea.hears("*Diese Frage ist schon abgeschlossen.*")
    lea.does_not_hear("Bus")


async def test_staff_find_open_questions_in_a_list_the_oldest_first(room: Room) -> None:
    await room.town.passes(days=1)
    await room.kim.says("/ask")
    await room.kim.says("Und wer bezahlt das Buch?")
    staff = await room.town.staff()
    await staff.says("/questions")
    heard = staff.hears("2 Fragen sind offen", "1 · gestern · Wer bezahlt den Bus", "2 · heute · Und wer bezahlt")
    assert heard.index("Bus") < heard.index("Buch")
    await staff.taps("Wer bezahlt den Bus")
    await staff.taps("Ich kümmere mich")
    staff.hears("Robin kümmert sich")
    await staff.taps("Offene Fragen")
    await staff.taps("Meine: 1")
    staff.hears("Um eine Frage kümmern Sie sich", "🙋 Robin")


async def test_the_list_has_pages(room: Room) -> None:
    for day in ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag", "Feiertag", "Schluss"):
        await room.kim.says("/ask")
        await room.kim.says(f"Wer fährt am {day}?")
    staff = await room.town.staff()
    await staff.says("/questions")
    staff.does_not_hear("Schluss")
    await staff.taps("Weitere")
    staff.hears("Schluss")
    await staff.taps("Zurück")
    staff.hears("Bus")


async def test_staff_answer_from_the_list_too(room: Room) -> None:
    staff = await room.town.staff()
    await staff.says("/questions")
    await staff.taps("Wer bezahlt den Bus")
    await staff.taps("Antworten")
    await staff.says("Der Kreis, mit einem Antrag.")
    staff.hears("Ihre Antwort ist unterwegs")
    assert "Der Kreis, mit einem Antrag." in room.kim.last.text
    assert "Beantwortet von Robin" in room.question


async def test_in_the_group_one_answers_by_a_reply_not_by_the_button_of_the_private_chat(room: Room) -> None:
    shown = room.robin.last.message_id
    room.town.telegram.tap(STAFF.id, shown, "room:answer:1", chat_id=STAFF_CHAT_ID, stale=True)
    await room.robin.waits()
    assert "Dieser Knopf ist nicht mehr aktuell" in room.town.telegram.toasts(STAFF.id)[-1].text
    assert "Das hat leider nicht geklappt" not in room.robin.last.text


async def test_the_list_is_for_staff(room: Room) -> None:
    await room.kim.says("/questions")
    room.kim.hears("Das kann nur das Team")
    await room.kim.taps_again(room.kim.last, "room:take:1")
    room.kim.hears("*Das kann nur das Team.*")


async def test_after_two_working_days_the_group_is_reminded_and_can_have_the_question_again(room: Room) -> None:
    await room.town.passes(days=2)
    assert "Eine Frage wartet seit zwei Arbeitstagen" in room.robin.last.text
    await room.robin.taps("vor 2 Tagen")
    assert "Wer bezahlt den Bus" in room.question
    assert "Ich kümmere mich" in room.question
    await room.robin.says("Der Kreis.", reply_to=room.question_id)
    assert "Der Kreis." in room.kim.last.text


async def test_whoever_took_the_question_is_reminded_in_their_own_chat(room: Room) -> None:
    staff = await room.town.staff()
    await room.robin.taps("Ich kümmere mich")
    await room.town.passes(days=2)
    assert "Um diese Frage wollten Sie sich kümmern" in staff.last.text
    await staff.taps("vor 2 Tagen")
    staff.hears("Wer bezahlt den Bus", "[✏️ Antworten]")


async def test_in_holidays_a_colleague_stands_in(room: Room) -> None:
    jona = Somebody(room.town, JONA, JONA.id)
    await jona.says("/start")
    await jona.says("/questions")
    staff = await room.town.staff()
    await room.robin.taps("Ich kümmere mich")
    await staff.says("/staff")
    await staff.taps("Vertretung")
    staff.hears("niemand eingetragen")
    await staff.taps("Ich bin weg")
    await staff.says("irgendwann")
    staff.hears("Das habe ich nicht verstanden")
    await staff.says("24.11. bis 27.11.")
    await staff.taps("Jona")
    staff.hears("Robin: Dienstag, 24. November bis Freitag, 27. November, Vertretung: Jona")
    await room.town.passes(days=1)
    assert "Jona kümmert sich" in room.question
    assert "Diese Frage liegt jetzt bei Ihnen" in jona.last.text
    await staff.says("/staff")
    await staff.taps("Vertretung")
    await staff.taps("Meinen Eintrag löschen")
    staff.hears("niemand eingetragen")


async def test_nobody_stands_in_who_is_not_in_the_team_nor_on_days_that_cannot_be(room: Room) -> None:
    staff = await room.town.staff()
    for button, answer in (
        ("away:who:2026-11-24:2026-11-27:1", "Diese Person ist nicht mehr im Team"),  # Kim, who asked
        ("away:who:2026-02-30:2026-99-99:0", "Der letzte Tag darf noch nicht vorbei sein"),
        ("away:who:2026-11-01:2026-11-02:0", "Der letzte Tag darf noch nicht vorbei sein"),
    ):
        await staff.taps_again(staff.last, button)
        staff.hears(answer)
    await staff.says("/staff")
    await staff.taps("Vertretung")
    staff.hears("niemand eingetragen")


async def test_who_leaves_the_team_hears_no_more_of_its_questions(room: Room) -> None:
    jona = Somebody(room.town, JONA, JONA.id)
    await jona.says("/start")
    await room.jona.taps("Ich kümmere mich")
    room.town.telegram.leave_group(JONA.id, STAFF_CHAT_ID)
    await room.town.settles()
    assert "Ich kümmere mich" in room.question
    heard = len(jona.chat)
    await room.town.passes(days=2)
    assert len(jona.chat) == heard
    await room.robin.taps("Weitergeben")
    room.robin.hears("[👉 Robin]")
    room.robin.does_not_hear("Jona")


async def test_a_question_goes_to_nobody_who_left_the_team_nor_to_somebody_who_never_was_in_it(room: Room) -> None:
    await room.jona.taps("Ich kümmere mich")
    await room.robin.taps("Weitergeben")
    room.town.telegram.leave_group(JONA.id, STAFF_CHAT_ID)
    await room.town.settles()
    staff, heard = await room.town.staff(), len(room.kim.chat)
    for person_id in (1, 2, 999):  # Kim, Jona, nobody
        await staff.taps_again(staff.last, f"room:give:1:{person_id}")
        staff.hears("*Diese Person ist nicht mehr im Team.")
    assert "Ich kümmere mich" in room.question
    assert len(room.kim.chat) == heard


async def test_a_question_full_of_emoji_which_count_twice_is_shown_whole(room: Room) -> None:
    await room.kim.says("/ask")
    await room.kim.says("🎄" * 2040)
    staff = await room.town.staff()
    await staff.says("/questions")
    await staff.taps("🎄🎄")
    assert staff.hears("[✏️ Antworten]").count("🎄") == 2040


async def test_a_long_question_keeps_its_words_when_its_state_changes(room: Room) -> None:
    await room.kim.says("/ask")
    await room.kim.says("Wort " * 780 + "Ende")
    await room.robin.taps("Ich kümmere mich")
    told = "".join(message.text for message in room.robin.chat)
    assert told.count("Wort") == 780
    assert "Robin kümmert sich" in told


async def test_a_question_whose_message_was_deleted_is_shown_anew(room: Room) -> None:
    thread_id = room.robin.chat[0].message_id
    room.town.telegram.delete_topic(STAFF_CHAT_ID, thread_id)
    await room.town.passes(minutes=11)
    await room.kim.taps("Etwas ergänzen")
    await room.kim.says("Es eilt.")
    assert "Wer bezahlt den Bus" in room.question
    assert "Es eilt." in room.question
