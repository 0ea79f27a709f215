"""Chats, their members, and files in them (Bot API, "getChat", "getChatMember", "getFile")."""

from bot.sandbox.answers import JsonObject, file_object, full_chat, member
from bot.sandbox.errors import bad_request
from bot.sandbox.model import Group
from bot.sandbox.params import Params
from bot.sandbox.telegram import FakeTelegram

LARGEST_DOWNLOAD = 20 * 1024 * 1024


def get_chat(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Return what is known about a chat."""
    chat_id = telegram.world.known_chat(params.text("chat_id"))
    return full_chat(telegram.world.chat_json(chat_id))


def get_chat_member(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Return what somebody is in a chat."""
    world = telegram.world
    chat_id = world.target(params.text("chat_id"))
    user_id = params.integer("user_id", least=0, most=2**63)
    if user_id not in world.people and user_id != world.bot_id:
        raise bad_request("invalid user_id specified" if not user_id else "member not found")
    return _member(telegram, world.groups.get(chat_id), user_id, chat_id)


def get_chat_administrators(telegram: FakeTelegram, params: Params) -> list[JsonObject]:
    """Return the owner of a group and the bot itself."""
    world = telegram.world
    chat_id = world.target(params.text("chat_id"))
    group = world.groups.get(chat_id)
    if group is None:
        raise bad_request("there are no administrators in the private chat")
    return [_member(telegram, group, user_id, chat_id) for user_id in (*group.member_ids[:1], world.bot_id)]


def create_chat_invite_link(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Make a link by which so many may join a group."""
    world = telegram.world
    chat_id = world.target(params.text("chat_id"))
    if chat_id not in world.groups:
        raise bad_request("method is available only for supergroups and channel chats")
    limit = params.integer("member_limit", least=0, most=99_999)
    link = telegram.invitations.add(chat_id, limit)
    settings = dict.fromkeys(("creates_join_request", "is_primary", "is_revoked"), False)
    return {"invite_link": link, "creator": world.bot_json(), "member_limit": limit, **settings}


def get_file(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Return where a file can be fetched."""
    file = telegram.world.files.find(params.text("file_id"))
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return file_object(file)


def _member(telegram: FakeTelegram, group: Group | None, user_id: int, chat_id: int) -> JsonObject:
    user = telegram.world.sender_json(user_id)
    if group is None:
        return member(user, "member" if user_id in (chat_id, telegram.world.bot_id) else "left")
    if user_id == telegram.world.bot_id:
        return member(user, "administrator")
    if user_id not in group.member_ids:
        return member(user, "left")
    return member(user, "creator" if user_id == group.member_ids[0] else "member")


METHODS = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "createChatInviteLink": create_chat_invite_link,
    "getFile": get_file,
}
