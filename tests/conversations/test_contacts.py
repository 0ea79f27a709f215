from datetime import timedelta

from sqlalchemy import update

from bot.sandbox import ShownMessage
from db.models import FundingProgramme
from knowledge.entries import TOPIC_GROUPS, TOPICS
from tests.conversation import NOW, Somebody, Town


async def test_an_answer_leads_to_who_is_in_charge_in_one_tap(town: Town) -> None:
    kim = await lives_in(town, "Olfen")
    await kim.says("/start entry_WO-01")
    await kim.taps("Wer ist zuständig?")
    kim.hears("Wohnen · Olfen", "Stadt oder Gemeinde", "Sozialamt Olfen", "Ausländerbehörde", "Kontakt ist noch offen")


async def test_who_lives_nowhere_yet_is_asked_for_which_town(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/contacts")
    await kim.taps("Versicherung und Recht")
    await kim.taps("Aufsicht und Kinder")
    kim.hears("Für welchen Ort?")
    await kim.taps("Dülmen")
    kim.hears("Jugendamt der Stadt Dülmen")
    kim.does_not_hear("Jugendamt Kreis Coesfeld")


async def test_topics_come_in_groups_that_fit_on_a_phone(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/contacts")
    groups = kim.buttons[:-1]
    assert len(groups) == len(TOPIC_GROUPS)
    for group in groups:
        await kim.taps(group)
        assert 4 <= len(kim.buttons) <= 9
        await kim.taps("Anderes Thema")


def test_every_topic_is_in_one_group() -> None:
    assert sorted(topic for topics in TOPIC_GROUPS.values() for topic in topics) == sorted(TOPICS)


async def test_the_whole_district_says_that_a_town_shows_more(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/contacts")
    await kim.taps("Geflüchtete begleiten")
    await kim.taps("Sprachmittlung")
    await kim.taps("Ganzer Kreis")
    kim.hears("Wählen Sie einen Ort", "Sprachmittlerpool")


async def test_an_office_has_a_card_with_open_points_and_a_file_to_save(town: Town) -> None:
    kim = await lives_in(town, "Senden")
    await kim.says("/contacts")
    await kim.taps("Geflüchtete begleiten")
    await kim.taps("Sprachmittlung")
    await kim.taps("Sprachmittlerpool")
    kim.hears("sprachmittlerpool@kreis-coesfeld.de", "Noch offen: Sprachen und Vorlauf", "Quelle", "Stand: 2025")
    shown = kim.last
    await kim.taps("Alle Stellen dazu")
    kim.hears("Sprachmittlung · Senden", "Kommunales Integrationszentrum")
    await kim.taps_again(shown, f"contact:card:{number_of(shown)}:interpreting:all")
    await kim.taps("Kontakt speichern")
    kim.hears("sprachmittlerpool-kreis-coesfeld.vcf")


async def test_in_another_language_the_card_says_that_its_details_are_german(town: Town) -> None:
    kim = await town.volunteer("en")
    await kim.says("/contacts")
    await kim.taps("Supporting refugees")
    await kim.taps("Language mediation")
    await kim.taps("Whole district")
    await kim.taps("Sprachmittlerpool")
    kim.hears("in German only")


async def test_an_old_button_of_an_office_that_is_gone_says_so(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps_again(kim.last, "contact:card:999999:housing:all")
    assert kim.toasts == ["*Diese Stelle gibt es nicht mehr.*"]
    await kim.taps_again(kim.last, "contact:file:999999")
    assert kim.toasts == ["*Diese Stelle gibt es nicht mehr.*"]


async def test_an_unknown_topic_leads_back_to_all_of_them(town: Town) -> None:
    kim = await lives_in(town, "Senden")
    await kim.taps_again(kim.last, "contact:topic:weather")
    kim.hears("Worum geht es?")


async def test_funding_is_listed_and_what_ended_stays_readable(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps("Mehr und Einstellungen")
    await kim.taps("Förderung")
    kim.hears("Heimat-Scheck", "Die Frist steht noch nicht fest")
    kim.does_not_hear("KOMM-AN")
    await kim.taps("Beendete Programme")
    kim.hears("KOMM-AN NRW", "Beendet am 31. Dezember 2024")
    await kim.taps("KOMM-AN NRW")
    kim.hears("Beendet am", "Ehrenamt im Kontext Prävention")
    assert not any("erinnern" in label for label in kim.buttons)


async def test_a_person_is_reminded_before_a_deadline(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps("Mehr und Einstellungen")
    await kim.taps("Förderung")
    await kim.taps("Heimat-Scheck")
    await kim.taps("Vor der Frist erinnern")
    kim.hears("Ich erinnere Sie", "Nicht mehr erinnern")
    await set_deadline(town, days=20)
    await town.passes(days=6)
    kim.seen = [kim.last]
    kim.hears("Heimat-Scheck", "Bis 13. Dezember 2026")
    await kim.taps("Nicht mehr erinnern")
    kim.hears("Ich erinnere Sie nicht mehr")


async def test_a_reminder_that_is_not_wanted_any_more_is_not_sent(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/funding")
    await kim.taps("Heimat-Scheck")
    await kim.taps("Vor der Frist erinnern")
    await set_deadline(town, days=14)
    await kim.taps("Nicht mehr erinnern")
    before = kim.last
    await town.passes(hours=1)
    assert kim.last == before


async def test_a_link_opens_a_programme(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/start funding_1")
    kim.hears("Ehrenamt im Kontext Prävention", "Bei Ihrer Stadt oder Gemeinde")


async def test_a_programme_that_is_gone_says_so(town: Town) -> None:
    kim = await town.volunteer()
    for data in ("funding:card:9999", "funding:on:9999"):
        await kim.taps_again(kim.last, data)
        assert kim.toasts == ["*Dieses Programm gibt es hier nicht mehr.*"]


def number_of(card: ShownMessage) -> str:
    data = [button.callback_data or "" for row in card.inline_keyboard for button in row]
    return next(part.split(":")[2] for part in data if part.startswith("contact:file:"))


async def lives_in(town: Town, municipality: str) -> Somebody:
    kim = await town.volunteer()
    await kim.says("/settings")
    await kim.taps("Wohnort ändern")
    await kim.taps(municipality)
    return kim


async def set_deadline(town: Town, days: int) -> None:
    async with town.database.transaction() as session:
        deadline = NOW.date() + timedelta(days=days)
        where = FundingProgramme.slug == "heimat-scheck"
        await session.execute(update(FundingProgramme).where(where).values(deadline_on=deadline))
