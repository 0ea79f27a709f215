"""What people attach to a chat beside text: places, pictures, files, polls."""

from collections.abc import Iterable
from typing import Protocol

from bot.sandbox import samples
from bot.sandbox.errors import NotPossibleError
from bot.sandbox.model import Contact, Content, Location, Poll, PollOption, Venue
from bot.sandbox.params import Upload
from bot.sandbox.world import World


class Say(Protocol):
    """Writes a message of somebody's into a chat and lets the bot know."""

    def __call__(
        self,
        person_id: int,
        chat_id: int | None,
        *,
        text: str = "",
        content: Content | None = None,
        reply_to: int | None = None,
        album: str = "",
    ) -> int:
        """Return the message's number."""


class Attaching:
    """Things that people send. All methods return the message's number and raise what `FakeTelegram.send_text` does."""

    def __init__(self, world: World, say: Say) -> None:
        self._world = world
        self._say = say

    def location(
        self,
        person_id: int,
        latitude: float,
        longitude: float,
        *,
        chat_id: int | None = None,
        live_period: int | None = None,
        reply_to: int | None = None,
    ) -> int:
        """Share a point in WGS 84 degrees, live for `live_period` seconds if given."""
        return self._say(person_id, chat_id, content=Location(latitude, longitude, live_period), reply_to=reply_to)

    def venue(
        self,
        person_id: int,
        latitude: float,
        longitude: float,
        title: str,
        address: str = "",
        *,
        chat_id: int | None = None,
    ) -> int:
        """Share a place with a name."""
        return self._say(person_id, chat_id, content=Venue(Location(latitude, longitude), title, address))

    def contact(
        self, person_id: int, phone_number: str | None = None, first_name: str = "", *, chat_id: int | None = None
    ) -> int:
        """Share a telephone number, the person's own (invented) one if none is given."""
        own = Contact(samples.phone_number(person_id), self._world.person(person_id).first_name, person_id)
        return self._say(person_id, chat_id, content=Contact(phone_number, first_name) if phone_number else own)

    def photo(
        self,
        person_id: int,
        content: bytes = samples.PHOTO,
        *,
        caption: str = "",
        chat_id: int | None = None,
        reply_to: int | None = None,
    ) -> int:
        """Send a picture."""
        photo = self._world.files.add("photo", Upload("photo.png", "image/png", content))
        return self._say(person_id, chat_id, text=caption.strip(), content=photo, reply_to=reply_to)

    def sticker(self, person_id: int, *, chat_id: int | None = None) -> int:
        """Send a sticker."""
        upload = Upload("sticker.svg", "image/svg+xml", samples.STICKER)
        return self._say(person_id, chat_id, content=self._world.files.add("sticker", upload))

    def voice(self, person_id: int, *, chat_id: int | None = None) -> int:
        """Send a voice message of three seconds."""
        upload = Upload("voice.ogg", "audio/ogg", samples.VOICE)
        return self._say(person_id, chat_id, content=self._world.files.add("voice", upload))

    def album(self, person_id: int, number: int, *, caption: str = "", chat_id: int | None = None) -> list[int]:
        """Send several pictures together; each is a message of its own, the text is that of the first."""
        album = str(self._world.messages.next_id())
        uploads = [Upload(f"photo-{each}.png", "image/png", samples.PHOTO) for each in range(number)]
        return [
            self._say(
                person_id,
                chat_id,
                text=caption.strip() if each == 0 else "",
                content=self._world.files.add("photo", upload),
                album=album,
            )
            for each, upload in enumerate(uploads)
        ]

    def poll(
        self,
        person_id: int,
        question: str,
        options: Iterable[str],
        *,
        kind: str = "regular",
        closed: bool = False,
        chat_id: int | None = None,
    ) -> int:
        """Ask a question with answers to choose from; `kind` is regular or quiz."""
        answers = tuple(PollOption(option) for option in options)
        if len(answers) < 2 or not question.strip():
            raise NotPossibleError("a poll has a question and two answers at least")
        poll = Poll(str(self._world.messages.next_id()), question.strip(), answers, kind=kind, closed=closed)
        return self._say(person_id, chat_id, content=poll)

    def vote(self, person_id: int, message_id: int, option: int, *, chat_id: int | None = None) -> None:
        """Choose an option of a poll, counted from 0; every message that shows the poll shows the vote.

        Raises:
            LookupError: No such poll or option.
        """
        chat = self._world.open_chat(person_id, chat_id)
        message = self._world.messages.find(chat, message_id)
        poll = message.content if message else None
        if not isinstance(poll, Poll) or not 0 <= option < len(poll.options):
            raise LookupError(f"chat {chat} has no such poll or option")
        if poll.closed:
            raise NotPossibleError("this poll is closed")
        self._world.change_poll(poll.voted(person_id, {option}))

    def document(
        self,
        person_id: int,
        name: str,
        content: bytes,
        *,
        mime_type: str = "application/octet-stream",
        caption: str = "",
        chat_id: int | None = None,
    ) -> int:
        """Send a file."""
        file = self._world.files.add("document", Upload(name, mime_type, content))
        return self._say(person_id, chat_id, text=caption.strip(), content=file)
