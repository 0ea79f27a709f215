"""Who counts as staff? And the id of a group that staff want to make theirs."""

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any

from telegram import ChatMember, Update
from telegram.error import BadRequest, ChatMigrated, Forbidden
from telegram.ext import CommandHandler
from telegram.ext.filters import ChatType

from db.roles import list_roles_of
from handlers.context import LotseContext
from handlers.screen import Screen, send, toast
from services.roles import INCLUDES, Membership, Role, roles_that_hold
from services.staff_room import knows_colleague, note_colleague

Handler = Callable[[Update, LotseContext], Coroutine[Any, Any, None]]
Taker = Callable[[Update, LotseContext, str, dict[str, Any]], Coroutine[Any, Any, bool]]

HEADS = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)
GUARDED: dict[str, Role] = {}
"""Every handler that is not for everybody, by module and name, with the role it asks for."""


async def roles_of_writer(update: Update, context: LotseContext) -> frozenset[Role]:
    """Return what whoever writes or taps may do at this moment; Telegram and the database are asked each time."""
    if context.roles is None:
        user = update.effective_user
        context.roles = await _roles_of(context, user.id) if user else frozenset()
        if user and context.is_recognised and Role.STAFF in context.roles:
            await _note_colleague(context, user.first_name)
    return context.roles


async def may(update: Update, context: LotseContext, role: Role) -> bool:
    """Tell whether whoever writes or taps has a role, or one that includes it."""
    return role in await roles_of_writer(update, context)


async def is_staff(update: Update, context: LotseContext) -> bool:
    """Tell whether staff are writing or tapping."""
    return await may(update, context, Role.STAFF)


async def may_go_on(update: Update, context: LotseContext, role: Role) -> bool:
    """Tell whether whoever writes or taps has a role; anybody else hears that this is for the team.

    A button may be years old, and whoever taps it may have left the staff since: ask at every step.
    """
    if await may(update, context, role):
        return True
    key = "admins-only-toast" if role is Role.ADMIN else "staff-only-toast"
    if update.callback_query:
        await toast(update, context, context.words.plain(key))
    else:
        await send(update, context, Screen(context.words.html(key)))
    return False


async def staff_may_go_on(update: Update, context: LotseContext) -> bool:
    """Tell whether staff are writing or tapping; anybody else hears that this is for staff; see `may_go_on`."""
    return await may_go_on(update, context, Role.STAFF)


def for_role(role: Role) -> Callable[[Handler], Handler]:
    """Return a decorator that lets a handler go on only for those who have a role; see `may_go_on`."""

    def guard(handler: Handler) -> Handler:
        GUARDED[f"{handler.__module__}.{handler.__qualname__}"] = role

        @wraps(handler)
        async def guarded(update: Update, context: LotseContext) -> None:
            if await may_go_on(update, context, role):
                await handler(update, context)

        return guarded

    return guard


def typed_by(role: Role) -> Callable[[Taker], Taker]:
    """Return a decorator for whoever takes a typed text: from anybody else it is a text like any other."""

    def guard(taker: Taker) -> Taker:
        GUARDED[f"{taker.__module__}.{taker.__qualname__}"] = role

        @wraps(taker)
        async def guarded(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
            return await may(update, context, role) and await taker(update, context, text, data)

        return guarded

    return guard


for_admins, for_staff, for_editors = for_role(Role.ADMIN), for_role(Role.STAFF), for_role(Role.EDITOR)
typed_by_staff, typed_by_editors = typed_by(Role.STAFF), typed_by(Role.EDITOR)


async def membership_of(context: LotseContext, user_id: int) -> Membership:
    """Ask Telegram what somebody is in the staff group now; nobody is in it if Telegram does not tell."""
    chat_id = context.bot_data.staff_chat_id
    if chat_id is None:
        return "outside"
    try:
        member = await context.bot.get_chat_member(chat_id, user_id)
    except (BadRequest, ChatMigrated, Forbidden):
        return "outside"
    if member.status == ChatMember.BANNED:
        return "banned"
    return "head" if member.status in HEADS else "member" if member.status == ChatMember.MEMBER else "outside"


async def _roles_of(context: LotseContext, user_id: int) -> frozenset[Role]:
    if user_id in context.bot_data.admin_ids:
        return INCLUDES[Role.ADMIN]
    membership = await membership_of(context, user_id)
    async with context.reading() as session:
        given = await list_roles_of(session, user_id)
    return roles_that_hold(membership, given)


async def _note_colleague(context: LotseContext, name: str) -> None:
    """Keep who belongs to the staff, for whoever hands something on to them or writes to all of them."""
    person_id = context.profile.person_id
    async with context.reading() as session:
        known = await knows_colleague(session, person_id, name, now=context.now)
    if not known:
        async with context.bot_data.database.transaction() as session:  # the update itself has yet to be decided upon
            await note_colleague(session, person_id, name, now=context.now)


async def tell_chat_id(update: Update, context: LotseContext) -> None:
    """Tell the id of a group, which LOTSE_STAFF_CHAT_ID wants to know."""
    if update.effective_chat:
        text = context.words.html("staff-chat-id", id=str(update.effective_chat.id))
        await send(update, context, Screen(text))


HANDLERS = [
    CommandHandler("chatid", tell_chat_id, ChatType.GROUPS),
]
