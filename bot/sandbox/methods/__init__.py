"""The methods of the Bot API, by name. A method takes the fake Telegram and its parameters and returns the result."""

from collections.abc import Awaitable, Callable

from bot.sandbox.methods import chats, editing, identity, inline, queries, sending, topics, updating
from bot.sandbox.params import Params
from bot.sandbox.telegram import FakeTelegram

Method = Callable[[FakeTelegram, Params], Awaitable[object] | object]

METHODS: dict[str, Method] = {
    name.lower(): method
    for group in (updating, sending, editing, queries, inline, chats, topics, identity)
    for name, method in group.METHODS.items()
}
