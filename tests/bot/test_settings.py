"""Settings from the environment and the `.env` file, and what becomes of wrong ones."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.settings import Settings, SettingsError, read_settings
from locales.languages import LANGUAGES

TOKEN = "123456:ABC-DEF_secret"


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither this machine's settings nor its `.env` count."""
    monkeypatch.chdir(tmp_path)
    for field in Settings.model_fields:
        monkeypatch.delenv(f"LOTSE_{field.upper()}", raising=False)


def complaint() -> str:
    with pytest.raises(SettingsError) as caught:
        read_settings()
    return str(caught.value)


def test_without_any_setting_the_bot_lives_in_the_sandbox() -> None:
    settings = read_settings()
    assert settings.in_sandbox
    assert (settings.host, settings.port, settings.log_format) == ("127.0.0.1", 8080, "text")
    assert (settings.default_language, settings.zone) == ("de", ZoneInfo("Europe/Berlin"))
    assert (settings.admin_ids, settings.staff_chat_id) == (frozenset(), None)
    assert settings.telegram_api_url == "https://api.telegram.org"


def test_the_sandbox_has_a_database_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_settings().database == "sqlite+aiosqlite:///data/sandbox.db"
    monkeypatch.setenv("LOTSE_TELEGRAM_TOKEN", TOKEN)
    assert read_settings().database == "sqlite+aiosqlite:///data/lotse.db"


VALUES = [
    ("LOTSE_TELEGRAM_API_URL", "http://127.0.0.1:8081/", "telegram_api_url", "http://127.0.0.1:8081"),
    ("LOTSE_DATABASE_URL", "sqlite:///other.db", "database", "sqlite:///other.db"),
    ("LOTSE_DATABASE_URL", "postgresql+psycopg://u:p@h/n", "database", "postgresql+psycopg://u:p@h/n"),
    ("LOTSE_ADMIN_IDS", "12, 34 56", "admin_ids", frozenset({12, 34, 56})),
    ("LOTSE_STAFF_CHAT_ID", "-1001234", "staff_chat_id", -1001234),
    ("LOTSE_TIMEZONE", "Europe/Kyiv", "zone", ZoneInfo("Europe/Kyiv")),
    ("LOTSE_DEFAULT_LANGUAGE", "uk", "default_language", "uk"),
    ("LOTSE_HOST", "0.0.0.0", "host", "0.0.0.0"),
    ("LOTSE_PORT", "9000", "port", 9000),
    ("LOTSE_LOG_FORMAT", "json", "log_format", "json"),
    ("LOTSE_WEBHOOK_URL", "https://lotse.example.org/t", "webhook_url", "https://lotse.example.org/t"),
    ("LOTSE_PORT", "", "port", 8080),
]


@pytest.mark.parametrize(("name", "value", "field", "expected"), VALUES)
def test_a_setting_comes_from_the_environment(
    name: str, value: str, field: str, expected: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    assert getattr(read_settings(), field) == expected


@pytest.mark.parametrize(("name", "value", "field", "expected"), VALUES)
def test_a_setting_comes_from_the_env_file(name: str, value: str, field: str, expected: object) -> None:
    Path(".env").write_text(f'{name}="{value}"\n', encoding="utf-8")
    assert getattr(read_settings(), field) == expected


def test_the_environment_outdoes_the_env_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("LOTSE_PORT=1111\nOTHER=1\n", encoding="utf-8")
    monkeypatch.setenv("LOTSE_PORT", "2222")
    assert read_settings().port == 2222


def test_a_token_switches_to_telegram_and_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_TELEGRAM_TOKEN", TOKEN)
    settings = read_settings()
    assert not settings.in_sandbox
    assert TOKEN not in repr(settings)
    assert TOKEN not in str(settings.model_dump())


@pytest.mark.parametrize(
    ("name", "value", "advice"),
    [
        ("LOTSE_TELEGRAM_TOKEN", "no-colon-here", "@BotFather"),
        ("LOTSE_TELEGRAM_API_URL", "bot-api:8081", "http://127.0.0.1:8081"),
        ("LOTSE_DATABASE_URL", "lotse.db", "sqlite:///path/to/file.db"),
        ("LOTSE_DATABASE_URL", "mysql://somebody@host/name", "postgresql+psycopg://"),
        ("LOTSE_DATABASE_URL", "postgresql+asyncpg://somebody@host/name", "postgresql+psycopg://"),
        ("LOTSE_DATABASE_URL", "postgresql://somebody:word@host:hunter2@host/name", "postgresql+psycopg://"),
        ("LOTSE_ADMIN_IDS", "@somebody", "Telegram user ids, such as 1234, 5678"),
        ("LOTSE_STAFF_CHAT_ID", "team", "valid integer"),
        ("LOTSE_TIMEZONE", "Coesfeld", "Europe/Berlin"),
        ("LOTSE_TIMEZONE", "America", "Europe/Berlin"),
        ("LOTSE_TIMEZONE", "../etc/passwd", "Europe/Berlin"),
        ("LOTSE_DEFAULT_LANGUAGE", "xx", ", ".join(LANGUAGES)),
        ("LOTSE_PORT", "70000", "65535"),
        ("LOTSE_PORT", "eighty", "valid integer"),
        ("LOTSE_WEBHOOK_URL", "http://lotse.example.org/telegram", "https://lotse.example.org/telegram"),
        ("LOTSE_WEBHOOK_URL", "https://lotse.example.net", "a path of its own"),
        ("LOTSE_LOG_FORMAT", "xml", "'text' or 'json'"),
    ],
)
def test_a_wrong_value_is_named_without_being_repeated(
    name: str, value: str, advice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    said = complaint()
    assert said.startswith(f"{name}: ")
    assert advice in said
    assert value not in said
    assert "hunter2" not in said


def test_all_wrong_values_are_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_PORT", "0")
    monkeypatch.setenv("LOTSE_TIMEZONE", "Nowhere")
    said = complaint()
    assert "LOTSE_PORT: " in said
    assert "LOTSE_TIMEZONE: " in said
    assert "\n" not in said


def test_an_env_file_that_is_no_text_is_named() -> None:
    Path(".env").write_bytes(b"LOTSE_HOST=\xff\xfe\n")
    assert ".env" in complaint()
