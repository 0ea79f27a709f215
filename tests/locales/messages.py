"""The Fluent files as syntax trees: what messages there are, which variables they want, what they look like."""

from dataclasses import dataclass
from functools import cache

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from locales.words import FOLDER


@dataclass(frozen=True)
class LocaleFile:
    """One language's file: its messages by key, and what the parser could not read."""

    messages: dict[str, ast.Message]
    keys: tuple[str, ...]
    junk: tuple[str, ...]


@cache
def locale_file(language: str) -> LocaleFile:
    resource = parse(language)
    messages = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    junk = [entry.content or "" for entry in resource.body if isinstance(entry, ast.Junk)]
    by_key = {message.id.name: message for message in messages}
    return LocaleFile(by_key, tuple(message.id.name for message in messages), tuple(junk))


def parse(language: str) -> ast.Resource:
    return FluentParser(with_spans=False).parse((FOLDER / f"{language}.ftl").read_text(encoding="utf-8"))


def variables(language: str, key: str) -> set[str]:
    finder = _Variables()
    finder.visit(locale_file(language).messages[key])
    return finder.found


def counted_variables(language: str, key: str) -> set[str]:
    """Return the variables that a message chooses a plural form by."""
    finder = _Selectors()
    finder.visit(locale_file(language).messages[key])
    return finder.found


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.found.add(node.id.name)


class _Selectors(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the library's name
        if isinstance(node.selector, ast.VariableReference):
            self.found.add(node.selector.id.name)
        self.generic_visit(node)
