"""What can be asked about people to choose an audience, each as a condition of SQL. A new one is an entry here."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Text, cast, exists, func, literal

from db.audience_terms import AudienceUnreadableError, Condition
from db.models import (
    BroadcastAnswer,
    Colleague,
    Enrolment,
    Favourite,
    GivenRole,
    HelperProfile,
    MeetingReply,
    OutboxMessage,
    Person,
    PersonTag,
    Series,
    StoredOffer,
    Subscription,
)

NUMBER, WORD, NAME = r"[1-9]\d{0,8}", r"[a-z][a-z_-]{0,30}", r"[^\n]{1,60}"


@dataclass(frozen=True)
class Frame:
    """What a condition is seen in: the moment, and the language of those who never named one."""

    default_language: str
    now: datetime


@dataclass(frozen=True)
class ConditionKind:
    """What values a kind of condition takes (a regular expression), and for which persons it then holds."""

    values: str
    holds: Callable[[str, Frame], ColumnElement[bool]]


def condition_of(kind: str, value: str) -> Condition:
    """Return the condition if there is such a kind and it takes this value; else `AudienceUnreadableError`."""
    if kind not in CONDITIONS or not re.fullmatch(CONDITIONS[kind].values, value):
        raise AudienceUnreadableError(f"no condition: {kind} {value!r}")
    return Condition(kind, value)


def spoken_language(default_language: str) -> ColumnElement[str]:
    """Return the language in which a person is written to."""
    return func.coalesce(Person.chosen_language, Person.telegram_language, default_language)


# Each looks a person up by an index: a list of all who are meant would be gathered anew for every 10,000 people queued.


def _in_course(value: str, _frame: Frame) -> ColumnElement[bool]:
    course_id, state = value.split(":")
    has = exists().where(Enrolment.course_id == int(course_id), Enrolment.person_id == Person.id)
    match state:
        case "attended":
            return has.where(Enrolment.attended_at.is_not(None))
        case "waiting":
            return has.where(Enrolment.state.in_(("waiting", "offered")))
        case _:
            return has.where(Enrolment.state == "seated")


def _follows(value: str, _frame: Frame) -> ColumnElement[bool]:
    series = exists().where(Series.id == Subscription.series_id, Series.kind == value)
    return exists().where(Subscription.person_id == Person.id, series)


def _likes(value: str, _frame: Frame) -> ColumnElement[bool]:
    offer = exists().where(StoredOffer.id == Favourite.offer_id, StoredOffer.kind == value)
    return exists().where(Favourite.person_id == Person.id, offer)


def _in_profile(*more: ColumnElement[bool]) -> ColumnElement[bool]:
    """Profiles are for finding a tandem; only who let the team ask them is asked by what stands there."""
    return exists().where(HelperProfile.person_id == Person.id, HelperProfile.may_be_asked, *more)


def _listed(column: Any, value: str) -> ColumnElement[bool]:
    # Databases search JSON lists differently, but write them alike: a code stands in quotes, and none has a quote.
    return cast(column, Text).contains(f'"{value}"', autoescape=True)


def _role(value: str, _frame: Frame) -> ColumnElement[bool]:
    match value:
        case "organiser":
            return exists().where(StoredOffer.organiser_id == Person.id)
        case "staff":
            return exists().where(Colleague.person_id == Person.id)
        case "editor":
            return exists().where(GivenRole.person_id == Person.id, GivenRole.role == "editor")
        case _:
            return _in_profile(HelperProfile.role == value)


def _seen_within(value: str, frame: Frame) -> ColumnElement[bool]:
    return Person.last_seen_at >= frame.now - timedelta(days=int(value))


def _got(value: str, _frame: Frame) -> ColumnElement[bool]:
    key = literal(f"broadcast:{value}:") + cast(Person.id, Text)
    return exists().where(OutboxMessage.key == key, OutboxMessage.state.in_(("sent", "unknown")))


def _answered(value: str, _frame: Frame) -> ColumnElement[bool]:
    broadcast_id, answer = value.split(":")
    answered = exists().where(
        BroadcastAnswer.broadcast_id == int(broadcast_id),
        BroadcastAnswer.person_id == Person.id,
        BroadcastAnswer.answer.is_not(None),
    )
    return answered if answer == "any" else answered.where(BroadcastAnswer.answer == answer)


CONDITIONS: dict[str, ConditionKind] = {
    "language": ConditionKind(WORD, lambda value, frame: spoken_language(frame.default_language) == value),
    "municipality": ConditionKind(NAME, lambda value, _: func.coalesce(Person.municipality, "") == value),
    "course": ConditionKind(rf"{NUMBER}:(seated|waiting|attended)", _in_course),
    "follows": ConditionKind(WORD, _follows),
    "likes": ConditionKind(WORD, _likes),
    "interest": ConditionKind(WORD, lambda value, _: _in_profile(_listed(HelperProfile.interests, value))),
    "speaks": ConditionKind(WORD, lambda value, _: _in_profile(_listed(HelperProfile.languages, value))),
    "role": ConditionKind("helper|guest|organiser|staff|editor", _role),
    "active": ConditionKind(NUMBER, _seen_within),
    "quiet": ConditionKind(NUMBER, lambda value, frame: ~_seen_within(value, frame)),
    "tag": ConditionKind(
        NAME,
        lambda value, _: exists().where(
            PersonTag.person_id == Person.id, PersonTag.tag == value, PersonTag.removed_at.is_(None)
        ),
    ),
    "got": ConditionKind(NUMBER, _got),
    "answered": ConditionKind(rf"{NUMBER}:(any|yes|maybe|no)", _answered),
    "comes": ConditionKind(
        NUMBER,
        lambda value, _: exists().where(
            MeetingReply.meeting_id == int(value), MeetingReply.person_id == Person.id, MeetingReply.comes
        ),
    ),
}
