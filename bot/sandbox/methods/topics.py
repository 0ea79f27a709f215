"""Topics of forums (Bot API, "Available methods": createForumTopic)."""

from dataclasses import replace

from bot.sandbox.answers import JsonObject
from bot.sandbox.errors import bad_request
from bot.sandbox.model import Message, TopicCreated
from bot.sandbox.params import Params
from bot.sandbox.telegram import FakeTelegram

LONGEST_NAME = 128
COLORS = (0x6FB9F0, 0xFFD67E, 0xCB86DB, 0x8EEE98, 0xFF93B2, 0xFB6F5F)


def create_forum_topic(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Open a topic; it has the number of the message that says so."""
    world = telegram.world
    chat_id = world.target(params.text("chat_id"))
    name = params.text("name").strip()[:LONGEST_NAME]
    color = params.integer("icon_color", COLORS[0], least=0, most=0xFFFFFF)
    group = world.groups.get(chat_id)
    if group is None or group.topics is None:
        raise bad_request("the chat is not a forum")
    if not name:
        raise bad_request("title must be non-empty")
    if color not in COLORS:
        raise bad_request("invalid icon color specified")
    thread_id = world.messages.next_id()
    world.groups[chat_id] = replace(group, topics={**group.topics, thread_id: name})
    content = TopicCreated(name, color)
    sent_at = world.clock.now()
    world.update_message(Message(thread_id, chat_id, world.bot_id, sent_at, content=content, thread_id=thread_id))
    return {"message_thread_id": thread_id, "name": name, "icon_color": color}


METHODS = {"createForumTopic": create_forum_topic}
