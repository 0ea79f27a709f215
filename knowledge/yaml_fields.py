"""Mappings of a YAML file, asked for their fields one by one, so that every complaint names the line to mend."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import TypeVar

import yaml

from knowledge.problems import ContentError, blamed_on, problem

Value = TypeVar("Value")

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is ten times as fast, and has to be there at the start


class Fields:
    """One mapping of a file. All methods raise `ContentError` for what they cannot use."""

    def __init__(self, file: Path, node: yaml.Node | None, known: frozenset[str] | None = None) -> None:
        """Open a mapping; fields that are not ``known`` are refused, unless any name will do."""
        self.file = file
        self.line = node.start_mark.line + 1 if node is not None else 1
        if not isinstance(node, yaml.MappingNode) or not node.value:
            raise problem(file, "expected 'name: value' pairs", line=self.line)
        self._nodes: dict[str, yaml.Node] = {}
        for key, value in node.value:
            self._refuse_name(key, known)
            self._nodes[str(key.value)] = value

    def __iter__(self) -> Iterator[str]:
        return iter(self._nodes)

    def __contains__(self, field: object) -> bool:
        return field in self._nodes

    def text(self, field: str) -> str:
        """Give a text that is not empty."""
        return self._scalar(field, self._node(field))

    def is_list(self, field: str) -> bool:
        """Tell whether a field is there and is a list."""
        return isinstance(self._nodes.get(field), yaml.SequenceNode)

    def list(self, field: str) -> list[yaml.Node]:
        """Give the items of a list, which may be empty."""
        node = self._node(field)
        if not isinstance(node, yaml.SequenceNode):
            raise self.wrong(field, "has to be a list")
        return list(node.value)

    def texts(self, field: str) -> tuple[str, ...]:
        """Give a list of texts."""
        return tuple(self._scalar(field, node) for node in self.list(field))

    def one_of(self, field: str, allowed: tuple[str, ...]) -> str:
        """Give one of the texts that are allowed."""
        value = self.text(field)
        if value not in allowed:
            raise self.wrong(field, f"is '{value}', which is none of {', '.join(allowed)}")
        return value

    def flag(self, field: str) -> bool:
        """Give true or false."""
        value = self.text(field)
        if value not in ("true", "false"):
            raise self.wrong(field, f"has to be true or false, not '{value}'")
        return value == "true"

    def number(self, field: str, *, least: int) -> int:
        """Give a whole number."""
        value = self.text(field)
        if not value.isdecimal() or int(value) < least:
            raise self.wrong(field, f"has to be a whole number of at least {least}, not '{value}'")
        return int(value)

    def day(self, field: str) -> date:
        """Give a day."""
        return self._as(date.fromisoformat, field, "a day such as 2027-01-12")

    def clock(self, field: str) -> time:
        """Give a time of the day."""
        return self._as(time.fromisoformat, field, 'a time such as "18:00"')

    def local_time(self, field: str) -> datetime:
        """Give a day with a time, without a zone."""
        moment = self._as(datetime.fromisoformat, field, "a local time such as 2027-01-12T18:00")
        if moment.tzinfo is not None:
            raise self.wrong(field, "has to be a local time without a zone")
        return moment

    def fields(self, field: str, known: frozenset[str] | None = None) -> "Fields":
        """Open the mapping within this one."""
        return Fields(self.file, self._node(field), known)

    def wrong(self, field: str, message: str) -> ContentError:
        """Make the error that blames a field."""
        node = self._nodes.get(field)
        return problem(self.file, f"'{field}' {message}", line=node.start_mark.line + 1 if node else self.line)

    def _as(self, read: Callable[[str], Value], field: str, what: str) -> Value:
        value = self.text(field)
        try:
            return read(value)
        except ValueError as error:
            raise self.wrong(field, f"has to be {what}, not '{value}'") from error

    def _node(self, field: str) -> yaml.Node:
        if field not in self._nodes:
            raise self.wrong(field, "is missing")
        return self._nodes[field]

    def _scalar(self, field: str, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode) or not node.value.strip():
            raise self.wrong(field, "has to be a text")
        return str(node.value).strip()

    def _refuse_name(self, key: yaml.Node, known: frozenset[str] | None) -> None:
        line = key.start_mark.line + 1
        if known is not None and key.value not in known:
            message = f"'{key.value}' is not known here; known are {', '.join(sorted(known))}"
            raise problem(self.file, message, line=line)
        if str(key.value) in self._nodes:
            raise problem(self.file, f"'{key.value}' is there twice", line=line)


def read_fields(file: Path, known: frozenset[str]) -> Fields:
    """Read a YAML file that is one mapping.

    Raises:
        ContentError: The file cannot be read, is no YAML, or has a field that is not known.
    """
    with blamed_on(file):
        root = yaml.compose(file.read_text(encoding="utf-8"), Loader=LOADER)
    return Fields(file, root, known)
