"""Keeps other web sites out of the Probechat: the page is open to whoever sits at the machine, and to nobody else."""

import ipaddress
from urllib.parse import urlsplit

from starlette.requests import Request

from bot.sandbox.errors import NotPossibleError

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


class RefusedError(NotPossibleError):
    """A request that did not come from the Probechat's own page."""


def check_host(request: Request) -> None:
    """Refuse names that are not the machine's own, so that no foreign name can be pointed here (DNS rebinding).

    An address in digits cannot be pointed elsewhere; of names only `localhost` and the one the server was started
    for, `app.state.host`, count.

    Raises:
        RefusedError: The Host header names something else.
    """
    host = urlsplit(f"//{request.headers.get('host', '')}").hostname or ""
    if host not in {"localhost", getattr(request.app.state, "host", "")} and not _is_address(host):
        raise RefusedError(f"the Probechat is not at {host!r}")


def check_post(request: Request) -> None:
    """Refuse what another site could send on its own: a foreign Origin, or anything but JSON.

    Raises:
        RefusedError: The request did not come from the page.
    """
    check_host(request)
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != request.headers.get("host"):
        raise RefusedError("posts are taken from the Probechat's own page only")
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise RefusedError("posts are taken as application/json only")


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
