"""The messages of all chats and the files in them."""

import secrets
from collections import defaultdict

from bot.sandbox.model import Attachment, Message
from bot.sandbox.params import Upload


class MessageStore:
    """Messages by chat and number. Numbers grow over all chats together, as in a bot's private chats."""

    def __init__(self, first_id: int) -> None:
        self._next_id = first_id
        self._chats: dict[int, dict[int, Message]] = defaultdict(dict)

    def next_id(self) -> int:
        """Return a message number nobody has had."""
        self._next_id += 1
        return self._next_id - 1

    def put(self, message: Message) -> None:
        """Add a message, or replace the one with its number."""
        self._chats[message.chat_id][message.message_id] = message

    def find(self, chat_id: int, message_id: int) -> Message | None:
        """Return a message, None if there is none or it was deleted."""
        return self._chats[chat_id].get(message_id)

    def remove(self, chat_id: int, message_id: int) -> None:
        """Delete a message for everybody."""
        self._chats[chat_id].pop(message_id, None)

    def list_of(self, chat_id: int) -> list[Message]:
        """Return the messages of a chat in the order they were sent."""
        return list(self._chats[chat_id].values())

    def list_all(self) -> list[Message]:
        """Return the messages of all chats."""
        return [message for chat in self._chats.values() for message in chat.values()]


class FileStore:
    """Files that were sent, by `file_id`."""

    def __init__(self) -> None:
        self._files: dict[str, Attachment] = {}

    def add(self, kind: str, upload: Upload) -> Attachment:
        """Keep a file and give it an id that cannot be guessed."""
        file = Attachment(kind, secrets.token_urlsafe(24), upload.name, upload.mime_type, upload.content)
        self._files[file.file_id] = file
        return file

    def find(self, file_id: str) -> Attachment | None:
        """Return a file, None for an unknown id."""
        return self._files.get(file_id)

    def find_path(self, path: str) -> Attachment | None:
        """Return the file with a `file_path`, None for an unknown one."""
        file = self.find(path.rpartition("/")[2])
        return file if file and file.path == path else None
