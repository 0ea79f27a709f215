from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.dialogues import open_dialogue
from db.models import Person
from db.people import get_person, mark_unreachable
from knowledge.follow_ups import LastTopic
from services.conversations import remember_topic
from services.people import (
    CONSENT_VERSION,
    SEEN_LATELY,
    KnownResult,
    Profile,
    Writer,
    agree,
    choose_municipality,
    choose_news,
    choose_own_language,
    find_known,
    recognise,
)
from tests.conversation import NOW
from tests.db.samples import add_message, add_person


@pytest.mark.parametrize(
    ("reported", "spoken"), [("uk", "uk"), ("en-US", "en"), ("AR", "ar"), ("pt-br", "de"), ("", "de"), (None, "de")]
)
async def test_telegrams_language_is_spoken_if_we_speak_it(
    session: AsyncSession, reported: str | None, spoken: str
) -> None:
    assert (await recognised(session, reported)).language == spoken


async def test_whoever_wrote_a_moment_ago_is_known_by_reading(session: AsyncSession) -> None:
    profile = await recognised(session, "uk")
    assert await known(session, "uk") == KnownResult(profile, has_agreed=True, is_current=True)


async def test_nothing_is_known_of_a_stranger(session: AsyncSession) -> None:
    assert await known(session, "uk") == KnownResult(None, has_agreed=False, is_current=False)


async def test_where_there_is_something_to_note_reading_is_not_enough(session: AsyncSession) -> None:
    profile = await recognised(session, "uk")
    assert not (await known(session, "ar")).is_current
    assert not (await known(session, "uk", now=NOW + SEEN_LATELY)).is_current
    await mark_unreachable(session, profile.person_id, NOW)
    assert not (await known(session, "uk")).is_current


async def test_whoever_was_there_before_the_bot_asked_has_not_agreed(session: AsyncSession) -> None:
    await add_person(session, consented_at=None, consented_to=None)
    assert not (await known(session, "de")).has_agreed


async def test_another_version_of_the_text_is_another_question(session: AsyncSession) -> None:
    person = await add_person(session, consented_to=CONSENT_VERSION - 1)
    assert not (await known(session, "de")).has_agreed
    await recognised(session, now=NOW + timedelta(days=9))
    assert (await known(session, "de")).has_agreed
    assert person.consented_at == NOW + timedelta(days=9)


async def test_agreeing_twice_does_not_change_when_it_was(session: AsyncSession) -> None:
    profile = await recognised(session)
    await recognised(session, now=NOW + timedelta(days=9))
    assert (await get_person(session, profile.person_id)).consented_at == NOW


async def test_the_language_chosen_while_being_asked_is_kept(session: AsyncSession) -> None:
    profile = await agree(session, 101, "de", chosen_language="ar", default_language="de", now=NOW)
    assert profile.language == "ar"
    assert (await recognised(session, "uk")).language == "ar"


async def known(session: AsyncSession, language: str, now: datetime = NOW) -> KnownResult:
    await session.flush()
    session.expire_all()
    writer = Writer(101, language)
    return (await find_known(session, [writer], default_language="de", now=now))[writer]


async def test_what_somebody_is_in_the_middle_of_comes_with_them_until_it_runs_out(session: AsyncSession) -> None:
    profile = await recognised(session)
    await open_dialogue(session, profile.person_id, "question", {}, NOW + timedelta(hours=1))
    await remember_topic(session, profile.person_id, LastTopic("UV-01"), now=NOW)
    at_once, later = await known(session, "de"), await known(session, "de", NOW + timedelta(minutes=30))
    assert at_once.conversation and at_once.conversation.entry_id == "UV-01"
    assert at_once.dialogue and later.dialogue and later.conversation is None
    assert (await known(session, "de", NOW + timedelta(hours=1))).dialogue is None


async def test_ones_own_choice_counts_before_telegrams_language(session: AsyncSession) -> None:
    profile = await choose_own_language(session, await recognised(session, "uk"), "ar")
    assert profile.language == "ar"
    assert (await recognised(session, "de")).language == "ar"


async def test_a_new_language_of_the_phone_is_followed_where_nothing_was_chosen(session: AsyncSession) -> None:
    await recognised(session, "uk")
    assert (await recognised(session, "en")).language == "en"


async def test_somebody_new_gets_news_and_is_known_from_then_on(session: AsyncSession) -> None:
    first = await recognised(session)
    assert first.wants_news and first.municipality is None
    assert (await recognised(session)).person_id == first.person_id
    assert await session.scalar(select(func.count()).select_from(Person)) == 1


async def test_no_name_is_kept_of_somebody_who_only_asks(session: AsyncSession) -> None:
    profile = await recognised(session)
    assert (await get_person(session, profile.person_id)).name is None


async def test_first_and_last_visit_are_kept(session: AsyncSession) -> None:
    profile = await recognised(session)
    await recognised(session, now=NOW + timedelta(days=9))
    person = await get_person(session, profile.person_id)
    assert (person.first_seen_at, person.last_seen_at) == (NOW, NOW + timedelta(days=9))


async def test_whoever_writes_again_can_be_reached_again(session: AsyncSession) -> None:
    profile = await recognised(session)
    await mark_unreachable(session, profile.person_id, NOW)
    await recognised(session)
    assert (await get_person(session, profile.person_id)).unreachable_since is None


async def test_whoever_comes_back_gets_what_may_come_late_but_no_old_news(session: AsyncSession) -> None:
    person = await add_person(session, unreachable_since=NOW)
    answer = await add_message(session, "answer", person, kind="staff_answer", state="parked")
    news = await add_message(session, "news", person, kind="broadcast", state="parked")
    await recognised(session)
    assert (answer.state, news.state) == ("new", "parked")


async def test_since_when_somebody_is_out_of_reach_is_kept(session: AsyncSession) -> None:
    profile = await recognised(session)
    await mark_unreachable(session, profile.person_id, NOW)
    await mark_unreachable(session, profile.person_id, NOW + timedelta(days=1))
    assert (await get_person(session, profile.person_id)).unreachable_since == NOW


async def test_the_municipality_is_kept_and_forgotten(session: AsyncSession) -> None:
    profile = await choose_municipality(session, await recognised(session), "Dülmen")
    assert (await recognised(session)).municipality == profile.municipality == "Dülmen"
    await choose_municipality(session, profile, None)
    assert (await recognised(session)).municipality is None


async def test_news_are_turned_off_and_on_however_often_one_taps(session: AsyncSession) -> None:
    profile = await recognised(session)
    for wants_news in (False, False, True, True):
        profile = await choose_news(session, profile, wants_news)
        assert profile.wants_news is (await recognised(session)).wants_news is wants_news


async def recognised(session: AsyncSession, language: str | None = None, now: datetime = NOW) -> Profile:
    """Let somebody agree who may be new, and write again."""
    profile = await agree(session, 101, language, default_language="de", now=now)
    return await recognise(session, profile.person_id, language, default_language="de", now=now)
