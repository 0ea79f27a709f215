"""The message in the group that shows a question changes in place, past everything that Telegram can answer."""

import pytest
from telegram.error import BadRequest

from bot.delivery import ending_of
from db.people import find_person
from services.delivery import Refused, TopicGone
from services.questions import ask_staff, withdraw_question
from services.staff_room import note_colleague, take_question
from tests.bot.post_office import PostOffice
from tests.conversation import BERLIN, STAFF, STAFF_CHAT_ID

KIM = 101


async def test_a_state_takes_the_place_of_the_one_before(office: PostOffice) -> None:
    question_id, _ = await asked(office)
    await taken(office, question_id)
    await office.sends()
    assert ["Robin kümmert sich" in text for text in office.heard_by(STAFF_CHAT_ID)] == [True]


@pytest.mark.parametrize("after_effect", [False, True])
async def test_a_change_that_nobody_knows_the_end_of_is_made_again(office: PostOffice, after_effect: bool) -> None:
    question_id, _ = await asked(office)
    await taken(office, question_id)
    office.telegram.hang_next("editMessageText", after_effect=after_effect, times=2)
    await office.sends()
    await office.sends(minutes=1)
    assert ["Robin kümmert sich" in text for text in office.heard_by(STAFF_CHAT_ID)] == [True]
    assert set(await office.states()) == {"sent"}


async def test_a_change_waits_as_long_as_telegram_asks(office: PostOffice) -> None:
    question_id, _ = await asked(office)
    await taken(office, question_id)
    office.telegram.fail_next("editMessageText", status=429, description="Too Many Requests", retry_after=30)
    await office.sends()
    assert "Robin" not in "".join(office.heard_by(STAFF_CHAT_ID))
    await office.sends(seconds=31)
    assert "Robin kümmert sich" in "".join(office.heard_by(STAFF_CHAT_ID))


async def test_an_open_question_whose_message_is_gone_is_shown_anew(office: PostOffice) -> None:
    question_id, _ = await asked(office)
    await taken(office, question_id)
    office.telegram.fail_next("editMessageText", status=400, description="Bad Request: message to edit not found")
    await office.sends()
    assert ["Robin kümmert sich" in text for text in office.heard_by(STAFF_CHAT_ID)] == [False, True]
    await taken(office, question_id, "Jona", 901)
    await office.sends(seconds=2)
    assert "Jona kümmert sich" in office.heard_by(STAFF_CHAT_ID)[-1]


async def test_what_is_over_is_not_shown_anew(office: PostOffice) -> None:
    question_id, person_id = await asked(office)
    async with office.tools.database.transaction() as session:
        await withdraw_question(session, question_id, person_id, now=office.clock.now())
    office.telegram.fail_next("editMessageText", status=400, description="Bad Request: message to edit not found")
    await office.sends()
    assert len(office.heard_by(STAFF_CHAT_ID)) == 1
    assert await office.states() == ["sent", "failed"]


async def test_a_change_before_the_question_arrived_waits_for_it(office: PostOffice) -> None:
    question_id, person_id = await asked(office, sent=False)
    office.telegram.fail_next("sendMessage", status=429, description="Too Many Requests", retry_after=30)
    async with office.tools.database.transaction() as session:
        await withdraw_question(session, question_id, person_id, now=office.clock.now())
    await office.sends()
    assert office.heard_by(STAFF_CHAT_ID) == []
    await office.sends(minutes=1)
    await office.sends(minutes=1)
    assert ["zurückgezogen" in text for text in office.heard_by(STAFF_CHAT_ID)] == [True]
    assert set(await office.states()) == {"sent"}


def test_a_missing_topic_is_told_from_other_refusals() -> None:
    assert ending_of(BadRequest("Message thread not found"), 7) == TopicGone(7)
    assert ending_of(BadRequest("Topic_closed"), 7) == TopicGone(7)
    assert ending_of(BadRequest("Message thread not found")) == Refused("Message thread not found")


async def asked(office: PostOffice, *, sent: bool = True) -> tuple[int, int]:
    """Let Kim ask something; return the question and Kim's id."""
    person_id = await office.person(KIM)
    async with office.tools.database.transaction() as session:
        question_id = await ask_staff(
            session,
            person_id,
            text="Wer hilft mir?",
            language="de",
            entry_id=None,
            source="7",
            staff_chat_id=STAFF_CHAT_ID,
            zone=BERLIN,
            now=office.clock.now(),
        )
    if sent:
        await office.sends()
    assert question_id is not None
    return question_id, person_id


async def taken(office: PostOffice, question_id: int, name: str = "Robin", telegram_id: int = STAFF.id) -> None:
    """Let somebody of the staff look after a question; whoever asked is told, too."""
    if telegram_id not in office.telegram.world.people:
        await office.person(telegram_id)
    async with office.tools.database.transaction() as session:
        known = await find_person(session, telegram_id)
    person_id = known.id if known else await office.person(telegram_id)
    async with office.tools.database.transaction() as session:
        await note_colleague(session, person_id, name, now=office.clock.now())
        await take_question(session, question_id, person_id, over=True, now=office.clock.now())
