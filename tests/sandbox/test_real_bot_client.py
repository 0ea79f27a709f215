"""python-telegram-bot's own client against the sandbox, over real HTTP: it parses every answer strictly."""

from datetime import timedelta

import httpx
import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter

from bot.clock import MovableClock
from bot.sandbox import FakeTelegram
from tests.sandbox.conftest import MAREN, SALMA, TEAM, TOKEN, UWE, Stopwatch

YES = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="yes")]])


async def test_the_bot_knows_itself(bot: Bot) -> None:
    assert (bot.id, bot.username) == (7, "probe_bot")


async def test_a_formatted_message_arrives_trimmed(telegram: FakeTelegram, bot: Bot) -> None:
    sent = await bot.send_message(MAREN, "  <b>Hallo</b> 👋\n", parse_mode=ParseMode.HTML)
    (shown,) = telegram.history(MAREN)[1:]
    assert (sent.text, sent.text_html) == ("Hallo 👋", "<b>Hallo</b> 👋")
    assert (shown.html, shown.from_bot, shown.sender_name) == ("<b>Hallo</b> 👋", True, "probe_bot")


async def test_a_start_command_with_payload_is_a_command(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.open_link(MAREN, "https://t.me/probe_bot?start=kurs-17")
    update = (await bot.get_updates())[-1]
    assert update.message is not None
    assert update.message.text == "/start kurs-17"
    assert [entity.type for entity in update.message.entities] == ["bot_command"]
    assert update.effective_user is not None
    assert update.effective_user.language_code == "de"


async def test_a_tap_is_answered_and_the_message_edited(telegram: FakeTelegram, bot: Bot) -> None:
    sent = await bot.send_message(MAREN, "Kommst du?", reply_markup=YES)
    telegram.tap(MAREN, sent.message_id, "Ja")
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert query.data == "yes"
    await query.answer("Schön!", show_alert=True)
    await query.edit_message_text("Bis dann.")
    assert [(toast.text, toast.show_alert) for toast in telegram.toasts(MAREN)] == [("Schön!", True)]
    shown = telegram.history(MAREN)[-1]
    assert (shown.text, shown.inline_keyboard, shown.edited) == ("Bis dann.", (), True)


async def test_a_tap_can_be_answered_once(telegram: FakeTelegram, bot: Bot) -> None:
    sent = await bot.send_message(MAREN, "?", reply_markup=YES)
    query_id = telegram.tap(MAREN, sent.message_id, "yes")
    await bot.answer_callback_query(query_id)
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(query_id)


async def test_a_tap_is_too_old_after_150_seconds(telegram: FakeTelegram, bot: Bot, stopwatch: Stopwatch) -> None:
    sent = await bot.send_message(MAREN, "?", reply_markup=YES)
    query_id = telegram.tap(MAREN, sent.message_id, "yes")
    stopwatch.seconds = 150
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(query_id)


async def test_a_reply_keyboard_stays_until_it_is_removed(telegram: FakeTelegram, bot: Bot) -> None:
    place = KeyboardButton("Standort", request_location=True)
    keyboard = ReplyKeyboardMarkup([[place, "Kurse"]], resize_keyboard=True, input_field_placeholder="Frag mich")
    await bot.send_message(MAREN, "Bitte", reply_markup=keyboard)
    await bot.send_message(MAREN, "und noch etwas")
    shown = telegram.reply_keyboard(MAREN)
    assert shown is not None
    assert [button.text for button in shown.rows[0]] == ["Standort", "Kurse"]
    assert (shown.rows[0][0].request_location, shown.resize, shown.placeholder) == (True, True, "Frag mich")
    await bot.send_message(MAREN, "Danke", reply_markup=ReplyKeyboardRemove())
    assert telegram.reply_keyboard(MAREN) is None


async def test_a_document_can_be_fetched_and_sent_again(telegram: FakeTelegram, bot: Bot) -> None:
    sent = await bot.send_document(MAREN, b"BEGIN:VCALENDAR", filename="Einführung.ics", caption="Dein Termin")
    assert sent.document is not None
    file = await sent.document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"BEGIN:VCALENDAR"
    again = await bot.send_document(SALMA, sent.document.file_id)
    assert again.document is not None
    assert again.document.file_name == "Einführung.ics"
    shown = telegram.history(MAREN)[-1].document
    assert shown is not None
    assert shown.content == b"BEGIN:VCALENDAR"


async def test_pictures_places_and_pins_arrive(telegram: FakeTelegram, bot: Bot) -> None:
    await bot.send_photo(MAREN, b"png", caption="Bild")
    await bot.send_location(MAREN, 51.83, 7.28)
    await bot.send_venue(MAREN, 51.83, 7.28, "Café", "Markt 1")
    photo, location, venue = telegram.history(MAREN)[1:]
    assert photo.photo is not None
    assert location.location is not None
    assert venue.venue is not None
    assert (location.location.latitude, venue.venue.title) == (51.83, "Café")


async def test_messages_are_copied_forwarded_pinned_and_deleted(
    telegram: FakeTelegram, bot: Bot, clock: MovableClock
) -> None:
    question = telegram.send_text(MAREN, "Bin ich versichert?")
    await bot.copy_message(TEAM, MAREN, question)
    forwarded = await bot.forward_message(TEAM, MAREN, question)
    await bot.pin_chat_message(TEAM, forwarded.message_id)
    await bot.set_message_reaction(MAREN, question, "👍")
    copy, shown = telegram.history(TEAM)
    assert (copy.text, copy.forwarded, shown.forwarded, shown.pinned) == ("Bin ich versichert?", False, True, True)
    assert telegram.history(MAREN)[-1].reaction == "👍"
    await bot.delete_message(TEAM, copy.message_id)
    assert [message.message_id for message in telegram.history(TEAM)] == [forwarded.message_id]
    clock.forward(timedelta(hours=49))
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(TEAM, forwarded.message_id)


async def test_a_keyboard_alone_and_a_caption_can_be_changed(telegram: FakeTelegram, bot: Bot) -> None:
    sent = await bot.send_document(MAREN, b"x", caption="alt", reply_markup=YES)
    await bot.edit_message_reply_markup(MAREN, sent.message_id)
    assert telegram.history(MAREN)[-1].inline_keyboard == ()
    await bot.edit_message_caption(MAREN, sent.message_id, caption="neu")
    assert telegram.history(MAREN)[-1].text == "neu"
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("neu", MAREN, sent.message_id)


async def test_staff_answer_by_replying_in_the_group(telegram: FakeTelegram, bot: Bot) -> None:
    asked = await bot.send_message(TEAM, "Offene Frage")
    telegram.send_text(UWE, "Ja.", chat_id=TEAM, reply_to=asked.message_id)
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.reply_to_message is not None
    assert (message.chat.type, message.reply_to_message.message_id) == ("supergroup", asked.message_id)
    await bot.send_message(TEAM, "Danke!", reply_parameters=ReplyParameters(message.message_id))
    assert telegram.history(TEAM)[-1].reply_to == message.message_id


async def test_members_of_a_group_have_their_roles(bot: Bot) -> None:
    roles = [(await bot.get_chat_member(TEAM, person)).status for person in (UWE, MAREN, SALMA, bot.id)]
    assert roles == ["creator", "member", "left", "administrator"]
    assert [member.user.id for member in await bot.get_chat_administrators(TEAM)] == [UWE, bot.id]
    assert (await bot.get_chat(TEAM)).title == "Team"
    assert (await bot.get_chat(MAREN)).first_name == "Maren"


async def test_everything_people_attach_can_be_read(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.attach.location(MAREN, 51.83, 7.28, live_period=900)
    telegram.attach.venue(MAREN, 51.83, 7.28, "Café")
    telegram.attach.contact(MAREN)
    telegram.attach.photo(MAREN, caption="Hügel")
    telegram.attach.sticker(MAREN)
    telegram.attach.voice(MAREN)
    telegram.attach.document(MAREN, "plan.csv", b"a;b")
    live, venue, contact, photo, sticker, voice, document = [update.message for update in await bot.get_updates(3)]
    assert live and live.location and live.location.live_period == timedelta(seconds=900)
    assert venue and venue.venue and venue.venue.title == "Café"
    assert contact and contact.contact and contact.contact.user_id == MAREN
    assert photo and photo.photo and photo.caption == "Hügel"
    assert sticker and sticker.sticker
    assert voice and voice.voice and voice.voice.duration == timedelta(seconds=3)
    assert document and document.document and document.document.file_name == "plan.csv"


async def test_texts_about_the_bot_are_kept_per_language(bot: Bot) -> None:
    await bot.set_my_name("Lotse")
    await bot.set_my_name("مرشد", language_code="ar")
    await bot.set_my_description("Hilft.")
    await bot.set_my_short_description("Kurz.")
    assert (await bot.get_my_name("ar")).name == "مرشد"
    assert (await bot.get_my_name("uk")).name == "Lotse"
    assert (await bot.get_my_description()).description == "Hilft."
    assert (await bot.get_my_short_description("ar")).short_description == "Kurz."
    assert (await bot.get_me()).first_name == "Lotse"


async def test_a_blocked_bot_is_forbidden_until_it_is_unblocked(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.block(MAREN)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(MAREN, "Hallo")
    telegram.unblock(MAREN)
    await bot.send_message(MAREN, "Hallo")
    changes = [update.my_chat_member for update in await bot.get_updates(offset=3)]
    assert [change and change.new_chat_member.status for change in changes] == ["kicked", "member"]


async def test_a_failure_can_be_ordered_for_one_chat(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.fail_next(
        "sendMessage", status=429, description="Too Many Requests: retry after 7", retry_after=7, chat_id=MAREN
    )
    await bot.send_message(SALMA, "geht")
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(MAREN, "geht nicht")
    await bot.send_message(MAREN, "geht wieder")
    assert refused.value.retry_after == timedelta(seconds=7)
    assert [call.answer["ok"] for call in telegram.calls][-3:] == [True, False, True]


async def test_a_group_that_moved_names_its_new_id(telegram: FakeTelegram, bot: Bot) -> None:
    moved = "Bad Request: group chat was upgraded to a supergroup chat"
    telegram.fail_next("sendMessage", status=400, description=moved, migrate_to_chat_id=-2002)
    with pytest.raises(ChatMigrated) as refused:
        await bot.send_message(TEAM, "Hallo")
    assert refused.value.new_chat_id == -2002


@pytest.mark.parametrize(("after_effect", "arrived"), [(True, 1), (False, 0)])
async def test_a_broken_connection_leaves_in_doubt_whether_a_message_was_sent(
    telegram: FakeTelegram, bot: Bot, after_effect: bool, arrived: int
) -> None:
    telegram.hang_next("sendMessage", after_effect=after_effect)
    with pytest.raises(NetworkError, match="Server disconnected without sending a response"):
        await bot.send_message(MAREN, "Hallo")
    assert len(telegram.history(MAREN)) == 1 + arrived


async def test_half_a_surrogate_pair_reaches_the_bot(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.send_text(MAREN, "halb \ud83d\x00 halb")
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.text == "halb \ud83d\x00 halb"


async def test_json_and_query_parameters_are_taken_too(telegram: FakeTelegram, url: str) -> None:
    async with httpx.AsyncClient(base_url=f"{url}/bot{TOKEN}") as client:
        markup = {"inline_keyboard": [[{"text": "Ja", "callback_data": "yes"}]]}
        posted = await client.post("/sendMessage", json={"chat_id": MAREN, "text": "a", "reply_markup": markup})
        fetched = await client.get("/sendmessage", params={"chat_id": MAREN, "text": "b"})
        broken = await client.post("/sendMessage", content=b"{", headers={"Content-Type": "application/json"})
    assert (posted.status_code, fetched.status_code, broken.status_code) == (200, 200, 400)
    assert [message.text for message in telegram.history(MAREN)[1:]] == ["a", "b"]
