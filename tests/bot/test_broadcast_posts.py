"""Broadcasts of several parts on their way: what has arrived is neither sent nor changed twice."""

from bot.sandbox.params import Upload
from bot.sandbox.samples import PHOTO
from services.broadcast_runs import correct_broadcast, queue_change, take_broadcast_back
from services.broadcasts import draft_broadcast, release_broadcast
from tests.bot.post_office import ON_ONE_DATABASE, PostOffice

KIM = 101
LONG = "\n\n".join(f"Absatz {number}: " + "wort " * 700 for number in range(3))

pytestmark = ON_ONE_DATABASE


async def test_an_album_is_not_sent_again_when_the_text_below_it_has_to_wait(office: PostOffice) -> None:
    await office.person(KIM)
    await sends(office, album(office, 3))
    office.telegram.fail_next("sendMessage", status=429, description="Too Many Requests", retry_after=5)
    await office.sends()
    assert (pictures(office), office.heard_by(KIM)[3:]) == (3, [])
    await office.sends(seconds=5)
    assert (pictures(office), office.heard_by(KIM)[3:]) == (3, ["Unser Fest"])
    [message] = await office.messages()
    assert message.state == "sent" and message.earlier_ids and len(message.earlier_ids) == 3


async def test_a_call_that_is_in_doubt_does_not_repeat_an_album(office: PostOffice) -> None:
    await office.person(KIM)
    await sends(office, album(office, 2))
    office.telegram.hang_next("sendMediaGroup", after_effect=True)
    await office.sends()
    await office.sends(minutes=30)
    assert (pictures(office), await office.states()) == (2, ["unknown"])


async def test_all_parts_of_a_long_text_are_taken_back(office: PostOffice) -> None:
    await office.person(KIM)
    broadcast_id = await sends(office, {"kind": "text", "html": LONG})
    await office.sends()
    assert len(office.heard_by(KIM)) == 3
    await changes(office, broadcast_id)
    office.telegram.fail_next("deleteMessage", status=429, description="Too Many Requests", retry_after=5, after=1)
    await office.sends()
    assert len(office.heard_by(KIM)) == 2
    await office.sends(seconds=5)
    assert (office.heard_by(KIM), await office.states()) == ([], ["sent", "sent"])


async def test_a_message_that_a_person_deleted_counts_as_taken_back(office: PostOffice) -> None:
    await office.person(KIM)
    broadcast_id = await sends(office, {"kind": "text", "html": "Hallo"})
    await office.sends()
    [message] = await office.messages()
    office.telegram.world.messages.remove(KIM, message.message_id or 0)
    await changes(office, broadcast_id)
    await office.sends()
    assert await office.states() == ["sent", "sent"]


async def test_a_shorter_correction_leaves_no_old_part_behind(office: PostOffice) -> None:
    await office.person(KIM)
    broadcast_id = await sends(office, {"kind": "text", "html": LONG})
    await office.sends()
    await changes(office, broadcast_id, {"kind": "text", "html": "Kurz und gut"})
    await office.sends()
    assert office.heard_by(KIM) == ["Kurz und gut"]


async def test_a_correction_that_changes_nothing_for_somebody_is_done(office: PostOffice) -> None:
    await office.person(KIM)
    broadcast_id = await sends(office, {"kind": "text", "html": "Hallo"})
    await office.sends()
    await changes(office, broadcast_id, {"kind": "text", "html": "Hallo"})
    await office.sends()
    assert await office.states() == ["sent", "sent"]


def album(office: PostOffice, number: int) -> dict[str, object]:
    uploads = [Upload(f"{each}.png", "image/png", PHOTO) for each in range(number)]
    files = [office.telegram.world.files.add("photo", upload) for upload in uploads]
    return {"kind": "files", "files": [{"kind": "photo", "id": file.file_id} for file in files], "html": "Unser Fest"}


async def sends(office: PostOffice, content: dict[str, object]) -> int:
    now = office.clock.now()
    async with office.tools.database.transaction() as session:
        draft = await draft_broadcast(session, None, content, language="de", now=now)
        await release_broadcast(session, draft.id, default_language="de", now=now)
        return draft.id


async def changes(office: PostOffice, broadcast_id: int, content: dict[str, object] | None = None) -> None:
    """Take a broadcast back, or put another text in its place."""
    now, by = office.clock.now(), 1
    async with office.tools.database.transaction() as session:
        if content is None:
            assert await take_broadcast_back(session, broadcast_id, by=by, now=now)
        else:
            assert await correct_broadcast(session, broadcast_id, "de", content, by=by, now=now)
        assert await queue_change(session, 1, default_language="de", now=now)


def pictures(office: PostOffice) -> int:
    return sum(1 for message in office.telegram.history(KIM) if message.photo)
