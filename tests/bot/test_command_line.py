"""The command line: what it prints, what it leaves behind, and the one line it complains with."""

import json
import re
import stat
from collections.abc import Callable, Iterator
from io import BytesIO, TextIOWrapper
from pathlib import Path
from shutil import copytree

import pytest
import yaml

from bot.__main__ import main
from bot.clock import SystemClock
from bot.sandbox import FakeTelegram, sandbox_app, serve
from db.encryption import new_key
from knowledge.problems import CONTENT
from locales.languages import LANGUAGES
from tests.bot.process import Ended, free_port, lotse
from tests.databases import DATA_KEYS, KEYS

KINDS = "answer|path|suggest|offers|course|meetings|contact|human|emergency|smalltalk|none"
COMMANDS = (
    *("run", "migrate", "ask", "content", "content check", "content draw", "content quarrels"),
    *("seed", "export", "import", "evaluate", "backup", "restore", "doctor", "new-key", "rotate-keys"),
)
COURSE = """\
courses:
  - slug: {slug}
    kind: newcomer
    titles: {{de: "Einführung"}}
    place: "Rathaus"
    language: de
    seats: 10
    starts_at: {starts_at}
    hours: 3
"""
Command = Callable[..., Ended]


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Command]:
    """Run a command in this process, in an empty folder, with a database of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LOTSE_DATABASE_URL", "sqlite:///lotse.db")

    def run(*arguments: str, typed: bytes = b"") -> Ended:
        monkeypatch.setattr("sys.argv", ["lotse", *arguments])
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(typed), "utf-8"))
        code = 0
        try:
            main()
        except SystemExit as end:
            code = int(end.code or 0)
        return Ended(code, *capsys.readouterr())

    yield run


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, command: Command) -> None:
    helped = command(*name.split(), "--help")
    assert helped.code == 0
    assert helped.out.startswith(f"Usage: lotse {name}")


def test_the_overview_names_every_command(command: Command) -> None:
    shown = command("--help").out
    assert all(name.split()[0] in shown for name in COMMANDS)


def test_an_unknown_command_is_refused(command: Command) -> None:
    refused = command("dance")
    assert refused.code == 2
    assert "No such command 'dance'" in refused.err


# ask


def test_ask_names_the_entry_that_answers(command: Command) -> None:
    asked = command("ask", "bin", "ich", "auf", "dem", "weg", "zum", "café", "versichert?")
    assert asked.out.startswith("answer UV-03")


def test_ask_answers_each_line_whatever_it_holds_with_the_same_four_keys(command: Command) -> None:
    typed = "hallo\r\nSprachcafé in Dülmen\n\nIch will nicht mehr leben\nzzkarambolage\n48249\nKurs\n \t \n".encode()
    strange = b"\xff\xfe\xfa caf\xe9\n\x00\n" + "😀\nich brauche einen Menschen".encode()
    answers = [json.loads(line) for line in command("ask", "--json", typed=typed + strange).out.splitlines()]
    kinds = [answer["kind"] for answer in answers]
    assert kinds[:5] == ["smalltalk", "offers", "none", "emergency", "none"]
    assert len(kinds) == 12 and set(kinds) <= set(KINDS.split("|"))
    assert answers[1]["place"] == "Dülmen"
    assert {tuple(answer) for answer in answers} == {("kind", "entries", "place", "score")}
    assert all(isinstance(answer["entries"], list) and 0 <= answer["score"] <= 1 for answer in answers)


def test_ask_speaks_other_languages(command: Command) -> None:
    assert json.loads(command("ask", "--lang", "uk", "--json", "Дюльмен").out)["place"] == "Dülmen"


def test_ask_takes_what_came_before_as_an_entry_or_as_a_message(command: Command) -> None:
    assert command("ask", "--after", "GS-01", "und für Kinder?").out.startswith("answer GS-02")
    moved = json.loads(command("ask", "--json", "--after", "Fahrradwerkstatt in Dülmen", "und in Senden?").out)
    assert (moved["kind"], moved["place"]) == ("offers", "Senden")


def test_ask_shows_both_of_two_questions(command: Command) -> None:
    asked = "was bedeutet duldung? und brauche ich ein führungszeugnis?"
    assert " + path FZ-01" in command("ask", asked).out
    first = json.loads(command("ask", "--json", asked).out)
    assert [each["entries"][0] for each in (first, *first["also"])] == ["AU-02", "FZ-01"]


def test_ask_refuses_a_language_nobody_speaks_here(command: Command) -> None:
    refused = command("ask", "--lang", "xx", "hallo")
    assert refused.code == 2
    assert "'xx' is not one of 'de'" in refused.err


def test_ask_says_nothing_to_no_message(command: Command) -> None:
    assert command("ask", "--json").out == ""


# content check


def test_the_shipped_content_is_in_order(command: Command) -> None:
    checked = command("content", "check")
    assert (checked.code, checked.out) == (0, "The content is in order.\n")


def test_broken_content_is_named_by_file_and_line(command: Command, tmp_path: Path) -> None:
    copytree(CONTENT, tmp_path / "content")
    (tmp_path / "content" / "plan.yaml").write_text("courses:\n  - slug: lonely\n", encoding="utf-8")
    checked = command("content", "check", "content")
    assert checked.code == 1
    assert "plan.yaml:2: " in checked.out
    assert "problems in the content" in checked.err


def test_content_in_a_folder_that_is_not_there_is_refused(command: Command) -> None:
    refused = command("content", "check", "nowhere")
    assert refused.code == 2
    assert "'nowhere' does not exist" in refused.err


def test_answers_may_come_from_another_folder(command: Command, tmp_path: Path) -> None:
    page = copytree(CONTENT, tmp_path / "content") / "faq" / "UV-03" / "de.md"
    page.write_text(page.read_text("utf-8").replace("phrasings:", 'phrasings:\n  - "zzkarambolage"'), encoding="utf-8")
    assert command("ask", "--content", "content", "zzkarambolage").out.startswith("answer UV-03")


def test_entries_that_take_questions_from_each_other_are_listed(command: Command, tmp_path: Path) -> None:
    for entry in ("FZ-01", "FZ-02", "UV-03", "AN-01", "AU-01"):
        copytree(CONTENT / "faq" / entry, tmp_path / "few" / "faq" / entry)
    listed = command("content", "quarrels", "few", "--lang", "en")
    assert listed.code == 0
    *quarrels, summary = listed.out.splitlines()
    assert quarrels
    assert all(re.fullmatch(r"[A-Z]{2}-\d{2} loses to [A-Z]{2}-\d{2}: .+", line) for line in quarrels)
    assert re.fullmatch(r"\d+ phrasings left out: [\d.]+ % find .+ calibration error of both: [\d.]+ %\.", summary)


# migrate, seed, export


def test_migrating_twice_changes_nothing(command: Command) -> None:
    assert command("migrate").out == command("migrate").out == "The database is up to date.\n"


def test_seeding_twice_adds_once(command: Command) -> None:
    assert command("seed").out == "4 courses and 2 series are new.\n"
    assert command("seed").out == "0 courses and 0 series are new.\n"


def test_a_broken_plan_is_named_by_file_and_line(command: Command, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(COURSE.format(slug="a", starts_at="soon"), encoding="utf-8")
    complaint = command("seed", "plan.yaml").complaint
    assert complaint.startswith("lotse: ")
    assert "plan.yaml:8: 'starts_at' has to be a local time" in complaint


def test_a_course_in_the_past_is_refused_with_the_whole_plan(command: Command, tmp_path: Path) -> None:
    past = COURSE.format(slug="old", starts_at="2020-01-01T18:00")
    future = COURSE.format(slug="new", starts_at="2199-01-01T18:00").removeprefix("courses:\n")
    (tmp_path / "plan.yaml").write_text(past + future, encoding="utf-8")
    assert "course old starts on 2020-01-01 at 18:00, which is past" in command("seed", "plan.yaml").complaint
    (tmp_path / "plan.yaml").write_text(f"courses:\n{future}", encoding="utf-8")
    assert command("seed", "plan.yaml").out == "1 courses and 0 series are new.\n"


def test_what_was_exported_can_be_seeded_and_is_exported_the_same(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    command("seed")
    assert command("export", "first").out == "Written to first.\n"
    monkeypatch.setenv("LOTSE_DATABASE_URL", "sqlite:///fresh.db")
    assert command("seed", "first/plan.yaml").out == "4 courses and 2 series are new.\n"
    command("export", "second")
    first, second = ((tmp_path / name / "plan.yaml").read_text("utf-8") for name in ("first", "second"))
    assert first == second
    dates = [course["dates"] for course in yaml.safe_load(first)["courses"]]
    assert [len(one) for one in dates] == [1, 1, 1, 2]
    assert dates[0][0].endswith("T18:00/21:00")


def test_an_exported_series_keeps_its_tuesdays(command: Command, tmp_path: Path) -> None:
    command("seed")
    command("export", "exported")
    plan = (tmp_path / "exported" / "plan.yaml").read_text("utf-8")
    begun = re.sub(r"starts_on: .*", "starts_on: '2026-01-06'", plan)
    (tmp_path / "begun.yaml").write_text(begun.replace("slug: ", "slug: begun-"), encoding="utf-8")
    command("seed", "begun.yaml")
    command("export", "again")
    series = yaml.safe_load((tmp_path / "again" / "plan.yaml").read_text("utf-8"))["series"]
    assert [one["starts_on"] for one in series if one["slug"].startswith("begun-")] == ["2026-01-06"] * 2


def test_the_exported_content_passes_the_check(command: Command) -> None:
    command("seed")
    command("export", "exported")
    checked = command("content", "check", "exported")
    assert (checked.code, checked.out) == (0, "The content is in order.\n")


def test_an_exported_table_that_is_imported_changes_nothing(command: Command) -> None:
    command("export", "exported")
    for table in ("offers", "contacts", "funding"):
        imported = command("import", table, f"exported/tables/{table}.csv", "--yes")
        assert imported.code == 0
        assert "ändert nichts" in imported.out


def test_an_import_reports_asks_and_writes(command: Command, tmp_path: Path) -> None:
    rows = "Name;Art;Gemeinde;Quelle;Stand\nCafé Mitte;Nähwerkstatt;Olfen;example.org;2026-10\nB;Nähkurs;Olfen;x;2026\n"
    (tmp_path / "offers.csv").write_text(rows, "utf-8")
    assert "Übernommen" not in command("import", "offers", "offers.csv", typed=b"n\n").out
    written = command("import", "offers", "offers.csv", typed=b"y\n").out
    assert "Zeile 3, Art: „Nähkurs“ kenne ich nicht." in written
    assert "Übernommen. Neu: 1, geändert: 0" in written


def test_a_file_that_is_no_table_is_refused_in_one_line(command: Command, tmp_path: Path) -> None:
    (tmp_path / "letter.csv").write_text("Liebes Team,", "utf-8")
    refused = command("import", "offers", "letter.csv")
    assert refused.code == 1
    assert "Überschriften" in refused.complaint
    assert "\n" not in refused.complaint.strip()


def test_exporting_onto_a_file_is_refused(command: Command, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert command("export", "file").code == 2
    assert "file" in command("export", "file/folder").complaint


# What goes wrong


@pytest.mark.parametrize("name", ["migrate", "seed", "run"])
def test_a_database_that_cannot_be_written_is_named(
    name: str, command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LOTSE_DATABASE_URL", "sqlite:///file/lotse.db")
    complaint = command(name).complaint
    assert "file/lotse.db can't be written" in complaint
    assert "LOTSE_DATABASE_URL" in complaint


def test_a_database_server_that_is_not_there_is_named_without_the_password(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOTSE_DATABASE_URL", f"postgresql+psycopg://kim:hunter2@127.0.0.1:{free_port()}/lotse")
    complaint = command("migrate").complaint
    assert "LOTSE_DATABASE_URL" in complaint
    assert "hunter2" not in complaint


def test_a_file_that_is_no_database_is_named(command: Command, tmp_path: Path) -> None:
    (tmp_path / "lotse.db").write_text("This is a letter, not a database." * 100)
    assert "LOTSE_DATABASE_URL" in command("migrate").complaint


def test_a_wrong_setting_is_named(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_DEFAULT_LANGUAGE", "xx")
    assert command("migrate").complaint == f"lotse: LOTSE_DEFAULT_LANGUAGE: give one of {', '.join(LANGUAGES)}"


async def test_a_port_in_use_is_named(tmp_path: Path) -> None:
    async with serve(sandbox_app(_telegram(), None)) as url:
        refused = await lotse(tmp_path, "run", LOTSE_PORT=url.rpartition(":")[2])
    assert "LOTSE_PORT" in refused.complaint


async def test_a_token_that_telegram_does_not_know_is_refused_and_not_repeated(tmp_path: Path) -> None:
    async with serve(sandbox_app(_telegram(), None)) as url:
        refused = await lotse(
            tmp_path,
            "run",
            LOTSE_TELEGRAM_TOKEN="123456:ABC-DEF",
            LOTSE_TELEGRAM_API_URL=url,
            LOTSE_PORT=str(free_port()),
        )
    assert refused.complaint == "lotse: Telegram does not know this token; check LOTSE_TELEGRAM_TOKEN"


def _telegram() -> FakeTelegram:
    return FakeTelegram(token="1:other", bot_username="probe_bot", clock=SystemClock())


def test_what_was_backed_up_is_restored(command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    command("seed")
    assert "written to backup.zip" in command("backup", "backup.zip").out
    monkeypatch.setenv("LOTSE_DATABASE_URL", "sqlite:///other.db")
    assert "restored" in command("restore", "backup.zip").out
    command("export", "folder")
    assert yaml.safe_load((tmp_path / "folder" / "plan.yaml").read_text())["courses"]


def test_restoring_over_what_is_there_is_refused(command: Command) -> None:
    command("seed")
    command("backup", "backup.zip")
    assert "not empty" in command("restore", "backup.zip").complaint


def test_the_doctor_says_what_to_mend_and_fails(command: Command, tmp_path: Path) -> None:
    (tmp_path / "lotse.db").touch(mode=0o600)
    looked = command("doctor")
    assert "MEND  database: its tables are not those of this version; run `lotse migrate`" in looked.out
    assert looked.code == 1
    command("migrate")
    assert command("doctor").code == 0


def test_a_backup_is_worth_nothing_without_its_key(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LOTSE_DATA_KEYS", DATA_KEYS)
    command("rotate-keys")
    command("backup", "backup.zip")
    monkeypatch.setenv("LOTSE_DATABASE_URL", "sqlite:///other.db")
    monkeypatch.setenv("LOTSE_DATA_KEYS", new_key())
    complaint = command("restore", "backup.zip").complaint
    assert complaint == f"lotse: the backup needs the key {KEYS.newest}; add it to LOTSE_DATA_KEYS"
    monkeypatch.setenv("LOTSE_DATA_KEYS", DATA_KEYS)
    assert "restored" in command("restore", "backup.zip").out


def test_keys_are_changed_by_command(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_DATA_KEYS", DATA_KEYS)
    command("rotate-keys")
    key = command("new-key").out.strip()
    monkeypatch.setenv("LOTSE_DATA_KEYS", key)
    assert "MEND  keys: the database needs the key" in command("doctor").out
    monkeypatch.setenv("LOTSE_DATA_KEYS", f"{key},{DATA_KEYS}")
    assert "you can take the others out of LOTSE_DATA_KEYS" in command("rotate-keys").out
    monkeypatch.setenv("LOTSE_DATA_KEYS", key)
    assert "fine  keys: all personal fields are encrypted" in command("doctor").out


def test_keys_may_come_from_a_file(command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LOTSE_DATA_KEYS_FILE", "keys")
    assert command("seed").complaint == "lotse: LOTSE_DATA_KEYS_FILE: keys can't be read (No such file or directory)"
    (tmp_path / "keys").write_text("nonsense")
    assert command("seed").complaint == "lotse: LOTSE_DATA_KEYS_FILE: keys holds no key; `lotse new-key` makes one"
    (tmp_path / "keys").write_text(f"{new_key()}\n{DATA_KEYS}\n")
    assert command("seed").code == 0


def test_on_telegram_nothing_is_stored_without_a_key(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_TELEGRAM_TOKEN", "123456:ABC-DEF")
    complaint = command("run").complaint
    assert "LOTSE_DATA_KEYS" in complaint and "`lotse new-key` makes one" in complaint
    assert "MEND  keys: LOTSE_DATA_KEYS" in command("doctor").out


def test_the_sandbox_makes_itself_a_key_that_only_its_owner_can_read(command: Command, tmp_path: Path) -> None:
    command("seed")
    file = tmp_path / "data" / "sandbox.key"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    key = file.read_text()
    command("seed")
    assert file.read_text() == key
