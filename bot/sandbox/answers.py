"""The JSON objects of the Bot API, made from what the fake Telegram keeps ("Available types")."""

from datetime import datetime

from bot.sandbox.keyboards import InlineKeyboard
from bot.sandbox.model import (
    Attachment,
    Contact,
    Content,
    Group,
    Location,
    Message,
    Poll,
    SandboxPerson,
    TopicCreated,
    Venue,
)

JsonObject = dict[str, object]
PHOTO_SIDE = 320
STICKER_SIDE = 512


def timestamp(moment: datetime) -> int:
    """Return Unix time in whole seconds."""
    return int(moment.timestamp())


def private_chat(person: SandboxPerson) -> JsonObject:
    """Return the Chat object of a private chat."""
    username = {"username": person.username} if person.username else {}
    return {"id": person.id, "type": "private", "first_name": person.first_name, **username}


def group_chat(group: Group) -> JsonObject:
    """Return the Chat object of a supergroup."""
    forum: JsonObject = {"is_forum": True} if group.topics is not None else {}
    return {"id": group.id, "type": "supergroup", "title": group.title, **forum}


def full_chat(chat: JsonObject) -> JsonObject:
    """Return a ChatFullInfo object for a chat."""
    kinds = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    gifts = dict.fromkeys(kinds, False)
    return {**chat, "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}


def administrator(user: JsonObject) -> JsonObject:
    """Return the ChatMember object of a bot that may do everything but promote others."""
    rights = (
        "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_change_info",
        "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories", "can_pin_messages",
        "can_manage_topics",
    )  # fmt: skip
    refused = dict.fromkeys(("can_be_edited", "is_anonymous", "can_promote_members"), False)
    return {"status": "administrator", "user": user, **dict.fromkeys(rights, True), **refused}


def member(user: JsonObject, status: str) -> JsonObject:
    """Return the ChatMember object of a user: creator, administrator, member, left or kicked."""
    if status == "administrator":
        return administrator(user)
    details: dict[str, JsonObject] = {"creator": {"is_anonymous": False}, "kicked": {"until_date": 0}}
    return {"status": status, "user": user, **details.get(status, {})}


def content_fields(content: Content | None, text: str, entities: list[JsonObject]) -> JsonObject:
    """Return the fields of a Message object that hold what it says or shows."""
    if isinstance(content, Attachment):
        caption: JsonObject = {"caption": text} if text else {}
        styled: JsonObject = {"caption_entities": entities} if entities else {}
        return {content.kind: _attachment(content), **caption, **styled}
    if isinstance(content, Venue):
        point = _location(content.location)
        return {"location": point, "venue": {"location": point, "title": content.title, "address": content.address}}
    if isinstance(content, Location):
        return {"location": _location(content)}
    if isinstance(content, Poll):
        return {"poll": _poll(content)}
    if isinstance(content, Contact):
        owner = {"user_id": content.user_id} if content.user_id else {}
        return {"contact": {"phone_number": content.phone_number, "first_name": content.first_name, **owner}}
    if isinstance(content, TopicCreated):
        return {"forum_topic_created": {"name": content.name, "icon_color": content.icon_color}}
    return {"text": text, "entities": entities} if entities else {"text": text}


def inline_markup(keyboard: InlineKeyboard) -> JsonObject:
    """Return the InlineKeyboardMarkup object of a keyboard."""
    return {"inline_keyboard": [[button.as_json() for button in row] for row in keyboard]}


def file_object(file: Attachment) -> JsonObject:
    """Return the File object that tells where to fetch a file."""
    return {**_file(file), "file_path": file.path}


def message_fields(message: Message) -> JsonObject:
    """Return the fields of a Message object that need no other message or person."""
    entities = [entity.as_json() for entity in message.entities]
    fields = {"message_id": message.message_id, "date": timestamp(message.sent_at)}
    body = {**fields, **content_fields(message.content, message.text, entities)}
    if message.album:
        body["media_group_id"] = message.album
    if message.edited_at:
        body["edit_date"] = timestamp(message.edited_at)
    if message.thread_id:
        body |= {"message_thread_id": message.thread_id, "is_topic_message": True}
    if message.inline_keyboard:
        body["reply_markup"] = inline_markup(message.inline_keyboard)
    return body


def _location(location: Location) -> JsonObject:
    live = {"live_period": location.live_period} if location.live_period else {}
    return {"latitude": location.latitude, "longitude": location.longitude, **live}


def _poll(poll: Poll) -> JsonObject:
    options = [
        {"persistent_id": str(number), "text": option.text, "voter_count": len(option.voters)}
        for number, option in enumerate(poll.options)
    ]
    return {
        "id": poll.id,
        "question": poll.question,
        "options": options,
        "total_voter_count": len(poll.voters),
        "is_closed": poll.closed,
        "is_anonymous": True,
        "type": poll.kind,
        "allows_multiple_answers": poll.multiple,
        "allows_revoting": True,
        "members_only": False,
    }


def _file(file: Attachment) -> JsonObject:
    return {"file_id": file.file_id, "file_unique_id": file.file_id[:12], "file_size": len(file.content)}


def _attachment(file: Attachment) -> object:
    if file.kind == "photo":
        return [{**_file(file), "width": PHOTO_SIDE, "height": PHOTO_SIDE}]
    if file.kind == "sticker":
        flags = {"type": "regular", "is_animated": False, "is_video": False, "emoji": "👋"}
        return {**_file(file), "width": STICKER_SIDE, "height": STICKER_SIDE, **flags}
    if file.kind == "voice":
        return {**_file(file), "duration": 3, "mime_type": file.mime_type}
    return {**_file(file), "file_name": file.name, "mime_type": file.mime_type}
