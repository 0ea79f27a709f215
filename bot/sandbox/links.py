"""Which addresses Telegram takes for a link, and how it writes them."""

import re
from urllib.parse import parse_qs, urlsplit

_SCHEME = re.compile(r"^([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_HOST = re.compile(r"^[\w-]+(\.[\w-]+)+$")
START_PAYLOAD = re.compile(r"^[A-Za-z0-9_-]{1,64}$")


class InvalidLinkError(ValueError):
    """An address Telegram would not take; the message is Telegram's reason."""


def checked_link(address: str) -> str:
    """Return the address as Telegram stores it: with a scheme, and with a slash after a bare host.

    Raises:
        InvalidLinkError: "URL host is empty", "Unsupported URL protocol" or "Wrong HTTP URL", as tdlib says it.
            A host without a dot, such as `localhost`, is wrong there, too.
    """
    address = address.strip()
    scheme = _SCHEME.match(address)
    if scheme and scheme[1].lower() == "tg":
        return address
    if scheme and scheme[1].lower() not in {"http", "https"} and "://" in address:
        raise InvalidLinkError("Unsupported URL protocol")
    return _checked_web_link(address if "://" in address else f"http://{address}")


def _checked_web_link(address: str) -> str:
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise InvalidLinkError("Wrong HTTP URL") from error
    if not host:
        raise InvalidLinkError("URL host is empty")
    if not _HOST.match(host) or any(character.isspace() for character in address):
        raise InvalidLinkError("Wrong HTTP URL")
    return parts._replace(path=parts.path or "/").geturl()


def start_payload(link: str, bot_username: str) -> str | None:
    """Return the payload of a deep link (Bot API, "Deep linking"), "" if it has none, None if it leads elsewhere."""
    parts = urlsplit(link if "://" in link else f"https://{link}")
    if parts.scheme == "tg":
        query = parse_qs(parts.query)
        is_ours = parts.netloc == "resolve" and query.get("domain", [""])[0].lower() == bot_username.lower()
    else:
        query = parse_qs(parts.query)
        is_ours = parts.hostname in {"t.me", "telegram.me"} and parts.path.strip("/").lower() == bot_username.lower()
    return query.get("start", [""])[0] if is_ours else None
