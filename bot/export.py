"""Content, courses and series as files that people can review."""

import shutil
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml
from sqlalchemy.ext.asyncio import AsyncSession

from db.content import list_review_days, list_versions_in_force
from db.courses import list_dates, list_upcoming_courses
from db.meetings import list_series
from db.models import Course, CourseDate
from handlers.table_screens import FORMATS
from knowledge.pages import load_pages, page_file
from knowledge.problems import CONTENT
from services.exports import write_table
from services.imports import TABLES
from services.local_content import put_in_place


async def export_content(session: AsyncSession, folder: Path, *, zone: ZoneInfo, now: datetime) -> None:
    """Write the content files, and `plan.yaml` with the courses to come and the series; no personal data."""
    shutil.copytree(CONTENT, folder, dirs_exist_ok=True)
    await _export_pages(session, folder)
    upcoming = await list_upcoming_courses(session, now, limit=10_000)
    courses = [_course(course, await list_dates(session, course.id), zone) for course in upcoming]
    series = [
        {
            "slug": one.slug,
            "kind": one.kind,
            "titles": one.titles,
            "place": one.place,
            "language": one.language,
            "rrule": one.rule,
            "starts_on": f"{one.starts_on:%Y-%m-%d}",
            "at": f"{one.starts_at_time:%H:%M}",
            "minutes": one.minutes,
            "skip_holidays": one.skips_holidays,
            "skip_school_holidays": one.skips_school_holidays,
            **({"municipality": one.municipality} if one.municipality else {}),
        }
        for one in await list_series(session)
    ]
    plan = yaml.safe_dump({"courses": courses, "series": series}, allow_unicode=True, sort_keys=False, width=120)
    (folder / "plan.yaml").write_text(plan, encoding="utf-8")


async def _export_pages(session: AsyncSession, folder: Path) -> None:
    """Write the pages that staff changed, and the days on which they want to look at entries again."""
    shipped, days = load_pages(), await list_review_days(session)
    for key, page in put_in_place(shipped, await list_versions_in_force(session)).pages.items():
        if page.is_original and key[0] in days:
            page = page.changed({"review_on": f"{days[key[0]]}"})
        if key not in shipped or shipped[key].text != page.text:
            file = page_file(key, folder)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(page.text, encoding="utf-8")


def _course(course: Course, dates: Sequence[CourseDate], zone: ZoneInfo) -> dict[str, object]:
    return {
        "slug": course.slug,
        "kind": course.kind,
        "titles": course.titles,
        "place": course.place,
        **({"link": course.link} if course.link else {}),
        "language": course.language,
        "seats": course.seats,
        "dates": [
            f"{one.starts_at.astimezone(zone):%Y-%m-%dT%H:%M}/{one.ends_at.astimezone(zone):%H:%M}" for one in dates
        ],
        "closes_days_before": course.closes_days_before,
        "asks_childcare": course.asks_childcare,
        "asks_access": course.asks_access,
        "fee_cents": course.fee_cents,
    }


async def table_files(session: AsyncSession) -> dict[str, bytes]:
    """Return the tables that staff keep, by file name, as they can be sent back; offers as GeoJSON, too."""
    files = {}
    for name, kind in TABLES.items():
        rows = await kind.list_stored(session)
        for form in FORMATS[name]:
            files[f"{name}.{form}"] = write_table(kind, rows, form)
    return files
