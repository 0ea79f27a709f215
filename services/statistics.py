"""What staff may know of how the bot is used: counts only, and none so small that somebody could be recognised."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import QuestionCount
from db.statistics import (
    Counts,
    add_question_counts,
    count_deliveries_by_state,
    count_enrolments_by_kind,
    count_questions_by,
    count_questions_to_staff,
)

OUTCOMES: Final = ("answered", "suggested", "unanswered")
"""How a typed question ends; what was suggested may or may not have helped."""

TO_STAFF: Final = "to-staff"
PERIODS: Final = {"month": timedelta(days=30), "quarter": timedelta(days=91), "year": timedelta(days=365)}

DELIVERED: Final = {"sent": "sent", "failed": "failed", "unknown": "failed", "parked": "parked", "expired": "expired"}
"""What became of a message, as staff see it; what is still on its way does not count."""

SMALL: Final = 5
"""Below it a count is not told, and others are rounded to it, or a small one could be found by subtraction."""

MOST_TOPICS: Final = 10


@dataclass(frozen=True)
class Count:
    """A count by name, rounded; None is some, but fewer than `SMALL`."""

    name: str
    times: int | None


@dataclass(frozen=True)
class Statistics:
    """The counts of one period, the largest first."""

    topics: tuple[Count, ...]
    languages: tuple[Count, ...]
    outcomes: tuple[Count, ...]
    enrolments: tuple[Count, ...]
    deliveries: tuple[Count, ...]


async def count_questions(
    session: AsyncSession, questions: Iterable[tuple[str, str, str]], *, zone: ZoneInfo, now: datetime
) -> None:
    """Count questions (topic, language, outcome), without a word of them and without who asked.

    Raises ValueError for an outcome that is none of `OUTCOMES`.
    """
    day, counts = now.astimezone(zone).date(), Counter(questions)
    for _, _, outcome in counts:
        if outcome not in OUTCOMES:
            raise ValueError(f"a question does not end in {outcome!r}")
    rows = [
        {"day": day, "topic": topic, "language": language, "outcome": outcome, "times": times}
        for (topic, language, outcome), times in sorted(
            counts.items()
        )  # in one order, or two could wait for each other
    ]
    await add_question_counts(session, rows)


async def gather_statistics(session: AsyncSession, period: str, *, zone: ZoneInfo, now: datetime) -> Statistics:
    """Return the counts of a period of `PERIODS` up to now."""
    since = now - PERIODS[period]
    day = since.astimezone(zone).date()
    topics = await count_questions_by(session, QuestionCount.topic, day, ("answered", "suggested"))
    topics.pop("", None)
    outcomes = {
        **dict.fromkeys(OUTCOMES, 0),
        **await count_questions_by(session, QuestionCount.outcome, day, OUTCOMES),
        TO_STAFF: await count_questions_to_staff(session, since),
    }
    return Statistics(
        topics=_largest(topics)[:MOST_TOPICS],
        languages=_largest(await count_questions_by(session, QuestionCount.language, day, OUTCOMES)),
        outcomes=_told(outcomes),
        enrolments=_largest(await count_enrolments_by_kind(session, since)),
        deliveries=_told(_delivered(await count_deliveries_by_state(session, since))),
    )


def _delivered(states: Mapping[str, int]) -> Counts:
    counts = dict.fromkeys(DELIVERED.values(), 0)
    for state, name in DELIVERED.items():
        counts[name] += states.get(state, 0)
    return counts


def _largest(counts: Counts) -> tuple[Count, ...]:
    """Return counts by their size; small ones stand by name, so that their order tells nothing either."""
    return _told(dict(sorted(counts.items(), key=lambda item: (-item[1] if item[1] >= SMALL else 0, item[0]))))


def _told(counts: Mapping[str, int]) -> tuple[Count, ...]:
    return tuple(
        Count(name, None if 0 < times < SMALL else SMALL * round(times / SMALL)) for name, times in counts.items()
    )
