"""How tables look: what there is to get, and the report on one that was sent."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from markupsafe import escape

from handlers.screen import Button, Screen, action, button, in_rows
from knowledge.sheets import Mistake
from locales.words import Words
from services.exports import shown
from services.import_plans import ImportPlan, RowChange
from services.imports import TABLES, ImportResult, TableKind

FORMATS: Final = {"offers": ("xlsx", "csv", "geojson"), "contacts": ("xlsx", "csv"), "funding": ("xlsx", "csv")}
CHANGES_SHOWN: Final = 10
FIELDS_SHOWN: Final = 6
MISTAKES_SHOWN: Final = 25
LONGEST_VALUE: Final = 80

# What the code of a mistake itself explains by its hint; for all others the hint is what may be meant.
_EXPLAINED = frozenset(("too-large", "too-many-rows", "too-many-cells", "too-long", "double-row"))


def tables_screen(words: Words) -> Screen:
    """Every table that staff can get, in each format."""
    buttons = [
        Button(
            words.plain("table-button-get", table=words.plain(f"table-name-{name}"), format=form.upper()),
            action("table", "get", name, form),
        )
        for name in TABLES
        for form in FORMATS[name]
    ]
    return Screen(words.html("staff-tables-text"), in_rows(buttons))


def refusal_screen(words: Words, file_name: str, mistake: Mistake) -> Screen:
    """Why a file can't be used at all."""
    return Screen(words.html("table-refused", file=file_name, reason=mistake_line(words, mistake)))


def report_screen(words: Words, kind: TableKind, file_name: str, plan: ImportPlan, import_id: int | None) -> Screen:
    """What a table would change, and the two buttons; without an id there is nothing to decide."""
    heading = words.html(
        "table-report",
        table=words.plain(f"table-name-{kind.name}"),
        file=file_name,
        new=words.number(len(plan.new)),
        changed=words.number(len(plan.changed)),
        unchanged=words.number(plan.unchanged),
        wrong=words.number(plan.wrong_rows),
    )
    changes = [*_cut(words, plan.new, CHANGES_SHOWN), *_cut(words, plan.changed, CHANGES_SHOWN, plan)]
    mistakes = [str(escape(line)) for line in mistake_lines(words, plan.mistakes[:MISTAKES_SHOWN])]
    if len(plan.mistakes) > MISTAKES_SHOWN:
        mistakes.append(words.html("table-more", count=len(plan.mistakes) - MISTAKES_SHOWN))
    last = "" if plan.changes else words.html("table-no-change")
    if plan.changes and plan.wrong_rows:
        last = words.html("table-wrong-left-out")
    text = "\n\n".join(filter(None, (heading, "\n".join(mistakes), "\n".join(changes), last)))
    if import_id is None:
        return Screen(text)
    yes = button(words, "table-button-yes", "table", "yes", import_id, count=len(plan.changes))
    return Screen(text, ((yes,), (button(words, "table-button-no", "table", "no", import_id),)))


def result_screen(words: Words, result: ImportResult) -> Screen:
    """What became of a table."""
    if result.outcome == "overtaken":
        return Screen(words.html("table-overtaken"))
    return Screen(words.html("table-applied", new=words.number(result.new), changed=words.number(result.changed)))


def mistake_lines(words: Words, mistakes: Iterable[Mistake]) -> Iterator[str]:
    """Yield a plain line for each mistake: where it is, what it is, and what may be meant."""
    return (mistake_line(words, mistake) for mistake in mistakes)


def mistake_line(words: Words, mistake: Mistake) -> str:
    """Put one mistake into words."""
    text = words.plain(f"sheet-mistake-{mistake.code}", value=mistake.value, hint=mistake.hint)
    if mistake.hint and mistake.code not in _EXPLAINED:
        text = f"{text} {words.plain('sheet-did-you-mean', hint=mistake.hint)}"
    if mistake.column:
        return words.plain("sheet-line", row=str(mistake.row), column=mistake.column, text=text)
    return words.plain("sheet-line-row", row=str(mistake.row), text=text) if mistake.row else text


def _cut(words: Words, changes: Sequence[RowChange], most: int, plan: ImportPlan | None = None) -> Iterator[str]:
    for change in changes[:most]:
        key = "table-new" if plan is None else "table-changed"
        yield words.html(key, row=str(change.number), name=change.name)
        if plan is not None:
            yield from _fields(words, change, plan)
    if len(changes) > most:
        yield words.html("table-more", count=len(changes) - most)


def _fields(words: Words, change: RowChange, plan: ImportPlan) -> Iterator[str]:
    for name in list(change.values)[:FIELDS_SHOWN]:
        before, after = (_value(words, name, values[name]) for values in (change.before, change.values))
        yield words.html("table-field", column=plan.columns.get(name, name), before=before, after=after)


def _value(words: Words, name: str, value: object) -> str:
    text = shown(name, value)
    return (text[:LONGEST_VALUE] + " …" if len(text) > LONGEST_VALUE else text) or words.plain("table-nothing")
