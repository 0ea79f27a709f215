"""Opening hours in words: now, every week, and the next dates."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from knowledge.offers import Offer
from knowledge.opening import ByAppointment, Open, Opens, Week, next_openings, opening, weekly_hours
from locales.words import Words

SHOWN_OPENINGS = 3
A_MONDAY = datetime(2024, 1, 1)  # noqa: DTZ001 - only its weekday is used
MIDNIGHT = time()


def hours_in_words(words: Words, offer: Offer, now: datetime) -> str:
    """Say when an offer is open. One that nobody confirmed is never called open: the hours are those of its source."""
    if offer.by_appointment:
        return words.html("hours-by-appointment")
    sure = "sure" if offer.verified else "unsure"
    match opening(offer.opening_hours, now):
        case Open(until=None):
            return words.html(f"hours-always-{sure}")
        case Open(until=datetime() as until):
            return words.html(f"hours-open-{sure}", time=words.time(until))
        case Opens(at=at):
            return words.html(f"hours-opens-{sure}", day=_day_near(words, at, now), time=words.time(at))
        case ByAppointment():
            return words.html("hours-by-appointment")
        case _:
            return words.html("hours-unknown")


def all_hours_in_words(words: Words, offer: Offer, now: datetime) -> str:
    """Say when an offer is open, what holds every week, and when the next dates are."""
    if offer.by_appointment:
        return hours_in_words(words, offer, now)
    week = weekly_hours(offer.opening_hours, now)
    ahead = next_openings(offer.opening_hours, now, SHOWN_OPENINGS)
    dates = [
        words.html("hours-next-date", day=words.day(begin), times=_span(words, begin.time(), end.time()))
        for begin, end in ahead
    ]
    return "\n".join(
        [
            hours_in_words(words, offer, now),
            *(_week_in_words(words, week) if week else ()),
            *([words.html("hours-next"), *dates] if dates else ()),
        ]
    )


def _week_in_words(words: Words, week: Week) -> list[str]:
    lines: list[str] = [
        words.html(
            "hours-week",
            days=_days(words, days),
            times=words.enumeration(_span(words, begin, end) for begin, end in spans),
        )
        for days, spans in week.days
    ]
    if week.closed_on_holidays:
        lines.append(words.html("hours-not-on-holidays"))
    return lines


def _days(words: Words, days: Sequence[int]) -> str:
    names = [words.weekday(A_MONDAY + timedelta(days=day)) for day in days]
    if len(days) == 7:
        return words.plain("hours-every-day")
    if len(days) > 2 and days[-1] - days[0] == len(days) - 1:
        return words.plain("hours-days", first=names[0], last=names[-1])
    return words.enumeration(names)


def _span(words: Words, begin: time, end: time) -> str:
    if begin == end == MIDNIGHT:
        return words.plain("hours-whole-day")
    return words.plain("hours-span", begin=f"{begin:%H:%M}", end=f"{end:%H:%M}")


def _day_near(words: Words, moment: datetime, now: datetime) -> str:
    days = (moment.astimezone(words.zone).date() - now.astimezone(words.zone).date()).days
    if days == 0:
        return words.plain("day-today")
    if days == 1:
        return words.plain("day-tomorrow")
    return words.weekday(moment) if days < 7 else words.day(moment)
