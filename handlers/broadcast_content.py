"""What a broadcast says: read from a message of staff, kept as JSON, and made into a post again.

`kind` is "text" with `html`; "files" with `files` (photos or documents, each with its `kind` and `id` at Telegram) and
`html` below them; "poll" with the `message` that holds it in its author's chat with the bot; or "venue" with
`latitude`, `longitude`, `title` and `address`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from telegram import InputMediaDocument, InputMediaPhoto, InputPollOption, Message, Poll
from telegram.constants import MessageLimit

from handlers.paragraphs import split_html, visible_length
from handlers.posts import Part, Post, text_parts
from handlers.screen import NO_PREVIEW, Rows, keyboard
from locales.words import Words

LONGEST_CAPTION = int(MessageLimit.CAPTION_LENGTH)
IN_AN_ALBUM = {"photo": InputMediaPhoto, "document": InputMediaDocument}

Content = dict[str, Any]


@dataclass(frozen=True)
class Fault:
    """Why a message can't be a broadcast: the words that say how to mend it, and their arguments."""

    key: str
    arguments: dict[str, int] = field(default_factory=dict)


def read_content(message: Message) -> Content | Fault:
    """Return what a message says. A poll is not complete before the bot has sent it itself, see `poll_part`."""
    if message.text is not None:
        return {"kind": "text", "html": message.text_html}
    if message.photo or message.document:
        return _files(message)
    if message.poll is not None:
        return _poll_fault(message.poll) or {"kind": "poll", "question": message.poll.question}
    if message.venue is not None:
        venue = message.venue
        place = {"latitude": venue.location.latitude, "longitude": venue.location.longitude}
        return {"kind": "venue", **place, "title": venue.title, "address": venue.address or venue.title}
    return Fault("broadcast-fault-kind")


def poll_part(poll: Poll) -> Part:
    """Return the poll as a message of the bot's own. All get that one forwarded, so that their votes are summed."""
    options = [InputPollOption(option.text, text_entities=option.text_entities) for option in poll.options]
    arguments = {
        "question": poll.question,
        "question_entities": poll.question_entities,
        "options": options,
        "is_anonymous": True,
        "allows_multiple_answers": poll.allows_multiple_answers,
    }
    return Part("send_poll", arguments)


def joined(album: Content, more: Content) -> Content:
    """Return an album with one more picture or file; the first text in it is the album's."""
    return {**album, "files": [*album["files"], *more["files"]], "html": album["html"] or more["html"]}


def post_of_content(words: Words, content: Content, rows: Rows, *, poll_chat_id: int | None = None) -> Post:
    """Return a broadcast as people get it. What can't carry buttons itself is followed by a message that does."""
    match content["kind"]:
        case "text":
            return Post(text_parts(content["html"], rows))
        case "files" if len(content["files"]) == 1:
            return Post((_file_part(content, rows),))
        case "files":
            media = [IN_AN_ALBUM[each["kind"]](each["id"]) for each in content["files"]]
            text = content["html"] or words.html("broadcast-below-album")
            return Post((Part("send_media_group", {"media": media}), *text_parts(text, rows)))
        case "poll":
            original = {"from_chat_id": poll_chat_id, "message_id": content["message"]}
            below = text_parts(words.html("broadcast-below-poll"), rows)
            return Post((Part("forward_message", original), *below))
        case _:
            place = {name: content[name] for name in ("latitude", "longitude", "title", "address")}
            return Post((Part("send_venue", {**place, "reply_markup": keyboard(rows)}),))


def correction_fault(old: Content, new: Content | Fault) -> Fault | None:
    """Return why a text can't take the place of the one that people have; None if it can."""
    if isinstance(new, Fault) or new["kind"] != "text":
        return Fault("broadcast-fault-correction")
    if _has_caption(old):
        return _caption_fault(new["html"])
    if len(split_html(new["html"])) > len(split_html(old["html"])):
        return Fault("broadcast-fault-longer")
    return None


def corrected(old: Content, new: Content) -> Content:
    """Return a content with the text of another one."""
    return {**old, "html": new["html"]}


def is_correctable(content: Content) -> bool:
    """Tell whether there is a text in it that can be changed once it is sent."""
    return content["kind"] in ("text", "files")


def correction_of(words: Words, content: Content, rows: Rows, message_ids: Sequence[int]) -> Post:
    """Return what changes the messages that somebody has into what a corrected broadcast says."""
    markup = keyboard(rows)
    last = message_ids[-1]
    if _has_caption(content):
        caption = {"caption": content["html"], "parse_mode": "HTML", "reply_markup": markup}
        return Post((Part("edit_message_caption", {"message_id": last, **caption}),))
    texts = split_html(content["html"] or words.html("broadcast-below-album"))
    ids = list(message_ids)[-len(texts) :]
    surplus = list(message_ids)[: -len(texts)] if content["kind"] == "text" else []
    parts = [_edit(each, text, markup if each == last else None) for each, text in zip(ids, texts, strict=False)]
    return Post((*parts, *removal_of(surplus).parts))


def removal_of(message_ids: Sequence[int]) -> Post:
    """Return what deletes messages."""
    return Post(tuple(Part("delete_message", {"message_id": message_id}) for message_id in message_ids))


def _files(message: Message) -> Content | Fault:
    html = message.caption_html if message.caption else ""
    if message.media_group_id is None and (fault := _caption_fault(html)):
        return fault
    if message.photo:
        file = {"kind": "photo", "id": message.photo[-1].file_id}  # the largest size comes last
    else:
        file = {"kind": "document", "id": message.document.file_id if message.document else ""}
    return {"kind": "files", "files": [file], "html": html}


def _has_caption(content: Content) -> bool:
    return content["kind"] == "files" and len(content["files"]) == 1


def _caption_fault(html: str) -> Fault | None:
    length = visible_length(html)
    if length <= LONGEST_CAPTION:
        return None
    return Fault("broadcast-fault-caption", {"length": length, "most": LONGEST_CAPTION})


def _poll_fault(poll: Poll) -> Fault | None:
    if poll.type == Poll.QUIZ:
        return Fault("broadcast-fault-quiz")
    return Fault("broadcast-fault-closed") if poll.is_closed else None


def _file_part(content: Content, rows: Rows) -> Part:
    file = content["files"][0]
    caption = {"caption": content["html"] or None, "parse_mode": "HTML", "reply_markup": keyboard(rows)}
    return Part(f"send_{file['kind']}", {file["kind"]: file["id"], **caption})


def _edit(message_id: int, html: str, markup: object) -> Part:
    text = {"text": html, "parse_mode": "HTML", "link_preview_options": NO_PREVIEW, "reply_markup": markup}
    return Part("edit_message_text", {"message_id": message_id, **text})
