from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.content import list_listed_links
from db.models import OutboxMessage
from knowledge.links import LinkState
from knowledge.pages import load_pages
from services.link_checks import choose_due_links, note_links, places_of_links
from tests.conversation import NOW, STAFF_CHAT_ID
from tests.db.samples import add_offer

URL, OTHER = "https://kreis-coesfeld.de", "https://caritas.de"
PLACES = {URL: ["UV-01", "UV-02"], OTHER: ["HP-01"]}
ALIVE, DEAD, SLOW = LinkState(False, "200"), LinkState(True, "404"), LinkState(None, "TimeoutError")
WEEK = timedelta(days=7)


def test_each_link_is_known_with_the_entries_that_have_it() -> None:
    places = places_of_links((page.key[0], page.text) for page in load_pages().values())
    assert "AN-02" in places["https://kreis-coesfeld.de"]


def test_links_that_are_broken_by_form_are_left_to_the_content_check() -> None:
    assert places_of_links([("UV-01", "https:/kreis-coesfeld.de and caritas.de")]) == {"https://caritas.de": ["UV-01"]}


async def test_links_of_offers_are_checked_too_under_their_names(session: AsyncSession) -> None:
    await add_offer(session, "Café Grenzenlos", contact_url="https://cafe-grenzenlos.de/zeiten")
    await add_offer(session, "Café ohne Seite")
    places = places_of_links(await list_listed_links(session))
    assert places == {"https://cafe-grenzenlos.de/zeiten": ["Café Grenzenlos"]}


async def test_a_link_is_due_once_a_week(session: AsyncSession) -> None:
    assert await choose_due_links(session, PLACES, now=NOW) == [OTHER, URL]
    await noted(session, {URL: ALIVE})
    assert await choose_due_links(session, PLACES, now=NOW + timedelta(days=6)) == [OTHER]
    assert await choose_due_links(session, PLACES, now=NOW + WEEK) == [OTHER, URL]


async def test_staff_hear_of_a_dead_link_once_with_the_entries_that_have_it(session: AsyncSession) -> None:
    assert await noted(session, {URL: DEAD, OTHER: ALIVE}) == [URL]
    assert await noted(session, {URL: DEAD, OTHER: ALIVE}, weeks=1) == []
    (message,) = await session.scalars(select(OutboxMessage))
    assert (message.chat_id, message.facts) == (STAFF_CHAT_ID, {"links": [[URL, ["UV-01", "UV-02"], "404"]]})


async def test_a_link_that_came_back_is_told_again_when_it_dies_again(session: AsyncSession) -> None:
    told = [await noted(session, {URL: state}, weeks=week) for week, state in enumerate((DEAD, ALIVE, DEAD))]
    assert told == [[URL], [], [URL]]


async def test_a_server_in_trouble_counts_as_dead_only_the_third_time(session: AsyncSession) -> None:
    told = [await noted(session, {URL: SLOW}, weeks=week) for week in range(4)]
    assert told == [[], [], [URL], []]


async def test_trouble_in_between_starts_counting_anew(session: AsyncSession) -> None:
    told = [await noted(session, {URL: state}, weeks=week) for week, state in enumerate((SLOW, SLOW, ALIVE, SLOW))]
    assert told == [[]] * 4


async def test_links_that_no_page_has_any_more_are_forgotten(session: AsyncSession) -> None:
    await noted(session, {URL: ALIVE, OTHER: ALIVE})
    await note_links(session, {}, {URL: ["UV-01"]}, staff_chat_id=None, now=NOW)
    assert await choose_due_links(session, PLACES, now=NOW) == [OTHER]


async def test_without_a_staff_group_nothing_is_sent(session: AsyncSession) -> None:
    assert await note_links(session, {URL: DEAD}, PLACES, staff_chat_id=None, now=NOW) == [URL]
    assert (await session.scalars(select(OutboxMessage))).all() == []


async def noted(session: AsyncSession, states: dict[str, LinkState], weeks: int = 0) -> list[str]:
    return await note_links(session, states, PLACES, staff_chat_id=STAFF_CHAT_ID, now=NOW + weeks * WEEK)
