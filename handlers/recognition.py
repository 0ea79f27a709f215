"""Before anything else: who is writing? And after everything: is every tap answered?"""

from dataclasses import replace

from telegram import CallbackQuery, Chat, ChatMember, Update, User
from telegram.constants import ChatType
from telegram.ext import ApplicationHandlerStop, ChatMemberHandler, TypeHandler

from db.dialogues import close_dialogue
from db.people import find_person
from handlers.consent import receive_stranger
from handlers.context import LotseContext
from handlers.screen import toast
from services.people import KnownResult, Writer, lose_sight, recognise

BLOCKED = "blocked the bot"


# Buttons work in private chats, but for those with which staff decide in their group; these ask who taps by themselves.
GROUP_BUTTONS = ("proposal:", "check:", "room:")


async def recognise_person(update: Update, context: LotseContext) -> None:
    """Find the person behind a private update, or receive a stranger; any command leads out of a dialogue."""
    user, chat = update.effective_user, update.effective_chat
    if user is None:  # posts of channels and the like, which nobody is to be answered for
        raise ApplicationHandlerStop
    if update.my_chat_member or (chat is None and update.callback_query is None):
        return
    if update.callback_query and not _may_be_tapped(update.callback_query, chat):
        await toast(update, context, context.words.plain("button-old-toast"))
        raise ApplicationHandlerStop
    if chat is None or chat.type != ChatType.PRIVATE:
        return
    known = await _look_up(
        context, user, is_command=bool(update.message and (update.message.text or "").startswith("/"))
    )
    context.conversation, context.dialogue = known.conversation, known.dialogue
    if known.profile and known.has_agreed:
        context.recognise(known.profile)
    else:
        await receive_stranger(update, context, known.profile)


async def _look_up(context: LotseContext, user: User, *, is_command: bool) -> KnownResult:
    """Find out who this is, and note what has changed about whoever has agreed that it is kept."""
    tools, writer = context.bot_data, Writer(user.id, user.language_code)
    known = (await tools.writers.add([writer]))[writer]
    context.knowledge = tools.knowledge
    if known.profile is None or not known.has_agreed or (known.is_current and not is_command):
        return known
    person_id = known.profile.person_id
    async with tools.database.transaction() as session:
        profile = await recognise(
            session, person_id, user.language_code, default_language=tools.default_language, now=context.now
        )
        if is_command:
            await close_dialogue(session, person_id)
    return replace(known, profile=profile)


def _may_be_tapped(query: CallbackQuery, chat: Chat | None) -> bool:
    if not query.data:  # a tap without data would pass for one on the first button that any handler takes
        return False
    # Below a message shared by inline mode there is no chat.
    return query.data.startswith(GROUP_BUTTONS) or (chat is not None and chat.type == ChatType.PRIVATE)


async def follow_membership(update: Update, context: LotseContext) -> None:
    """Stop writing to people who block the bot. Their next message brings them back."""
    change = update.my_chat_member
    if change is None or change.chat.type != ChatType.PRIVATE or change.new_chat_member.status != ChatMember.BANNED:
        return
    async with context.transaction() as session:
        if person := await find_person(session, change.chat.id):
            await lose_sight(session, person.id, BLOCKED, context.now)


async def answer_tap(update: Update, context: LotseContext) -> None:
    """Answer a tap that no handler answered, or Telegram shows the button as busy."""
    await toast(update, context)


FIRST = [TypeHandler(Update, recognise_person)]
LAST = [TypeHandler(Update, answer_tap)]
HANDLERS = [ChatMemberHandler(follow_membership, ChatMemberHandler.MY_CHAT_MEMBER)]
