"""The state of the fake Telegram: people, groups, messages, and their JSON objects."""

from dataclasses import replace

from bot.clock import Clock
from bot.sandbox import answers
from bot.sandbox.errors import NotPossibleError, bad_request, forbidden
from bot.sandbox.feed import ChangeFeed
from bot.sandbox.keyboards import ReplyKeyboard
from bot.sandbox.model import Group, Message, Poll, SandboxPerson, ShownMessage
from bot.sandbox.profile import BotProfile, Scope, group_scopes, private_scopes
from bot.sandbox.shown import shown_message
from bot.sandbox.store import FileStore, MessageStore


class World:
    """Who is there, what was said, and who may write where."""

    def __init__(self, *, token: str, bot_username: str, clock: Clock, first_id: int) -> None:
        self.bot_id = int(token.partition(":")[0])
        self.bot_username = bot_username
        self.clock = clock
        self.people: dict[int, SandboxPerson] = {}
        self.groups: dict[int, Group] = {}
        self.started: set[int] = set()
        self.blocked: set[int] = set()
        self.messages = MessageStore(first_id)
        self.files = FileStore()
        self.profile = BotProfile()
        self.feed = ChangeFeed()

    def target(self, chat_id: str) -> int:
        """Return the chat a bot may write to; raises `ApiError` 400 or 403 with Telegram's reason."""
        if not chat_id:
            raise bad_request("chat_id is empty")
        chat = self.known_chat(chat_id)
        if chat in self.groups and not self.groups[chat].has_bot:
            raise forbidden("bot was kicked from the supergroup chat")
        if chat in self.blocked:
            raise forbidden("bot was blocked by the user")
        if chat in self.people and chat not in self.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def known_chat(self, chat_id: str) -> int:
        """Return the number of a chat that exists; raises `ApiError` 400 "chat not found"."""
        try:
            number = int(chat_id)
        except ValueError:
            number = 0
        if number not in self.people and number not in self.groups:
            raise bad_request("chat not found")
        return number

    def update_message(self, message: Message) -> None:
        """Keep a new or changed message and show it."""
        self.messages.put(message)
        self.feed.publish("message", message.chat_id, str(message.message_id))

    def change_poll(self, poll: Poll) -> None:
        """Show the votes of a poll in all messages that hold it."""
        for message in self.messages.list_all():
            if isinstance(message.content, Poll) and message.content.id == poll.id:
                self.update_message(replace(message, content=poll))

    def bot_json(self) -> dict[str, object]:
        """Return the bot's User object."""
        return {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": self.profile.text("name", "") or self.bot_username,
            "username": self.bot_username,
        }

    def sender_json(self, sender_id: int) -> dict[str, object]:
        """Return the User object of a person or the bot."""
        return self.bot_json() if sender_id == self.bot_id else self.people[sender_id].as_json()

    def sender_name(self, sender_id: int) -> str:
        """Return the name shown with a message."""
        return str(self.sender_json(sender_id)["first_name"])

    def chat_json(self, chat_id: int) -> dict[str, object]:
        """Return the Chat object of a chat that exists."""
        if chat_id in self.groups:
            return answers.group_chat(self.groups[chat_id])
        return answers.private_chat(self.people[chat_id])

    def message_json(self, message: Message, *, with_reply: bool = True) -> dict[str, object]:
        """Return the Message object of a message, with the one it replies to."""
        sender = {"from": self.sender_json(message.sender_id), "chat": self.chat_json(message.chat_id)}
        body = {**answers.message_fields(message), **sender}
        # In a topic, Telegram says of whatever answers nothing else that it answers the topic's first message.
        answered = message.reply_to or message.thread_id
        replied = self.messages.find(message.chat_id, answered) if answered and with_reply else None
        if replied:
            body["reply_to_message"] = self.message_json(replied, with_reply=False)
        if self._is_outside_topics(message):
            body["message_thread_id"] = message.reply_to
        if message.via_bot:
            body["via_bot"] = self.bot_json()
        if message.forwarded_from:
            body["forward_origin"] = self._origin(message.forwarded_from)
        return body

    def _is_outside_topics(self, message: Message) -> bool:
        """Tell whether this answers something outside all topics of a forum: Telegram gives it a thread of its own."""
        group = self.groups.get(message.chat_id)
        return bool(group and group.topics is not None and message.reply_to and not message.thread_id)

    def thread_of(self, chat_id: int, message_id: int | None) -> int | None:
        """Return the topic of a message; None if there is no such message, or it is outside all topics."""
        found = self.messages.find(chat_id, message_id) if message_id else None
        return found.thread_id if found else None

    def topic_name(self, message: Message) -> str | None:
        """Return the name of the topic in which a message stands."""
        group = self.groups.get(message.chat_id)
        return (group.topics or {}).get(message.thread_id or 0) if group else None

    def _origin(self, message: Message) -> dict[str, object]:
        sender = self.sender_json(message.sender_id)
        return {"type": "user", "date": answers.timestamp(message.sent_at), "sender_user": sender}

    def person(self, person_id: int) -> SandboxPerson:
        """Return somebody; raises `NotPossibleError` for an unknown id."""
        if person_id not in self.people:
            raise NotPossibleError(f"there is no person {person_id}")
        return self.people[person_id]

    def open_chat(self, person_id: int, chat_id: int | None) -> int:
        """Return the chat somebody wants to act in, their own for None; raises `NotPossibleError` if they cannot."""
        self.person(person_id)
        chat = person_id if chat_id is None else chat_id
        if chat == person_id and chat in self.blocked:
            raise NotPossibleError(f"{person_id} has blocked the bot")
        if chat != person_id and (chat not in self.groups or person_id not in self.groups[chat].member_ids):
            raise NotPossibleError(f"{person_id} is not in chat {chat}")
        return chat

    def start(self, chat_id: int) -> None:
        """Note that somebody has written, so that the bot may answer."""
        if chat_id not in self.groups and chat_id not in self.started:
            self.started.add(chat_id)
            self.feed.publish("chat", chat_id)

    def shown(self, message: Message) -> ShownMessage:
        """Return a message as it is shown."""
        return shown_message(message, self.sender_name(message.sender_id), from_bot=message.sender_id == self.bot_id)

    def reply_keyboard(self, chat_id: int) -> ReplyKeyboard | None:
        """Return the keyboard that is under the input field now, None if there is none."""
        changes = [message.reply_keyboard for message in self.messages.list_of(chat_id) if message.reply_keyboard]
        keyboards = [keyboard for keyboard in changes if keyboard.rows or keyboard.remove]
        return keyboards[-1] if keyboards and keyboards[-1].rows else None

    def menu_scopes(self, person_id: int, chat_id: int) -> list[Scope]:
        """Return the scopes of command menus that count for somebody in a chat, narrow ones first."""
        group = self.groups.get(chat_id)
        if group is None:
            return private_scopes(person_id)
        return group_scopes(group.id, person_id, is_administrator=group.member_ids[:1] == (person_id,))
