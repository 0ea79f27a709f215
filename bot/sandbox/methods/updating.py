"""Fetching updates (Bot API, "Getting updates")."""

import json
from collections.abc import Mapping

from bot.sandbox.errors import bad_request
from bot.sandbox.params import Params
from bot.sandbox.telegram import FakeTelegram

LONGEST_POLL = 50
MOST_UPDATES = 100
LARGEST_ID = 2**63


async def get_updates(telegram: FakeTelegram, params: Params) -> list[Mapping[str, object]]:
    """Confirm what is below `offset` and return what waits, or wait up to `timeout` seconds."""
    _allow(telegram, params)
    return await telegram.updates.poll(
        offset=params.integer("offset", least=-LARGEST_ID, most=LARGEST_ID),
        limit=params.integer("limit", MOST_UPDATES, least=1, most=MOST_UPDATES),
        timeout=params.integer("timeout", least=0, most=LONGEST_POLL),
    )


def set_webhook(telegram: FakeTelegram, params: Params) -> bool:
    """Remember a webhook's address and secret. Nothing is delivered to it; getUpdates is refused from now on."""
    url = params.text("url").strip()
    if url and not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    _allow(telegram, params)
    telegram.updates.set_webhook(url, params.text("secret_token"))
    return _drop_if_asked(telegram, params)


def delete_webhook(telegram: FakeTelegram, params: Params) -> bool:
    """Forget the webhook's address."""
    telegram.updates.set_webhook("")
    return _drop_if_asked(telegram, params)


def get_webhook_info(telegram: FakeTelegram, _params: Params) -> dict[str, object]:
    """Return the webhook's address and how many updates wait."""
    updates = telegram.updates
    return {
        "url": updates.webhook_url,
        "has_custom_certificate": False,
        "pending_update_count": updates.pending_count,
    }


def _allow(telegram: FakeTelegram, params: Params) -> None:
    """Keep the kinds of a former call unless this one names some, as documented; unreadable ones are ignored."""
    try:
        kinds = json.loads(params.text("allowed_updates") or "null")
    except ValueError:
        return
    if isinstance(kinds, list):
        telegram.updates.allow([str(kind).lower() for kind in kinds])


def _drop_if_asked(telegram: FakeTelegram, params: Params) -> bool:
    if params.flag("drop_pending_updates"):
        telegram.updates.drop_pending()
    return True


METHODS = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
