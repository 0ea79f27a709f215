"""Links by which people join a group, and how they leave it (Bot API, createChatInviteLink)."""

from dataclasses import replace
from itertools import count

from bot.sandbox.errors import NotPossibleError
from bot.sandbox.world import World

PREFIX = "https://t.me/+"


class Invitations:
    """The invite links of all groups, with how many people may still use each."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._numbers = count(1)
        self._left: dict[str, tuple[int, int | None]] = {}

    def add(self, chat_id: int, member_limit: int) -> str:
        """Make a link into a group for so many people; 0 means for any number."""
        link = f"{PREFIX}sandbox{next(self._numbers):09}"
        self._left[link] = (chat_id, member_limit or None)
        return link

    def join(self, person_id: int, link: str) -> int:
        """Let somebody into the group; returns its id. Raises NotPossibleError for a link that is used up."""
        chat_id, left = self._left.get(link, (0, 0))
        if left == 0:
            raise NotPossibleError("this invite link has expired")
        self._left[link] = (chat_id, left and left - 1)
        group = self._world.groups[chat_id]
        self._world.groups[chat_id] = replace(group, member_ids=(*group.member_ids, self._world.person(person_id).id))
        self._world.feed.publish("chat", chat_id)
        return chat_id

    def leave(self, person_id: int, chat_id: int) -> None:
        """Let somebody leave a group."""
        group = self._world.groups[chat_id]
        self._world.groups[chat_id] = replace(
            group, member_ids=tuple(one for one in group.member_ids if one != person_id)
        )
        self._world.feed.publish("chat", chat_id)
