"""Logging: one event a line, as text for people or JSON for machines, and never the token."""

import logging
import sys
from collections.abc import Mapping, MutableMapping
from typing import Any, Literal

import structlog

HIDDEN = "[hidden]"


def set_up_logging(log_format: Literal["text", "json"], secrets: Mapping[str, str]) -> None:
    """Send our own and the libraries' log lines to standard error, with `secrets` blotted out wherever they stand."""
    processors: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        _Blotter([secret for secret in secrets.values() if secret]),
    ]
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if log_format == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=processors,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
    )
    handler = logging.StreamHandler()
    handler.setFormatter(formatter)
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for noisy in ("apscheduler", "alembic", "uvicorn", "telegram.ext"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    structlog.configure(
        processors=[*processors, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


class _Blotter:
    """Replaces secrets in every text of a log line. Libraries write URLs, and the token is part of Telegram's."""

    def __init__(self, secrets: list[str]) -> None:
        self._secrets = secrets

    def __call__(self, _logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        return {key: self._blot(value) for key, value in event.items()} if self._secrets else event

    def _blot(self, value: Any) -> Any:
        if isinstance(value, BaseException | tuple | list | Mapping):
            text = str(value)
            return self._blot(text) if any(secret in text for secret in self._secrets) else value
        if isinstance(value, str):
            for secret in self._secrets:
                value = value.replace(secret, HIDDEN)
        return value
