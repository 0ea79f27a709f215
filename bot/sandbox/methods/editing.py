"""Changing and deleting messages (Bot API, "Updating messages")."""

from dataclasses import replace
from datetime import timedelta

from bot.sandbox.answers import JsonObject
from bot.sandbox.errors import bad_request
from bot.sandbox.keyboards import InlineKeyboard, parse_markup
from bot.sandbox.methods.texts import FormattedText, caption, message_text
from bot.sandbox.model import Attachment, Message
from bot.sandbox.params import Params
from bot.sandbox.telegram import FakeTelegram

DELETABLE_FOR = timedelta(hours=48)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


def edit_message_text(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Change a text; an inline keyboard that is not given again goes."""
    text = message_text(params)
    message = _own_message(telegram, params)
    if message.content:
        raise bad_request("there is no text in the message to edit")
    return _edit(telegram, message, text, _inline(params))


def edit_message_caption(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Change the caption of a file."""
    text = caption(params)
    message = _own_message(telegram, params)
    if not isinstance(message.content, Attachment):
        raise bad_request("there is no caption in the message to edit")
    return _edit(telegram, message, text, _inline(params))


def edit_message_reply_markup(telegram: FakeTelegram, params: Params) -> JsonObject:
    """Change the inline keyboard alone."""
    keyboard = _inline(params)
    message = _own_message(telegram, params)
    return _edit(telegram, message, FormattedText(message.text, message.entities), keyboard)


def delete_message(telegram: FakeTelegram, params: Params) -> bool:
    """Delete a message of the last 48 hours."""
    world = telegram.world
    chat_id = world.target(params.text("chat_id"))
    message = world.messages.find(chat_id, _message_id(params))
    if message is None:
        raise bad_request("message to delete not found")
    if world.clock.now() - message.sent_at > DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")
    world.messages.remove(chat_id, message.message_id)
    world.feed.publish("deleted", chat_id, str(message.message_id))
    return True


def pin_chat_message(telegram: FakeTelegram, params: Params) -> bool:
    """Pin a message."""
    message = _message(telegram, params, "pin")
    telegram.world.update_message(replace(message, pinned=True))
    return True


def set_message_reaction(telegram: FakeTelegram, params: Params) -> bool:
    """Put one emoji on a message, or take it away."""
    message = _message(telegram, params, "react")
    value = params.parsed("reaction", "reaction types")
    if value is not None and not isinstance(value, list):
        raise bad_request("expected an Array of ReactionType")
    emoji = [str(item.get("emoji", "")) for item in value or [] if isinstance(item, dict)]
    if len(emoji) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    telegram.world.update_message(replace(message, reaction=emoji[0] if emoji else ""))
    return True


def _edit(telegram: FakeTelegram, message: Message, text: FormattedText, keyboard: InlineKeyboard) -> JsonObject:
    if (message.text, message.entities, message.inline_keyboard) == (text.text, text.entities, keyboard):
        raise bad_request(NOT_MODIFIED)
    # A new keyboard alone does not count as an edit to those who see it, nor does Telegram date it.
    same_text = message.text == text.text and message.entities == text.entities
    edited_at = message.edited_at if same_text else telegram.world.clock.now()
    edited = replace(message, text=text.text, entities=text.entities, inline_keyboard=keyboard, edited_at=edited_at)
    telegram.world.update_message(edited)
    return telegram.world.message_json(edited)


def _inline(params: Params) -> InlineKeyboard:
    markup = parse_markup(params.text("reply_markup"))
    if markup.reply:
        raise bad_request("inline keyboard expected")
    return markup.inline


def _own_message(telegram: FakeTelegram, params: Params) -> Message:
    if not params.text("chat_id") and not params.text("message_id"):
        raise bad_request("message identifier is not specified")
    message = _message(telegram, params, "edit")
    # What brought a reply keyboard along can't be edited at Telegram, either.
    if message.sender_id != telegram.world.bot_id or message.reply_keyboard:
        raise bad_request("message can't be edited")
    return message


def _message(telegram: FakeTelegram, params: Params, verb: str) -> Message:
    chat_id = telegram.world.target(params.text("chat_id"))
    message = telegram.world.messages.find(chat_id, _message_id(params))
    if message is None:
        raise bad_request(f"message to {verb} not found")
    return message


def _message_id(params: Params) -> int:
    return params.integer("message_id", least=0, most=2**31)


METHODS = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "pinChatMessage": pin_chat_message,
    "setMessageReaction": set_message_reaction,
}
