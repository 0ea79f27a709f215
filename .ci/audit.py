"""Look up known vulnerabilities of what requirements.lock pins: `make audit`.

A vulnerability fails. Where nobody could be asked, since there is no network or the package index publishes no
advisories, that is said in plain words and does not fail: it is no fault of the change that is being checked.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

LOCKED = Path(__file__).parents[1] / "requirements.lock"


def ask_for_advisories() -> dict[str, Any] | None:
    """Return pip-audit's report, or None if it could not ask anybody."""
    # The lock file names everything with its hash, so there is nothing to resolve.
    asked = subprocess.run(
        [
            *(sys.executable, "-m", "pip_audit", "--requirement", LOCKED, "--require-hashes", "--disable-pip"),
            *("--format", "json", "--progress-spinner", "off"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        report: dict[str, Any] = json.loads(asked.stdout)
    except ValueError:
        sys.stderr.write("".join(asked.stderr.splitlines(keepends=True)[-1:]))
        return None
    return report


def judge(report: dict[str, Any] | None) -> tuple[list[str], bool]:
    """Return what to say, and whether nothing was found."""
    if report is None:
        return ["NOT AUDITED: no advisories could be asked for. Run `make audit` again where there is a network."], True
    packages = report["dependencies"]
    found = [
        f"{package['name']} {package['version']}: {flaw['id']}, mended in {', '.join(flaw['fix_versions']) or 'none'}"
        for package in packages
        for flaw in package.get("vulns", ())
    ]
    left_out = [package["name"] for package in packages if "skip_reason" in package]
    said = [f"{len(packages) - len(left_out)} of {len(packages)} packages audited, {len(found)} vulnerabilities known."]
    if left_out:
        names = "all of them" if len(left_out) == len(packages) else ", ".join(left_out)
        said.append(f"NOT AUDITED, since this package index publishes no advisories on it: {names}.")
    return [*said, *found], not found


def main() -> None:
    """Audit, and end with 1 if something was found."""
    said, is_well = judge(ask_for_advisories())
    print("\n".join(said))
    sys.exit(not is_well)


if __name__ == "__main__":
    main()
