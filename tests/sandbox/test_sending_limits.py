import pytest

from bot.sandbox import NO_LIMITS, TELEGRAM_LIMITS
from bot.sandbox.errors import ApiError
from bot.sandbox.limits import Limits, RateLimiter
from tests.sandbox.conftest import Stopwatch


def test_a_chat_takes_a_burst_and_then_one_message_a_second(stopwatch: Stopwatch) -> None:
    limiter = RateLimiter(Limits(chat_burst=3), stopwatch)
    for _ in range(3):
        limiter.admit(1)
    with pytest.raises(ApiError, match="Too Many Requests: retry after 1") as refused:
        limiter.admit(1)
    assert (refused.value.status, refused.value.retry_after) == (429, 1)
    limiter.admit(2)
    stopwatch.seconds += 1
    limiter.admit(1)


def test_a_group_takes_twenty_messages_a_minute(stopwatch: Stopwatch) -> None:
    limiter = RateLimiter(TELEGRAM_LIMITS, stopwatch)
    sent = 0
    with pytest.raises(ApiError) as refused:
        for _ in range(60):
            limiter.admit(-1)
            stopwatch.seconds += 1
            sent += 1
    assert 20 <= sent <= 30
    assert refused.value.retry_after is not None
    assert refused.value.retry_after <= 3


def test_all_chats_together_take_thirty_messages_a_second(stopwatch: Stopwatch) -> None:
    limiter = RateLimiter(TELEGRAM_LIMITS, stopwatch)
    for chat in range(30):
        limiter.admit(chat)
    with pytest.raises(ApiError):
        limiter.admit(99)
    stopwatch.seconds += 1
    for chat in range(30):
        limiter.admit(chat)


def test_without_limits_everything_passes(stopwatch: Stopwatch) -> None:
    limiter = RateLimiter(NO_LIMITS, stopwatch)
    for _ in range(1000):
        limiter.admit(-1)
