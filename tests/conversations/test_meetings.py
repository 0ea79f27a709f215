import pytest

from tests.conversation import NOW, Somebody, Town


async def subscribes(person: Somebody, lead: str) -> None:
    await person.says("/meetings")
    await person.taps("Supervision")
    await person.taps(lead)


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
    kim = await town.volunteer()
    await subscribes(kim, "1 Tag vorher")
    await town.passes(hours=8)
    await kim.taps("✅ Ich komme")
    kim.hears("*Schön, bis dann!*", "Sie kommen. Bis dann!")
    await kim.taps("Ich kann nicht")
    kim.hears("Sie können diesmal nicht")


async def test_a_reply_after_the_meeting_changes_nothing(town: Town) -> None:
    kim = await town.volunteer()
    await subscribes(kim, "1 Tag vorher")
    await town.passes(hours=8)
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


@pytest.mark.parametrize("wish", ["wann ist die nächste supervision", "austauschtreffen termin"])
async def test_a_typed_wish_finds_the_meetings(town: Town, wish: str) -> None:
    kim = await town.volunteer()
    await kim.says(wish)
    kim.hears("Supervision und Austausch", "[Supervision für Ehrenamtliche (Beispiel)]")


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
