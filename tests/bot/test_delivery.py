"""Messages on their way out, past everything that Telegram and networks can answer."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.application import build_application
from bot.delivery import Delivery, ending_of
from bot.pace import UNLIMITED, Pace
from bot.request import RequestMaybeSentError, RequestNotSentError
from bot.sandbox import FakeTelegram
from db.people import find_person
from services.delivery import ChatMoved, Ending, MaybeSent, NotSent, Refused, TooMany, Unreachable
from services.people import choose_own_language, profile_of
from tests.bot.post_office import PostOffice
from tests.bot.process import free_port
from tests.conversation import STAFF, STAFF_CHAT_ID, TOKEN, Somebody, Town

KIM, SALMA = 101, 102
SUPERGROUP = -1009


@pytest.mark.parametrize(
    ("error", "ending"),
    [
        (RetryAfter(7), TooMany(timedelta(seconds=7))),
        (RetryAfter(timedelta(hours=3)), TooMany(timedelta(hours=3))),
        (ChatMigrated(SUPERGROUP), ChatMoved(SUPERGROUP)),
        (Forbidden("Forbidden: bot was blocked by the user"), Unreachable("Forbidden: bot was blocked by the user")),
        (BadRequest("Chat not found"), Unreachable("Chat not found")),
        (BadRequest("Can't parse entities"), Refused("Can't parse entities")),
        (RequestNotSentError("no connection"), NotSent("no connection")),
        (RequestMaybeSentError("no answer"), MaybeSent("no answer")),
        (TimedOut(), MaybeSent("Timed out")),
        (NetworkError("Bad Gateway"), MaybeSent("Bad Gateway")),
        (InvalidToken("Unauthorized"), NotSent("Unauthorized")),
        (Conflict("another process"), NotSent("another process")),
    ],
)
def test_each_error_says_what_became_of_the_message(error: TelegramError, ending: Ending) -> None:
    assert ending_of(error) == ending


async def test_what_is_due_is_sent_once(office: PostOffice) -> None:
    await office.person(KIM)
    await office.broadcasts()
    await office.sends()
    await office.sends(hours=1)
    assert len(office.heard_by(KIM)) == 1
    (message,) = await office.messages()
    assert (message.state, message.message_id) == ("sent", office.telegram.history(KIM)[-1].message_id)


async def test_a_message_waits_as_long_as_telegram_asks(office: PostOffice) -> None:
    await office.person(KIM)
    await office.broadcasts()
    too_many(office.telegram, seconds=90)
    await office.sends()
    await office.sends(seconds=89)
    assert office.heard_by(KIM) == []
    await office.sends(seconds=2)
    assert len(office.heard_by(KIM)) == 1


async def test_waiting_for_telegram_is_no_failed_attempt(office: PostOffice) -> None:
    await office.person(KIM)
    await office.broadcasts()
    too_many(office.telegram, seconds=1, times=20)
    for _ in range(20):
        await office.sends(seconds=1)
    assert [message.attempts for message in await office.messages()] == [0]
    await office.sends(seconds=1)
    assert await office.states() == ["sent"]


@pytest.mark.parametrize("after_effect", [False, True])
async def test_news_that_may_have_arrived_are_not_repeated(office: PostOffice, after_effect: bool) -> None:
    await office.person(KIM)
    await office.broadcasts()
    office.telegram.hang_next("sendMessage", after_effect=after_effect)
    await office.sends()
    await office.sends(hours=1)
    assert await office.states() == ["unknown"]
    assert len(office.heard_by(KIM)) == int(after_effect)


@pytest.mark.parametrize("status", [500, 502, 504])
async def test_news_are_not_repeated_after_an_error_of_the_server(office: PostOffice, status: int) -> None:
    await office.person(KIM)
    await office.broadcasts()
    office.telegram.fail_next("sendMessage", status=status, description="Bad Gateway")
    await office.sends()
    await office.sends(hours=1)
    assert await office.states() == ["unknown"]


async def test_a_reminder_that_may_have_been_lost_goes_out_once_more(office: PostOffice) -> None:
    await office.reminds(await office.person(KIM))
    office.telegram.hang_next("sendMessage", after_effect=True)
    await office.sends()
    await office.sends(hours=1)
    assert await office.states() == ["sent"]
    assert len(office.heard_by(KIM)) == 2


async def test_a_reminder_that_may_have_been_lost_twice_rests(office: PostOffice) -> None:
    await office.reminds(await office.person(KIM))
    office.telegram.fail_next("sendMessage", status=502, description="Bad Gateway", times=2)
    await office.sends()
    await office.sends(hours=1)
    await office.sends(hours=1)
    assert await office.states() == ["unknown"]
    assert office.heard_by(KIM) == []


async def test_a_message_on_its_way_is_not_sent_again_when_the_clock_jumps(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.LEDGER_SECONDS", 0.5)  # so that nothing of it is written down when it jumps
    await office.person(KIM)
    await office.broadcasts()
    await office.delivery.send_due()
    await office.sends(minutes=3)
    assert await office.states() == ["sent"]
    assert len(office.heard_by(KIM)) == 1


async def test_without_a_connection_a_message_waits_for_a_better_moment(office: PostOffice) -> None:
    await office.person(KIM)
    await office.broadcasts()
    pace = Pace(UNLIMITED)
    cut_off = build_application(TOKEN, f"http://127.0.0.1:{free_port()}", office.tools, pace)
    await cut_off.bot.request.initialize()
    lonely = Delivery(cut_off, office.tools, pace, asyncio.Event(), office.membership)
    await lonely.send_due()
    await lonely.until_quiet()
    await cut_off.bot.request.shutdown()
    assert [(message.state, message.attempts) for message in await office.messages()] == [("new", 1)]
    await office.sends(minutes=1)
    assert len(office.heard_by(KIM)) == 1


async def test_whoever_blocked_the_bot_is_left_in_peace(office: PostOffice) -> None:
    await office.reminds(await office.person(KIM))
    await office.broadcasts()
    office.telegram.block(KIM)
    await office.sends()
    await office.broadcasts()
    await office.sends(hours=1)
    assert set(await office.states()) == {"parked"}
    assert office.heard_by(KIM) == []
    async with office.tools.database.reading() as session:
        person = await find_person(session, KIM)
    assert person
    assert person.unreachable_since == datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


async def test_one_who_blocked_the_bot_holds_up_nobody_else(office: PostOffice) -> None:
    await office.person(KIM)
    await office.person(SALMA)
    await office.broadcasts()
    office.telegram.block(KIM)
    await office.sends()
    assert len(office.heard_by(SALMA)) == 1


async def test_the_next_message_of_a_person_brings_them_back(town: Town) -> None:
    kim = await town.volunteer()
    robin = await town.staff()
    blocked(town.telegram, KIM)
    await broadcast_by(robin, "Erste Nachricht")
    assert "Erste Nachricht" not in all_heard(town, KIM)
    await kim.says("/menu")
    await broadcast_by(robin, "Zweite Nachricht")
    assert "Zweite Nachricht" in all_heard(town, KIM)


async def test_what_telegram_never_takes_fails_for_good_and_the_rest_goes_on(office: PostOffice) -> None:
    await office.person(KIM)
    await office.person(SALMA)
    await office.broadcasts()
    office.telegram.fail_next("sendMessage", status=400, description="Bad Request: can't parse entities", chat_id=KIM)
    await office.sends()
    await office.sends(hours=1)
    assert await office.states() == ["failed", "sent"]
    assert office.heard_by(KIM) == []
    assert len(office.heard_by(SALMA)) == 1


async def test_a_group_that_moved_is_followed(office: PostOffice) -> None:
    office.telegram.add_group(SUPERGROUP, "Team", [STAFF.id])
    for number in (1, 2):
        await office.reports_failure(number)
    office.telegram.fail_next(
        "sendMessage",
        status=400,
        description="Bad Request: group chat was upgraded to a supergroup chat",
        migrate_to_chat_id=SUPERGROUP,
        chat_id=STAFF_CHAT_ID,
        times=2,
    )
    await office.sends()
    await office.sends(minutes=1)
    assert await office.states() == ["sent", "sent"]
    assert len(office.heard_by(SUPERGROUP)) == 2
    assert office.heard_by(STAFF_CHAT_ID) == []


async def test_a_long_text_is_split_between_paragraphs(office: PostOffice) -> None:
    await office.person(KIM)
    await office.broadcasts("\n\n".join(f"Absatz {number}: " + "wort " * 200 for number in range(10)))
    await office.sends()
    parts = office.heard_by(KIM)
    assert len(parts) > 1
    assert all(len(part) <= 4096 for part in parts)
    assert all(part.count("Absatz") * 200 == part.count("wort") for part in parts)
    assert sum(part.count("Absatz") for part in parts) == 10


async def test_a_long_text_goes_on_where_telegram_stopped_it(office: PostOffice) -> None:
    await office.person(KIM)
    await office.broadcasts("\n\n".join(f"Absatz {number}: " + "wort " * 700 for number in range(3)))
    office.telegram.fail_next("sendMessage", status=429, description="Too Many Requests", retry_after=5, after=1)
    await office.sends()
    assert [part[:8] for part in office.heard_by(KIM)] == ["Absatz 0"]
    await office.sends(seconds=5)
    assert [part[:8] for part in office.heard_by(KIM)] == ["Absatz 0", "Absatz 1", "Absatz 2"]


async def test_two_processes_on_one_database_send_each_message_once(office: PostOffice) -> None:
    people = range(101, 121)
    for telegram_id in people:
        await office.person(telegram_id)
    await office.broadcasts()
    twin = Delivery(office.application, office.tools, Pace(UNLIMITED), asyncio.Event(), office.membership)
    await asyncio.gather(office.delivery.send_due(), twin.send_due(), office.delivery.send_due(), twin.send_due())
    await asyncio.gather(office.delivery.until_quiet(), twin.until_quiet())
    assert [len(office.heard_by(telegram_id)) for telegram_id in people] == [1] * len(people)


async def test_what_comes_too_late_is_not_sent(office: PostOffice) -> None:
    await office.reminds(await office.person(KIM))
    too_many(office.telegram, seconds=200_000)
    await office.sends()
    await office.sends(days=3)
    assert await office.states() == ["expired"]
    assert office.heard_by(KIM) == []


async def test_the_language_is_looked_up_when_a_message_is_sent(office: PostOffice) -> None:
    await office.reminds(await office.person(KIM, "de"))
    too_many(office.telegram, seconds=60)
    await office.sends()
    async with office.tools.database.transaction() as session:
        person = await find_person(session, KIM)
        assert person
        await choose_own_language(session, profile_of(person, "de"), "en")
    await office.sends(minutes=2)
    assert "Supervision for volunteers (example)" in office.heard_by(KIM)[0]


async def test_what_is_on_its_way_arrives_although_the_bot_stops(office: PostOffice) -> None:
    await office.person(KIM)
    await office.broadcasts()
    running = asyncio.create_task(office.delivery.run())
    async for change in office.telegram.world.feed.follow(office.telegram.world.feed.seq):
        if change.kind == "message" and change.chat_id == KIM:
            break
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await office.delivery.finish(seconds=5)
    assert await office.states() == ["sent"]


def too_many(telegram: FakeTelegram, *, seconds: int, times: int = 1) -> None:
    description = f"Too Many Requests: retry after {seconds}"
    telegram.fail_next("sendMessage", status=429, description=description, retry_after=seconds, times=times)


def blocked(telegram: FakeTelegram, chat_id: int) -> None:
    """Refuse the next message as from somebody who blocked the bot, without telling the bot beforehand."""
    description = "Forbidden: bot was blocked by the user"
    telegram.fail_next("sendMessage", status=403, description=description, chat_id=chat_id)


def all_heard(town: Town, chat_id: int) -> str:
    return "\n".join(message.text for message in town.telegram.history(chat_id) if message.from_bot)


async def broadcast_by(robin: Somebody, text: str) -> None:
    await robin.says("/broadcast")
    await robin.says(text)
    await robin.taps("senden")
