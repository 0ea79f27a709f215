"""What the bot runs with: locked with hashes, from wherever it comes, and looked up for known vulnerabilities."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock")
WELL = {"name": "aiohttp", "version": "3.14.5", "vulns": []}
FLAWED = {
    "name": "pillow",
    "version": "12.0.0",
    "vulns": [{"id": "GHSA-0000-0000-0000", "fix_versions": ["12.0.1"], "aliases": [], "description": "..."}],
}
LEFT_OUT = {"name": "yarl", "skip_reason": "Dependency not found"}


@pytest.mark.parametrize("lock", LOCKS)
def test_everything_is_locked_with_hashes_and_no_package_index_is_named(lock: str) -> None:
    text = (ROOT / lock).read_text()
    pinned = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert len(pinned) > 50
    assert [
        each for each in pinned if not re.match(r"[a-z0-9.-]+==\S+.* \\\n( +--hash=sha256:[0-9a-f]{64}.*\n)+", each)
    ] == []
    assert re.findall(r"://|^-.*|--(?:index|extra-index|find|trusted)\S*", text, re.MULTILINE) == []


def test_a_known_vulnerability_fails(tmp_path: Path) -> None:
    ended = audit(tmp_path, {"dependencies": [WELL, FLAWED]}, ends_with=1)
    assert ended.returncode == 1
    assert "pillow 12.0.0: GHSA-0000-0000-0000, mended in 12.0.1" in ended.stdout


def test_where_nothing_is_known_the_audit_is_passed(tmp_path: Path) -> None:
    ended = audit(tmp_path, {"dependencies": [WELL]})
    assert (ended.returncode, ended.stdout) == (0, "1 of 1 packages audited, 0 vulnerabilities known.\n")


def test_what_could_not_be_looked_up_is_named_and_does_not_fail(tmp_path: Path) -> None:
    ended = audit(tmp_path, {"dependencies": [WELL, LEFT_OUT]})
    assert ended.returncode == 0
    assert "1 of 2 packages audited" in ended.stdout and "NOT AUDITED" in ended.stdout and "yarl" in ended.stdout


def test_without_a_network_the_audit_says_so_and_does_not_fail(tmp_path: Path) -> None:
    ended = audit(tmp_path, None, ends_with=1)
    assert ended.returncode == 0
    assert "NOT AUDITED" in ended.stdout and "no such host" in ended.stderr


def audit(folder: Path, report: dict[str, Any] | None, ends_with: int = 0) -> subprocess.CompletedProcess[str]:
    """Audit with a pip-audit that reports this, or finds nobody to ask."""
    (folder / "pip_audit.py").write_text(
        f"import sys\nprint({json.dumps(report)!r})\nsys.exit({ends_with})\n"
        if report
        else "raise SystemExit('no such host')\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    command = [sys.executable, str(ROOT / ".ci" / "audit.py")]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
