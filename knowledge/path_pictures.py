"""A picture of a decision path: a Mermaid flowchart in Markdown, which GitHub draws."""

from collections.abc import Iterator
from typing import Final

from knowledge.entries import ORIGINAL, Entries
from knowledge.paths import DecisionPath

_PAGE: Final = """\
# {title}

<!-- Written by `lotse content draw docs/paths` from knowledge/content/paths/{id}.yaml. -->

```mermaid
flowchart LR
{chart}
```

| Answer | Source | As of |
|---|---|---|
{sources}
"""


def draw_path(path: DecisionPath, entries: Entries) -> str:
    """Draw a path in German, the binding language, above a table of the answers that its ends name."""
    return _PAGE.format(
        title=path.title[ORIGINAL],
        id=path.id,
        chart="\n".join(f"    {line}" for line in _chart(path)),
        sources="\n".join(_rows(path, entries)),
    )


def _chart(path: DecisionPath) -> Iterator[str]:
    for step in path.steps.values():
        yield f"{_node(step.id)}{{{{{_quoted(step.question[ORIGINAL])}}}}}"
    for end in path.ends.values():
        yield f"{_node(end.id)}([{_quoted(end.verdict[ORIGINAL] + '<br>' + ', '.join(end.entries))}])"
    for step in path.steps.values():
        for choice in step.choices:
            yield f"{_node(step.id)} -->|{_quoted(choice.text[ORIGINAL])}| {_node(choice.to)}"


def _rows(path: DecisionPath, entries: Entries) -> Iterator[str]:
    for entry_id in sorted({entry_id for end in path.ends.values() for entry_id in end.entries}):
        entry = entries[entry_id]
        cells = (f"{entry.id} {entry.wording(ORIGINAL).title}", entry.source, entry.as_of)
        yield f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"


def _node(place_id: str) -> str:
    """Name a node so that it is none of Mermaid's own words, such as ``end``."""
    return f"at_{place_id.replace('-', '_')}"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "#quot;") + '"'
