"""Content, courses and series as files that people can review."""

import shutil
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml
from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import list_upcoming_courses
from db.meetings import list_series
from db.models import Course
from knowledge.problems import CONTENT


async def export_content(session: AsyncSession, folder: Path, *, zone: ZoneInfo, now: datetime) -> None:
    """Write the content files, and `plan.yaml` with the courses to come and the series; no personal data."""
    shutil.copytree(CONTENT, folder, dirs_exist_ok=True)
    courses = [_course(course, zone) for course in await list_upcoming_courses(session, now, limit=10_000)]
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
        }
        for one in await list_series(session)
    ]
    plan = yaml.safe_dump({"courses": courses, "series": series}, allow_unicode=True, sort_keys=False, width=120)
    (folder / "plan.yaml").write_text(plan, encoding="utf-8")


def _course(course: Course, zone: ZoneInfo) -> dict[str, object]:
    return {
        "slug": course.slug,
        "kind": course.kind,
        "titles": course.titles,
        "place": course.place,
        "language": course.language,
        "seats": course.seats,
        "starts_at": f"{course.starts_at.astimezone(zone):%Y-%m-%dT%H:%M}",
        "hours": (course.ends_at - course.starts_at) // timedelta(hours=1),
    }
