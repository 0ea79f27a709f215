"""A report on a broadcast: a picture with a few lines below it."""

from collections.abc import Iterator

from handlers.broadcast_screens import name_of
from handlers.pictures.bars import Bar, Panel
from handlers.pictures.broadcast_report import (
    MOST_LANGUAGES,
    OUTCOME_COLOURS,
    LanguageBars,
    ReportPicture,
    draw_report,
)
from handlers.posts import Part, Post
from handlers.screen import Rows, button, keyboard
from locales.words import Words
from services.broadcast_reports import Report

OUTCOMES = ("delivered", "unknown", "parked", "failed", "left_out")


def report_post(words: Words, report: Report, *, with_buttons: bool) -> Post:
    """Return the report; in a group it has no buttons, since these work in private chats only."""
    arguments = {
        "caption": "\n".join(_lines(words, report)),
        "parse_mode": "HTML",
        "reply_markup": keyboard(_rows(words, report)) if with_buttons else None,
    }
    picture = picture_of(words, report)
    return Post((Part("send_photo", arguments, drawn={"photo": lambda: draw_report(picture)}),))


def picture_of(words: Words, report: Report) -> ReportPicture:
    """Return what stands in the picture."""
    day = words.full_date(report.broadcast.released_at or report.broadcast.created_at)
    counts = {name: int(getattr(report, name)) for name in OUTCOMES}
    outcomes = [
        Bar(
            words.plain(f"report-bar-{name.replace('_', '-')}"),
            count,
            words.number(count),
            colour=OUTCOME_COLOURS[name],
        )
        for name, count in counts.items()
        if count
    ]
    languages = [
        LanguageBars(words.language_name(line.language), (line.got, line.opened, line.answered))
        for line in report.languages[:MOST_LANGUAGES]
    ]
    legend = (words.plain("report-got"), words.plain("report-opened"), words.plain("report-answered"))
    right_to_left = words.language.direction == "rtl"
    return ReportPicture(
        words.plain("report-title", day=day), Panel("", outcomes), legend, languages, right_to_left=right_to_left
    )


def _lines(words: Words, report: Report) -> Iterator[str]:
    name = name_of(words, report.broadcast)
    yield words.html("report-heading", name=name)
    yield words.html("report-delivered", count=words.number(report.delivered))
    missed = report.unknown + report.parked + report.failed + report.left_out
    if missed:
        reasons = ", ".join(
            words.plain("audience-counted", name=words.plain(f"report-reason-{reason}"), count=words.number(count))
            for reason, count in report.reasons
        )
        yield words.html("report-missed", count=words.number(missed), reasons=reasons)
    answers = report.answers
    if answers.opened:
        yield words.html("report-opened-line", count=words.number(answers.opened))
    if report.asks:
        yield words.html(
            "report-answers",
            yes=words.number(answers.yes),
            maybe=words.number(answers.maybe),
            no=words.number(answers.no),
            open=words.number(report.unanswered),
        )


def _rows(words: Words, report: Report) -> Rows:
    broadcast_id = report.broadcast.id
    nudge = button(words, "report-button-nudge", "report", "nudge", broadcast_id, count=report.unanswered)
    rows = (
        (nudge,) if may_nudge(report) else (),
        (button(words, "report-button-again", "report", "show", broadcast_id),),
        (button(words, "audience-button-back", "cast", broadcast_id, "show"),),
    )
    return tuple(row for row in rows if row)


def may_nudge(report: Report) -> bool:
    """Tell whether somebody can be asked once more."""
    is_out = report.broadcast.state in ("done", "stopped") and report.broadcast.nudges_id is None
    return is_out and report.asks and report.unanswered > 0
