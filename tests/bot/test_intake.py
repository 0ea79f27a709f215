"""Updates on their way in: stored before they are confirmed, handled once, in each person's order."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs
from telegram import Update
from telegram.ext import TypeHandler

import bot.intake
from bot.intake import BATCH, Intake, clean, lane_of
from bot.polling import poll
from db.models import EntryCare, InboxUpdate, Person, Rating
from handlers.context import LotseContext
from handlers.errors import MOST_TRIES
from handlers.features import FLOODS
from services.people import find_known
from tests.bot.post_office import ON_ONE_DATABASE, PostOffice
from tests.bot.waiting import until
from tests.conversation import STAFF, Town

KIM, SALMA = 101, 102


@asynccontextmanager
async def running(*work: Any) -> AsyncIterator[None]:
    """Do these things for a while, then end them without any goodbye, as a kill does."""
    tasks = [asyncio.create_task(one) for one in work]
    yield
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


@asynccontextmanager
async def gate(office: PostOffice) -> AsyncIterator[tuple[asyncio.Event, asyncio.Event]]:
    """Hold the handling of updates up: `reached` says that one is there, `open` lets it and all others go on."""
    reached, opened = asyncio.Event(), asyncio.Event()

    async def hold(_update: Update, _context: LotseContext) -> None:
        reached.set()
        await opened.wait()

    handler = TypeHandler(Update, hold)
    office.application.add_handler(handler, group=FLOODS - 1)
    yield reached, opened
    opened.set()


async def fetched(office: PostOffice) -> list[dict[str, Any]]:
    """What Telegram has for the bot, as it came, unconfirmed."""
    return [dict(update) for update in await office.telegram.updates.poll(0, 100, 0)]


async def confirmed(office: PostOffice) -> None:
    """Wait until the bot has told Telegram that it has everything."""

    async def nothing_is_pending() -> bool:
        return not office.telegram.updates.pending_count

    await until(nothing_is_pending)


async def inbox(office: PostOffice) -> list[tuple[str, str]]:
    """State and text of each stored update, oldest first."""
    async with office.tools.database.reading() as session:
        rows = await session.scalars(select(InboxUpdate).order_by(InboxUpdate.update_id))
        return [(row.state, row.raw) for row in rows]


async def handle(office: PostOffice, intake: Intake) -> None:
    """Handle everything that is stored."""

    async def nothing_is_new() -> bool:
        return all(state != "new" for state, _ in await inbox(office))

    async with running(intake.handle_stored()):
        await until(nothing_is_new)


# Nothing is lost, nothing is handled twice


async def test_an_update_is_stored_before_it_is_confirmed(office: PostOffice) -> None:
    await office.person(KIM)
    async with running(poll(office.application, await office.new_intake())):
        await confirmed(office)
    ((state, raw),) = await inbox(office)
    assert state == "new"
    assert json.loads(raw)["message"]["text"] == "/start"


async def test_what_a_killed_process_stored_is_handled_by_the_next(office: PostOffice) -> None:
    await office.person(KIM)
    async with running(poll(office.application, await office.new_intake())):
        await confirmed(office)
    assert office.heard_by(KIM) == []
    await handle(office, await office.new_intake())
    assert len(office.heard_by(KIM)) == 1


async def test_an_update_killed_between_storing_and_confirming_is_handled_once(office: PostOffice) -> None:
    await office.person(KIM)
    intake = await office.new_intake()
    await intake.store(await fetched(office))
    intake = await office.new_intake()
    async with running(poll(office.application, intake), intake.handle_stored()):
        await confirmed(office)
        await intake.until_quiet()
    assert len(office.heard_by(KIM)) == 1


async def test_an_update_that_comes_twice_is_handled_once(office: PostOffice) -> None:
    await office.person(KIM)
    updates = await fetched(office)
    intake = await office.new_intake()
    for _ in range(2):
        await intake.store(updates * 2)
        await handle(office, intake)
    assert len(office.heard_by(KIM)) == 1


async def test_an_update_that_kills_each_process_is_given_up_and_all_others_are_answered(office: PostOffice) -> None:
    people = [KIM, SALMA, *range(201, 206)]
    for person in people:
        await office.person(person)
    office.telegram.send_text(KIM, "/help")
    intake = await office.new_intake()
    await intake.store(await fetched(office))
    poisonous = (await waiting_ids(office))[0]
    with capture_logs() as logs:
        deaths = 0
        while not await lives(office, intake, poisonous):
            deaths += 1
            assert deaths <= 15
            assert [state for state, _ in await inbox(office)].count("failed") == 0
            office.clock.forward(timedelta(hours=1))
            intake = await office.new_intake()
    assert deaths == 15
    assert [log["update_id"] for log in logs if log["event"].startswith("update set aside")] == [poisonous]
    assert office.application.bot_data.vitals.set_aside._value.get() == 1
    assert [state for state, _ in await inbox(office)].count("failed") == 1
    assert {len(office.heard_by(person)) for person in people} == {1}


async def lives(office: PostOffice, intake: Intake, poisonous: int) -> bool:
    """Let a process work until it has done everything, or until it is killed by an update; tell whether it survived."""
    died, hanging = asyncio.Event(), list[asyncio.Task[Any] | None]()

    async def swallow(update: Update, _context: LotseContext) -> None:
        if update.update_id == poisonous:
            died.set()
        with suppress(TimeoutError):
            async with asyncio.timeout(0.05):  # what is in hand at the same time
                await died.wait()
        if died.is_set():
            hanging.append(asyncio.current_task())
            await asyncio.Event().wait()

    handler = TypeHandler(Update, swallow)
    office.application.add_handler(handler, group=FLOODS - 1)
    async with running(intake.handle_stored()):
        await until(lambda: died_or_done(office, died))
    while died.is_set() and intake._workers:
        for task in filter(None, hanging):
            task.cancel()
        await asyncio.sleep(0.005)
    office.application.remove_handler(handler, group=FLOODS - 1)
    return not died.is_set()


async def died_or_done(office: PostOffice, died: asyncio.Event) -> bool:
    return died.is_set() or await nothing_waits(office)


async def nothing_waits(office: PostOffice) -> bool:
    return all(state != "new" for state, _ in await inbox(office))


async def waiting_ids(office: PostOffice) -> list[int]:
    async with office.tools.database.reading() as session:
        return list(await session.scalars(select(InboxUpdate.update_id).order_by(InboxUpdate.update_id)))


async def test_a_handled_update_is_emptied(office: PostOffice) -> None:
    await office.person(KIM)
    intake = await office.new_intake()
    await intake.store(await fetched(office))
    await handle(office, intake)
    assert await inbox(office) == [("done", "")]


async def test_stopping_finishes_what_is_in_hand_and_leaves_the_rest(office: PostOffice) -> None:
    await office.person(KIM)
    for number in range(3):
        office.telegram.send_text(KIM, f"qwertz {number}")
    intake = await office.new_intake()
    await intake.store(await fetched(office))
    async with gate(office) as (reached, opened), running(intake.handle_stored()):
        await reached.wait()
    async with asyncio.TaskGroup() as group:
        group.create_task(intake.finish(5))
        opened.set()
    assert [state for state, _ in await inbox(office)] == ["done", "new", "new", "new"]
    await handle(office, await office.new_intake())
    assert [state for state, _ in await inbox(office)] == ["done"] * 4


@ON_ONE_DATABASE
async def test_stopping_does_not_wait_for_ever(office: PostOffice) -> None:
    await office.person(KIM)
    intake = await office.new_intake()
    await intake.store(await fetched(office))
    async with gate(office) as (reached, _), running(intake.handle_stored()):
        await reached.wait()
        await intake.finish(0.01)
        assert [state for state, _ in await inbox(office)] == ["new"]
    await intake.finish(5)


async def test_stopping_is_heard_although_something_comes_in_at_the_same_moment(office: PostOffice) -> None:
    await office.person(KIM)
    intake = await office.new_intake()
    await intake.store(await fetched(office))
    handling = asyncio.create_task(intake.handle_stored())
    await intake.until_quiet()
    await intake.store([{"update_id": 99}])
    handling.cancel()
    done, _ = await asyncio.wait({handling}, timeout=2)
    assert done == {handling}
    await intake.finish(5)


# Several replicas


async def test_what_another_replica_has_decided_upon_meanwhile_is_not_decided_again(office: PostOffice) -> None:
    """A process that was given up goes on with what it had begun: its decision is undone."""
    await office.person(KIM)
    office.telegram.tap(KIM, office.telegram.send_text(KIM, "?"), "entry:yes:UV-01", stale=True)
    intake = await office.new_intake()
    await intake.store((await fetched(office))[-1:])
    async with gate(office) as (reached, opened), running(intake.handle_stored()):
        await reached.wait()
        async with office.tools.database.transaction() as session:
            await session.execute(update(InboxUpdate).values(state="done", raw="", leased_by=None))
        with capture_logs() as logs:
            opened.set()
            await intake.finish(5)
    assert [log["event"] for log in logs] == ["update handled by another replica"]
    async with office.tools.database.reading() as session:
        assert (await session.scalars(select(Rating))).all() == []
    assert await inbox(office) == [("done", "")]
    assert await office.messages() == []


async def test_what_waits_in_a_process_that_loses_its_leases_is_left_to_whoever_has_them_next(
    office: PostOffice,
) -> None:
    await office.person(KIM)
    office.telegram.send_text(KIM, "/help")
    intake = await office.new_intake()
    await intake.store(await fetched(office))
    async with gate(office) as (reached, opened), running(intake.handle_stored()):
        await reached.wait()
        await office.membership.vanish()
        opened.set()
        await intake.until_quiet()
    assert [state for state, _ in await inbox(office)] == ["done", "new"]
    await handle(office, await office.new_intake())
    assert len(office.heard_by(KIM)) == 2


# Order


async def test_each_person_is_answered_in_order_while_many_write_at_once(town: Town) -> None:
    people = [town.somebody(101 + number) for number in range(10)]
    sent: dict[int, list[int]] = {}
    for number in range(5):
        for somebody in people:
            message_id = town.telegram.send_text(somebody.person.id, f"qwertz {number}")
            sent.setdefault(somebody.person.id, []).append(message_id)
    await town.settles()
    for somebody in people:
        assert [message.reply_to for message in somebody.chat if message.from_bot] == sent[somebody.person.id]


@ON_ONE_DATABASE
async def test_one_person_who_keeps_the_bot_busy_holds_up_nobody_else(office: PostOffice) -> None:
    for person in (KIM, SALMA):
        await office.person(person)
    intake = await office.new_intake()
    await intake.store(await fetched(office))
    passed = asyncio.Semaphore(0)
    blocked = asyncio.Event()

    async def hold_kim(update: Update, _context: LotseContext) -> None:
        if update.effective_user and update.effective_user.id == KIM:
            await blocked.wait()
        else:
            passed.release()

    office.application.add_handler(TypeHandler(Update, hold_kim), group=2)
    async with running(intake.handle_stored()):
        async with asyncio.timeout(5):
            await passed.acquire()
        assert ("new", "/start") in [
            (state, json.loads(raw)["message"]["text"]) for state, raw in await inbox(office) if raw
        ]
        blocked.set()
        await intake.until_quiet()


@ON_ONE_DATABASE
async def test_a_flood_from_one_person_holds_up_nobody_else(office: PostOffice) -> None:
    await office.person(SALMA)
    salmas = await fetched(office)
    kims = salmas[0]["message"] | {"from": salmas[0]["message"]["from"] | {"id": KIM}}
    flood = [salmas[0] | {"update_id": 1000 + each, "message": kims} for each in range(BATCH + 20)]
    salmas = [salmas[0] | {"update_id": 9000}]
    intake = await office.new_intake()
    await intake.store(flood + salmas)
    async with gate(office) as (_, opened), running(intake.handle_stored()):

        async def all_that_fits_is_in_hand() -> bool:
            async with office.tools.database.reading() as session:
                waiting = await session.scalars(
                    select(InboxUpdate.lane).where(InboxUpdate.leased_by.is_(None), InboxUpdate.state == "new")
                )
                return SALMA not in waiting.all()

        await until(all_that_fits_is_in_hand)
        async with office.tools.database.reading() as session:
            in_hand = await session.scalars(select(InboxUpdate.update_id).where(InboxUpdate.leased_by.is_not(None)))
            assert len(in_hand.all()) == BATCH + 1
        opened.set()
        await intake.finish(5)


@pytest.mark.parametrize(
    ("update", "lane"),
    [
        ({"update_id": 1, "message": {"from": {"id": 5}, "chat": {"id": 5}}}, 5),
        ({"update_id": 1, "message": {"from": {"id": 5}, "chat": {"id": -7}}}, 5),
        ({"update_id": 1, "message": {"chat": {"id": -7}}}, -7),
        ({"update_id": 1, "callback_query": {"from": {"id": 5}, "message": {"chat": {"id": -7}}}}, 5),
        ({"update_id": 1, "my_chat_member": {"from": {"id": 5}, "chat": {"id": 5}}}, 5),
        ({"update_id": 1, "poll": {"id": "5"}}, 0),
        ({"update_id": 1, "message": {"from": {"id": "five"}}}, 0),
        ({"update_id": 1, "message": {"from": {"id": 10**30}}}, 0),
        ({"update_id": 1, "message": "?"}, 0),
        ({"update_id": 1}, 0),
    ],
)
def test_messages_and_taps_of_one_person_share_a_lane(update: dict[str, Any], lane: int) -> None:
    assert lane_of(update) == lane


# Whatever comes


async def test_an_update_nobody_can_read_parks_only_itself(town: Town) -> None:
    town.telegram.updates.add("message", {"message_id": "?", "chat": "nowhere"})
    kim = await town.volunteer()
    kim.hears("Ehrenamtslotse")
    async with town.database.reading() as session:
        rows = (await session.scalars(select(InboxUpdate).order_by(InboxUpdate.update_id))).all()
    assert [(row.state, row.raw) for row in rows] == [("failed", ""), ("done", "")]


@pytest.mark.parametrize(
    "text_sent",
    ["null\0byte", "lone \ud83d surrogate", "\udc00", "😀🧡👩‍👩‍👧", "\u202ertl\u202c", "<b>&amp;</i>", "%s {0} \\"],
)
async def test_whatever_is_typed_is_answered(town: Town, text_sent: str) -> None:
    kim = await town.volunteer()
    await kim.says(text_sent)
    assert kim.seen
    kim.does_not_hear("der Fehler liegt bei uns")


async def test_a_message_of_ten_thousand_characters_is_answered(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("Wort " * 2000)
    assert kim.seen
    kim.does_not_hear("der Fehler liegt bei uns")


@pytest.mark.parametrize(
    ("value", "cleaned"),
    [
        ("ganz normal – Дюльмен 😀", "ganz normal – Дюльмен 😀"),
        ("\ufeffBOM", "\ufeffBOM"),
        ("a\0b", "a\ufffdb"),
        ("a\ud83db", "a\ufffdb"),
        ("a\ude00", "a\ufffd"),
        ("\ud83d\ude00", "😀"),
        ({"text": ["\0", 1, None, {"deep": "\ud83d"}]}, {"text": ["\ufffd", 1, None, {"deep": "\ufffd"}]}),
    ],
)
def test_what_no_database_takes_is_replaced(value: object, cleaned: object) -> None:
    assert clean(value) == cleaned


async def test_a_private_message_without_a_sender_is_let_go(town: Town) -> None:
    kim = await town.volunteer()
    chat = {"id": kim.person.id, "type": "private"}
    with capture_logs() as logs:
        town.telegram.updates.add("message", {"message_id": 9, "date": 1, "chat": chat, "text": "Hallo"})
        await kim.waits()
    kim.hears_nothing()
    assert logs == []


@pytest.mark.parametrize("content", [{"data": "entry:show:AE-01"}, {"data": ""}, {"game_short_name": "chess"}])
async def test_a_tap_that_no_button_of_the_bot_makes_is_answered(town: Town, content: dict[str, str]) -> None:
    """The bot puts no button below messages of inline mode, but some apps let people send any data."""
    kim = await town.volunteer()
    query = town.telegram.taps.add(kim.person.id, kim.chat_id)
    tap = {"id": query.id, "from": kim.person.as_json(), "chat_instance": "1", "inline_message_id": "7"}
    town.telegram.updates.add("callback_query", {**tap, **content})
    await kim.waits()
    assert town.telegram.taps.is_answered(query.id)


async def test_who_has_left_telegram_meanwhile_is_let_go_without_a_report(town: Town) -> None:
    kim = await town.volunteer()
    town.telegram.fail_next("sendMessage", status=400, description="Bad Request: chat not found")
    await kim.says("/menu")
    kim.hears_nothing()
    assert town.staff_group.chat == []
    async with town.database.reading() as session:
        assert await session.scalar(select(Person.unreachable_since)) is not None


# What fails


async def test_a_handler_that_fails_is_apologised_for_and_reported_without_personal_words(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/ask")
    async with town.database.transaction() as session:
        await session.execute(text("ALTER TABLE questions RENAME TO lost_questions"))
    with capture_logs() as logs:
        await kim.says("qwertz Musterfrau")
    kim.hears("der Fehler liegt bei uns")
    report = town.staff_group.chat[-1].text
    assert "questions.py" in report
    assert "Musterfrau" not in report
    assert [log["event"] for log in logs if log["log_level"] == "error"] == ["update failed"]
    assert "Musterfrau" not in str(logs)


@pytest.mark.parametrize(("failures", "state"), [(MOST_TRIES, "done"), (MOST_TRIES + 1, "failed")])
async def test_an_update_that_the_database_fails_is_tried_again_some_times(
    office: PostOffice, failures: int, state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.intake, "RETRY_SECONDS", 0)
    seen: list[int] = []

    async def lose_connection(update: Update, _context: LotseContext) -> None:
        seen.append(update.update_id)
        if len(seen) <= failures:
            raise OperationalError("SELECT 1", None, psycopg.OperationalError("the connection is lost"))

    office.application.add_handler(TypeHandler(Update, lose_connection), group=FLOODS - 1)
    await office.person(KIM)
    intake = await office.new_intake()
    await intake.store(await fetched(office))
    await handle(office, intake)
    assert len(seen) == MOST_TRIES + 1
    assert await inbox(office) == [(state, "")]


async def test_no_other_handler_has_an_update_that_the_database_failed(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or one would ask who is writing, find nobody, and apologise for what is handled in a moment."""
    monkeypatch.setattr(bot.intake, "RETRY_SECONDS", 0)
    seen: list[Any] = []

    async def lose_connection_once(*arguments: Any, **more: Any) -> Any:
        seen.append(arguments)
        if len(seen) == 1:
            raise OperationalError("SELECT 1", None, psycopg.OperationalError("the connection is lost"))
        return await find_known(*arguments, **more)

    monkeypatch.setattr("handlers.toolbox.find_known", lose_connection_once)
    await office.person(KIM)
    office.telegram.tap(KIM, office.telegram.send_text(KIM, "?"), "entry:yes:UV-01", stale=True)
    intake = await office.new_intake()
    await intake.store((await fetched(office))[-1:])
    with capture_logs() as logs:
        await handle(office, intake)
    assert [log["event"] for log in logs] == ["updates can't be handled now, trying again"]
    assert await inbox(office) == [("done", "")]
    assert office.heard_by(KIM) == []


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)  # SQLite has one writer at a time anyhow
async def test_whoever_is_second_by_a_moment_finds_what_the_first_has_added(town: Town) -> None:
    robin = await town.staff()
    async with town.database.transaction() as session:
        session.add(EntryCare(entry_id="UV-03"))
        await session.flush()
        town.telegram.tap(STAFF.id, robin.last.message_id, "content:own:UV-03", stale=True)

        async def the_tap_waits_for_this_row() -> bool:
            waits = text("wait_event_type = 'Lock' AND datname = current_database()")
            return bool(await session.scalar(select(func.count()).select_from(text("pg_stat_activity")).where(waits)))

        await until(the_tap_waits_for_this_row)
    await town.settles()
    async with town.database.reading() as session:
        assert (await session.get_one(EntryCare, "UV-03")).owner_id is not None
        assert set(await session.scalars(select(InboxUpdate.state))) == {"done"}


async def test_a_failed_update_is_marked_emptied_and_does_not_stop_the_next(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/ask")
    async with town.database.transaction() as session:
        await session.execute(text("ALTER TABLE questions RENAME TO lost_questions"))
    await kim.says("Eine Frage")
    await kim.says("/menu")
    kim.does_not_hear("der Fehler liegt bei uns")
    async with town.database.reading() as session:
        rows = (await session.scalars(select(InboxUpdate).order_by(InboxUpdate.update_id))).all()
    assert [(row.state, row.raw) for row in rows] == [("done", ""), ("done", ""), ("failed", ""), ("done", "")]


@ON_ONE_DATABASE
@pytest.mark.parametrize(
    ("status", "said"), [(409, "another process uses the same token"), (502, "the Bot API can't be reached")]
)
async def test_polling_goes_on_after_an_error(office: PostOffice, status: int, said: str) -> None:
    await office.person(KIM)
    office.telegram.fail_next(
        "getUpdates", status=status, description="Conflict: terminated by other getUpdates request"
    )
    with capture_logs() as logs:
        async with running(poll(office.application, await office.new_intake())):
            await confirmed(office)
    assert [said in log["error"] for log in logs] == [True]
    assert len(await inbox(office)) == 1


@ON_ONE_DATABASE
async def test_polling_takes_over_from_a_webhook_that_was_set_before(office: PostOffice) -> None:
    await office.person(KIM)
    office.telegram.updates.set_webhook("https://example.org/hook")
    with capture_logs() as logs:
        async with running(poll(office.application, await office.new_intake())):
            await confirmed(office)
    assert ["has a webhook" in log["error"] for log in logs] == [True]
    assert len(await inbox(office)) == 1


@ON_ONE_DATABASE
async def test_polling_goes_on_after_a_lost_connection(office: PostOffice) -> None:
    await office.person(KIM)
    office.telegram.hang_next("getUpdates", after_effect=True, times=2)
    async with running(poll(office.application, await office.new_intake())):
        await confirmed(office)
    assert len(await inbox(office)) == 1


@ON_ONE_DATABASE
async def test_each_error_in_a_row_is_followed_by_a_longer_pause(office: PostOffice) -> None:
    office.telegram.fail_next("getUpdates", status=502, description="Bad Gateway", times=2)
    await office.person(KIM)
    with capture_logs() as logs:
        async with running(poll(office.application, await office.new_intake())):
            await confirmed(office)
    assert [log["seconds"] for log in logs] == [1.0, 2.0]


@ON_ONE_DATABASE
async def test_the_bot_waits_as_long_as_telegram_asks(office: PostOffice) -> None:
    await office.person(KIM)
    office.telegram.fail_next("getUpdates", status=429, description="Too Many Requests", retry_after=1)
    with capture_logs() as logs:
        async with running(poll(office.application, await office.new_intake())):
            await confirmed(office)
    assert [log["seconds"] for log in logs] == [1.0]
