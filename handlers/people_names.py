"""What people are called: asked of Telegram when staff look at a list, so that nothing has to be stored."""

import asyncio
from collections.abc import Iterable

from telegram.error import BadRequest, ChatMigrated, Forbidden

from db.models import Person
from handlers.context import LotseContext
from handlers.screen import patiently


async def names_of(context: LotseContext, people: Iterable[Person]) -> dict[int, str]:
    """Return the Telegram names of these people by their ids of ours; a number where Telegram tells no name."""
    known = {person.id: person.telegram_id for person in people}
    names = await asyncio.gather(*(_name_of(context, telegram_id) for telegram_id in known.values()))
    unnamed = context.words.plain
    return {
        person_id: name or unnamed("audit-person", id=str(person_id))
        for person_id, name in zip(known, names, strict=True)
    }


async def heads_of_group(context: LotseContext) -> dict[int, str]:
    """Return who is an admin without having been made one here, Telegram name by Telegram id."""
    tools, heads = context.bot_data, dict[int, str]()
    try:
        members = await context.bot.get_chat_administrators(tools.staff_chat_id) if tools.staff_chat_id else ()
    except (BadRequest, ChatMigrated, Forbidden):
        members = ()
    heads.update((member.user.id, member.user.full_name) for member in members if not member.user.is_bot)
    for admin_id in sorted(tools.admin_ids - set(heads)):
        heads[admin_id] = await _name_of(context, admin_id) or str(admin_id)
    return heads


async def _name_of(context: LotseContext, telegram_id: int) -> str | None:
    try:
        return (await patiently(context.bot.get_chat, telegram_id)).effective_name
    except (BadRequest, Forbidden):
        pass
    staff_chat_id = context.bot_data.staff_chat_id
    if staff_chat_id is None:
        return None
    try:  # whoever only ever wrote in the group has no chat with the bot
        return (await patiently(context.bot.get_chat_member, staff_chat_id, telegram_id)).user.full_name
    except (BadRequest, ChatMigrated, Forbidden):
        return None
