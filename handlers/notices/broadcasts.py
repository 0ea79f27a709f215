"""How broadcasts read, and what is said around them."""

from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_conditions import Frame
from db.broadcast_answers import find_answer
from db.broadcast_changes import find_card, find_change, find_delivered
from db.broadcast_replies import find_broadcast_reply
from db.broadcasts import find_broadcast
from db.models import OutboxMessage
from handlers.broadcast_card_screens import card_screen, load_card
from handlers.broadcast_content import removal_of
from handlers.broadcast_posts import correction_for, post_for
from handlers.broadcast_report_screens import report_post
from handlers.broadcast_screens import name_of
from handlers.posts import Part, Post, text_parts
from handlers.screen import NO_PREVIEW, Screen, button, keyboard
from locales.words import Words
from services.broadcast_answers import answered_id
from services.broadcast_reports import report_on

LONGEST_QUOTE = 200  # letters of what somebody wrote, above the answer to it


async def write_broadcast(session: AsyncSession, message: OutboxMessage, words: Words) -> Post | None:
    """News from staff; to be tried by one of them, too."""
    broadcast = await find_broadcast(session, message.facts["broadcast_id"])
    return await post_for(session, broadcast, words) if broadcast else None


async def write_broadcast_draft(session: AsyncSession, message: OutboxMessage, words: Words) -> Post | None:
    """An album that staff have sent, as it will arrive, once all of its pictures have come."""
    broadcast = await find_broadcast(session, message.facts["broadcast_id"])
    post = await post_for(session, broadcast, words) if broadcast else None
    if broadcast is None or post is None:
        return None
    go_on = button(words, "broadcast-button-go-on", "cast", broadcast.id, "show")
    return Post((*post.parts, *text_parts(words.html("broadcast-album-whole"), ((go_on,),))))


async def write_broadcast_asked(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """A broadcast that waits for a second person, told to the staff group."""
    broadcast = await find_broadcast(session, message.facts["broadcast_id"])
    if broadcast is None or broadcast.state != "asked":
        return None
    return Screen(words.html("broadcast-asked-group", name=name_of(words, broadcast)))


async def write_broadcast_progress(session: AsyncSession, message: OutboxMessage, words: Words) -> Post | None:
    """How far a broadcast has got, in the place of what the card said before."""
    broadcast = await find_broadcast(session, message.broadcast_id or 0)
    shown = await find_card(session, message.broadcast_id or 0, message.person_id or 0)
    if broadcast is None or shown is None:
        return None
    screen = card_screen(words, await load_card(session, broadcast, now=message.due_at))
    text = {"text": screen.text, "parse_mode": "HTML", "link_preview_options": NO_PREVIEW}
    return Post(
        (Part("edit_message_text", {"message_id": shown.message_id, **text, "reply_markup": keyboard(screen.rows)}),)
    )


async def write_broadcast_change(session: AsyncSession, message: OutboxMessage, words: Words) -> Post | None:
    """A broadcast taken back, or its text corrected, where it has arrived."""
    change = await find_change(session, message.facts["change_id"])
    delivered = await find_delivered(session, message.broadcast_id or 0, message.person_id or 0)
    if change is None or delivered is None or delivered.message_id is None:
        return None
    if change.kind == "broadcast_taken_back":
        return removal_of([*(delivered.earlier_ids or ()), delivered.message_id])
    broadcast = await find_broadcast(session, change.broadcast_id)
    if broadcast is None or broadcast.state == "taken_back":
        return None
    said = await find_answer(session, answered_id(broadcast), message.person_id or 0)
    return correction_for(broadcast, words, delivered, said.answer if said else None)


async def write_broadcast_report(session: AsyncSession, message: OutboxMessage, words: Words) -> Post | None:
    """What came of a broadcast, told to staff when everybody has it and when it is over."""
    broadcast = await find_broadcast(session, message.facts["broadcast_id"])
    if broadcast is None:
        return None
    report = await report_on(session, broadcast, Frame(message.facts["default_language"], message.due_at))
    return report_post(words, report, with_buttons=message.person_id is not None)


async def write_broadcast_replied(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """That somebody wrote below a broadcast, told to the staff group; what they wrote stays out of it."""
    broadcast = await find_broadcast(session, message.facts["broadcast_id"])
    return Screen(words.html("reply-told", name=name_of(words, broadcast))) if broadcast else None


async def write_broadcast_reply_answer(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """Staff's answer to what somebody wrote below a broadcast."""
    reply = await find_broadcast_reply(session, message.facts["reply_id"])
    if reply is None:
        return None
    written = reply.text if len(reply.text) <= LONGEST_QUOTE else reply.text[:LONGEST_QUOTE] + " …"
    return Screen(words.html("staff-answer", question=written, answer=message.facts["answer"]))
