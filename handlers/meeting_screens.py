"""How meetings look: all series, one of them, one date, and what one said to it."""

from collections.abc import Sequence
from datetime import datetime

from db.models import Meeting, Series
from handlers.course_screens import title_in
from handlers.screen import Button, Rows, Screen, button, home_button, in_rows
from locales.languages import LANGUAGES
from locales.words import Words
from services.reminders import LEAD_TIMES


def all_series_screen(words: Words, series: Sequence[Series], subscribed: frozenset[int], *, has_feed: bool) -> Screen:
    """All series, a button each; a bell marks those one is reminded of."""
    buttons = [
        button(
            words,
            "series-button-subscribed" if one.id in subscribed else "series-button",
            *("series", "show", one.id),
            title=title_in(words, one.titles),
        )
        for one in series
    ]
    feed = ((button(words, "calendar-button-feed", "calendar", "feed"),),) if has_feed else ()
    home = home_button(words)
    return Screen(words.html("series-text" if series else "series-none"), (*in_rows(buttons), *feed, (home,)))


def series_screen(words: Words, series: Series, next_dates: Sequence[Meeting], leads: Sequence[int]) -> Screen:
    """One series: what it is, its next dates, and when one wants to be reminded."""
    parts = [
        words.html(
            "series-one",
            title=title_in(words, series.titles),
            about=words.plain(f"series-about-{series.kind}"),
            place=series.place,
            area=series.municipality or words.plain("series-whole-district"),
            language=LANGUAGES[series.language].native_name,
        ),
        words.html("meeting-dates" if next_dates else "meeting-no-dates"),
        *([] if series.ended else [words.html("series-ask-lead")]),
    ]
    dates = tuple(
        (button(words, "meeting-button-date", "meeting", "show", meeting.id, **when(words, meeting)),)
        for meeting in next_dates
    )
    back = (button(words, "series-button-all", "series", "list"),)
    wishes = () if series.ended else _wish_rows(words, series, leads)
    calendar = ((button(words, "calendar-button-series", "calendar", "series", series.id),),) if next_dates else ()
    return Screen("\n\n".join(parts), (*dates, *wishes, *calendar, back))


def _wish_rows(words: Words, series: Series, leads: Sequence[int]) -> Rows:
    buttons = [
        button(
            words,
            "lead-button-chosen" if minutes in leads else "lead-button",
            *("series", "lead", series.id, minutes),
            lead=words.plain(f"lead-{minutes}"),
        )
        for minutes in LEAD_TIMES
    ]
    off = ((button(words, "series-button-off", "series", "off", series.id),),) if leads else ()
    return (*in_rows(buttons, 2), *off)


def meeting_screen(words: Words, series: Series, meeting: Meeting, comes: bool | None, *, now: datetime) -> Screen:
    """One date of a series, and what one said to it."""
    text = words.html("meeting-text", title=title_in(words, series.titles), place=series.place, **when(words, meeting))
    if meeting.state != "planned":
        rows = (calendar_row(words, meeting), series_row(words, series))
        return Screen(f"{text}\n\n{words.html('meeting-off')}", rows)
    if meeting.ends_at <= now:
        return Screen(f"{text}\n\n{words.html('meeting-over-toast')}", (series_row(words, series),))
    return Screen(f"{text}\n\n{reply_text(words, comes)}", _open_rows(words, series, meeting))


def _open_rows(words: Words, series: Series, meeting: Meeting) -> Rows:
    return (
        reply_row(words, meeting),
        *online_rows(words, series.place),
        calendar_row(words, meeting),
        series_row(words, series),
    )


def reply_text(words: Words, comes: bool | None) -> str:
    """What one said about coming."""
    return words.html({None: "meeting-reply-open", True: "meeting-reply-yes", False: "meeting-reply-no"}[comes])


def reply_row(words: Words, meeting: Meeting) -> tuple[Button, ...]:
    """The buttons "I come" and "I can't"."""
    return (
        button(words, "meeting-button-yes", "meeting", "yes", meeting.id),
        button(words, "meeting-button-no", "meeting", "no", meeting.id),
    )


def series_row(words: Words, series: Series) -> tuple[Button, ...]:
    """The button that leads to the series, with all its dates and lead times."""
    return (button(words, "meeting-button-series", "series", "show", series.id),)


def calendar_row(words: Words, meeting: Meeting) -> tuple[Button, ...]:
    """The button for the calendar file, which takes a meeting that is off out of the calendar again."""
    key = "calendar-button-add" if meeting.state == "planned" else "calendar-button-remove"
    return (button(words, key, "calendar", "meeting", meeting.id),)


def online_rows(words: Words, place: str) -> Rows:
    """A button to an online meeting, if the place is a link."""
    if not place.startswith("https://"):
        return ()
    return ((Button(words.plain("meeting-button-online"), url=place),),)


def when(words: Words, meeting: Meeting) -> dict[str, str]:
    """Day, start and end of a meeting as arguments of a message."""
    return {
        "day": words.day(meeting.starts_at),
        "start": words.time(meeting.starts_at),
        "end": words.time(meeting.ends_at),
    }


def moved_screen(words: Words, series: Series, meeting: Meeting, was: datetime, comes: bool | None) -> Screen:
    """The news that a date was moved."""
    text = words.html(
        "meeting-moved",
        title=title_in(words, series.titles),
        place=series.place,
        old_day=words.day(was),
        old_start=words.time(was),
        **when(words, meeting),
    )
    rows = (reply_row(words, meeting), calendar_row(words, meeting), series_row(words, series))
    return Screen(f"{text}\n\n{reply_text(words, comes)}", rows)


def cancelled_screen(words: Words, series: Series, meeting: Meeting, next_dates: Sequence[Meeting]) -> Screen:
    """The news that a date is off, and when the next one is."""
    text = words.html("meeting-cancelled", title=title_in(words, series.titles), **when(words, meeting))
    if next_dates:
        text += "\n\n" + words.html("meeting-next", **when(words, next_dates[0]))
    return Screen(text, (calendar_row(words, meeting), series_row(words, series)))


def changed_series_screen(words: Words, series: Series, next_dates: Sequence[Meeting], leads: Sequence[int]) -> Screen:
    """The news that a series has changed or ended, with the series as it is now."""
    heading = words.html("series-ended-news" if series.ended else "series-changed-news")
    screen = series_screen(words, series, next_dates, leads)
    calendar = (button(words, "calendar-button-update", "calendar", "series", series.id),)
    rows = tuple(row for row in screen.rows if row[0].data != f"calendar:series:{series.id}")
    return Screen(f"{heading}\n\n{screen.text}", (calendar, *rows))
