"""The fake Telegram: who is there, what they do, and what they see. It knows no HTTP.

The bot's side of it, the methods of the Bot API, is in `bot.sandbox.methods`.
"""

import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from bot.clock import Clock
from bot.sandbox import answers
from bot.sandbox.attaching import Attaching
from bot.sandbox.entities import detect_entities
from bot.sandbox.errors import ApiError, NotPossibleError
from bot.sandbox.faults import Faults
from bot.sandbox.inline import InlineMode
from bot.sandbox.invitations import PREFIX, Invitations
from bot.sandbox.keyboards import ReplyKeyboard
from bot.sandbox.limits import TELEGRAM_LIMITS, Limits, RateLimiter
from bot.sandbox.links import START_PAYLOAD, start_payload
from bot.sandbox.model import (
    ApiCall,
    Content,
    Group,
    Message,
    SandboxPerson,
    ShownMessage,
    Toast,
)
from bot.sandbox.profile import primary_language
from bot.sandbox.taps import Taps, button_data
from bot.sandbox.updates import UpdateQueue
from bot.sandbox.world import World

LONGEST_TEXT = 4096
KEPT_CALLS = 10_000


class FakeTelegram:
    """One Telegram with one bot in it.

    Args:
        token: The bot's token; the digits before the colon are the bot's id.
        bot_username: The bot's name in links, without "@".
        clock: Dates the messages. It may be moved; time limits of Telegram's own go by `monotonic`.
        limits: How fast the bot may send.
        first_id: Where update ids and message ids begin.
        monotonic: Seconds that never jump, for rate limits and the life of callback queries.
    """

    def __init__(
        self,
        *,
        token: str,
        bot_username: str,
        clock: Clock,
        limits: Limits = TELEGRAM_LIMITS,
        first_id: int = 1,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.token = token
        self.world = World(token=token, bot_username=bot_username, clock=clock, first_id=first_id)
        self.updates = UpdateQueue(first_id, monotonic)
        self.limiter = RateLimiter(limits, monotonic)
        self.faults = Faults()
        self.taps = Taps(first_id, monotonic)
        self.inline = InlineMode(self.world, self.updates, first_id, monotonic)
        self.invitations = Invitations(self.world)
        self.attach = Attaching(self.world, self._say)
        self.calls: deque[ApiCall] = deque(maxlen=KEPT_CALLS)

    # Who is there

    def add_person(self, person: SandboxPerson) -> None:
        """Let somebody join Telegram. They have not written to the bot yet."""
        self.world.people[person.id] = person
        self.world.feed.publish("chat", person.id)

    def add_group(self, chat_id: int, title: str, members: Iterable[int], *, is_forum: bool = False) -> None:
        """Open a supergroup with the bot as an administrator; `chat_id` is negative, the first member owns it."""
        self.world.groups[chat_id] = Group(chat_id, title, tuple(members), topics={} if is_forum else None)
        self.world.feed.publish("chat", chat_id)

    def delete_topic(self, chat_id: int, thread_id: int) -> None:
        """Let the owner of a forum delete a topic with everything in it."""
        for message in self.world.messages.list_of(chat_id):
            if message.thread_id == thread_id:
                self.world.messages.remove(chat_id, message.message_id)
                self.world.feed.publish("deleted", chat_id, str(message.message_id))
        group = self.world.groups[chat_id]
        left = {number: name for number, name in (group.topics or {}).items() if number != thread_id}
        self.world.groups[chat_id] = replace(group, topics=left)

    def leave_group(self, person_id: int, chat_id: int) -> None:
        """Let somebody leave a group, which says so to all who are left."""
        message_id, sent_at = self.world.messages.next_id(), self.world.clock.now()
        body = self.world.message_json(Message(message_id, chat_id, person_id, sent_at))
        body.pop("text")
        group = self.world.groups[chat_id]
        members = tuple(member_id for member_id in group.member_ids if member_id != person_id)
        self.world.groups[chat_id] = replace(group, member_ids=members)
        self.updates.add("message", {**body, "left_chat_member": self.world.sender_json(person_id)})
        self.world.feed.publish("chat", chat_id)

    def remove_bot(self, chat_id: int) -> None:
        """Let the owner throw the bot out of a group."""
        group = self.world.groups[chat_id]
        self.world.groups[chat_id] = replace(group, has_bot=False)
        self._change_bot_status(self.world.people[group.member_ids[0]], chat_id, "administrator", "kicked")

    # What people do

    def send_text(self, person_id: int, text: str, *, chat_id: int | None = None, reply_to: int | None = None) -> int:
        """Write to the bot or to a group; what is longer than 4096 goes out in several messages, as apps do it.

        Returns:
            The number of the first message.

        Raises:
            NotPossibleError: The text is empty, the bot is blocked, or the person is not in the group.
        """
        if not text.strip():
            raise NotPossibleError("nobody can send an empty message")
        pieces = [text.strip()[start : start + LONGEST_TEXT] for start in range(0, len(text.strip()), LONGEST_TEXT)]
        message_ids = [self._say(person_id, chat_id, text=piece, reply_to=reply_to) for piece in pieces]
        return message_ids[0]

    def open_link(self, person_id: int, link: str) -> int:
        """Follow a deep link to the bot, or its bare payload, and press START; see `send_text`.

        An invite link leads into its group, where nothing is said; then the number is 0.
        """
        if link.startswith(PREFIX):
            self.invitations.join(person_id, link)
            return 0
        payload = start_payload(link, self.world.bot_username) if "/" in link or ":" in link else link
        if payload is None:
            raise NotPossibleError(f"the link does not lead to @{self.world.bot_username}")
        if payload and not START_PAYLOAD.match(payload):
            raise NotPossibleError("a start payload has 1 to 64 of A-Z, a-z, 0-9, _ and -")
        return self.send_text(person_id, f"/start {payload}".strip())

    def edit_text(self, person_id: int, message_id: int, text: str) -> None:
        """Change an own message; raises `LookupError` where there is no such text of theirs."""
        chats = [person_id, *self.world.groups]
        found = next((message for chat in chats if (message := self.world.messages.find(chat, message_id))), None)
        if found is None or found.sender_id != person_id or found.content:
            raise LookupError(f"{person_id} has no text with number {message_id}")
        edited = replace(found, text=text, entities=detect_entities(text), edited_at=self.world.clock.now())
        self.world.update_message(edited)
        self.updates.add("edited_message", self.world.message_json(edited))

    def tap(
        self, person_id: int, message_id: int, data_or_label: str, *, chat_id: int | None = None, stale: bool = False
    ) -> str:
        """Press a button under a message and return the id of the callback query.

        Args:
            person_id: Who taps.
            message_id: The message with the button.
            data_or_label: The button's callback data, or else its label.
            chat_id: The group, if it is in one.
            stale: Send the data although no such button is shown any more, as an app with an old copy does.

        Raises:
            LookupError: No such message or button.
            NotPossibleError: The person cannot write there.
        """
        chat = self.world.open_chat(person_id, chat_id)
        message = self.world.messages.find(chat, message_id)
        if message is None:
            raise LookupError(f"chat {chat} has no message {message_id}")
        data = data_or_label if stale else button_data(message, data_or_label)
        query = self.taps.add(person_id, chat)
        body = {"id": query.id, "from": self.world.sender_json(person_id), "chat_instance": str(chat), "data": data}
        self.updates.add("callback_query", {**body, "message": self.world.message_json(message)})
        return query.id

    def block(self, person_id: int) -> None:
        """Stop the bot from writing to somebody."""
        if person_id not in self.world.blocked:
            self.world.blocked.add(person_id)
            self._change_bot_status(self.world.person(person_id), person_id, "member", "kicked")

    def unblock(self, person_id: int) -> None:
        """Let the bot write again."""
        if person_id in self.world.blocked:
            self.world.blocked.discard(person_id)
            self._change_bot_status(self.world.person(person_id), person_id, "kicked", "member")

    # What people see

    def history(self, chat_id: int) -> list[ShownMessage]:
        """Return the messages of a chat in order, edits applied, deleted ones left out."""
        return [self.world.shown(message) for message in self.world.messages.list_of(chat_id)]

    def reply_keyboard(self, chat_id: int) -> ReplyKeyboard | None:
        """Return the keyboard that is under the input field now, None if there is none."""
        return self.world.reply_keyboard(chat_id)

    def toasts(self, person_id: int) -> list[Toast]:
        """Return what answered callback queries have shown to somebody, oldest first."""
        return self.taps.shown_to(person_id)

    def commands(self, person_id: int, chat_id: int | None = None) -> list[tuple[str, str]]:
        """Return the command menu, names without slash and descriptions, that somebody sees in a chat."""
        person = self.world.person(person_id)
        scopes = self.world.menu_scopes(person_id, person_id if chat_id is None else chat_id)
        return list(self.world.profile.menu_for(scopes, primary_language(person.language_code)))

    # Faults

    def fail_next(
        self,
        method: str,
        *,
        status: int,
        description: str,
        retry_after: int | None = None,
        times: int = 1,
        chat_id: int | None = None,
        migrate_to_chat_id: int | None = None,
        after: int = 0,
    ) -> None:
        """Refuse the next calls of a method but for the first `after`; only those to one chat if `chat_id` is given."""
        error = ApiError(status, description, retry_after=retry_after, migrate_to_chat_id=migrate_to_chat_id)
        self.faults.refuse(method, error, times=times, chat_id=chat_id, after=after)

    def hang_next(self, method: str, *, after_effect: bool, times: int = 1) -> None:
        """Close the connection of the next calls without an answer, before or after they take effect."""
        self.faults.hang(method, after_effect=after_effect, times=times)

    # What the methods of the Bot API build on

    def show_toast(self, person_id: int, toast: Toast) -> None:
        """Show the answer to a tap."""
        self.taps.show(person_id, toast)
        self.world.feed.publish("toast", toast.chat_id, toast.query_id, person_id)

    def _say(
        self,
        person_id: int,
        chat_id: int | None,
        *,
        text: str = "",
        content: Content | None = None,
        reply_to: int | None = None,
        album: str = "",
    ) -> int:
        chat = self.world.open_chat(person_id, chat_id)
        message = Message(
            message_id=self.world.messages.next_id(),
            chat_id=chat,
            sender_id=person_id,
            sent_at=self.world.clock.now(),
            text=text,
            entities=detect_entities(text),
            content=content,
            reply_to=reply_to,
            album=album,
            thread_id=self.world.thread_of(chat, reply_to),
        )
        self.world.start(chat)
        self.world.update_message(message)
        if chat not in self.world.groups or self.world.groups[chat].has_bot:
            self.updates.add("message", self.world.message_json(message))
        return message.message_id

    def _change_bot_status(self, person: SandboxPerson, chat_id: int, old: str, new: str) -> None:
        change = {
            "chat": self.world.chat_json(chat_id),
            "from": person.as_json(),
            "date": answers.timestamp(self.world.clock.now()),
            "old_chat_member": answers.member(self.world.bot_json(), old),
            "new_chat_member": answers.member(self.world.bot_json(), new),
        }
        self.updates.add("my_chat_member", change)
        self.world.feed.publish("chat", chat_id)
