"""Audiences put together at random, against an evaluation of the same audience in plain Python over the same people."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_conditions import CONDITIONS, Frame
from db.audience_terms import Audience, Condition, Group, Saved, from_json, to_json
from db.audiences import belongs, count_audiences, select_audience
from db.engine import Database
from db.models import (
    Broadcast,
    BroadcastAnswer,
    Colleague,
    Enrolment,
    Favourite,
    GivenRole,
    HelperProfile,
    MeetingReply,
    Person,
    PersonTag,
)
from db.offers import mark_offers_changed
from tests.conversation import NOW
from tests.db.samples import (
    add_course,
    add_meeting,
    add_message,
    add_offer,
    add_person,
    add_row,
    add_series,
    add_subscription,
)

PEOPLE = 60
FRAME = Frame("de", NOW)
LANGUAGES, PLACES, TAGS = ("de", "uk", "ar"), ("Dülmen", "Olfen"), ("Dolmetschen", "50% da", "Café_Team")
ANSWERS = ("yes", "maybe", "no")


@dataclass
class Facts:
    """What is true of one of the people, as plain values."""

    id: int = 0
    spoken: str | None = None
    place: str | None = None
    seen_at: datetime = NOW
    gets_news: bool = True
    courses: dict[int, str] = field(default_factory=dict)
    follows: set[str] = field(default_factory=set)
    likes: set[str] = field(default_factory=set)
    profile: tuple[str, tuple[str, ...], tuple[str, ...]] | None = None
    may_be_asked: bool = False
    organises: bool = False
    team_roles: set[str] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)
    got: bool = False
    answer: str | None = None
    comes: bool = False


Holds = Callable[[str, Facts], bool]


def in_profile(holds: Callable[[str, tuple[str, tuple[str, ...], tuple[str, ...]]], bool]) -> Holds:
    return lambda value, facts: facts.profile is not None and facts.may_be_asked and holds(value, facts.profile)


BELONGING: dict[str, tuple[str, ...]] = {
    "seated": ("seated", "attended"),
    "waiting": ("waiting",),
    "attended": ("attended",),
}
PLAINLY: dict[str, Holds] = {
    "language": lambda value, facts: (facts.spoken or "de") == value,
    "municipality": lambda value, facts: facts.place == value,
    "course": lambda value, facts: facts.courses.get(int(value.split(":")[0])) in BELONGING[value.split(":")[1]],
    "follows": lambda value, facts: value in facts.follows,
    "likes": lambda value, facts: value in facts.likes,
    "interest": in_profile(lambda value, profile: value in profile[2]),
    "speaks": in_profile(lambda value, profile: value in profile[1]),
    "role": lambda value, facts: (
        (value == "organiser" and facts.organises)
        or value in facts.team_roles
        or in_profile(lambda role, profile: profile[0] == role)(value, facts)
    ),
    "active": lambda value, facts: facts.seen_at >= NOW - timedelta(days=int(value)),
    "quiet": lambda value, facts: facts.seen_at < NOW - timedelta(days=int(value)),
    "tag": lambda value, facts: value in facts.tags,
    "got": lambda _, facts: facts.got,
    "answered": lambda value, facts: facts.answer is not None and value.split(":")[1] in ("any", facts.answer),
    "comes": lambda _, facts: facts.comes,
}


def holds(audience: Audience, facts: Facts) -> bool:
    return all(any(part_holds(part, facts) for part in group.parts) != group.excluded for group in audience.groups)


def part_holds(part: Condition | Saved, facts: Facts) -> bool:
    if isinstance(part, Saved):
        return holds(part.audience, facts)
    return PLAINLY[part.kind](part.value, facts)


def test_the_query_finds_whom_the_audience_means(database_url: str) -> None:
    with asyncio.Runner() as runner:
        database = Database(database_url)
        people, values = runner.run(fill(database))

        @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), database=None)
        @given(audiences(values))
        def check(audience: Audience) -> None:
            meant = {facts.id for facts in people if holds(audience, facts)}
            with_news = {facts.id for facts in people if facts.id in meant and facts.gets_news}
            assert from_json(to_json(audience)) == audience
            assert runner.run(look(database, audience)) == (meant, with_news, len(with_news))

        check()
        runner.run(database.close())


def test_the_plain_evaluation_knows_every_kind_of_condition() -> None:
    assert set(PLAINLY) == set(CONDITIONS)


def audiences(values: dict[str, tuple[str, ...]]) -> some.SearchStrategy[Audience]:
    conditions = some.sampled_from([Condition(kind, value) for kind, each in values.items() for value in each])
    parts = some.recursive(conditions, lambda inner: some.builds(Saved, some.just(1), some.just("A"), joined(inner)))
    return joined(parts)


def joined(parts: some.SearchStrategy[Condition | Saved]) -> some.SearchStrategy[Audience]:
    groups = some.builds(Group, some.lists(parts, max_size=3).map(tuple), some.booleans())
    return some.builds(Audience, some.lists(groups, max_size=3).map(tuple))


async def look(database: Database, audience: Audience) -> tuple[set[int], set[int], int]:
    async with database.reading() as session:
        meant = set(await session.scalars(select(Person.id).where(belongs(audience, FRAME))))
        queued = {person_id for person_id, _ in await session.execute(select_audience(audience, FRAME))}
        [count] = await count_audiences(session, [audience], FRAME)
    return meant, queued, count


async def fill(database: Database) -> tuple[list[Facts], dict[str, tuple[str, ...]]]:
    """Add people of whom different things are true, always the same ones; return these and what can be asked."""
    chance = Random(23)
    async with database.transaction() as session:
        courses = [(await add_course(session, f"course-{number}", seats=PEOPLE)).id for number in range(2)]
        series = [await add_series(session), await add_series(session, slug="exchange", kind="exchange")]
        offers = [await add_offer(session), await add_offer(session, "Nähtreff", kind="sewing_workshop")]
        meeting = await add_meeting(session, series[0], NOW + timedelta(days=1))
        broadcast_id = (await add_row(session, Broadcast(created_at=NOW))).id
        people = []
        for number in range(PEOPLE):
            facts = Facts(spoken=chance.choice((*LANGUAGES, None)), place=chance.choice((*PLACES, None)))
            facts.seen_at, facts.gets_news = (
                NOW - timedelta(days=chance.choice((0, 29, 31, 400))),
                chance.random() < 0.8,
            )
            person = await add_person(
                session,
                number + 1,
                chosen_language=facts.spoken if number % 2 else None,
                telegram_language="ru" if facts.spoken and number % 2 else facts.spoken,
                municipality=facts.place,
                last_seen_at=facts.seen_at,
                wants_news=facts.gets_news or number % 3 == 0,
                unreachable_since=None if facts.gets_news or number % 3 else NOW,
            )
            facts.id = person.id
            for course_id in courses:
                if state := chance.choice(("seated", "waiting", "attended", "cancelled", None)):
                    facts.courses[course_id] = state
                    await add_row(session, place_in(course_id, person.id, state))
            for each in series:
                if chance.random() < 0.3:
                    facts.follows.add(each.kind)
                    await add_subscription(session, each, person)
            if chance.random() < 0.4:
                facts.likes.add("international_cafe")
                await add_row(session, Favourite(person_id=person.id, offer_id=offers[0], added_at=NOW))
            if chance.random() < 0.6:
                await add_profile(session, facts, chance)
            for tag in TAGS:
                if fate := chance.choice(("given", "removed", None)):
                    facts.tags |= {tag} if fate == "given" else set()
                    taken_off = NOW if fate == "removed" else None
                    await add_row(session, PersonTag(person_id=person.id, tag=tag, given_at=NOW, removed_at=taken_off))
            facts.got = (state := chance.choice(("sent", "unknown", "failed", None))) in ("sent", "unknown")
            if state:
                key = f"broadcast:{broadcast_id}:{person.id}"
                await add_message(session, key, person, kind="broadcast", state=state)
            if number % 2:
                facts.answer = chance.choice((*ANSWERS, None))
                answer = BroadcastAnswer(broadcast_id=broadcast_id, person_id=person.id, answer=facts.answer)
                await add_row(session, answer)
            if (reply := chance.choice((True, False, None))) is not None:
                facts.comes = reply
                await add_row(session, MeetingReply(meeting_id=meeting.id, person_id=person.id, comes=reply))
            if number % 7 == 0:
                facts.team_roles.add("staff")
                await add_row(session, Colleague(person_id=person.id, name="Robin", seen_at=NOW))
            if role := {3: "editor", 4: "admin"}.get(number % 5):
                facts.team_roles |= {"editor"} if role == "editor" else set()
                await add_row(session, GivenRole(person_id=person.id, role=role, given_at=NOW))
            people.append(facts)
        people[0].organises = True
        await mark_offers_changed(session, [{"id": offers[1], "organiser_id": people[0].id}])
    return people, {
        "language": (*LANGUAGES, "fr"),
        "municipality": (*PLACES, "Senden"),
        "course": tuple(f"{course_id}:{state}" for course_id in courses for state in BELONGING),
        "follows": ("exchange", "supervision"),
        "likes": ("international_cafe", "sewing_workshop"),
        "interest": ("cooking", "sport"),
        "speaks": ("ti", "so"),
        "role": ("helper", "guest", "organiser", "staff", "editor"),
        "active": ("30", "365"),
        "quiet": ("30", "365"),
        "tag": (*TAGS, "50"),
        "got": (str(broadcast_id),),
        "answered": tuple(f"{broadcast_id}:{answer}" for answer in ("any", *ANSWERS)),
        "comes": (str(meeting.id),),
    }


def place_in(course_id: int, person_id: int, state: str) -> Enrolment:
    attended = state == "attended"
    return Enrolment(
        course_id=course_id,
        person_id=person_id,
        state="seated" if attended else state,
        since=NOW,
        attended_at=NOW if attended else None,
    )


async def add_profile(session: AsyncSession, facts: Facts, chance: Random) -> None:
    languages = chance.choice(((), ("ti",), ("de", "ti"), ("so", "de")))
    interests = chance.choice(((), ("cooking",), ("cooking", "sport")))
    facts.profile, facts.may_be_asked = (
        (chance.choice(("helper", "guest")), languages, interests),
        chance.random() < 0.7,
    )
    profile = HelperProfile(
        person_id=facts.id,
        role=facts.profile[0],
        languages=list(languages),
        interests=list(interests),
        days=[],
        may_be_asked=facts.may_be_asked,
        agreed_at=NOW,
    )
    await add_row(session, profile)
