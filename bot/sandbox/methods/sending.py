"""Sending messages (Bot API, "Available methods": send..., copyMessage, forwardMessage)."""

from dataclasses import replace

from bot.sandbox.answers import JsonObject
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.keyboards import parse_markup
from bot.sandbox.methods.texts import FormattedText, caption, message_text
from bot.sandbox.model import Attachment, Content, Location, Message, Poll, PollOption, Venue
from bot.sandbox.params import Params, Upload
from bot.sandbox.telegram import FakeTelegram

LARGEST_FILE = 50 * 1024 * 1024
LARGEST_PHOTO = 10 * 1024 * 1024
LONGEST_LIVE_PERIOD = 0x7FFFFFFF
LARGEST_ALBUM, ALBUM_KINDS = 10, ("photo", "document")
LONGEST_QUESTION, LONGEST_OPTION, FEWEST_OPTIONS, MOST_OPTIONS = 300, 100, 2, 12
NO_TEXT = FormattedText("", ())
ACTIONS = frozenset(
    f"{verb}_{thing}" for verb in ("record", "upload") for thing in ("video", "voice", "video_note")
) | {"typing", "upload_photo", "upload_document", "choose_sticker", "find_location", "cancel"}


def send_message(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Send a text."""
    return _send(telegram, params, message_text(params))


def send_location(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Send a point."""
    return _send(telegram, params, NO_TEXT, _location(params))


def send_venue(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Send a point with a name and an address."""
    location = replace(_location(params), live_period=None)
    title, address = params.text("title").strip(), params.text("address").strip()
    if not title:
        raise bad_request("title must be non-empty")
    if not address:
        raise bad_request("address must be non-empty")
    return _send(telegram, params, NO_TEXT, Venue(location, title, address))


def send_document(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Send a file that came with the call, or one sent before."""
    return _send_file(telegram, params, "document", LARGEST_FILE)


def send_photo(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Send a picture that came with the call, or one sent before."""
    return _send_file(telegram, params, "photo", LARGEST_PHOTO)


def send_media_group(telegram: FakeTelegram, params: Params) -> list[JsonObject]:
    """Send an album of files that were sent before, each a message of its own."""
    media = params.parsed("media", "media")
    if not isinstance(media, list) or not media:
        raise bad_request("there are no messages to send")
    if len(media) > LARGEST_ALBUM:
        raise bad_request("too much messages to send as an album")
    files = [_of_album(telegram, item) for item in media]
    if len({file.kind for file in files}) > 1:
        raise bad_request("document can't be mixed with other media types")
    album = str(telegram.world.messages.next_id())
    return [_send(telegram, params, NO_TEXT, file, album=album) for file in files]


def send_poll(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Send a poll."""
    question, options = params.text("question").strip(), params.parsed("options", "options")
    if not question:
        raise bad_request("poll question must be non-empty")
    if len(question) > LONGEST_QUESTION:
        raise bad_request(f"poll question length must not exceed {LONGEST_QUESTION}")
    texts = [_option(item) for item in options] if isinstance(options, list) else []
    if len(texts) < FEWEST_OPTIONS:
        raise bad_request(f"poll must have at least {FEWEST_OPTIONS} option")
    if len(texts) > MOST_OPTIONS:
        raise bad_request(f"poll can't have more than {MOST_OPTIONS} options")
    number = str(telegram.world.messages.next_id())
    answers = tuple(PollOption(text) for text in texts)
    poll = Poll(number, question, answers, multiple=params.flag("allows_multiple_answers"))
    return _send(telegram, params, NO_TEXT, poll)


def send_chat_action(telegram: FakeTelegram, params: Params) -> bool:
    """Show that the bot is typing or the like."""
    action = params.text("action").strip().lower()
    chat_id = telegram.world.target(params.text("chat_id"))
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    telegram.world.feed.publish("typing", chat_id, action)
    return True


def copy_message(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Send the content of a message again, without a link to the original."""
    original = _original(telegram, params, "copy")
    text = caption(params) if "caption" in params.values else FormattedText(original.text, original.entities)
    sent = _send(telegram, params, text, original.content)
    return {"message_id": sent["message_id"]}


def forward_message(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Send a message on, with the name of its sender."""
    original = _original(telegram, params, "forward")
    text = FormattedText(original.text, original.entities)
    return _send(telegram, params, text, original.content, forwarded_from=original.forwarded_from or original)


def _send(
    telegram: FakeTelegram,
    params: Params,
    text: FormattedText,
    content: Content | None = None,
    forwarded_from: Message | None = None,
    album: str = "",
) -> JsonObject:
    world = telegram.world
    markup = parse_markup(params.text("reply_markup"))
    chat_id = world.target(params.text("chat_id"))
    reply_to = _reply_to(telegram, params, chat_id)
    thread_id = _thread(telegram, params, chat_id) or world.thread_of(chat_id, reply_to)
    telegram.limiter.admit(chat_id)
    message = Message(
        message_id=world.messages.next_id(),
        chat_id=chat_id,
        sender_id=world.bot_id,
        sent_at=world.clock.now(),
        text=text.text,
        entities=text.entities,
        content=content,
        inline_keyboard=markup.inline,
        reply_keyboard=markup.reply,
        reply_to=reply_to,
        forwarded_from=forwarded_from,
        thread_id=thread_id,
        album=album,
    )
    world.update_message(message)
    return world.message_json(message)


def _reply_to(telegram: FakeTelegram, params: Params, chat_id: int) -> int | None:
    value = params.parsed("reply_parameters", "reply parameters")
    options = value if isinstance(value, dict) else {}
    message_id = options.get("message_id") or params.integer("reply_to_message_id", least=0, most=2**31) or None
    if not isinstance(message_id, int):
        return None
    if telegram.world.messages.find(chat_id, message_id):
        return message_id
    if options.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _thread(telegram: FakeTelegram, params: Params, chat_id: int) -> int | None:
    thread_id = params.integer("message_thread_id", least=0, most=2**31) or None
    group = telegram.world.groups.get(chat_id)
    if thread_id and thread_id not in ((group.topics or {}) if group else {}):
        raise bad_request("message thread not found")
    return thread_id


def _location(params: Params) -> Location:
    latitude, longitude = params.number("latitude"), params.number("longitude")
    if latitude is None:
        raise bad_request("latitude is empty")
    if longitude is None:
        raise bad_request("longitude is empty")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong latitude or longitude specified")
    live_period = params.integer("live_period", least=0, most=LONGEST_LIVE_PERIOD)
    if live_period and not (60 <= live_period <= 86400 or live_period == LONGEST_LIVE_PERIOD):
        raise bad_request("wrong live period specified")
    return Location(latitude, longitude, live_period or None)


def _send_file(telegram: FakeTelegram, params: Params, kind: str, largest: int) -> JsonObject:
    text = caption(params)
    upload = params.upload(kind)
    if upload is None:
        return _send(telegram, params, text, _sent_before(telegram, params.text(kind), kind))
    _check_upload(upload, largest)
    # The rules come first: a refused call must leave no file behind.
    telegram.world.target(params.text("chat_id"))
    return _send(telegram, params, text, telegram.world.files.add(kind, upload))


def _check_upload(upload: Upload, largest: int) -> None:
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > LARGEST_FILE:
        raise ApiError(413, "Request Entity Too Large")
    if len(upload.content) > largest:
        raise bad_request("too big for a photo")


def _sent_before(telegram: FakeTelegram, reference: str, kind: str) -> Attachment:
    if not reference or reference.startswith("attach://"):
        raise bad_request(f"there is no {kind} in the request")
    if reference.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    file = telegram.world.files.find(reference)
    if file is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if file.kind != kind:
        raise bad_request("type of file mismatch")
    return file


def _of_album(telegram: FakeTelegram, item: object) -> Attachment:
    if not isinstance(item, dict):
        raise bad_request("can't parse InputMedia: expected an Object")
    kind = str(item.get("type") or "")
    if kind not in ALBUM_KINDS:
        raise bad_request(f"type {kind!r} can't be used in an album here")
    return _sent_before(telegram, str(item.get("media") or ""), kind)


def _option(item: object) -> str:
    text = str(item.get("text") or "") if isinstance(item, dict) else str(item)
    if not text.strip():
        raise bad_request("poll options must be non-empty")
    if len(text) > LONGEST_OPTION:
        raise bad_request(f"poll options length must not exceed {LONGEST_OPTION}")
    return text.strip()


def _original(telegram: FakeTelegram, params: Params, verb: str) -> Message:
    world = telegram.world
    chat_id = world.known_chat(params.text("from_chat_id"))
    message_id = params.integer("message_id", least=0, most=2**31)
    if not message_id:
        raise bad_request("message_id is empty" if verb == "forward" else "message identifier is not specified")
    original = world.messages.find(chat_id, message_id)
    if original is None:
        raise bad_request(f"message to {verb} not found")
    return original


METHODS = {
    "sendMessage": send_message,
    "sendLocation": send_location,
    "sendVenue": send_venue,
    "sendDocument": send_document,
    "sendPhoto": send_photo,
    "sendMediaGroup": send_media_group,
    "sendPoll": send_poll,
    "sendChatAction": send_chat_action,
    "copyMessage": copy_message,
    "forwardMessage": forward_message,
}
