"""Which command menu somebody sees: Bot API, "Determining list of commands"."""

from telegram import (
    Bot,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeChatAdministrators,
    BotCommandScopeChatMember,
)

from bot.sandbox import FakeTelegram
from tests.sandbox.conftest import MAREN, SALMA, TEAM, UWE

CHAT = BotCommandScopeChat(MAREN)
PRIVATE = BotCommandScopeAllPrivateChats()


async def test_narrow_scopes_win_and_the_language_wins_within_a_scope(telegram: FakeTelegram, bot: Bot) -> None:
    steps = [(None, None), (None, "de"), (PRIVATE, None), (PRIVATE, "de"), (CHAT, None), (CHAT, "de")]
    for number, (scope, language) in enumerate(steps):
        await bot.set_my_commands([(f"step_{number}", "Schritt")], scope=scope, language_code=language)
        assert telegram.commands(MAREN, MAREN) == [(f"step_{number}", "Schritt")]


async def test_a_narrow_scope_without_a_language_hides_the_languages_of_a_wide_one(
    telegram: FakeTelegram, bot: Bot
) -> None:
    await bot.set_my_commands([("start", "بداية")], language_code="ar")
    await bot.set_my_commands([("start", "Start")], scope=PRIVATE)
    assert telegram.commands(SALMA, SALMA) == [("start", "Start")]


async def test_a_person_without_language_sees_the_menu_for_all_others(telegram: FakeTelegram, bot: Bot) -> None:
    await bot.set_my_commands([("start", "Beginnen")], language_code="de")
    await bot.set_my_commands([("start", "Start")])
    assert telegram.commands(UWE, UWE) == [("start", "Start")]


async def test_in_a_group_members_and_administrators_see_different_menus(telegram: FakeTelegram, bot: Bot) -> None:
    scopes = [
        BotCommandScopeAllGroupChats(),
        BotCommandScopeAllChatAdministrators(),
        BotCommandScopeChat(TEAM),
        BotCommandScopeChatAdministrators(TEAM),
        BotCommandScopeChatMember(TEAM, MAREN),
    ]
    seen = []
    for number, scope in enumerate(scopes):
        await bot.set_my_commands([(f"menu_{number}", "Menü")], scope=scope)
        owner, member = (telegram.commands(person, TEAM)[0][0] for person in (UWE, MAREN))
        seen.append((owner, member))
    assert seen == [
        ("menu_0", "menu_0"),
        ("menu_1", "menu_0"),
        ("menu_2", "menu_2"),
        ("menu_3", "menu_2"),
        ("menu_3", "menu_4"),
    ]


async def test_a_deleted_menu_uncovers_the_one_below(telegram: FakeTelegram, bot: Bot) -> None:
    await bot.set_my_commands([("wide", "Weit")])
    await bot.set_my_commands([("narrow", "Eng")], scope=PRIVATE)
    await bot.delete_my_commands(scope=PRIVATE)
    assert telegram.commands(MAREN, MAREN) == [("wide", "Weit")]
    assert await bot.get_my_commands(scope=PRIVATE) == ()
