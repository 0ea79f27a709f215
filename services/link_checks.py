"""Which links of the content are due to be checked, and when staff hear that one is dead."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from db.content import delete_link_checks_but, list_link_checks
from db.models import LinkCheck
from knowledge.links import LinkState, broken_links, links_in
from services.outbox import write_to_staff

EVERY = timedelta(days=7)
AT_ONCE = 40
"""Links that are checked in one go, so that a check is over long before the next."""

UNSURE_AT_MOST = 3
"""Checks in a row that may end in slowness or trouble before a link counts as dead."""


def places_of_links(texts: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Return for each link the names of the texts that have it; links that are broken by their form are left out.

    Args:
        texts: Pairs of a name, such as an entry's id, and a text; a name may come several times.
    """
    places: dict[str, list[str]] = {}
    for name, text in texts:
        broken = set(broken_links(text))
        for link in links_in(text):
            if link not in broken and name not in places.setdefault(link.url, []):
                places[link.url].append(name)
    return places


async def choose_due_links(session: AsyncSession, urls: Collection[str], *, now: datetime) -> list[str]:
    """List links that were not checked for a week, or never; those first that wait longest."""
    checked = {check.url: check.checked_at for check in await list_link_checks(session)}
    due = [url for url in urls if url not in checked or checked[url] <= now - EVERY]
    never = datetime.min.replace(tzinfo=now.tzinfo)
    return sorted(due, key=lambda url: (checked.get(url, never), url))[:AT_ONCE]


async def note_links(
    session: AsyncSession,
    states: Mapping[str, LinkState],
    places: Mapping[str, list[str]],
    *,
    staff_chat_id: int | None,
    now: datetime,
) -> list[str]:
    """Note what came of some links, forget those that no page has any more, and tell staff which are dead now.

    Returns the links that staff hear of; each is told once, and again when it was alive in between.
    """
    await delete_link_checks_but(session, places)
    known = {check.url: check for check in await list_link_checks(session)}
    dead: list[LinkCheck] = []
    for url, state in states.items():
        check = known.get(url) or LinkCheck(url=url, failures=0)
        session.add(check)
        check.checked_at, check.reason = now, state.reason
        check.failures = 0 if state.dead is False else check.failures + 1
        if state.dead is False:
            check.told_at = None
        elif check.told_at is None and (state.dead or check.failures >= UNSURE_AT_MOST):
            check.told_at = now
            dead.append(check)
    await session.flush()
    if dead and staff_chat_id is not None:
        links = [(check.url, places.get(check.url, []), check.reason) for check in dead]
        await write_to_staff(session, staff_chat_id, "dead_links", f"{now.isoformat()}", {"links": links}, due_at=now)
    return [check.url for check in dead]
