"""A thousand things that happen to seats in random order, with crashes between, against a model in plain Python."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import count

from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import get_course
from db.engine import Database
from db.enrolments import count_waiting_up_to, list_courses_to_tend, list_places
from db.models import OutboxMessage
from services.enrolment import cancel, enrol
from services.seats import ANSWER_TIMES, LAST_HOURS
from services.waiting_list import decline_seat, take_seat, tend_waiting_list
from tests.conversation import NOW
from tests.databases import KEYS
from tests.db.samples import add_course, add_people

SEATS, PEOPLE, BEGINS_IN = 2, 6, timedelta(days=9)
telegram_ids = count(1000, PEOPLE)
somebody, crashes = some.integers(0, PEOPLE - 1), some.sampled_from((False, False, False, True))


class Crash(Exception):  # noqa: N818 - it is what happens, not what went wrong
    """The process dies before the transaction is kept."""


class Seats(RuleBasedStateMachine):
    """What people and time do to a course. Whatever crashed has not happened."""

    database: Database
    runner: asyncio.Runner

    @initialize()
    def begin(self) -> None:
        self.now, self.begins_at = NOW, NOW + BEGINS_IN
        self.seated: set[int] = set()
        self.offered: dict[int, object] = {}
        self.line: list[int] = []
        self.offers = self.lapsed = 0
        self.runner.run(self._begin())

    async def _begin(self) -> None:
        async with self.database.transaction() as session:
            first = next(telegram_ids)
            course = await add_course(
                session,
                slug=f"course-{first}",
                seats=SEATS,
                starts_at=self.begins_at,
                ends_at=self.begins_at + timedelta(hours=3),
            )
            self.course_id = course.id
            self.people = [person.id for person in await add_people(session, PEOPLE, first)]

    @rule(who=somebody, crash=crashes)
    def sign_up(self, who: int, crash: bool) -> None:
        if not self._happens(lambda session: enrol(session, *self._who(who), name="Kim", now=self.now), crash):
            return
        if who in self.seated or who in self.offered or who in self.line or self._begun:
            return
        if self._free and (self._in_last_hours or not self.line):
            self.seated.add(who)
        else:
            self.line.append(who)

    @rule(who=somebody, crash=crashes)
    def leave(self, who: int, crash: bool) -> None:
        if self._happens(lambda session: cancel(session, *self._who(who), now=self.now), crash) and not self._begun:
            self._give_up(who)

    @rule(who=somebody, crash=crashes)
    def take(self, who: int, crash: bool) -> None:
        if not self._happens(lambda session: take_seat(session, *self._who(who), now=self.now), crash) or self._begun:
            return
        if who in self.offered:
            del self.offered[who]
            self.seated.add(who)
        elif who in self.line and self._in_last_hours and self._free:
            self.line.remove(who)
            self.seated.add(who)

    @rule(who=somebody, crash=crashes)
    def decline(self, who: int, crash: bool) -> None:
        happens = self._happens(lambda session: decline_seat(session, *self._who(who), now=self.now), crash)
        if happens and who in self.offered:
            self._give_up(who)

    @rule(hours=some.sampled_from((1, 5, 13, 30, 50)), crash=crashes)
    def time_passes(self, hours: int, crash: bool) -> None:
        self.now += timedelta(hours=hours)
        if not self._happens(self._tend, crash):
            return
        due = [who for who, until in self.offered.items() if until <= self.now]  # type: ignore[operator]
        for who in due:
            del self.offered[who]
            self.lapsed += 1
        if due or not self._in_last_hours:
            self._pass_on()

    @invariant()
    def nobody_is_lost_and_the_order_is_kept(self) -> None:
        self.runner.run(self._compare())

    async def _compare(self) -> None:
        async with self.database.reading() as session:
            course = await get_course(session, self.course_id)
            places = [enrolment for enrolment, _ in await list_places(session, self.course_id)]
            who = {person_id: number for number, person_id in enumerate(self.people)}
            by_state = {
                state: [who[one.person_id or 0] for one in places if one.state == state]
                for state in ("seated", "offered", "waiting")
            }
            waiting = [one for one in places if one.state == "waiting"]
            positions = [await count_waiting_up_to(session, one) for one in waiting]
            told = select(OutboxMessage.kind).where(OutboxMessage.person_id.in_(self.people))
            sent = list(await session.scalars(told))
        assert set(by_state["seated"]) == self.seated
        assert set(by_state["offered"]) == set(self.offered)
        assert by_state["waiting"] == self.line and positions == list(range(1, len(self.line) + 1))
        assert course.taken == len(self.seated) + len(self.offered) <= SEATS
        assert sent.count("seat_offered") == self.offers
        assert sent.count("offer_lapsed") == self.lapsed

    def _happens(self, act: Callable[[AsyncSession], Awaitable[object]], crash: bool) -> bool:
        """Do something in a transaction; tell whether it was kept."""

        async def happen() -> None:
            async with self.database.transaction() as session:
                await act(session)
                if crash:
                    raise Crash

        # A second between any two, so that nobody signs up at the same moment as somebody else.
        self.now += timedelta(seconds=1)
        try:
            self.runner.run(happen())
        except Crash:
            return False
        return True

    async def _tend(self, session: AsyncSession) -> None:
        for course_id in await list_courses_to_tend(session, self.now, self.now + LAST_HOURS):
            if course_id == self.course_id:
                await tend_waiting_list(session, course_id, now=self.now)

    def _give_up(self, who: int) -> None:
        if who in self.line:
            self.line.remove(who)
        elif who in self.seated or who in self.offered:
            self.seated.discard(who)
            self.offered.pop(who, None)
            self._pass_on()

    def _pass_on(self) -> None:
        if self._begun or self._in_last_hours:
            return
        while self._free and self.line:
            left = self.begins_at - self.now
            self.offered[self.line.pop(0)] = self.now + next(time for least, time in ANSWER_TIMES if left > least)
            self.offers += 1

    def _who(self, who: int) -> tuple[int, int]:
        return self.course_id, self.people[who]

    @property
    def _free(self) -> int:
        return SEATS - len(self.seated) - len(self.offered)

    @property
    def _begun(self) -> bool:
        return self.begins_at <= self.now

    @property
    def _in_last_hours(self) -> bool:
        return self.begins_at - self.now <= LAST_HOURS


def test_whatever_happens_never_a_seat_too_many_nobody_lost_and_the_order_kept(database_url: str) -> None:
    with asyncio.Runner() as runner:
        Seats.database, Seats.runner = Database(database_url, KEYS), runner
        try:
            run_state_machine_as_test(
                Seats,
                settings=settings(
                    max_examples=20,
                    stateful_step_count=50,
                    deadline=None,
                    derandomize=True,
                    suppress_health_check=[HealthCheck.too_slow],
                ),
            )
        finally:
            runner.run(Seats.database.close())
