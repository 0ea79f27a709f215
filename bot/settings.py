"""Settings, read once from the environment or a `.env` file."""

from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from db.encryption import read_keys
from db.engine import sqlite_url
from locales.languages import LANGUAGES

PREFIX = "LOTSE_"
SANDBOX_FILE, LOTSE_FILE = Path("data/sandbox.db"), Path("data/lotse.db")
SANDBOX_KEY_FILE = Path("data/sandbox.key")
TELEGRAM = "https://api.telegram.org"
DRIVERS = ("sqlite", "sqlite+aiosqlite", "postgresql", "postgresql+psycopg")  # those that are installed with the bot


class SettingsError(Exception):
    """A setting can't be used; the message names the variable and says what it wants."""


class Settings(BaseSettings):
    """What an operator can set. Every name is an environment variable with the prefix `LOTSE_`."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
    )

    telegram_token: SecretStr | None = None
    telegram_api_url: str = TELEGRAM
    database_url: str | None = None
    data_keys: SecretStr | None = None
    data_keys_file: Path | None = None
    admin_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    staff_chat_id: int | None = None
    content_needs_second_person: bool = False
    broadcasts_need_second_person: bool = False
    timezone: str = "Europe/Berlin"
    default_language: str = "de"
    host: str = "127.0.0.1"
    sandbox_open: bool = False
    port: int = Field(default=8080, ge=1, le=65535)
    paid_broadcasts: bool = False
    public_url: str | None = None
    webhook_url: str | None = None
    log_format: Literal["text", "json"] = "text"

    @field_validator("telegram_token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and ":" not in token.get_secret_value():
            raise ValueError("this is no bot token; @BotFather gives one such as 123456:ABC-DEF")
        return token

    @field_validator("telegram_api_url")
    @classmethod
    def _is_a_root(cls, url: str) -> str:
        if not url.startswith(("http://", "https://")):
            raise ValueError("give the server's root, such as http://127.0.0.1:8081")
        return url.rstrip("/")

    @field_validator("public_url")
    @classmethod
    def _is_public(cls, url: str | None) -> str | None:
        if url is not None and not url.startswith("https://"):
            raise ValueError("give the address under which browsers reach the bot, such as https://lotse.example.org")
        return url and url.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _is_reached_by_telegram(cls, url: str | None) -> str | None:
        if url is None:
            return None
        parts = urlsplit(url)
        if parts.scheme != "https" or not parts.hostname or parts.path in ("", "/") or parts.query:
            raise ValueError("give an address with a path of its own, such as https://lotse.example.org/telegram")
        return url

    @field_validator("database_url")
    @classmethod
    def _is_a_database(cls, url: str | None) -> str | None:
        wanted = "give sqlite:///path/to/file.db or postgresql+psycopg://user:password@host/name"
        try:
            driver = make_url(url).drivername if url else "sqlite"
        except (ArgumentError, ValueError) as error:  # the latter quotes what may be a part of the password
            raise ValueError(wanted) from error
        if driver not in DRIVERS:
            raise ValueError(wanted)
        return url

    @field_validator("data_keys")
    @classmethod
    def _are_keys(cls, keys: SecretStr | None) -> SecretStr | None:
        if keys is not None:
            read_keys(keys.get_secret_value())
        return keys

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _are_numbers(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        try:
            return frozenset(int(part) for part in value.replace(",", " ").split())
        except ValueError as error:
            raise ValueError("give Telegram user ids, such as 1234, 5678") from error

    @field_validator("timezone")
    @classmethod
    def _is_a_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:  # "Europe" is a folder
            raise ValueError("give a zone of the IANA database, such as Europe/Berlin") from error
        return name

    @field_validator("default_language")
    @classmethod
    def _is_spoken(cls, tag: str) -> str:
        if tag not in LANGUAGES:
            raise ValueError(f"give one of {', '.join(LANGUAGES)}")
        return tag

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which people live here."""
        return ZoneInfo(self.timezone)

    @property
    def in_sandbox(self) -> bool:
        """Whether the bot talks to the Telegram of its own sandbox, for want of a token."""
        return self.telegram_token is None

    @property
    def database(self) -> str:
        """The database's URL. The sandbox has a file of its own, so that its people never mix with real ones."""
        return self.database_url or sqlite_url(SANDBOX_FILE if self.in_sandbox else LOTSE_FILE)

    @property
    def _keys_in_file(self) -> str:
        """What the file with the keys holds; nothing if it can't be read, which the start says in its own words."""
        if self.data_keys_file is None:
            return ""
        try:
            return self.data_keys_file.read_text(encoding="ascii")
        except (OSError, ValueError):
            return ""

    @property
    def secrets(self) -> Mapping[str, str]:
        """What must never be seen in a log, by what it is."""
        named = {"token": self.telegram_token}
        found = {name: secret.get_secret_value() for name, secret in named.items() if secret}
        keys = self.data_keys.get_secret_value() if self.data_keys else self._keys_in_file
        found |= {f"data key {number}": key for number, key in enumerate(keys.replace(",", " ").split(), start=1)}
        if self.database_url and (password := make_url(self.database_url).password):
            found["database password"] = f":{password}@"  # as it stands in addresses: alone it may be any word
        return found


def is_loopback(host: str) -> bool:
    """Tell whether only this machine reaches what listens there."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False  # a name, which may be anything


def read_settings() -> Settings:
    """Read the settings. Raises SettingsError naming each variable that can't be used, without its value."""
    try:
        return Settings()
    except ValidationError as error:
        problems = (
            f"{PREFIX}{str(problem['loc'][0]).upper()}: {problem['msg'].removeprefix('Value error, ')}"
            for problem in error.errors()
        )
        raise SettingsError("; ".join(problems)) from None
    except UnicodeDecodeError:
        raise SettingsError("the file .env is not written in UTF-8; save it anew as UTF-8") from None
