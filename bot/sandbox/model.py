"""The things of the fake Telegram: people, groups, files and messages. Values only, no rules."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.sandbox.entities import Entity
from bot.sandbox.keyboards import InlineKeyboard, ReplyKeyboard


@dataclass(frozen=True)
class SandboxPerson:
    """Somebody who chats; the private chat has the same id. `role` is only a caption for the page."""

    id: int
    first_name: str
    language_code: str | None
    username: str | None = None
    role: str = "volunteer"

    def as_json(self) -> dict[str, object]:
        """Return the Bot API's User object."""
        extra = {"username": self.username, "language_code": self.language_code}
        known = {name: value for name, value in extra.items() if value}
        return {"id": self.id, "is_bot": False, "first_name": self.first_name, **known}


@dataclass(frozen=True)
class Group:
    """A supergroup. The first member owns it, the bot is an administrator until it is removed.

    `topics` are the names of a forum's topics by their numbers; a group that is no forum has None.
    """

    id: int
    title: str
    member_ids: tuple[int, ...]
    has_bot: bool = True
    topics: Mapping[int, str] | None = None


@dataclass(frozen=True)
class PickerPlace:
    """A place the page offers in place of GPS; WGS 84 degrees."""

    name: str
    latitude: float
    longitude: float


@dataclass(frozen=True)
class Location:
    """A point; WGS 84 degrees. `live_period` in seconds, for a live location only."""

    latitude: float
    longitude: float
    live_period: int | None = None


@dataclass(frozen=True)
class Venue:
    """A point with a name and an address."""

    location: Location
    title: str
    address: str


@dataclass(frozen=True)
class Contact:
    """A telephone number with a name; `user_id` where it is somebody's own."""

    phone_number: str
    first_name: str
    user_id: int | None = None


@dataclass(frozen=True)
class Attachment:
    """A file in a message. `kind` is document, photo, sticker or voice."""

    kind: str
    file_id: str
    name: str
    mime_type: str
    content: bytes

    @property
    def path(self) -> str:
        """Return the `file_path` under which it can be fetched."""
        return f"{self.kind}s/{self.file_id}"


@dataclass(frozen=True)
class TopicCreated:
    """The message with which a topic of a forum begins; its number is the topic's."""

    name: str
    icon_color: int


@dataclass(frozen=True)
class PollOption:
    """One answer of a poll, and who gave it."""

    text: str
    voters: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Poll:
    """A poll; `kind` is regular or quiz. All messages that show it show the same votes."""

    id: str
    question: str
    options: tuple[PollOption, ...]
    multiple: bool = False
    kind: str = "regular"
    closed: bool = False

    @property
    def voters(self) -> frozenset[int]:
        """Return who has voted."""
        return frozenset().union(*(option.voters for option in self.options))

    def voted(self, person_id: int, choices: Collection[int]) -> "Poll":
        """Return the poll after somebody chose these options, counted from 0, in place of what they chose before."""
        options = tuple(
            PollOption(option.text, option.voters - {person_id} | ({person_id} if number in choices else set()))
            for number, option in enumerate(self.options)
        )
        return replace(self, options=options)


Content = Location | Venue | Contact | Attachment | TopicCreated | Poll


@dataclass(frozen=True)
class Message:
    """A message as the fake Telegram keeps it. `text` is the caption where there is an attachment."""

    message_id: int
    chat_id: int
    sender_id: int
    sent_at: datetime
    text: str = ""
    entities: tuple[Entity, ...] = ()
    content: Content | None = None
    inline_keyboard: InlineKeyboard = ()
    reply_keyboard: ReplyKeyboard | None = None
    reply_to: int | None = None
    edited_at: datetime | None = None
    forwarded_from: "Message | None" = None
    reaction: str = ""
    pinned: bool = False
    via_bot: bool = False
    thread_id: int | None = None
    album: str = ""  # `media_group_id`


@dataclass(frozen=True)
class ShownMessage:
    """A message as a person sees it now: edits applied. `html` is safe to put into a page."""

    message_id: int
    chat_id: int
    from_bot: bool
    sender_id: int
    sender_name: str
    date: datetime
    text: str
    html: str
    entities: tuple[Entity, ...]
    inline_keyboard: InlineKeyboard
    reply_keyboard: ReplyKeyboard | None
    location: Location | None
    venue: Venue | None
    contact: Contact | None
    document: Attachment | None
    photo: Attachment | None
    sticker: Attachment | None
    voice: Attachment | None
    poll: Poll | None
    edited: bool
    reply_to: int | None
    forwarded: bool
    reaction: str
    pinned: bool
    thread_id: int | None
    topic_created: TopicCreated | None


@dataclass(frozen=True)
class Toast:
    """What answering a callback query shows: a line that fades, or a box to close (`show_alert`)."""

    query_id: str
    chat_id: int
    text: str
    show_alert: bool


@dataclass(frozen=True)
class ApiCall:
    """One call of the bot; `answer` is the JSON object it got, or would have got had the connection held."""

    method: str
    params: Mapping[str, str]
    answer: Mapping[str, object]
