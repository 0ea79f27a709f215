"""Whatever people and tables say is shown as they said it: it is never taken for markup."""

from datetime import timedelta

import pytest

from db.models import Contact, FundingProgramme, Gap, GapQuestion, Proposal, Question, Resource
from services.offers import Author, change_offer
from tests.conversation import ISOLATES, NOW, Somebody, Town
from tests.db.samples import add_course, add_meeting, add_offer, add_person, add_row, add_series
from tests.security.test_strangers import failures

EVIL = '<b>Eva</b> & <a href="tg://user?id=1">"x"</a>'
MOST_TAPS = 220
LEFT_OUT = ("privacy:forget", "settings:language", "privacy:data")  # which would end the walk, or change its language


@pytest.fixture
async def evil_town(town: Town) -> Town:
    """A town in which everything that somebody could name is named like markup."""
    async with town.database.transaction() as session:
        other = await add_person(session, 5, name=EVIL)
        await add_course(session, "evil", titles={"de": EVIL}, place=EVIL, starts_at=NOW + timedelta(days=1))
        series = await add_series(session, slug="evil", titles={"de": EVIL}, place=EVIL)
        await add_meeting(session, series, NOW + timedelta(days=1))
        offer_id = await add_offer(session, EVIL, phone=EVIL, email="a@example.org")
        await change_offer(session, offer_id, {"address": EVIL, "languages": "de"}, by=Author("staff"), now=NOW)
        gap = await add_row(session, Gap(text=EVIL, language="de", last_asked_at=NOW))
        for row in (
            GapQuestion(gap_id=gap.id, text=EVIL, language="de", asked_at=NOW),
            Question(person_id=other.id, text=EVIL, language="de", asked_at=NOW, source="1", answer=EVIL),
            Proposal(
                person_id=other.id, offer_id=offer_id, what="other", fields={}, text=EVIL, source="1", proposed_at=NOW
            ),
            Resource(
                owner_id=other.id, kind="room", title=EVIL, municipality="Dülmen", until_on=NOW.date(), contact=EVIL,
                source="1", offered_at=NOW,
            ),
            office(),
            programme(),
        ):  # fmt: skip
            await add_row(session, row)
    return town


def office() -> Contact:
    texts = dict.fromkeys(("name", "task", "address", "phone", "email", "hours", "open_points", "source"), EVIL)
    return Contact(
        slug="evil", level="district", municipalities=[], topics=[], url="https://example.org", as_of="2026-09",
        state="active", **texts,
    )  # fmt: skip


def programme() -> FundingProgramme:
    texts = dict.fromkeys(("title", "giver", "who", "amount", "purpose", "apply_at", "open_points", "source"), EVIL)
    return FundingProgramme(slug="evil", url="https://example.org", as_of="2026-09", state="active", **texts)


async def test_no_name_or_text_becomes_markup_on_any_screen(evil_town: Town) -> None:
    kim = await evil_town.volunteer(name=EVIL)
    shown = await walk(kim, "/courses", "/meetings", "/funding", "/contacts", "/board", "Dülmen", "/menu", EVIL)
    assert failures(evil_town) == 0
    assert count_named(shown) > 3


async def test_neither_on_the_screens_of_staff(evil_town: Town) -> None:
    robin = await evil_town.staff()
    shown = await walk(robin, "/staff")
    assert failures(evil_town) == 0
    assert count_named(shown) > 1


async def walk(somebody: Somebody, *beginnings: str) -> set[str]:
    """Say each of these and tap every button that turns up, each once; return all that was shown."""
    tapped, shown = set[str](), set[str]()
    for beginning in beginnings:
        await somebody.says(beginning)
        waiting = new_buttons(somebody, tapped)
        while waiting and len(tapped) < MOST_TAPS:
            data = waiting.pop(0)
            if data in tapped or data.startswith(LEFT_OUT):
                continue
            tapped.add(data)
            await somebody.taps_again(somebody.last, data)
            waiting += new_buttons(somebody, tapped)
            shown |= {ISOLATES.sub("", message.text) for message in somebody.seen if message.text}
    assert len(tapped) > 50
    return shown


def new_buttons(somebody: Somebody, tapped: set[str]) -> list[str]:
    """Return the callback data on the newest message that was not tapped yet."""
    rows = somebody.last.inline_keyboard or ()
    found = [button.callback_data for row in rows for button in row]
    return [data for data in found if data and data not in tapped]


def count_named(shown: set[str]) -> int:
    """Count the screens that show the name as it was written; none may take it for markup."""
    for text in shown:
        assert text.count("Eva") == text.count("<b>Eva</b>"), text
    return sum("<b>Eva</b>" in text for text in shown)
