"""How replies to a broadcast look: to whoever writes one that names somebody, and to staff."""

from collections.abc import Sequence

from markupsafe import Markup

from db.models import Broadcast, BroadcastReply
from handlers.broadcast_screens import name_of
from handlers.screen import Button, Screen, action, button
from knowledge.personal_details import Detail
from locales.languages import LANGUAGES
from locales.words import Words

PAGE = 8
LONGEST_EXCERPT = 40


def personal_reply_screen(words: Words, details: Sequence[Detail], broadcast_id: int) -> Screen:
    """What in a reply may tell who is meant, before it leaves the private chat."""
    lines = [words.html("personal-line", kind=words.plain(f"personal-{each.kind}"), text=each.text) for each in details]
    rows = (
        (button(words, "reply-button-change", "reply", "write-again"),),
        (button(words, "personal-button-send", "reply", "anyway", broadcast_id),),
        (button(words, "reply-button-leave", "reply", "left"),),
    )
    return Screen(words.html("reply-personal", details=Markup("\n").join(lines)), rows)


def replies_screen(
    words: Words, broadcast: Broadcast, replies: Sequence[BroadcastReply], total: int, page: int
) -> Screen:
    """What was written below a broadcast, a button each; those without an answer come first."""
    rows = [
        (Button(f"{'✅' if reply.answered_at else '💬'} {_excerpt(reply.text)}", action("reply", "show", reply.id)),)
        for reply in replies
    ]
    turn = (
        *((button(words, "reply-button-before", "reply", "list", broadcast.id, page - 1),) if page else ()),
        *(
            (button(words, "reply-button-more", "reply", "list", broadcast.id, page + 1),)
            if (page + 1) * PAGE < total
            else ()
        ),
    )
    back = (button(words, "audience-button-back", "cast", broadcast.id, "show"),)
    text = words.html("reply-list", name=name_of(words, broadcast), count=words.number(total))
    return Screen(text, tuple(row for row in (*rows, turn, back) if row))


def reply_screen(words: Words, reply: BroadcastReply) -> Screen:
    """One reply, without a name, and what was answered."""
    text = words.html(
        "reply-text",
        day=words.day(reply.written_at),
        time=words.time(reply.written_at),
        language=LANGUAGES[reply.language].native_name,
        text=reply.text,
    )
    answered = words.html("reply-answered", answer=reply.answer) if reply.answer else Markup("")
    rows = (
        (
            button(words, "reply-button-answer", "reply", "answer", reply.id),
            button(words, "reply-button-tag", "tag", "choose", reply.id),
        ),
        (button(words, "audience-button-back", "reply", "list", reply.broadcast_id, 0),),
    )
    return Screen(f"{text}\n\n{answered}" if answered else text, rows)


def _excerpt(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_EXCERPT else f"{line[:LONGEST_EXCERPT].rstrip()} …"
