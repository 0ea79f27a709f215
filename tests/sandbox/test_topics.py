"""Forums: topics are made, written to, and deleted, with the errors of the real thing."""

import pytest
from telegram import Bot
from telegram.error import BadRequest

from bot.sandbox import FakeTelegram
from tests.sandbox.conftest import UWE

GROUP = -1007


@pytest.fixture
def forum(telegram: FakeTelegram) -> FakeTelegram:
    telegram.add_group(GROUP, "Team", [UWE], is_forum=True)
    return telegram


async def test_a_topic_begins_with_a_message_of_its_number(forum: FakeTelegram, bot: Bot) -> None:
    topic = await bot.create_forum_topic(GROUP, "Fragen", icon_color=0xFFD67E)
    sent = await bot.send_message(GROUP, "Hallo", message_thread_id=topic.message_thread_id)
    assert sent.is_topic_message
    assert sent.message_thread_id == topic.message_thread_id
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.forum_topic_created is not None
    assert [message.thread_id for message in forum.history(GROUP)] == [topic.message_thread_id] * 2


async def test_an_answer_stands_in_the_topic_of_what_it_answers(forum: FakeTelegram, bot: Bot) -> None:
    topic = await bot.create_forum_topic(GROUP, "Fragen")
    sent = await bot.send_message(GROUP, "Hallo", message_thread_id=topic.message_thread_id)
    forum.send_text(UWE, "Ja", chat_id=GROUP, reply_to=sent.message_id)
    (*_, update) = await bot.get_updates()
    assert update.message is not None
    assert update.message.is_topic_message
    assert update.message.reply_to_message is not None
    assert update.message.reply_to_message.message_id == sent.message_id


async def test_an_answer_outside_all_topics_has_a_thread_of_its_own(forum: FakeTelegram, bot: Bot) -> None:
    sent = await bot.send_message(GROUP, "Hallo")
    forum.send_text(UWE, "Ja", chat_id=GROUP, reply_to=sent.message_id)
    (*_, update) = await bot.get_updates()
    assert update.message is not None
    assert not update.message.is_topic_message
    with pytest.raises(BadRequest, match="thread not found"):
        await bot.send_message(GROUP, "Nein", message_thread_id=update.message.message_thread_id)


async def test_a_deleted_topic_takes_its_messages_along(forum: FakeTelegram, bot: Bot) -> None:
    topic = await bot.create_forum_topic(GROUP, "Fragen")
    await bot.send_message(GROUP, "Hallo", message_thread_id=topic.message_thread_id)
    forum.delete_topic(GROUP, topic.message_thread_id)
    assert forum.history(GROUP) == []
    with pytest.raises(BadRequest, match="thread not found"):
        await bot.send_message(GROUP, "Hallo", message_thread_id=topic.message_thread_id)


async def test_a_group_that_is_no_forum_has_no_topics(forum: FakeTelegram, bot: Bot) -> None:
    forum.add_group(GROUP - 1, "Plausch", [UWE])
    with pytest.raises(BadRequest, match="not a forum"):
        await bot.create_forum_topic(GROUP - 1, "Fragen")


@pytest.mark.parametrize(("name", "color"), [("", 0x6FB9F0), ("Fragen", 1)])
async def test_a_topic_needs_a_name_and_one_of_the_colours(
    forum: FakeTelegram, bot: Bot, name: str, color: int
) -> None:
    with pytest.raises(BadRequest):
        await bot.create_forum_topic(GROUP, name, icon_color=color)
