"""How far a broadcast has got, on a card that is kept up to date, and what can be done to it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from sqlalchemy.ext.asyncio import AsyncSession

from db.broadcast_replies import count_broadcast_replies
from db.broadcasts import count_messages
from db.models import Broadcast
from handlers.broadcast_screens import correctable_languages, name_of
from handlers.screen import Button, Rows, Screen, action, button
from locales.languages import LANGUAGES
from locales.words import Words
from services.broadcast_answers import Answers, answered_id, sum_up_answers
from services.broadcast_runs import Progress, look_at_progress, may_take_back

CHANGES = ("broadcast_taken_back", "broadcast_corrected")
STEPS = 10  # squares of a full bar
DONE, TO_DO = "🟩", "⬜"


@dataclass(frozen=True)
class Card:
    """A broadcast on its way or out, with the messages that change it by kind and state."""

    broadcast: Broadcast
    progress: Progress
    changes: Mapping[str, Mapping[str, int]]
    may_be_taken_back: bool
    answers: Answers
    replies: int


async def load_card(session: AsyncSession, broadcast: Broadcast, *, now: datetime) -> Card:
    """Return how far a broadcast has got."""
    progress = await look_at_progress(session, broadcast, now=now)
    changes = {kind: await count_messages(session, broadcast.id, kind) for kind in CHANGES}
    answers = await sum_up_answers(session, answered_id(broadcast))
    replies = await count_broadcast_replies(session, answered_id(broadcast))
    return Card(broadcast, progress, changes, may_take_back(broadcast, now), answers, replies)


def card_screen(words: Words, card: Card) -> Screen:
    """The card."""
    broadcast = card.broadcast
    heading = words.html(f"broadcast-card-{broadcast.state.replace('_', '-')}", name=name_of(words, broadcast))
    lines = [
        *_progress_lines(words, card.progress),
        *_change_lines(words, card.changes),
        *_answer_lines(words, card.answers),
    ]
    return Screen("\n".join([heading, "", *lines]), _rows(words, card))


def sure_screen(words: Words, broadcast_id: int, what: str, count: int) -> Screen:
    """Ask once more before something that can't be undone: "stop" or "back"."""
    yes = button(words, f"broadcast-button-{what}-sure", "cast", broadcast_id, f"{what}-sure")
    no = button(words, "broadcast-button-back", "cast", broadcast_id, "show")
    return Screen(words.html(f"broadcast-{what}-sure", count=count), ((yes,), (no,)))


def correction_screen(words: Words, broadcast: Broadcast) -> Screen:
    """Ask which wording is to be corrected."""
    rows = [
        (Button(LANGUAGES[tag].native_name, action("cast", broadcast.id, "correct", tag)),)
        for tag in correctable_languages(broadcast)
    ]
    back = button(words, "broadcast-button-back", "cast", broadcast.id, "show")
    return Screen(words.html("broadcast-ask-corrected-language"), (*rows, (back,)))


def bar_of(share: float) -> str:
    """Return a bar that is filled by this share, from 0 to 1; full only when all is done."""
    filled = int(share * STEPS)
    return DONE * filled + TO_DO * (STEPS - filled)


def _progress_lines(words: Words, progress: Progress) -> Iterator[str]:
    yield words.html("broadcast-progress-bar", bar=bar_of(progress.share), percent=int(progress.share * 100))
    yield words.html("broadcast-progress-sent", count=progress.sent, total=progress.total)
    for name in ("parked", "failed", "left_out"):
        if count := getattr(progress, name):
            yield words.html(f"broadcast-progress-{name.replace('_', '-')}", count=count)
    if progress.time_left is not None and progress.waiting:
        yield words.html("broadcast-progress-time-left", minutes=ceil(progress.time_left / timedelta(minutes=1)))


def _change_lines(words: Words, changes: Mapping[str, Mapping[str, int]]) -> Iterator[str]:
    for kind, states in changes.items():
        if total := sum(states.values()):
            yield words.html(f"{kind.replace('_', '-')}-progress", done=states.get("sent", 0), total=total)
            if failed := states.get("failed", 0) + states.get("unknown", 0):
                yield words.html("broadcast-change-failed", count=failed)


def _answer_lines(words: Words, answers: Answers) -> Iterator[str]:
    if answers.answered:
        yield words.html(
            "broadcast-card-answers",
            yes=words.number(answers.yes),
            maybe=words.number(answers.maybe),
            no=words.number(answers.no),
        )
    if answers.opened:
        yield words.html("report-opened-line", count=words.number(answers.opened))


def _rows(words: Words, card: Card) -> Rows:
    broadcast = card.broadcast
    running = {"going": ("pause", "stop"), "paused": ("resume", "stop")}.get(broadcast.state, ())
    rows = [
        tuple(button(words, f"broadcast-button-{what}", "cast", broadcast.id, what) for what in running),
        _afterwards(words, card),
        (button(words, "report-button-show", "report", "show", broadcast.id),),
        _replies_row(words, card),
        (
            button(words, "broadcast-button-preview", "cast", broadcast.id, "preview"),
            button(words, "broadcast-button-list", "cast", "list"),
        ),
    ]
    return tuple(row for row in rows if row)


def _replies_row(words: Words, card: Card) -> tuple[Button, ...]:
    if not card.replies:
        return ()
    target = ("reply", "list", answered_id(card.broadcast), 0)
    return (button(words, "reply-button-list", *target, count=card.replies),)


def _afterwards(words: Words, card: Card) -> tuple[Button, ...]:
    broadcast = card.broadcast
    if broadcast.state == "taken_back" or broadcast.released_at is None:
        return ()
    correct = button(words, "broadcast-button-correct", "cast", broadcast.id, "correct")
    back = button(words, "broadcast-button-take-back", "cast", broadcast.id, "back")
    return (
        *((correct,) if correctable_languages(broadcast) else ()),
        *((back,) if card.may_be_taken_back else ()),
    )
