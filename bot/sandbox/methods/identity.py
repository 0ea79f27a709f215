"""The bot itself: who it is, what it says about itself, its command menus (Bot API, "getMe", "setMy...")."""

import re
from collections.abc import Mapping

from bot.sandbox.answers import JsonObject
from bot.sandbox.errors import bad_request
from bot.sandbox.params import Params
from bot.sandbox.profile import Commands, Scope, as_json, checked_language
from bot.sandbox.telegram import FakeTelegram

MOST_COMMANDS = 100
LONGEST_COMMAND = 32
LONGEST_COMMAND_DESCRIPTION = 256
_COMMAND = re.compile(r"^[a-z0-9_]{1,32}$")
_WIDE_SCOPES = {"", "default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
_CHAT_SCOPES = {"chat", "chat_administrators", "chat_member"}


def get_me(telegram: FakeTelegram, _params: Params) -> JsonObject:
    """Return the bot's own User object."""
    abilities = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True}
    newer = {"can_connect_to_business": False, "has_main_web_app": False}
    return {**telegram.world.bot_json(), **abilities, **newer}


def log_out(_telegram: FakeTelegram, _params: Params) -> bool:
    """Do nothing: there is no other server to move to. Stands for `close`, too."""
    return True


def set_my_name(telegram: FakeTelegram, params: Params) -> bool:
    """Set the bot's name."""
    return _set_text(telegram, params, "name")


def set_my_description(telegram: FakeTelegram, params: Params) -> bool:
    """Set what an empty chat with the bot shows."""
    return _set_text(telegram, params, "description")


def set_my_short_description(telegram: FakeTelegram, params: Params) -> bool:
    """Set what the bot's profile shows."""
    return _set_text(telegram, params, "short_description")


def get_my_name(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Return the bot's name."""
    return {"name": _text(telegram, params, "name") or telegram.world.bot_username}


def get_my_description(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Return what an empty chat with the bot shows."""
    return {"description": _text(telegram, params, "description")}


def get_my_short_description(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Return what the bot's profile shows."""
    return {"short_description": _text(telegram, params, "short_description")}


def set_my_commands(telegram: FakeTelegram, params: Params) -> bool:
    """Set the command menu of a scope and language."""
    value = params.parsed("commands", "commands")
    if not isinstance(value, list):
        raise bad_request("expected an Array of BotCommand")
    if len(value) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return _set_menu(telegram, params, tuple(_command(item) for item in value))


def delete_my_commands(telegram: FakeTelegram, params: Params) -> bool:
    """Take the command menu of a scope and language away."""
    return _set_menu(telegram, params, ())


def get_my_commands(telegram: FakeTelegram, params: Params) -> list[Mapping[str, str]]:
    """Return the command menu of exactly this scope and language."""
    return as_json(telegram.world.profile.menu(_scope(telegram, params), _language(params)))


def _set_text(telegram: FakeTelegram, params: Params, kind: str) -> bool:
    telegram.world.profile.set_text(kind, _language(params), params.text(kind).strip())
    telegram.world.feed.publish("profile")
    return True


def _text(telegram: FakeTelegram, params: Params, kind: str) -> str:
    return telegram.world.profile.text(kind, _language(params))


def _language(params: Params) -> str:
    return checked_language(params.text("language_code"))


def _set_menu(telegram: FakeTelegram, params: Params, commands: Commands) -> bool:
    telegram.world.profile.set_menu(_scope(telegram, params), _language(params), commands)
    telegram.world.feed.publish("profile")
    return True


def _command(item: object) -> tuple[str, str]:
    if not isinstance(item, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, description = item.get("command"), item.get("description")
    if not isinstance(name, str) or not isinstance(description, str):
        missing = "command" if not isinstance(name, str) else "description"
        raise bad_request(f"can't parse BotCommand: Can't find field \"{missing}\"")
    name, description = name.strip().removeprefix("/"), description.strip()
    if not name:
        raise bad_request("command must be non-empty")
    if len(name) > LONGEST_COMMAND:
        raise bad_request(f"command length must not exceed {LONGEST_COMMAND}")
    if not description:
        raise bad_request("command description must be non-empty")
    if len(description) > LONGEST_COMMAND_DESCRIPTION:
        raise bad_request(f"command description length must not exceed {LONGEST_COMMAND_DESCRIPTION}")
    if not _COMMAND.match(name):
        raise bad_request("BOT_COMMAND_INVALID")
    return name, description


def _scope(telegram: FakeTelegram, params: Params) -> Scope:
    value = params.parsed("scope", "BotCommandScope")
    if value is None:
        return Scope()
    if not isinstance(value, dict):
        raise bad_request("can't parse BotCommandScope: BotCommandScope must be an Object")
    kind = str(value.get("type", ""))
    if kind in _WIDE_SCOPES:
        return Scope(kind or "default")
    if kind not in _CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    chat_id = telegram.world.known_chat(str(value.get("chat_id", "")))
    if kind != "chat" and chat_id not in telegram.world.groups:
        raise bad_request("can't use specified scope in private chats")
    user_id = value.get("user_id", 0) if kind == "chat_member" else 0
    if kind == "chat_member" and user_id not in telegram.world.people:
        raise bad_request("user not found")
    return Scope(kind, chat_id, int(user_id))


METHODS = {
    "getMe": get_me,
    "logOut": log_out,
    "close": log_out,
    "setMyName": set_my_name,
    "getMyName": get_my_name,
    "setMyDescription": set_my_description,
    "getMyDescription": get_my_description,
    "setMyShortDescription": set_my_short_description,
    "getMyShortDescription": get_my_short_description,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
}
