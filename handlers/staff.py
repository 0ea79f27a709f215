"""Who counts as staff? And the id of a group that staff want to make theirs."""

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any

from telegram import ChatMember, Update
from telegram.error import BadRequest, ChatMigrated, Forbidden
from telegram.ext import CommandHandler
from telegram.ext.filters import ChatType

from handlers.context import LotseContext
from handlers.screen import Screen, send, toast

Handler = Callable[[Update, LotseContext], Coroutine[Any, Any, None]]

STAFF_STATUS = (ChatMember.OWNER, ChatMember.ADMINISTRATOR, ChatMember.MEMBER)


async def is_staff(update: Update, context: LotseContext) -> bool:
    """Ask Telegram whether the writer is in the staff group now; those named in LOTSE_ADMIN_IDS always count."""
    user, tools = update.effective_user, context.bot_data
    if user is None:
        return False
    if user.id in tools.admin_ids:
        return True
    if tools.staff_chat_id is None:
        return False
    try:
        member = await context.bot.get_chat_member(tools.staff_chat_id, user.id)
    except (BadRequest, ChatMigrated, Forbidden):
        return False
    return member.status in STAFF_STATUS


async def staff_may_go_on(update: Update, context: LotseContext) -> bool:
    """Tell whether staff are writing or tapping; anybody else hears that this is for staff.

    A button may be years old, and whoever taps it may have left the staff since: ask at every step.
    """
    if await is_staff(update, context):
        return True
    if update.callback_query:
        await toast(update, context, context.words.plain("staff-only-toast"))
    else:
        await send(update, context, Screen(context.words.html("staff-only-toast")))
    return False


def for_staff(handler: Handler) -> Handler:
    """Let a handler go on only for staff; see `staff_may_go_on`."""

    @wraps(handler)
    async def guarded(update: Update, context: LotseContext) -> None:
        if await staff_may_go_on(update, context):
            await handler(update, context)

    return guarded


async def tell_chat_id(update: Update, context: LotseContext) -> None:
    """Tell the id of a group, which LOTSE_STAFF_CHAT_ID wants to know."""
    if update.effective_chat:
        text = context.words.html("staff-chat-id", id=str(update.effective_chat.id))
        await send(update, context, Screen(text))


HANDLERS = [
    CommandHandler("chatid", tell_chat_id, ChatType.GROUPS),
]
