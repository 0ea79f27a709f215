"""What came of a broadcast as a picture: how many got it, and by language who opened and answered it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.pictures.bars import Panel, draw_panel
from handlers.pictures.style import (
    BLUE,
    GREEN,
    INCHES_A_BAR,
    INCHES_A_PANEL,
    INCHES_OF_TITLE,
    PALE,
    RED,
    YELLOW,
    draw,
    lay_out,
    write_numbers,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

OUTCOME_COLOURS = {"delivered": GREEN, "unknown": BLUE, "parked": YELLOW, "failed": RED, "left_out": PALE}
BY_LANGUAGE = (GREEN, BLUE, YELLOW)
MOST_LANGUAGES = 9
THICKNESS = 0.8  # of the three bars of a language together; the rest keeps languages apart


@dataclass(frozen=True)
class LanguageBars:
    """How many people of a language got it, opened it, and answered it."""

    label: str
    numbers: tuple[int, int, int]


@dataclass(frozen=True)
class ReportPicture:
    """Everything that stands in the picture, in the reader's words."""

    title: str
    outcomes: Panel
    legend: tuple[str, str, str]
    languages: Sequence[LanguageBars]
    right_to_left: bool


def draw_report(picture: ReportPicture) -> bytes:
    """Return the picture as PNG. It takes half a second: call it in a thread."""
    rows = len(picture.outcomes.bars), len(picture.legend) * max(len(picture.languages), 1)

    def fill(figure: "Figure") -> None:
        upper, lower = figure.subplots(2, 1, height_ratios=rows)
        draw_panel(upper, picture.outcomes, right_to_left=picture.right_to_left)
        _draw_languages(lower, picture)
        entries = list(zip(*lower.get_legend_handles_labels(), strict=True))[:: -1 if picture.right_to_left else 1]
        figure.legend(
            [handle for handle, _ in entries],
            [label for _, label in entries],
            loc="outside lower center",
            ncols=len(entries),
            markerfirst=not picture.right_to_left,
        )

    return draw(picture.title, sum(rows) * INCHES_A_BAR + len(rows) * INCHES_A_PANEL + INCHES_OF_TITLE, fill)


def _draw_languages(axes: "Axes", picture: ReportPicture) -> None:
    thickness = THICKNESS / len(picture.legend)
    labels = [bars.label for bars in picture.languages]
    longest = max((max(bars.numbers) for bars in picture.languages), default=0)
    middles = [place + thickness for place in range(len(picture.languages))]
    lay_out(axes, middles, labels, longest, rtl=picture.right_to_left)
    for number, (label, colour) in enumerate(zip(picture.legend, BY_LANGUAGE, strict=True)):
        places = [place + number * thickness for place in range(len(picture.languages))]
        values = [bars.numbers[number] for bars in picture.languages]
        axes.barh(places, values, thickness, label=label, color=colour)
        write_numbers(axes, places, values, [f"{value}" for value in values], rtl=picture.right_to_left)
