"""What goes wrong at the Bot API, with the words Telegram uses for it.

The descriptions follow the server program behind the Bot API (tdlib/telegram-bot-api) and the library under it
(tdlib/td), because bots, and python-telegram-bot itself, decide by them.
"""


class ApiError(Exception):
    """A call the Bot API refuses.

    Attributes:
        status: The HTTP status, repeated as `error_code` in the answer.
        description: The text of the answer, such as "Bad Request: chat not found".
        retry_after: Seconds to wait, on 429 only.
        migrate_to_chat_id: Where a group has moved, where it has.
    """

    def __init__(
        self, status: int, description: str, *, retry_after: int | None = None, migrate_to_chat_id: int | None = None
    ) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.retry_after = retry_after
        self.migrate_to_chat_id = migrate_to_chat_id

    def answer(self) -> dict[str, object]:
        """Return the JSON object the Bot API answers with ("Making requests")."""
        body: dict[str, object] = {"ok": False, "error_code": self.status, "description": self.description}
        details = {"retry_after": self.retry_after, "migrate_to_chat_id": self.migrate_to_chat_id}
        parameters = {name: value for name, value in details.items() if value is not None}
        return body | {"parameters": parameters} if parameters else body


class ConnectionLostError(Exception):
    """The answer never arrives: the caller cannot tell whether the call took effect."""


class NotPossibleError(ValueError):
    """A person tried what no Telegram app would let them do, such as writing to a bot they have blocked."""


def bad_request(reason: str) -> ApiError:
    """Return a 400; `reason` starts in lower case or is an error code in capitals."""
    return ApiError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> ApiError:
    """Return a 403: the bot may not write there."""
    return ApiError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> ApiError:
    """Return a 409: two of them want the same updates."""
    return ApiError(409, f"Conflict: {reason}")


def too_many_requests(seconds: int) -> ApiError:
    """Return a 429 that tells how many seconds to wait."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
