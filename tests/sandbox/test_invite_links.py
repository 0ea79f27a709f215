import pytest
from telegram import Bot, ChatMember
from telegram.error import BadRequest

from bot.sandbox import FakeTelegram
from bot.sandbox.errors import NotPossibleError
from tests.sandbox.conftest import MAREN, SALMA, TEAM


async def test_a_link_for_one_lets_one_person_into_the_group(bot: Bot, telegram: FakeTelegram) -> None:
    link = await bot.create_chat_invite_link(TEAM, member_limit=1)
    assert (link.member_limit, link.creator.id) == (1, bot.id)
    telegram.open_link(SALMA, link.invite_link)
    assert (await bot.get_chat_member(TEAM, SALMA)).status == ChatMember.MEMBER
    with pytest.raises(NotPossibleError, match="expired"):
        telegram.open_link(SALMA, link.invite_link)


async def test_whoever_leaves_a_group_is_no_member_any_more(bot: Bot, telegram: FakeTelegram) -> None:
    telegram.invitations.leave(MAREN, TEAM)
    assert (await bot.get_chat_member(TEAM, MAREN)).status == ChatMember.LEFT


async def test_private_chats_have_no_invite_links(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="supergroups"):
        await bot.create_chat_invite_link(MAREN)
