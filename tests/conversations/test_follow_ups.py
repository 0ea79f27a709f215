from sqlalchemy import func, select

from db.models import Conversation
from tests.conversation import Town

BIKES, SEWING = "Fahrradwerkstatt rund um", "Nähwerkstatt rund um"


async def test_a_follow_up_is_understood_for_ten_minutes(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("Wer muss ein Führungszeugnis vorlegen?")
    await town.passes(minutes=9)
    await kim.says("und was kostet das?")
    kim.hears("Führungszeugnis", "13 Euro")
    await kim.says("Wer muss ein Führungszeugnis vorlegen?")
    await town.passes(minutes=11)
    await kim.says("und was kostet das?")
    kim.hears("Meinen Sie")


async def test_a_tapped_answer_can_be_followed_up_too(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps("Fragen und Antworten")
    await kim.taps("Führungszeugnis")
    await kim.taps("Brauche ich ein erweitertes Führungszeugnis?")
    await kim.says("und was kostet das?")
    kim.hears("Wo beantrage ich es, und kostet es etwas?")


async def test_a_place_or_a_kind_alone_moves_the_list_of_offers(town: Town) -> None:
    await town.freshens_offers()
    kim = await town.volunteer()
    await kim.says("fahrradwerkstatt in dülmen")
    await kim.says("und in Lüdinghausen?")
    kim.hears(f"{BIKES} Lüdinghausen")
    await kim.says("und eine nähwerkstatt?")
    kim.hears(f"{SEWING} Lüdinghausen")


async def test_the_kind_that_was_tapped_is_kept_for_another_place(town: Town) -> None:
    await town.freshens_offers()
    kim = await town.volunteer()
    await kim.says("Dülmen")
    await kim.taps("Auswahl ändern")
    await kim.taps("Was: ")
    await kim.taps("Fahrradwerkstatt")
    await kim.taps("Liste zeigen")
    await kim.says("Senden")
    kim.hears(f"{BIKES} Senden")


async def test_a_shared_location_is_not_remembered(town: Town) -> None:
    kim = await town.volunteer()
    await kim.shares(51.83, 7.29)
    async with town.database.reading() as session:
        assert await session.scalar(select(Conversation.place)) is None


async def test_what_was_talked_about_is_deleted_when_it_has_run_out(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("Dülmen")
    await town.passes(minutes=11)
    async with town.database.reading() as session:
        assert await session.scalar(select(func.count()).select_from(Conversation)) == 0


async def test_two_questions_in_one_message_get_both_answers(town: Town) -> None:
    await town.freshens_offers()
    kim = await town.volunteer()
    await kim.says("Was bedeutet Duldung? Und wo ist die Fahrradwerkstatt in Senden?")
    kim.hears("Was bedeutet Duldung?", f"{BIKES} Senden")


async def test_the_end_of_a_path_can_be_followed_up(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("Brauche ich ein Führungszeugnis?")
    await kim.says("und was kostet es?")
    kim.hears("Wo beantrage ich es, und kostet es etwas?")
