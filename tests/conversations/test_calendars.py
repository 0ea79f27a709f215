import re

from icalendar import Calendar, Component

from db.engine import Database
from handlers.toolbox import Knowledge
from services.feeds import find_person_by_token
from tests.conversation import Somebody, Town, running_town


async def test_a_date_and_a_whole_series_go_into_the_calendar_as_a_file(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/meetings")
    await kim.taps("Supervision")
    await kim.taps("📅 Alle Termine in meinen Kalender")
    kim.hears("treffen.ics", "dann stehen die Termine in Ihrem Kalender")
    await kim.taps("Dienstag, 24. November")
    await kim.taps("📅 In meinen Kalender")
    kim.hears("treffen.ics")


async def test_who_leaves_a_course_can_take_it_out_of_the_calendar_again(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/courses")
    await kim.taps("Einführung ins Ehrenamt (Beispiel)")
    await kim.taps("✅ Anmelden")
    await kim.taps("In meinen Kalender")
    put_in = event_sent_to(kim)
    await kim.taps("Abmelden")
    await kim.taps("Ja, abmelden")
    await kim.taps("📅 Aus meinem Kalender nehmen")
    kim.hears("dann verschwindet der Termin")
    taken_out = event_sent_to(kim)
    assert put_in["UID"] == taken_out["UID"] and int(str(taken_out["SEQUENCE"])) > int(str(put_in["SEQUENCE"]))
    assert (put_in["STATUS"], taken_out["STATUS"]) == ("CONFIRMED", "CANCELLED")


async def test_without_a_public_address_nobody_is_offered_a_subscription(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/meetings")
    assert not any("Kalender-Abo" in label for label in kim.buttons)
    await kim.taps_again(kim.last, "calendar:open")
    kim.hears("*Ein Kalender-Abo gibt es hier gerade nicht.*")


async def test_a_secret_address_is_shown_once_renewed_and_revoked(database: Database, knowledge: Knowledge) -> None:
    async with running_town(database, knowledge, public_url="https://lotse.example.org") as town:
        kim = await town.volunteer()
        await kim.says("/meetings")
        await kim.taps("🔗 Mein Kalender-Abo")
        kim.hears("Bitte geben Sie ihn nicht weiter.")
        await kim.taps("🔗 Link bekommen")
        first = secret_in(kim.hears("webcal://lotse.example.org/calendar/"))
        await kim.says("/meetings")
        await kim.taps("🔗 Mein Kalender-Abo")
        kim.does_not_hear("webcal://")
        kim.hears("Sie haben seit 23. November 2026 ein Abo.")
        await kim.taps("🔄 Neuen Link machen")
        second = secret_in(kim.heard)
        assert [await opens(town, secret) for secret in (first, second)] == [False, True]
        await kim.taps("Abo beenden")
        kim.hears("*Das Abo ist beendet. Der Link gilt nicht mehr.*", "🔗 Link bekommen")
        assert not await opens(town, second)


def event_sent_to(person: Somebody) -> Component:
    document = person.last.document
    assert document is not None
    return Calendar.from_ical(document.content).walk("VEVENT")[0]


def secret_in(text: str) -> str:
    found = re.search(r"/calendar/([\w-]+)\.ics", text)
    assert found
    return found[1]


async def opens(town: Town, secret: str) -> bool:
    async with town.database.reading() as session:
        return await find_person_by_token(session, secret) is not None
