"""What can be wrong with a content file, said so that an editor can mend it."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import yaml

CONTENT = Path(__file__).parent / "content"
"""The folder of the content that is shipped."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend in a content file; ``line`` counts from 1."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class ContentError(ValueError):
    """A content file that cannot be used; ``problem`` tells where and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@contextmanager
def blamed_on(file: Path, *, first_line: int = 1) -> Iterator[None]:
    """Turn what goes wrong while a file is read into a `ContentError` that names file and line.

    Args:
        file: The file to blame; only its last three parts are shown.
        first_line: The line of the file on which the YAML text begins.
    """
    name = "/".join(file.parts[-3:])
    try:
        yield
    except ContentError:
        raise
    except yaml.MarkedYAMLError as error:
        line = (error.problem_mark.line if error.problem_mark else 0) + first_line
        raise ContentError(Problem(name, line, f"not valid YAML: {error.problem}")) from error
    except yaml.YAMLError as error:
        raise ContentError(Problem(name, first_line, f"not valid YAML: {error}")) from error
    except UnicodeDecodeError as error:
        raise ContentError(Problem(name, 1, f"not UTF-8 text: {error.reason} at byte {error.start}")) from error
    except csv.Error as error:
        raise ContentError(Problem(name, 1, f"not a valid CSV table: {error}")) from error
    except OSError as error:
        raise ContentError(Problem(name, 1, f"cannot be read: {error.strerror}")) from error
    except ValueError as error:  # such as PyYAML's for an unquoted date that does not exist
        raise ContentError(Problem(name, first_line, f"a value cannot be read: {error}")) from error


def problem(file: Path, message: str, *, line: int = 1) -> ContentError:
    """Make the error that blames one line of a file."""
    return ContentError(Problem("/".join(file.parts[-3:]), line, message))


def read_rows(file: Path, columns: frozenset[str]) -> list[tuple[int, dict[str, str]]]:
    """Read a CSV table with a header: each row with the line on which it ends, surrounding spaces left out.

    Raises:
        ContentError: The file cannot be read, a column is missing, or a row has more cells than the header.
    """
    with blamed_on(file), file.open(encoding="utf-8-sig", newline="") as text:
        reader = csv.DictReader(text, restval="")
        if missing := sorted(columns - set(reader.fieldnames or ())):
            raise problem(file, f"columns are missing: {', '.join(missing)}")
        rows: list[tuple[int, dict[str, str]]] = []
        for row in reader:
            if None in row:
                raise problem(file, "the row has more cells than the header", line=reader.line_num)
            rows.append((reader.line_num, {column: cell.strip() for column, cell in row.items()}))
    return rows


def line_of(file: Path, text: str) -> int:
    """Find the first line of a file that contains a text; 1 where none does."""
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    return next((number for number, line in enumerate(lines, 1) if text in line), 1)
