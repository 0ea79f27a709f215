"""Roles in the chat: admins see who has which, give one by a link that works once, and take one back."""

from datetime import timedelta
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update
from telegram.error import BadRequest, ChatMigrated, Forbidden
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.dialogues import close_dialogue, open_dialogue
from db.offers import find_offer
from db.people import find_person_by_id, get_person
from db.roles import delete_invitation, find_given_role, list_given_roles, list_open_invitations, list_organisers
from handlers.context import LotseContext
from handlers.offers import current_offers
from handlers.people_names import heads_of_group, names_of
from handlers.role_screens import (
    RolesView,
    accepted_screen,
    declined_screen,
    group_screen,
    invited_screen,
    link_screen,
    offers_screen,
    roles_screen,
    taking_screen,
    which_screen,
)
from handlers.screen import Screen, patiently, send, show, toast
from handlers.staff import for_admins, may, roles_of_writer, typed_by
from services.outbox import write_to_person
from services.roles import (
    INVITABLE,
    INVITATION_LASTS,
    AcceptedResult,
    Role,
    accept_invitation,
    invite,
    look_at_invitation,
    take_offer_back,
    take_role,
)

WAITING_FOR_ROLE_OFFER: Final = "role_offer"
PATIENCE: Final = timedelta(hours=1)
MOST_OFFERS: Final = 8


@for_admins
async def show_roles(update: Update, context: LotseContext) -> None:
    """Show who has which role."""
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        given, organisers = await list_given_roles(session), await list_organisers(session)
        invitations = await list_open_invitations(session, context.now)
    people = [person for _, person in given] + [person for _, _, person in organisers]
    names = await names_of(context, people)
    view = RolesView(list((await heads_of_group(context)).values()), given, organisers, invitations, names)
    await show(update, context, roles_screen(context.words, view))


@for_admins
async def choose_role(update: Update, context: LotseContext) -> None:
    """Ask which role shall be given."""
    await show(update, context, which_screen(context.words))


@for_admins
async def invite_to_role(update: Update, context: LotseContext) -> None:
    """Make the link to take a role; for organisers, ask first of which offer."""
    role = Role(context.tapped(1))
    if role is Role.ORGANISER:
        async with context.transaction() as session:
            expires_at = context.now + PATIENCE
            await open_dialogue(session, context.profile.person_id, WAITING_FOR_ROLE_OFFER, {}, expires_at=expires_at)
        await show(update, context, Screen(context.words.html("roles-ask-offer")))
        return
    await _show_link(update, context, role, None)


@for_admins
async def invite_to_staff(update: Update, context: LotseContext) -> None:
    """Make the link by which one person can join the staff group, if the bot may make one there."""
    await show(update, context, group_screen(context.words, await _group_link(context)))


@typed_by(Role.ADMIN)
async def take_typed_offer(update: Update, context: LotseContext, text: str, _data: dict[str, Any]) -> bool:
    """Find the offer that somebody shall look after; the dialogue stays open for another try."""
    found = (await current_offers(context)).names.containing(text, limit=MOST_OFFERS)
    await send(update, context, offers_screen(context.words, found))
    return True


@for_admins
async def invite_to_offer(update: Update, context: LotseContext) -> None:
    """Make the link to look after the tapped offer."""
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
    await _show_link(update, context, Role.ORGANISER, int(context.tapped(1)))


@for_admins
async def withdraw_invitation(update: Update, context: LotseContext) -> None:
    """Make a link worthless that nobody has used."""
    async with context.transaction() as session:
        role = await delete_invitation(session, int(context.tapped(1)))
        if role is not None:
            await context.note(session, "withdrawn", ("role", role))
    await toast(update, context, context.words.plain("roles-withdrawn-toast" if role else "roles-gone-toast"))
    await show_roles(update, context)


@for_admins
async def ask_to_take(update: Update, context: LotseContext) -> None:
    """Ask once more before a role is taken."""
    words, target = context.words, int(context.tapped(2))
    of_offer = context.tapped(1) == "ask-offer"
    async with context.reading() as session:
        given = None if of_offer else await find_given_role(session, target)
        offer = await find_offer(session, target) if of_offer else None
        person_id = given.person_id if given else offer["organiser_id"] if offer else None
        person = None if person_id is None else await get_person(session, person_id)
    if person is None:
        await toast(update, context, words.plain("roles-gone-toast"))
        await show_roles(update, context)
        return
    name = (await names_of(context, [person]))[person.id]
    role = words.plain(f"role-{given.role}") if given else str(offer["name"] if offer else "")
    await show(update, context, taking_screen(words, name, role, "take-offer" if of_offer else "take", target))


@for_admins
async def take(update: Update, context: LotseContext) -> None:
    """Take a role back; whoever had it hears of it."""
    fixed = len(await heads_of_group(context))
    async with context.transaction() as session:
        taken = await take_role(session, int(context.tapped(1)), fixed_admins=fixed)
        if taken.outcome == "taken" and taken.person_id is not None:
            await context.note(session, "taken", ("role", str(taken.role)), about_id=taken.person_id)
            person = await get_person(session, taken.person_id)
            facts = {"role": str(taken.role)}
            key = f"{context.tapped(1)}:{taken.role}"
            await write_to_person(session, person, "role_ended", key, facts, due_at=context.now)
    await toast(update, context, context.words.plain(f"roles-{taken.outcome}-toast"))
    await show_roles(update, context)


@for_admins
async def take_offer(update: Update, context: LotseContext) -> None:
    """Let an offer have no organiser any more; whoever was it hears of it."""
    offer_id = int(context.tapped(1))
    async with context.transaction() as session:
        former_id = await take_offer_back(session, offer_id)
        if former_id is not None:
            await context.note(session, "taken", ("role", Role.ORGANISER), about_id=former_id, offer=offer_id)
            former, facts = await get_person(session, former_id), {"role": str(Role.ORGANISER)}
            key = f"{offer_id}:{former_id}:{context.now:%Y%m%d%H%M}"
            await write_to_person(session, former, "role_ended", key, facts, due_at=context.now)
    key = "roles-gone-toast" if former_id is None else "roles-taken-toast"
    await toast(update, context, context.words.plain(key))
    await show_roles(update, context)


async def open_invitation(update: Update, context: LotseContext, code: str) -> bool:
    """Show what the link that somebody came by invites to."""
    async with context.reading() as session:
        invited = await look_at_invitation(session, code, context.profile.person_id, now=context.now)
    words = context.words
    if invited.outcome != "open" or invited.role is None:
        await send(update, context, declined_screen(words, words.html(f"roles-invitation-{invited.outcome}")))
    elif await may(update, context, invited.role):
        await send(update, context, declined_screen(words, words.html("roles-invitation-already")))
    else:
        await send(update, context, invited_screen(words, code, invited.role, invited.offer_name))
    return True


async def accept(update: Update, context: LotseContext) -> None:
    """Take the role that one is invited to; whoever invited hears of it."""
    code, me = context.tapped(1), context.profile.person_id
    held = await roles_of_writer(update, context)
    async with context.transaction() as session:
        accepted = await accept_invitation(session, code, me, held=held, now=context.now)
        if accepted.outcome == "taken" and accepted.role is not None:
            await context.note(session, "accepted", ("role", accepted.role), about_id=me, offer=accepted.offer_id)
            await _tell_admin(session, context, accepted)
        offer = await find_offer(session, accepted.offer_id) if accepted.offer_id is not None else None
    if accepted.outcome != "taken" or accepted.role is None:
        text = context.words.html(f"roles-invitation-{accepted.outcome}")
        await show(update, context, declined_screen(context.words, text))
        return
    name = str(offer["name"]) if offer else None
    await show(update, context, accepted_screen(context.words, accepted.role, accepted.offer_id, name))


async def refuse(update: Update, context: LotseContext) -> None:
    """Leave an invitation alone; the link still works."""
    await show(update, context, declined_screen(context.words, context.words.html("roles-refused")))


async def _show_link(update: Update, context: LotseContext, role: Role, offer_id: int | None) -> None:
    async with context.transaction() as session:
        code = await invite(session, context.profile.person_id, role, offer_id, now=context.now)
        if code is not None:
            await context.note(session, "given", ("role", role), offer=offer_id)
        offer = await find_offer(session, offer_id) if offer_id is not None else None
    if code is None:
        await toast(update, context, context.words.plain("offer-gone-toast"))
        return
    link = f"https://t.me/{context.bot.username}?start=role_{code}"
    await show(update, context, link_screen(context.words, role, link, str(offer["name"]) if offer else None))


async def _tell_admin(session: AsyncSession, context: LotseContext, accepted: AcceptedResult) -> None:
    admin = await find_person_by_id(session, accepted.admin_id or 0)
    if admin is not None:
        key, facts = f"{accepted.invitation_id}:{context.now.isoformat()}", {"role": str(accepted.role)}
        await write_to_person(session, admin, "role_taken", key, facts, due_at=context.now)


async def _group_link(context: LotseContext) -> str | None:
    chat_id = context.bot_data.staff_chat_id
    if chat_id is None:
        return None
    try:
        until = context.now + INVITATION_LASTS
        made = await patiently(context.bot.create_chat_invite_link, chat_id, expire_date=until, member_limit=1)
    except (BadRequest, ChatMigrated, Forbidden):  # the bot may not invite people there
        return None
    return made.invite_link


HANDLERS = [
    CommandHandler("roles", show_roles, ChatType.PRIVATE),
    CallbackQueryHandler(show_roles, r"^role:list$"),
    CallbackQueryHandler(choose_role, r"^role:give$"),
    CallbackQueryHandler(invite_to_role, rf"^role:invite:({'|'.join(INVITABLE)})$"),
    CallbackQueryHandler(invite_to_staff, r"^role:staff$"),
    CallbackQueryHandler(invite_to_offer, r"^role:of:(\d{1,9})$"),
    CallbackQueryHandler(withdraw_invitation, r"^role:withdraw:(\d{1,9})$"),
    CallbackQueryHandler(ask_to_take, r"^role:(ask|ask-offer):(\d{1,9})$"),
    CallbackQueryHandler(take, r"^role:take:(\d{1,9})$"),
    CallbackQueryHandler(take_offer, r"^role:take-offer:(\d{1,9})$"),
    CallbackQueryHandler(accept, r"^role:accept:([\w-]{32})$"),
    CallbackQueryHandler(refuse, r"^role:refuse$"),
]
