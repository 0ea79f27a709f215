"""Messages to a staff group that is a forum: each goes to its topic, and topics come and go."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.delivery import Delivery
from bot.pace import UNLIMITED, Pace
from bot.sandbox import ShownMessage
from services.outbox import KINDS, write_to_staff
from services.staff_topics import TRY_AGAIN
from tests.bot.post_office import PostOffice
from tests.conversation import STAFF, STAFF_CHAT_ID

REPORTS = "📋 Berichte"
SUGGESTIONS = "💡 Vorschläge"


@pytest.fixture
def forum(office: PostOffice) -> PostOffice:
    """The post office before a staff group that is a forum."""
    office.telegram.add_group(STAFF_CHAT_ID, "Team", [STAFF.id], is_forum=True)
    return office


async def test_a_report_goes_to_the_topic_of_reports(forum: PostOffice) -> None:
    await forum.reports_failure()
    await forum.sends()
    assert [topic_of(forum, message) for message in said(forum)] == [REPORTS]


async def test_a_topic_is_made_once_even_for_messages_that_go_out_together(forum: PostOffice) -> None:
    for number in range(1, 5):
        await forum.reports_failure(number)
    await forum.sends()
    assert list(topics(forum).values()) == [REPORTS]
    assert len(said(forum)) == 4


async def test_each_kind_of_message_has_a_topic_of_its_own(forum: PostOffice) -> None:
    await forum.reports_failure()
    async with forum.tools.database.transaction() as session:
        facts = {"count": 3}
        await write_to_staff(session, STAFF_CHAT_ID, "reminders_missed", "1", facts, due_at=forum.clock.now())
    await forum.sends()
    assert [topic_of(forum, message) for message in said(forum)] == [REPORTS, REPORTS]
    assert {KINDS[kind].topic for kind in ("question", "proposal", "failure_report")} == {
        "questions",
        "suggestions",
        "reports",
    }


async def test_another_process_uses_the_same_topics(forum: PostOffice) -> None:
    await forum.reports_failure()
    await forum.sends()
    other = Delivery(forum.application, forum.tools, Pace(UNLIMITED), asyncio.Event(), forum.membership)
    await forum.reports_failure(2)
    await other.send_due()
    await other.until_quiet()
    assert list(topics(forum).values()) == [REPORTS]
    assert [topic_of(forum, message) for message in said(forum)] == [REPORTS, REPORTS]


async def test_a_topic_that_was_deleted_is_made_anew_and_nothing_is_lost(forum: PostOffice) -> None:
    await forum.reports_failure()
    await forum.sends()
    await forum.reports_failure(2)
    forum.clock.forward(TRY_AGAIN)
    forum.telegram.delete_topic(STAFF_CHAT_ID, next(iter(topics(forum))))
    await forum.sends()
    await forum.sends()
    assert [(topic_of(forum, message), "2" in message.text) for message in said(forum)] == [(REPORTS, True)]
    assert await forum.states() == ["sent", "sent"]


async def test_a_topic_that_does_not_last_is_not_made_again_and_again(forum: PostOffice) -> None:
    for number in range(1, 4):
        await forum.reports_failure(number)
        await forum.sends()
        await forum.sends()
        for thread_id in topics(forum):
            forum.telegram.delete_topic(STAFF_CHAT_ID, thread_id)
    assert [call.method for call in forum.telegram.calls].count("createForumTopic") == 1
    assert [topic_of(forum, message) for message in said(forum)] == [None, None]
    assert await forum.states() == ["sent"] * 3


async def test_a_closed_topic_does_not_swallow_what_belongs_there(forum: PostOffice) -> None:
    await forum.reports_failure()
    await forum.sends()
    await forum.reports_failure(2)
    forum.telegram.fail_next("sendMessage", status=400, description="Bad Request: TOPIC_CLOSED")
    await forum.sends()
    await forum.sends()
    assert await forum.states() == ["sent", "sent"]


async def test_a_group_without_topics_gets_everything_as_ever(office: PostOffice) -> None:
    await office.reports_failure()
    await office.sends()
    assert [topic_of(office, message) for message in said(office)] == [None]


async def test_a_group_without_topics_is_not_asked_for_them_each_time(office: PostOffice) -> None:
    for number in range(1, 4):
        await office.reports_failure(number)
    await office.sends()
    assert [call.method for call in office.telegram.calls].count("createForumTopic") == 1


async def test_a_group_that_becomes_a_forum_gets_its_topics_soon(office: PostOffice) -> None:
    await office.reports_failure()
    await office.sends()
    office.telegram.add_group(STAFF_CHAT_ID, "Team", [STAFF.id], is_forum=True)
    await office.reports_failure(2)
    await office.sends(seconds=TRY_AGAIN / timedelta(seconds=1))
    assert topic_of(office, said(office)[-1]) == REPORTS


async def test_a_bot_that_may_not_make_topics_writes_to_the_group(forum: PostOffice) -> None:
    refusal = "Bad Request: not enough rights to create a topic"
    forum.telegram.fail_next("createForumTopic", status=400, description=refusal)
    await forum.reports_failure()
    await forum.sends()
    assert [topic_of(forum, message) for message in said(forum)] == [None]


async def test_a_group_that_moved_while_a_topic_was_made_is_followed(forum: PostOffice) -> None:
    moved = STAFF_CHAT_ID - 1
    forum.telegram.add_group(moved, "Team", [STAFF.id], is_forum=True)
    forum.telegram.fail_next(
        "createForumTopic",
        status=400,
        description="Bad Request: group chat was upgraded to a supergroup chat",
        migrate_to_chat_id=moved,
    )
    await forum.reports_failure()
    await forum.sends()
    await forum.sends()
    assert await forum.states() == ["sent"]
    assert forum.heard_by(moved)[-1].count("ValueError") == 1


def said(office: PostOffice) -> Sequence[ShownMessage]:
    return [message for message in office.telegram.history(STAFF_CHAT_ID) if message.text]


def topics(office: PostOffice) -> dict[int, str]:
    return dict(office.telegram.world.groups[STAFF_CHAT_ID].topics or {})


def topic_of(office: PostOffice, message: ShownMessage) -> str | None:
    return topics(office).get(message.thread_id or 0)
