"""Before anybody has agreed, nothing is kept of them; what they wanted is not lost."""

import pytest
from sqlalchemy import func, select, update

from db.models import Person
from locales.languages import LANGUAGES
from locales.words import Words
from services.people import CONSENT_VERSION
from tests.conversation import BERLIN, Somebody, Town

ASKED = "Schön, dass Sie da sind!"
YES = "Einverstanden"
MENU = "Was brauchen Sie?"
LAW = "Bin ich auf dem Weg zum Café versichert?"


async def test_whoever_presses_start_is_asked_first_and_then_welcomed(town: Town) -> None:
    kim = town.stranger()
    await kim.says("/start")
    kim.hears(ASKED, "Telegram-Nummer", "/forgetme", "/privacy")
    assert await count_people(town) == 0
    await kim.taps(YES)
    kim.hears("Danke, Sie sind einverstanden", "Willkommen beim Ehrenamtslotsen", "Mehr und Einstellungen")
    assert await count_people(town) == 1


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("/courses", "Einführung"),
        ("/start course_1", "Einführung"),
        ("/start entry_UV-03", "Allgemeine Information"),
        ("Supervision", "Supervision"),
        ("wer wird weltmeister", "Meinen Sie"),
        ("/settings", "Wohnort"),
        ("/help", "/cancel"),
    ],
)
async def test_after_the_yes_people_get_what_they_came_for(town: Town, said: str, heard: str) -> None:
    kim = town.stranger()
    await kim.says(said)
    kim.hears(ASKED)
    assert await count_people(town) == 0
    await kim.taps(YES)
    kim.hears("Danke, Sie sind einverstanden", heard)


async def test_a_shared_place_is_looked_around_after_the_yes(town: Town) -> None:
    kim = town.stranger()
    await kim.shares(51.83171, 7.28093)
    kim.hears(ASKED)
    await kim.taps(YES)
    kim.hears("km")


async def test_an_old_button_does_after_the_yes_what_it_says(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/courses")
    await kim.taps("kleine Gruppe")
    course = kim.last
    await forget(kim)
    await kim.taps_again(course, "course:enrol:1")
    kim.hears(ASKED)
    assert await count_people(town) == 0
    await kim.taps(YES)
    kim.hears("Sie sind angemeldet")


async def test_a_button_that_says_too_much_to_be_repeated_is_found_again_in_its_message(town: Town) -> None:
    kim = await town.volunteer()
    await town.freshens_offers()
    await kim.says("Nähcafé in Dülmen")
    for narrower in ("Auswahl ändern", "Rollstuhl", "Kinder", "Frauen"):
        await kim.taps(narrower)
    listed = kim.last
    longest = max((one.callback_data or "" for row in listed.inline_keyboard for one in row), key=len)
    assert len(longest) > 64 - len("consent:what:de-simple:")
    await forget(kim)
    await kim.taps_again(listed, longest)
    kim.hears(ASKED)
    await kim.taps(YES)
    kim.hears("Was ist Ihnen wichtig?")


async def test_a_question_below_an_emergency_still_goes_to_a_person_after_the_yes(town: Town) -> None:
    kim = town.stranger()
    await kim.says("Ich will nicht mehr leben")
    kim.hears("112")
    assert await count_people(town) == 0
    await kim.taps("fragen")
    kim.hears(ASKED)
    await kim.taps(YES)
    kim.hears("Ihre Frage ist beim Team")
    assert "Ich will nicht mehr leben" in town.staff_group.last.text


async def test_a_question_about_the_law_is_answered_at_once_and_nothing_is_kept(town: Town) -> None:
    kim = town.stranger()
    await kim.says(LAW)
    kim.hears("§ 8 Abs. 2 Nr. 1")
    kim.does_not_hear(ASKED)
    assert await count_people(town) == 0


async def test_answers_can_be_read_on_without_a_yes_and_rating_one_asks_for_it(town: Town) -> None:
    kim = town.stranger()
    await kim.says(LAW)
    helpful = next(label for label in kim.buttons if label.startswith("👍"))
    other = next(label for label in kim.buttons if label.endswith("?") and label != helpful)
    await kim.taps(other)
    kim.does_not_hear(ASKED)
    kim.hears("Allgemeine Information")
    await kim.taps(helpful)
    kim.hears(ASKED)
    assert await count_people(town) == 0
    await kim.taps(YES)
    kim.hears("*Danke")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_question_can_be_read_in_any_language_which_is_kept_with_the_yes(town: Town, language: str) -> None:
    kim, words = town.stranger(), Words(language, BERLIN)
    await kim.says("/settings")
    await kim.taps("Language")
    await kim.taps(words.language.native_name)
    kim.hears(words.plain("consent-button-what"))
    assert await count_people(town) == 0
    await kim.taps(words.plain("consent-button-yes"))
    kim.hears(words.plain("settings-button-language"))
    await kim.says("/menu")
    kim.hears(words.plain("menu-button-topics"))


async def test_what_exactly_is_kept_can_be_read_before_the_yes(town: Town) -> None:
    kim = town.stranger(language="en")
    await kim.says("/courses")
    await kim.taps("What exactly?")
    kim.hears("What I store about you")
    await kim.taps("Back")
    kim.hears("It’s good that you’re here!")
    await kim.taps("What exactly?")
    await kim.taps("I agree")
    kim.hears("Thank you, you have agreed", "Course")


async def test_strangers_may_read_how_data_are_dealt_with_and_hear_that_nothing_is_kept(town: Town) -> None:
    kim = town.stranger()
    await kim.says("/privacy")
    kim.hears("Was ich über Sie speichere")
    await kim.taps("Wie lange?")
    kim.hears("Wie lange ich was aufbewahre")
    for command in ("/mydata", "/forgetme"):
        await kim.says(command)
        kim.hears("Über Sie ist nichts gespeichert")
    assert await count_people(town) == 0


async def test_if_their_message_is_gone_the_menu_is_shown(town: Town) -> None:
    kim = town.stranger()
    await kim.says("/courses")
    await town.lotse.application.bot.delete_message(kim.person.id, kim.chat[0].message_id)
    await kim.taps(YES)
    kim.hears(MENU)


async def test_a_second_tap_on_yes_changes_nothing(town: Town) -> None:
    kim = town.stranger()
    await kim.says("/start")
    asked = kim.last
    await kim.taps(YES)
    await kim.taps_again(asked, "consent:yes:-:")
    assert await count_people(town) == 1


async def test_forgetting_takes_the_yes_back(town: Town) -> None:
    kim = await town.volunteer()
    await forget(kim)
    assert await count_people(town) == 0
    await kim.says("/courses")
    kim.hears(ASKED)


async def test_whoever_was_there_before_keeps_what_they_ordered_and_is_asked_when_they_next_write(town: Town) -> None:
    kim = await town.volunteer("uk")
    await kim.says("/language")
    await kim.taps("Deutsch")
    await kim.says("/meetings")
    await kim.taps("Supervision")
    await kim.taps("1 Tag vorher")
    await let_be_from_before(town)
    before = len(kim.chat)
    await town.passes(hours=8)
    assert "Supervision" in kim.chat[-1].text and len(kim.chat) > before
    await kim.says("/courses")
    kim.hears(ASKED, "alles löschen")
    await kim.taps(YES)
    kim.hears("Einführung")


async def test_a_text_that_the_bot_waits_for_is_taken_after_the_yes(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/ask")
    await let_be_from_before(town)
    await kim.says(LAW)
    kim.hears(ASKED)
    await kim.taps(YES)
    kim.hears("Ihre Frage ist beim Team")
    assert LAW in town.staff_group.last.text


async def test_a_reply_is_still_a_reply_after_the_yes(town: Town) -> None:
    robin, kim = await town.staff(), await town.volunteer()
    await robin.says("/broadcast")
    await robin.says("Sommerfest am Samstag")
    await robin.taps("senden")
    await let_be_from_before(town)
    await kim.says("Ich bringe Kuchen mit", reply_to=kim.last.message_id)
    kim.hears(ASKED)
    await kim.taps(YES)
    kim.hears("Ihre Antwort ist beim Team")


async def test_a_new_version_of_the_text_is_asked_about(town: Town) -> None:
    kim = await town.volunteer()
    await let_be_from_before(town, consented_to=CONSENT_VERSION - 1)
    await kim.says("/menu")
    kim.hears(ASKED)


async def test_whoever_was_there_before_may_have_everything_deleted_instead(town: Town) -> None:
    kim = await town.volunteer()
    await let_be_from_before(town)
    await kim.says("/menu")
    await kim.taps("alles löschen")
    await kim.taps("Ja, alles löschen")
    assert await count_people(town) == 0


async def test_inline_queries_are_answered_to_strangers(town: Town) -> None:
    kim = town.stranger()
    assert await kim.types_inline("führungszeugnis")
    assert await count_people(town) == 0


async def forget(kim: Somebody) -> None:
    await kim.says("/forgetme")
    await kim.taps("Ja, alles löschen")


async def count_people(town: Town) -> int:
    async with town.database.reading() as session:
        return await session.scalar(select(func.count()).select_from(Person)) or 0


async def let_be_from_before(town: Town, consented_to: int | None = None) -> None:
    """Let everybody be from the time before the bot asked, or asked this."""
    async with town.database.transaction() as session:
        await session.execute(update(Person).values(consented_at=None, consented_to=consented_to))
