"""Log lines: readable by people or machines, and never with the token in them."""

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Literal
from urllib.parse import quote

import pytest
import structlog
from pydantic import SecretStr
from yarl import URL

from bot.logs import HIDDEN, set_up_logging
from bot.settings import Settings
from db.encryption import new_key
from tests.databases import DATA_KEYS

TOKEN = "123456:ABC-DEF_secret"
ADDRESS = f"https://api.telegram.org/bot{TOKEN}/getMe"
FORMATS: tuple[Literal["text", "json"], ...] = ("text", "json")


def fail() -> None:
    raise ConnectionError(f"no answer from {ADDRESS}")


def log_exception(log: Callable[..., object]) -> None:
    try:
        fail()
    except ConnectionError as error:
        log("failed", exc_info=error)


WRITERS: dict[str, Callable[[], object]] = {
    "our own event": lambda: structlog.get_logger("bot").info(f"asking {ADDRESS}"),
    "a fact": lambda: structlog.get_logger("bot").info("asking", url=ADDRESS),
    "a nested fact": lambda: structlog.get_logger("bot").info("asking", call={"urls": [ADDRESS]}),
    "an object": lambda: structlog.get_logger("bot").info("asking", url=URL(ADDRESS)),
    "an exception": lambda: log_exception(structlog.get_logger("bot").error),
    "a quoted address": lambda: structlog.get_logger("bot").info(quote(ADDRESS, safe="")),
    "a line of aiohttp": lambda: logging.getLogger("aiohttp.client").warning("GET %s", ADDRESS),
    "an object of aiohttp": lambda: logging.getLogger("aiohttp.client").warning("GET %s", URL(ADDRESS)),
    "an exception of telegram": lambda: log_exception(logging.getLogger("telegram.Bot").error),
    "an exception of asyncio": lambda: log_exception(logging.getLogger("asyncio").error),
}


@pytest.mark.parametrize("log_format", FORMATS)
@pytest.mark.parametrize("writer", WRITERS)
def test_the_token_is_hidden(
    writer: str, log_format: Literal["text", "json"], capsys: pytest.CaptureFixture[str]
) -> None:
    set_up_logging(log_format, {"token": TOKEN})
    WRITERS[writer]()
    written = capsys.readouterr().err
    assert HIDDEN in written
    assert "secret" not in written


@pytest.mark.parametrize("writer", WRITERS)
def test_each_json_line_stands_for_one_event(writer: str, capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("json", {"token": TOKEN})
    WRITERS[writer]()
    (line,) = capsys.readouterr().err.splitlines()
    assert {"event", "level", "timestamp"} <= json.loads(line).keys()


def test_without_a_token_nothing_is_hidden(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("text", {"token": ""})
    structlog.get_logger("bot").warning("a plain line", number=7)
    written = capsys.readouterr().err
    assert "a plain line" in written
    assert HIDDEN not in written


def test_letters_of_all_languages_stay_readable(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("json", {})
    structlog.get_logger("bot").info("Дюльмен")
    assert "Дюльмен" in capsys.readouterr().err


def test_libraries_speak_up_only_when_something_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("text", {})
    for name in ("apscheduler.scheduler", "alembic.runtime.migration", "uvicorn.error", "telegram.ext.Application"):
        logging.getLogger(name).info("started")
    assert not capsys.readouterr().err


def test_keys_out_of_a_file_are_not_logged_either(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    keys = (new_key(), new_key())
    (tmp_path / "keys").write_text("\n".join(keys))
    set_up_logging("text", Settings(_env_file=None, data_keys_file=tmp_path / "keys").secrets)
    structlog.get_logger("bot").error("wrong", newest=keys[0], all=list(keys))
    written = capsys.readouterr().err
    assert "wrong" in written and not any(key in written for key in keys)


def test_a_file_with_keys_that_is_not_there_hinders_no_logging(tmp_path: Path) -> None:
    assert Settings(_env_file=None, data_keys_file=tmp_path / "keys").secrets == {}


def test_neither_keys_nor_the_password_of_the_database_are_logged(
    capsys: pytest.CaptureFixture[str],
) -> None:
    address = "postgresql+psycopg://lotse:hunter2@db/lotse"
    settings = Settings(_env_file=None, database_url=address, data_keys=SecretStr(f"{new_key()},{DATA_KEYS}"))
    set_up_logging("text", settings.secrets)
    structlog.get_logger("bot").error("wrong", address=address, settings=repr(settings), keys=DATA_KEYS)
    written = capsys.readouterr().err
    assert "hunter2" not in written and DATA_KEYS not in written
