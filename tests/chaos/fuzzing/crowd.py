"""A crowd that writes, taps and shares whatever Telegram lets people do, and some things that it does not."""

import json
import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from random import Random
from typing import Any

from telegram import Message, Update

from bot.sandbox import FakeTelegram, SandboxPerson
from bot.sandbox.params import Upload
from locales.languages import LANGUAGES
from tests.chaos.fuzzing.breaking import break_somewhere
from tests.chaos.fuzzing.pools import SMALL_NUMBERS, Pools
from tests.chaos.fuzzing.types import TypeMaker
from tests.conversation import STAFF, STAFF_CHAT_ID

STRANGE_GROUP = -2002  # somebody added the bot to it
OLD_QUERY = "0"  # of inline mode: one that nobody waits for any more, but which there was
PEOPLE = 24
STRANGERS = 3  # of them, who have not agreed that anything is kept
AGREED = "consent:yes:-:"
REMEMBERED = 300  # buttons that were shown lately
FILES = {
    "table.csv": b"Name;Ort\nNaehcafe;Coesfeld\n",
    "table.xlsx": b"PK\x03\x04 no workbook at all",
    "entry.md": '---\ntitle: "Dürfen wir?"\n---\n\nJa.\n'.encode(),
    "notes.md": b"\xff\xfe\x00",
    "empty.csv": b"",
}


@dataclass(frozen=True)
class Act:
    """One update as the bot gets it. `tap` is the callback query that it has to answer, if Telegram knows of it."""

    update: dict[str, Any]
    tap: str | None = None


@dataclass(frozen=True)
class ShownButton:
    """A button that the bot has shown somewhere."""

    chat_id: int
    message_id: int
    data: str


class Crowd:
    """Two dozen people in all languages, two of staff, and the groups they are in."""

    def __init__(self, telegram: FakeTelegram, pools: Pools, random: Random) -> None:
        self._telegram = telegram
        self._pools = pools
        self._random = random
        self._maker = TypeMaker(random)
        self._update_ids = count(1_000_000)
        self._buttons: deque[ShownButton] = deque(maxlen=REMEMBERED)
        self._join()
        self._first = deque(self._tap(person, AGREED) for person in (*self._people[STRANGERS:], *self._staff))

    def acts(self, number: int) -> list[Act]:
        """Return what happens next: mostly what people do, one in twenty of it broken."""
        self._look_at_screens()
        done = [self._first.popleft() if self._first else self._act() for _ in range(number)]
        return [act if self._random.random() > 0.05 else self._broken(act) for act in done]

    def _join(self) -> None:
        languages = [*LANGUAGES, None, "xx", "pt-br"]
        self._staff = [STAFF, SandboxPerson(901, "Sam", "de")]
        self._people = [
            SandboxPerson(101 + number, f"Kim {number}", languages[number % len(languages)], username="")
            for number in range(PEOPLE)
        ]
        for person in (*self._people, self._staff[1]):
            self._telegram.add_person(person)
        self._telegram.add_group(STAFF_CHAT_ID, "Team", [person.id for person in self._staff])
        self._telegram.add_group(STRANGE_GROUP, "Nachbarschaft", [self._people[0].id, self._people[1].id])
        for person in (*self._people, *self._staff):
            self._telegram.world.start(person.id)
        self._files = [
            self._telegram.world.files.add("document", Upload(name, "text/csv", content))
            for name, content in FILES.items()
        ]

    def _act(self) -> Act:
        acts: dict[Callable[[], Act], int] = {
            self._tap_what_is_shown: 30,
            self._tap_what_another_sees: 6,
            self._tap_by_pattern: 12,
            self._tap_with_other_numbers: 6,
            self._tap_nonsense: 4,
            self._type: 16,
            self._command: 8,
            self._share: 8,
            self._ask_inline: 4,
            self._change_membership: 2,
            self._anything: 4,
        }
        (act,) = self._random.choices(list(acts), weights=list(acts.values()))
        return act()

    def _tap_what_is_shown(self) -> Act:
        if not self._buttons:
            return self._command()
        button = self._random.choice(self._buttons)
        person = self._member(button.chat_id)
        return self._tap(person, button.data, button.chat_id, button.message_id)

    def _tap_what_another_sees(self) -> Act:
        """Somebody else's button: never shown to them, but its data is easily guessed."""
        if not self._buttons:
            return self._command()
        return self._tap(self._somebody(), self._random.choice(self._buttons).data)

    def _tap_by_pattern(self) -> Act:
        return self._tap(self._somebody(), self._random.choice(self._pools.data), self._chat())

    def _tap_with_other_numbers(self) -> Act:
        """A button that was shown, with ids that belong to something else, or to nothing."""
        if not self._buttons:
            return self._command()
        button = self._random.choice(self._buttons)
        data = re.sub(r"(?<=:)\d+", lambda _: self._random.choice(SMALL_NUMBERS), button.data)
        return self._tap(self._member(button.chat_id), data, button.chat_id, button.message_id)

    def _tap_nonsense(self) -> Act:
        choice = self._random.choice
        data = choice((choice(self._pools.texts), choice(self._pools.data)[:-1], choice(self._pools.data) + ":1", ""))
        return self._tap(self._somebody(), data)

    def _tap(self, person: SandboxPerson, data: str, chat_id: int | None = None, message_id: int | None = None) -> Act:
        chat_id = person.id if chat_id is None else chat_id
        query = self._telegram.taps.add(person.id, chat_id)
        body = {"id": query.id, "from": person.as_json(), "chat_instance": str(chat_id), "data": data}
        body["message"] = self._message_below(chat_id, message_id)
        return Act(self._update("callback_query", body), query.id)

    def _message_below(self, chat_id: int, message_id: int | None) -> dict[str, Any]:
        """Return the tapped message: as it is, too old to be read, or made up."""
        there = self._telegram.world.messages.find(chat_id, message_id) if message_id else None
        chat = self._telegram.world.chat_json(chat_id)
        if there is not None:
            return self._telegram.world.message_json(there)
        if self._random.random() < 0.3:
            return {"chat": chat, "message_id": self._random.randrange(1, 5000), "date": 0}
        made = {"message_id": self._random.randrange(1, 5000), "date": 1_800_000_000, "chat": chat}
        return made | {"from": self._telegram.world.bot_json(), "text": self._random.choice(self._pools.texts)}

    def _type(self) -> Act:
        text = self._random.choice(self._pools.texts) or "?"
        if self._random.random() < 0.03:
            text = text * (4096 // len(text))
        entities = self._maker.field(Message, "entities") if self._random.random() < 0.2 else []
        return self._say({"text": text, "entities": entities} if entities else {"text": text})

    def _command(self) -> Act:
        name = self._random.choice(self._pools.commands)
        word = f"/{name}" + self._random.choice(("", "", "@lotse_test_bot", "@another_bot"))
        argument = self._random.choice((*self._pools.payloads, self._random.choice(self._pools.texts)))
        text = "/start " + argument if name == "start" else word + self._random.choice(("", "", f" {argument}"))
        length = len(text.split()[0].encode("utf-16-le", "surrogatepass")) // 2
        return self._say({"text": text, "entities": [{"type": "bot_command", "offset": 0, "length": length}]})

    def _share(self) -> Act:
        """Anything a message may hold, and files that are there to be fetched."""
        if self._random.random() < 0.4:
            file = self._random.choice(self._files)
            document = {"file_id": file.file_id, "file_unique_id": "u", "file_name": file.name, "file_size": 10}
            return self._say({"document": document, "caption": self._random.choice(self._pools.texts)[:1000]})
        name = self._random.choice(self._maker.names(Message))
        value = self._maker.field(Message, name)
        if name == "document":  # Telegram sends only files that can be fetched
            value["file_id"] = self._random.choice(self._files).file_id
        return self._say({} if value is None or name == "from_user" else {name: value})

    def _say(self, content: dict[str, Any]) -> Act:
        person, chat_id = self._somebody(), None
        if self._random.random() < 0.1:
            chat_id = self._chat()
        chat = self._telegram.world.chat_json(chat_id or person.id)
        usual = {"message_id": self._telegram.world.messages.next_id(), "date": 1_800_000_000, "chat": chat}
        body = usual | {"from": person.as_json()} | content
        if self._random.random() < 0.1 and self._buttons:
            button = self._random.choice(self._buttons)
            body["reply_to_message"] = self._message_below(button.chat_id, button.message_id)
        return Act(self._update(self._random.choices(("message", "edited_message"), (12, 1))[0], body))

    def _ask_inline(self) -> Act:
        words = self._random.choice(self._pools.texts)[:256]
        made = self._maker.field(Update, "inline_query") or {}
        asked = made | {"id": OLD_QUERY, "from": self._somebody().as_json(), "query": words, "offset": ""}
        return Act(self._update("inline_query", asked))

    def _change_membership(self) -> Act:
        made = self._maker.field(Update, "my_chat_member") or {}
        chat_id = self._random.choice((*(person.id for person in self._people), STRANGE_GROUP))
        known = {"chat": self._telegram.world.chat_json(chat_id), "from": self._somebody().as_json()}
        return Act(self._update("my_chat_member", made | known))

    def _anything(self) -> Act:
        """Any kind of update, from people whom nobody knows."""
        return Act(self._maker.json(Update, extras=1) | {"update_id": next(self._update_ids)})

    def _broken(self, act: Act) -> Act:
        # Nobody can say whether a broken tap can still be answered.
        return Act(break_somewhere(act.update, self._random))

    def _update(self, kind: str, body: dict[str, Any]) -> dict[str, Any]:
        return {"update_id": next(self._update_ids), kind: body}

    def _somebody(self) -> SandboxPerson:
        return self._random.choice(self._staff if self._random.random() < 0.4 else self._people)

    def _chat(self) -> int | None:
        """A private chat as a rule, and now and then a group."""
        return self._random.choice((None, None, None, None, None, None, STAFF_CHAT_ID, STRANGE_GROUP))

    def _member(self, chat_id: int) -> SandboxPerson:
        group = self._telegram.world.groups.get(chat_id)
        return self._telegram.world.people[self._random.choice(group.member_ids) if group else chat_id]

    def _look_at_screens(self) -> None:
        """Remember the buttons that the bot has shown since."""
        while self._telegram.calls:
            call = self._telegram.calls.popleft()
            result = call.answer.get("result")
            if not isinstance(result, dict) or "reply_markup" not in result:
                continue
            for row in json.loads(json.dumps(result["reply_markup"])).get("inline_keyboard", []):
                for button in row:
                    if "callback_data" in button:
                        self._buttons.append(
                            ShownButton(result["chat"]["id"], result["message_id"], button["callback_data"])
                        )
