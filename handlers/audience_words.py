"""An audience in words that staff understand: "Sprache: Ukrainisch oder Russisch; und Ort: Dülmen; aber nicht ..."."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from html import unescape

from markupsafe import Markup
from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_terms import Audience, Group, Saved
from db.broadcasts import find_broadcast
from db.courses import find_course
from db.meetings import find_meeting, find_series
from db.models import Broadcast
from handlers.course_screens import title_in
from locales.languages import LANGUAGES
from locales.words import Words
from services.audiences import CountResult, Part, code_of
from services.broadcasts import wording_for

Names = Mapping[Part, str]
KINDS_WITH_STATES = ("course", "answered")
LONGEST_EXCERPT = 30


async def name_parts(session: AsyncSession, words: Words, parts: Iterable[Part]) -> Names:
    """Return what each part asks about, such as "Ukrainisch" or the title of a course."""
    return {part: await _name(session, words, *code_of(part), part) for part in parts}


async def name_audience(session: AsyncSession, words: Words, audience: Audience) -> Names:
    """Return what each part of an audience asks about."""
    return await name_parts(session, words, [part for group in audience.groups for part in group.parts])


def heading_of(part: Part) -> str:
    """Return what kind of thing a part asks about, as its message is called: `language`, `course-attended`."""
    kind, value = code_of(part)
    return f"{kind}-{value.split(':')[1]}" if kind in KINDS_WITH_STATES else kind


def describe_part(words: Words, part: Part, names: Names) -> str:
    """Return a part with its heading: "Sprache: Ukrainisch"."""
    return words.plain("audience-part", what=words.plain(f"audience-is-{heading_of(part)}"), names=names[part])


def describe_group(words: Words, group: Group, names: Names, counts: tuple[int, ...] = ()) -> str:
    """Return a group as a phrase: "Sprache: Ukrainisch (34) oder Russisch (12)"; things of one kind stand together."""
    shown: dict[str, list[str]] = {}
    for place, part in enumerate(group.parts):
        name = names[part]
        if counts:
            name = words.plain("audience-counted", name=name, count=words.number(counts[place]))
        shown.setdefault(heading_of(part), []).append(name)
    return words.alternatives(
        words.plain("audience-part", what=words.plain(f"audience-is-{heading}"), names=words.alternatives(each))
        for heading, each in shown.items()
    )


def describe_audience(words: Words, audience: Audience, names: Names) -> str:
    """Return an audience as one phrase."""
    described = [(group.excluded, describe_group(words, group, names)) for group in audience.groups]
    phrases = [
        words.plain("audience-but-not", group=phrase)
        if excluded
        else words.plain("audience-and", group=phrase)
        if number
        else phrase
        for number, (excluded, phrase) in enumerate(described)
    ]
    return "; ".join(phrases) or words.plain("audience-everyone")


def list_groups(words: Words, audience: Audience, names: Names, counts: CountResult) -> Markup:
    """Return the groups as numbered lines, each with its count."""
    lines = []
    for number, (group, of_group, of_parts) in enumerate(
        zip(audience.groups, counts.groups, counts.parts, strict=True), 1
    ):
        key = "audience-line-not" if group.excluded else "audience-line" if number > 1 else "audience-line-first"
        described = describe_group(words, group, names, of_parts if len(of_parts) > 1 else ())
        lines.append(words.html(key, number=str(number), group=described, count=words.number(of_group)))
    return Markup("\n").join(lines or [words.html("audience-line-everyone")])


async def _name(session: AsyncSession, words: Words, kind: str, value: str, part: Part) -> str:
    match kind:
        case "language":
            return LANGUAGES[value].native_name if value == "de-simple" else words.language_name(value)
        case "speaks":
            return words.language_name(value)
        case "follows":
            return words.plain(f"series-kind-{value}")
        case "likes":
            return words.plain(f"offer-kind-{value}")
        case "interest":
            return words.plain(f"interest-{value}")
        case "role":
            return words.plain(f"audience-role-{value}")
        case "active" | "quiet":
            return words.plain(f"audience-{kind}", count=int(value))
        case "saved":
            return part.name if isinstance(part, Saved) else value
        case "course" | "got" | "answered" | "comes":
            row_id, _, _ = value.partition(":")
            return await _title(session, words, kind, int(row_id)) or words.plain("audience-gone")
        case _:
            return value


async def _title(session: AsyncSession, words: Words, kind: str, row_id: int) -> str | None:
    match kind:
        case "course":
            course = await find_course(session, row_id)
            return _dated(words, course.titles, course.starts_at) if course else None
        case "comes":
            meeting = await find_meeting(session, row_id)
            series = await find_series(session, meeting.series_id) if meeting else None
            return _dated(words, series.titles, meeting.starts_at) if meeting and series else None
        case _:
            broadcast = await find_broadcast(session, row_id)
            return excerpt_of(words, broadcast) if broadcast else None


def _dated(words: Words, titles: dict[str, str], starts_at: datetime) -> str:
    return words.plain("audience-dated", title=title_in(words, titles), day=words.short_date(starts_at))


def excerpt_of(words: Words, broadcast: Broadcast) -> str:
    """Return by what a broadcast is known in a list: its day and how it begins."""
    day = words.short_date(broadcast.released_at or broadcast.created_at)
    html = wording_for(broadcast, words.language.tag).content.get("html") or ""
    text = " ".join(unescape(re.sub(r"<[^>]*>", "", html)).split())
    short = text if len(text) <= LONGEST_EXCERPT else f"{text[:LONGEST_EXCERPT].rstrip()} …"
    return words.plain("audience-dated", title=short, day=day) if text else day
