"""Which messages the code asks for, read from its syntax trees."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import get_args

import bot
import handlers
from bot.profile import STAFF_COMMANDS
from handlers.audience_choices import CHOICES, STATES
from handlers.audience_choices import ROLES as AUDIENCE_ROLES
from handlers.audit import HEADINGS
from handlers.broadcast_buttons import LINKS
from handlers.broadcast_cards import DEEDS
from handlers.broadcast_report_screens import OUTCOMES
from handlers.broadcast_screens import LISTED
from handlers.content_screens import FACTS, FIELDS
from handlers.letters import LOOKS
from handlers.offer_search import FILTERS
from handlers.organisers import EDITABLE
from handlers.papers.conduct_letter import GUIDE
from handlers.papers.hours_paper import COLUMNS
from handlers.planning_screens import EMPTY_ALLOWED, SWITCHES
from handlers.series_drafts import TYPED
from handlers.tag_screens import SOURCES as TAG_SOURCES
from knowledge.contacts import LEVELS
from knowledge.course_kinds import COURSE_KINDS, NEEDS
from knowledge.entries import TOPIC_GROUPS, TOPICS
from knowledge.offer_fields import offer_kinds
from knowledge.personal_details import KINDS as PERSONAL_KINDS
from knowledge.plan import MEETING_KINDS
from knowledge.sheets.mistakes import CELL_MISTAKES, FILE_MISTAKES
from services.attendance import AttendanceOutcome
from services.audiences import SavingOutcome
from services.audit import ACTS, SUBJECTS
from services.board import RESOURCE_KINDS
from services.broadcast_answers import ANSWERS
from services.broadcast_replies import ReplyAnswer
from services.broadcast_reports import OTHER, Nudging
from services.broadcast_reports import REASONS as NOT_ARRIVED
from services.content import ACTIONS
from services.courses import TOLD, ChangeOutcome
from services.help_requests import HelpOutcome
from services.imports import TABLES
from services.offer_checks import WEAKNESSES
from services.outbox import Topic
from services.proposals import WHATS
from services.recurrence import RHYTHMS
from services.reminders import LEAD_TIMES
from services.retention import RETENTION
from services.roles import INVITABLE
from services.staff_room import REASONS
from services.statistics import DELIVERED, PERIODS, TO_STAFF
from services.statistics import OUTCOMES as ENDS
from services.tags import Fault as TagFault
from services.tandems import INTERESTS, ROLES, TandemOutcome
from services.typed_fields import TYPED_FIELDS

FOLDERS = [Path(str(package.__file__)).parent for package in (handlers, bot)]
CERTAINTY = ("sure", "unsure")
STANDING = ("seated", "waiting")
PLACES = (*STANDING, "offered")
COURSE_STATES = ("draft", "published", "cancelled")
PREREQUISITES = {name for kind in COURSE_KINDS.values() for name in kind.prerequisites}
HOLIDAYS = tuple(f"skips_{what}holidays-{state}" for what in ("", "school_") for state in ("on", "off"))
DRAFT_FIELDS = ("title", "place", "rhythm", "weekday", "at", "minutes", "language", "municipality", "first")

AUDIENCE_HEADINGS = [f"{kind}-{state}" if state else kind for kind in CHOICES for state in STATES.get(kind, ("",))]

FILLED_IN: dict[str, tuple[str, ...]] = {
    "news-button-{}": (*ANSWERS, *LINKS),
    "tag-{}": get_args(TagFault),
    "tag-button-{}": TAG_SOURCES,
    "reply-{}": ("write-again", "left"),
    "reply-answer-{}": get_args(ReplyAnswer),
    "report-bar-{}": tuple(name.replace("_", "-") for name in OUTCOMES),
    "report-reason-{}": (*dict.fromkeys(name for _, name in NOT_ARRIVED), OTHER),
    "nudge-{}-toast": get_args(Nudging),
    "news-{}-toast": (*ANSWERS, "over", "preview", "gone"),
    "press-button-rsvp-{}": ("on", "off"),
    "audience-kind-{}": tuple(CHOICES),
    "audience-is-{}": ("got", *AUDIENCE_HEADINGS),
    "audience-role-{}": AUDIENCE_ROLES,
    "audience-{}": ("active", "quiet"),
    "audience-name-{}": tuple(SavingOutcome),
    "broadcast-state-{}": tuple(state.replace("_", "-") for state in LISTED),
    "broadcast-card-{}": ("going", "paused", "done", "stopped", "taken-back"),
    "broadcast-kind-{}": ("text", "poll", "venue", "photo", "document"),
    "broadcast-line-{}": ("asked", "scheduled"),
    "broadcast-ask-{}": ("when", "until"),
    "broadcast-{}": ("asked", "scheduled"),
    "broadcast-{}-toast": ("own", "over", "nobody", *DEEDS),
    "broadcast-{}-sure": ("stop", "back"),
    "broadcast-button-{}-sure": ("stop", "back"),
    "broadcast-button-{}": ("pause", "resume", "stop"),
    "broadcast-progress-{}": ("parked", "failed", "left-out"),
    "{}-preview": tuple(LOOKS),
    "{}-button-send": tuple(LOOKS),
    "{}-sent": tuple(LOOKS),
    "{}-progress": ("broadcast-taken-back", "broadcast-corrected"),
    "bot-{}": ("name", "description", "short-description"),
    "command-{}": STAFF_COMMANDS,
    "staff-topic-{}": get_args(Topic),
    "topic-{}": TOPICS,
    "topic-group-{}": tuple(TOPIC_GROUPS),
    "retention-{}": tuple(rule.name for rule in RETENTION if rule.shown),
    "lead-{}": tuple(map(str, LEAD_TIMES)),
    "series-about-{}": MEETING_KINDS,
    "series-kind-{}": MEETING_KINDS,
    "rhythm-{}": (*RHYTHMS, "other"),
    "draft-ask-{}": DRAFT_FIELDS,
    "draft-wrong-{}": TYPED,
    "draft-button-{}": DRAFT_FIELDS,
    "draft-button-{}{}": HOLIDAYS,
    "plan-ask-{}": ("move", "add"),
    "plan-confirm-{}": ("move", "add"),
    "plan-button-{}-yes": ("move", "add"),
    "offer-kind-{}": ("all", *offer_kinds()),
    "narrow-{}": tuple(FILTERS),
    "hours-always-{}": CERTAINTY,
    "hours-open-{}": CERTAINTY,
    "hours-opens-{}": CERTAINTY,
    "contact-level-{}": LEVELS,
    "sheet-mistake-{}": (*FILE_MISTAKES, *CELL_MISTAKES),
    "table-name-{}": tuple(TABLES),
    "resource-kind-{}": RESOURCE_KINDS,
    "board-offer-{}": ("offered", "already", "too-many", "too-long"),
    "board-request-{}": ("asked", "already", "taken", "own", "over", "too-many", "too-long"),
    "board-answer-{}": ("agreed", "declined"),
    "board-answer-{}-toast": ("already", "taken", "gone"),
    "report-what-{}": WHATS,
    "report-ask-{}": (*WHATS, "hours-again", "address-again", "contact-again"),
    "report-{}": ("proposed", "done", "already", "gone", "too-many"),
    "proposal-state-{}": ("accepted", "declined", "undone"),
    "proposal-{}-toast": ("accepted", "declined", "undone", "already", "overtaken", "gone"),
    "field-{}": (
        "name",
        "kind",
        "municipality",
        "address",
        "opening_hours",
        "phone",
        "email",
        "contact_url",
        "state",
    ),
    "check-{}": ("confirmed", "retired", "already", "gone"),
    "care-{}": WEAKNESSES,
    "room-button-{}": ("take", "over", "pass", "end", "done"),
    "room-switch-{}-button": ("all", "mine"),
    "room-reason-{}-button": REASONS,
    "room-list-{}": ("all", "mine"),
    "room-none-{}": ("all", "mine"),
    "room-{}-toast": (
        *("taken", "already", "other", "handed", "back", "ended", "finished"),
        *("open", "answered", "closed", "withdrawn", "gone", "over", "below", "anonymous", "alone", "left"),
    ),
    "question-reason-{}": REASONS,
    "question-state-{}": ("open", "taken", "answered", "closed"),
    "question-addition-{}": ("added", "reopened", "already", "too-many", "over"),
    "question-{}-toast": ("withdrawn", "answered", "over", "helped"),
    "gap-{}-toast": ("released", "second_person", "drafted", "gone"),
    "hours-column-{}": COLUMNS,
    "tandem-button-agree-{}": ROLES,
    "tandem-button-role-{}": ROLES,
    "tandem-profile-{}": ROLES,
    "tandem-proposal-{}": ROLES,
    "tandem-button-seek-{}": ("on", "off"),
    "tandem-button-ask-{}": ("on", "off"),
    "tandem-{}": tuple(TandemOutcome),
    "help-{}": tuple(HelpOutcome),
    "interest-{}": INTERESTS,
    "letter-guide-{}": GUIDE,
    "personal-{}": PERSONAL_KINDS,
    "audit-act-{}": ACTS,
    "audit-subject-{}": tuple(subject for subject in SUBJECTS if subject != "role"),
    "audit-column-{}": HEADINGS,
    "role-{}": INVITABLE,
    "stats-button-{}": tuple(PERIODS),
    "stats-period-{}": tuple(PERIODS),
    "stats-outcome-{}": (*ENDS, TO_STAFF),
    "stats-delivery-{}": tuple(set(DELIVERED.values())),
    "role-about-{}": INVITABLE,
    "roles-{}-toast": ("taken", "last-admin", "gone"),
    "roles-invitation-{}": ("already", "own", "gone"),
    "organise-button-{}": EDITABLE,
    "smalltalk-{}": ("hello", "thanks", "who_are_you", "bye"),
    "settings-button-news-{}": ("on", "off"),
    "content-field-{}": (*FIELDS, *FACTS),
    "content-ask-{}": (*FIELDS, *FACTS),
    "content-button-{}": ("ask", "release"),
    "content-action-{}": ACTIONS,
    "content-state-{}": ("draft", "released", "dropped"),
    "content-owner-{}": ("team", "you", "somebody"),
    "content-{}-toast": ("released", "second_person", "gone"),
    "course-button-{}": PLACES,
    "settings-button-praise-{}": ("on", "off"),
    "course-button-leave-{}": STANDING,
    "course-leave-{}": STANDING,
    "course-{}{}-toast": (*STANDING, *(f"{state}-already" for state in PLACES), "refused", "unknown"),
    "course-kind-{}": tuple(COURSE_KINDS),
    "course-about-{}": tuple(COURSE_KINDS),
    "prerequisite-{}": tuple(PREREQUISITES),
    "obstacle-{}": ("called-off", "begun", "full"),
    "need-{}": tuple(NEEDS),
    "seat-{}-toast": (*STANDING, "missed", "refused", "too-late", "unknown"),
    "notice-{}": ("seat-offered", "seat-open", "offer-lapsed", "course-changed", "course-cancelled"),
    "changed-{}": TOLD,
    "planning-button-course-{}": COURSE_STATES,
    "planning-button-{}": (*TYPED_FIELDS, "language", "closes"),
    "planning-button-no-{}": EMPTY_ALLOWED,
    "planning-button-switch-{}": tuple(f"{field}-{way}" for field in SWITCHES for way in ("on", "off")),
    "planning-ask-{}": tuple(TYPED_FIELDS),
    "planning-wrong-{}": tuple(TYPED_FIELDS),
    "planning-state-{}": COURSE_STATES,
    "planning-{}-toast": tuple(ChangeOutcome),
    "people-{}": (*PLACES, "cancelled"),
    "guest-{}": (*PLACES, "cancelled"),
    "guest-signed-{}": (*PLACES, "too-late", "unknown"),
    "attendance-{}-toast": tuple(AttendanceOutcome),
    "course-{}-toast": ("cancelled", "too-late", "unknown"),
}
"""What stands in the place of the braces in keys that the code puts together; a new such key belongs here, too."""


@dataclass(frozen=True)
class Use:
    """One place where the code asks for a message. `arguments` is None where they can't be read from the code."""

    key: str
    plain: bool
    arguments: frozenset[str] | None
    place: str


@cache
def uses() -> tuple[Use, ...]:
    """Return all places where the code asks for a message by a key that can be read there."""
    return tuple(chain.from_iterable(_uses_in(path) for path in _sources()))


@cache
def all_strings() -> frozenset[str]:
    """Return every string in the code, for keys that are chosen first and asked for later."""
    nodes = chain.from_iterable(ast.walk(_tree(path)) for path in _sources())
    return frozenset(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


def _sources() -> list[Path]:
    return sorted(path for folder in FOLDERS for path in folder.rglob("*.py"))


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _uses_in(path: Path) -> Iterator[Use]:
    for node in ast.walk(_tree(path)):
        if not isinstance(node, ast.Call):
            continue
        for key, plain in _asked_for(node):
            yield Use(key, plain, _arguments(node), f"{path.name}:{node.lineno}")


def _asked_for(call: ast.Call) -> Iterator[tuple[str, bool]]:
    match call:
        case ast.Call(func=ast.Attribute(attr="html" | "plain" as how), args=[key, *_]):
            yield from ((name, how == "plain") for name in _keys(key))
        case ast.Call(func=ast.Name(id=name), args=[_, key, *_]) if name.endswith("button"):
            yield from ((name, True) for name in _keys(key))


def _keys(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(key)):
            yield key
        case ast.IfExp(body=one, orelse=other):
            yield from chain(_keys(one), _keys(other))
        case ast.JoinedStr(values=parts):
            template = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)
            fillings = FILLED_IN.get(template, ("{?}",))  # no message has such a key, so a test names the place
            yield from (template.replace("{}", filling, 1).replace("{}", "") for filling in fillings)


def _arguments(call: ast.Call) -> frozenset[str] | None:
    names = [keyword.arg for keyword in call.keywords]
    is_helper = isinstance(call.func, ast.Name) and call.func.id != "button"
    return None if is_helper or None in names else frozenset(filter(None, names))
