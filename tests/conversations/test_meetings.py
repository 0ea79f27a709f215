from datetime import time

import pytest

from db.people import get_person
from tests.conversation import NOW, Somebody, Town
from tests.db.samples import add_series, add_subscription


async def subscribes(person: Somebody, lead: str) -> None:
    await person.says("/meetings")
    await person.taps("Supervision")
    await person.taps(lead)


async def reminded(town: Town) -> Somebody:
    """Somebody who has just been reminded of tomorrow's meeting."""
    kim = await town.volunteer()
    await subscribes(kim, "1 Tag vorher")
    await town.passes(hours=8)
    return kim


async def test_subscribing_and_being_reminded_a_day_before(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/meetings")
    await kim.taps("Supervision für Ehrenamtliche")
    kim.hears("Dienstag, 24. November", "18:00–19:30 Uhr", "Wann soll ich Sie erinnern?")
    await kim.taps("1 Tag vorher")
    kim.hears("*Ich erinnere Sie: 1 Tag vorher.*", "🔕 Nicht mehr erinnern")
    before = len(kim.chat)

    await town.passes(hours=6)
    assert len(kim.chat) == before, "a day before is at 18:00"
    await town.passes(hours=1)
    assert "Erinnerung: Supervision" in kim.last.text
    assert "Dienstag, 24. November, 18:00–19:30 Uhr" in kim.last.text
    await town.passes(hours=1)
    assert sum("Erinnerung:" in (message.text or "") for message in kim.chat) == 1


async def test_the_next_reminder_comes_two_weeks_later_at_the_same_hour(town: Town) -> None:
    kim = await town.volunteer()
    await subscribes(kim, "1 Stunde vorher")
    await town.passes(days=1, hours=6)
    assert "24. November" in kim.last.text
    await town.passes(days=14)
    assert "8. Dezember, 18:00" in kim.last.text


async def test_coming_or_not_is_shown_and_can_be_changed(town: Town) -> None:
    kim = await reminded(town)
    await kim.taps("✅ Ich komme")
    kim.hears("*Schön, bis dann!*", "Sie kommen. Bis dann!")
    await kim.taps("Ich kann nicht")
    kim.hears("Sie können diesmal nicht")


async def test_a_reply_after_the_meeting_changes_nothing(town: Town) -> None:
    kim = await reminded(town)
    await town.passes(days=2)
    await kim.taps("✅ Ich komme")
    kim.hears("*Dieses Treffen ist schon vorbei.*")


async def test_whoever_unsubscribes_is_reminded_no_more(town: Town) -> None:
    kim = await town.volunteer()
    await subscribes(kim, "1 Tag vorher")
    await kim.taps("Nicht mehr erinnern")
    kim.hears("*Ich erinnere Sie nicht mehr an diese Treffen.*")
    before = len(kim.chat)
    await town.passes(days=1)
    assert len(kim.chat) == before


async def test_the_reminder_speaks_the_language_chosen_since(town: Town) -> None:
    kim = await town.volunteer()
    await subscribes(kim, "1 Tag vorher")
    await kim.says("/language")
    await kim.taps("English")
    await town.passes(hours=8)
    assert "Tuesday, 24 November" in kim.last.text


async def test_public_holidays_are_left_out(town: Town) -> None:
    await town.passes(days=35)
    kim = await town.volunteer()
    await kim.says("/meetings")
    await kim.taps("Austauschtreffen")
    kim.hears("7. Januar")


@pytest.mark.parametrize(
    ("wish", "answer"),
    [
        ("wann ist die nächste supervision", "Dienstag, 24. November, 18:00–19:30 Uhr"),
        ("austauschtreffen termin", "Donnerstag, 3. Dezember, 19:00–21:00 Uhr"),
    ],
)
async def test_asking_for_the_next_meeting_is_answered_with_its_date(town: Town, wish: str, answer: str) -> None:
    kim = await town.volunteer()
    await kim.says(wish)
    kim.hears(answer, "Kommen Sie?")
    await kim.taps("✅ Ich komme")
    kim.hears("Sie kommen. Bis dann!")


async def test_any_meeting_at_all_leads_to_the_list(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("treffen termine")
    kim.hears("Supervision und Austausch", "[Supervision für Ehrenamtliche (Beispiel)]")


@pytest.mark.parametrize(
    ("language", "wish", "comfort"),
    [
        ("de", "ich brauche jemanden zum reden", "Das müssen Sie nicht allein tragen."),
        ("en", "I need someone to talk to", "You don’t have to carry this alone."),
        ("uk", "мені потрібен хтось, з ким можна поговорити", "Ви не мусите нести це наодинці."),
        ("ru", "мне не с кем поговорить", "Вы не обязаны нести это в одиночку."),
        ("ar", "أحتاج إلى شخص أتحدث إليه", "لستم مضطرين إلى حمل هذا وحدكم"),
        ("fa", "کسی را می‌خواهم که باهاش حرف بزنم", "تنها به دوش بکشید"),
        ("tr", "konuşacak birine ihtiyacım var", "Bunu tek başınıza taşımak zorunda değilsiniz."),
        ("fr", "j'ai besoin de quelqu'un à qui parler", "Vous n’avez pas à porter cela"),
    ],
)
async def test_who_needs_someone_to_talk_to_finds_the_next_groups_and_a_helpline(
    town: Town, language: str, wish: str, comfort: str
) -> None:
    kim = await town.volunteer(language)
    await kim.says(wish)
    kim.hears(comfort, "18:00", "19:00", "0800 1110111")
    await kim.taps("🗓")
    kim.hears("📍")


async def test_a_word_of_danger_comes_before_the_wish_to_talk(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("ich will nicht mehr leben und brauche jemanden zum reden")
    kim.hears("🚨", "112")
    kim.does_not_hear("offenen Treffen")


async def test_several_lead_times_can_be_turned_on_and_off(town: Town) -> None:
    kim = await town.volunteer()
    await subscribes(kim, "1 Tag vorher")
    await kim.taps("1 Stunde vorher")
    kim.hears("[✅ 1 Stunde vorher]", "[✅ 1 Tag vorher]")
    await kim.taps("✅ 1 Tag vorher")
    kim.hears("*Keine Erinnerung mehr: 1 Tag vorher.*")
    await town.passes(hours=7)
    assert not any("Erinnerung:" in (message.text or "") for message in kim.chat)
    await town.passes(hours=23)
    assert "Erinnerung: Supervision" in kim.last.text


async def test_later_brings_the_reminder_once_more_but_not_at_night(town: Town) -> None:
    kim = await town.volunteer()
    await subscribes(kim, "2 Tage vorher")
    await town.passes(days=13, hours=7)
    await kim.taps("⏰ Später erinnern")
    kim.hears("*Gut, ich melde mich wieder: Montag, 7. Dezember, 08:00 Uhr.*")
    before = len(kim.chat)
    await town.passes(hours=14)
    assert len(kim.chat) == before + 1 and "Erinnerung: Supervision" in kim.last.text
    await kim.taps("⏰ Später erinnern")
    kim.hears("*Gut, ich melde mich wieder: Montag, 7. Dezember, 11:00 Uhr.*")


async def test_the_wishes_name_the_series_and_the_lead_times_for_courses(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/meetings")
    await kim.taps("Austauschtreffen")
    await kim.taps("1 Tag vorher")
    await kim.says("/courses")
    await kim.taps("Einführung ins Ehrenamt (Beispiel)")
    await kim.taps("✅ Anmelden")
    await kim.says("/settings")
    await kim.taps("⏰ Erinnerungen einstellen")
    kim.hears("Austauschtreffen", "3 Stunden vorher und 1 Tag vorher", "21:00–08:00 Uhr", "Höchstens pro Woche: 5")


async def test_quiet_hours_and_the_cap_are_ones_own_choice(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/settings")
    await kim.taps("⏰ Erinnerungen einstellen")
    await kim.taps("Ruhezeit ändern")
    await kim.taps("22:00–07:00 Uhr")
    kim.hears("Ruhezeit: 22:00–07:00 Uhr")
    await kim.taps("Ruhezeit ändern")
    await kim.taps("Keine Ruhezeit")
    kim.hears("Ruhezeit: keine")
    await kim.taps("Wie viele pro Woche?")
    await kim.taps("Höchstens 3")
    kim.hears("Höchstens pro Woche: 3")
    await kim.taps("Wie viele pro Woche?")
    await kim.taps("Beliebig viele")
    kim.hears("Höchstens pro Woche: beliebig viele")
    await kim.taps("Vor eigenen Kursen")
    await kim.taps("✅ 1 Tag vorher")
    await kim.taps("⬅️ Zurück")
    kim.hears("Vor eigenen Kursen: 3 Stunden vorher")


async def test_meetings_in_the_morning_are_reminded_of_together_after_the_quiet_hours(town: Town) -> None:
    kim = await town.volunteer()
    async with town.database.transaction() as session:
        for slug, hour in (("early", 22), ("late", 23)):
            series = await add_series(session, slug=slug, starts_at_time=time(hour))
            await add_subscription(session, series, await get_person(session, 1))
    await town.passes(hours=1)
    await town.passes(hours=21, minutes=30)
    kim_heard = kim.last.text
    assert "2 Termine stehen an" in kim_heard and "22:00–23:30" in kim_heard and "23:00–00:30" in kim_heard


async def test_a_subscribed_series_carries_a_bell(town: Town) -> None:
    kim = await town.volunteer()
    await subscribes(kim, "1 Woche vorher")
    await kim.says("/meetings")
    kim.hears("🔔 Supervision")


async def test_somebody_who_blocked_the_bot_is_parked_and_comes_back(town: Town) -> None:
    kim = await town.volunteer()
    await subscribes(kim, "1 Tag vorher")
    town.telegram.block(kim.person.id)
    await town.settles()
    await town.passes(hours=8)
    town.telegram.unblock(kim.person.id)
    await kim.says("/start")
    await town.passes(hours=1)
    assert "Erinnerung: Supervision" in kim.last.text


async def test_a_message_that_met_a_closed_door_is_sent_when_the_person_is_back(town: Town) -> None:
    kim = await town.volunteer()
    await subscribes(kim, "1 Tag vorher")
    town.telegram.fail_next("sendMessage", status=403, description="Forbidden: bot was blocked by the user")
    await town.passes(hours=8)
    assert "Erinnerung" not in kim.last.text
    await kim.says("/help")
    assert any("Erinnerung: Supervision" in (message.text or "") for message in kim.seen)


def test_the_story_begins_the_day_before_a_supervision() -> None:
    assert f"{NOW:%A}" == "Monday"
