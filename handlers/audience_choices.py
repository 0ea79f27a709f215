"""What staff can choose from when they say who gets a broadcast. A new kind of condition is an entry here, too."""

from collections.abc import Awaitable, Callable, Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from db.audiences import list_saved_audiences
from db.broadcasts import list_answered_broadcasts
from db.courses import list_latest_courses
from db.meetings import list_next_meetings
from db.tags import list_tags
from handlers.context import LotseContext
from knowledge.offer_fields import offer_kinds
from knowledge.plan import MEETING_KINDS
from locales.languages import LANGUAGES
from services.tandems import INTERESTS, SPOKEN

Lister = Callable[[AsyncSession, LotseContext], Awaitable[Sequence[str]]]

COURSE_STATES = ("seated", "waiting", "attended")
ANSWERS = ("yes", "maybe", "no", "any")
ROLES = ("helper", "guest", "organiser", "staff", "editor")
ACTIVE, QUIET = ("7", "30", "90", "365"), ("30", "90", "180", "365")
MOST = 30


def _fixed(values: Sequence[str]) -> Lister:
    async def list_them(_session: AsyncSession, _context: LotseContext) -> Sequence[str]:
        return values

    return list_them


async def _municipalities(_session: AsyncSession, context: LotseContext) -> Sequence[str]:
    return context.knowledge.gazetteer.municipalities


async def _courses(session: AsyncSession, _context: LotseContext) -> Sequence[str]:
    return [f"{course.id}:" for course in await list_latest_courses(session, MOST)]


async def _answered(session: AsyncSession, _context: LotseContext) -> Sequence[str]:
    return [f"{broadcast.id}:" for broadcast in await list_answered_broadcasts(session, limit=MOST)]


async def _meetings(session: AsyncSession, context: LotseContext) -> Sequence[str]:
    return [str(meeting.id) for meeting in await list_next_meetings(session, context.now, limit=MOST)]


async def _tags(session: AsyncSession, _context: LotseContext) -> Sequence[str]:
    return [tag for tag, _ in await list_tags(session)][:MOST]


async def _saved(session: AsyncSession, _context: LotseContext) -> Sequence[str]:
    return [str(saved.id) for saved in await list_saved_audiences(session, limit=MOST)]


# In the order of the buttons. A value that ends with a colon is completed by one of the states.
CHOICES: dict[str, Lister] = {
    "language": _fixed(tuple(LANGUAGES)),
    "municipality": _municipalities,
    "interest": _fixed(INTERESTS),
    "speaks": _fixed(SPOKEN),
    "role": _fixed(ROLES),
    "course": _courses,
    "comes": _meetings,
    "follows": _fixed(MEETING_KINDS),
    "likes": _fixed(offer_kinds()),
    "answered": _answered,
    "active": _fixed(ACTIVE),
    "quiet": _fixed(QUIET),
    "tag": _tags,
    "saved": _saved,
}

STATES: dict[str, Sequence[str]] = {"course": COURSE_STATES, "answered": ANSWERS}
