"""Logging: one event a line, as text for people or JSON for machines, and never the token."""

import logging
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal
from urllib.parse import quote

import structlog

HIDDEN = "[hidden]"


def set_up_logging(log_format: Literal["text", "json"], secrets: Mapping[str, str]) -> None:
    """Send our own and the libraries' log lines to standard error, with `secrets` blotted out wherever they stand."""
    processors: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,  # which update a line is about, see bot/intake.py
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if log_format == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    formatter = _BlottingFormatter(
        secrets.values(),
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


class _BlottingFormatter(structlog.stdlib.ProcessorFormatter):
    """Replaces secrets in finished lines, wherever they came from. The token is a part of Telegram's URLs."""

    def __init__(
        self,
        secrets: Iterable[str],
        *,
        foreign_pre_chain: Sequence[structlog.typing.Processor],
        processors: Sequence[structlog.typing.Processor],
    ) -> None:
        super().__init__(foreign_pre_chain=foreign_pre_chain, processors=processors)
        self._secrets = [form for secret in secrets if secret for form in (secret, quote(secret, safe=""))]

    def format(self, record: logging.LogRecord) -> str:
        """Return the line without the secrets."""
        line = super().format(record)
        for secret in self._secrets:
            line = line.replace(secret, HIDDEN)
        return line
