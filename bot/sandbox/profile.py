"""What the bot tells about itself: name, descriptions and command menus, each per language (Bot API, "setMy...")."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.sandbox.errors import bad_request

MOST_CHARACTERS = {"name": 64, "description": 512, "short_description": 120}
_TOO_LONG = {
    "name": "bot name is too long",
    "description": "bot description is too long",
    "short_description": "bot short description is too long",
}

Commands = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Scope:
    """Where a command menu applies (Bot API, "BotCommandScope")."""

    type: str = "default"
    chat_id: int = 0
    user_id: int = 0


@dataclass
class BotProfile:
    """The bot's public face."""

    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    menus: dict[tuple[Scope, str], Commands] = field(default_factory=dict)

    def set_text(self, kind: str, language: str, text: str) -> None:
        """Set the name, description or short description for a language, "" being all others; "" takes it away."""
        if len(text) > MOST_CHARACTERS[kind]:
            raise bad_request(_TOO_LONG[kind])
        if text:
            self.texts[kind, language] = text
        else:
            self.texts.pop((kind, language), None)

    def text(self, kind: str, language: str) -> str:
        """Return the text for a language, or else the one for all others."""
        return self.texts.get((kind, language)) or self.texts.get((kind, ""), "")

    def set_menu(self, scope: Scope, language: str, commands: Commands) -> None:
        """Set the menu of a scope and language; an empty one takes it away."""
        if commands:
            self.menus[scope, language] = commands
        else:
            self.menus.pop((scope, language), None)

    def menu(self, scope: Scope, language: str) -> Commands:
        """Return exactly what was set for the scope and language, as getMyCommands does."""
        return self.menus.get((scope, language), ())

    def menu_for(self, scopes: Sequence[Scope], language: str) -> Commands:
        """Return the menu a person sees: the first one that was set, narrow scopes first, their language first.

        See Bot API, "Determining list of commands".
        """
        return next((menu for menu in self._candidates(scopes, language) if menu), ())

    def _candidates(self, scopes: Sequence[Scope], language: str) -> Iterator[Commands]:
        for scope in scopes:
            if language:
                yield self.menu(scope, language)
            yield self.menu(scope, "")


def private_scopes(chat_id: int) -> list[Scope]:
    """Return the scopes that count in a private chat, narrow ones first."""
    return [Scope("chat", chat_id), Scope("all_private_chats"), Scope()]


def group_scopes(chat_id: int, user_id: int, *, is_administrator: bool) -> list[Scope]:
    """Return the scopes that count for one member of a group, narrow ones first."""
    administrators = [Scope("chat_administrators", chat_id)] if is_administrator else []
    all_administrators = [Scope("all_chat_administrators")] if is_administrator else []
    narrow = [Scope("chat_member", chat_id, user_id), *administrators, Scope("chat", chat_id)]
    return [*narrow, *all_administrators, Scope("all_group_chats"), Scope()]


def primary_language(language_code: str | None) -> str:
    """Return the two letters Telegram compares: "de" for "de-AT", "" for none."""
    return (language_code or "").split("-")[0].lower()


def checked_language(code: str) -> str:
    """Return a `language_code` parameter; raises `ApiError` 400 unless it is empty or two small letters."""
    if code and not (len(code) == 2 and code.isascii() and code.isalpha() and code.islower()):
        raise bad_request("invalid language code specified")
    return code


def as_json(commands: Commands) -> list[Mapping[str, str]]:
    """Return the Bot API's list of BotCommand objects."""
    return [{"command": name, "description": description} for name, description in commands]
