"""The decision paths as files: one YAML file a path, named by its id, every text with its translations beside it."""

from collections.abc import Collection, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from knowledge.path_check import path_errors
from knowledge.paths import Choice, DecisionPath, End, Phrasings, Step, Texts
from knowledge.problems import CONTENT
from knowledge.yaml_fields import Fields, read_fields

_PATH_FIELDS: Final = frozenset({"title", "phrasings", "shown_at", "reviewed", "steps", "ends"})
_STEP_FIELDS: Final = frozenset({"question", "choices"})
_CHOICE_FIELDS: Final = frozenset({"text", "to", "typed"})
_END_FIELDS: Final = frozenset({"verdict", "entries"})


def load_paths(entry_ids: Collection[str], folder: Path = CONTENT) -> Mapping[str, DecisionPath]:
    """Read all paths below ``folder/paths``, by their id; the entries they name have to be among ``entry_ids``.

    Raises:
        ContentError: A path cannot be read or walked; `knowledge.check` lists all problems at once.
    """
    paths: dict[str, DecisionPath] = {}
    for file in path_files(folder):
        path = read_path(file)
        for error in path_errors(file, path, entry_ids):
            raise error
        paths[path.id] = path
    return MappingProxyType(paths)


def path_files(folder: Path) -> list[Path]:
    """List the files of the paths."""
    return sorted((folder / "paths").glob("*.yaml"))


def read_path(file: Path) -> DecisionPath:
    """Read one path as it is written; `knowledge.path_check` tells whether one can walk it.

    Raises:
        ContentError: The file cannot be read, or a field is missing, unknown or has no usable value.
    """
    fields = read_fields(file, _PATH_FIELDS)
    steps, ends = fields.fields("steps"), fields.fields("ends")
    return DecisionPath(
        id=file.stem,
        title=_texts(fields, "title"),
        phrasings=_phrasings(fields, "phrasings"),
        shown_at=fields.texts("shown_at"),
        reviewed=fields.flag("reviewed"),
        steps=MappingProxyType({step_id: _step(step_id, steps.fields(step_id, _STEP_FIELDS)) for step_id in steps}),
        ends=MappingProxyType({end_id: _end(end_id, ends.fields(end_id, _END_FIELDS)) for end_id in ends}),
    )


def _step(step_id: str, fields: Fields) -> Step:
    choices = [Fields(fields.file, node, _CHOICE_FIELDS) for node in fields.list("choices")]
    return Step(step_id, _texts(fields, "question"), tuple(map(_choice, choices)), fields.line)


def _choice(fields: Fields) -> Choice:
    typed = _phrasings(fields, "typed") if "typed" in fields else MappingProxyType({})
    return Choice(_texts(fields, "text"), fields.text("to"), typed, fields.line)


def _end(end_id: str, fields: Fields) -> End:
    return End(end_id, _texts(fields, "verdict"), fields.texts("entries"), fields.line)


def _texts(fields: Fields, field: str) -> Texts:
    by_language = fields.fields(field)
    return MappingProxyType({language: by_language.text(language) for language in by_language})


def _phrasings(fields: Fields, field: str) -> Phrasings:
    by_language = fields.fields(field)
    return MappingProxyType({language: by_language.texts(language) for language in by_language})
