"""Bars below each other, panel by panel, on a picture that can be read at the width of a phone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.pictures.style import (
    GREEN,
    INCHES_A_BAR,
    INCHES_A_PANEL,
    INCHES_OF_TITLE,
    PALE,
    draw,
    lay_out,
    write_numbers,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


@dataclass(frozen=True)
class Bar:
    """One bar: its length, and the number as it is written. What must not be told exactly is drawn pale."""

    label: str
    length: float
    number: str
    is_exact: bool = True
    colour: str = GREEN


@dataclass(frozen=True)
class Panel:
    """Some bars that belong together, under a heading."""

    heading: str
    bars: Sequence[Bar]


def draw_panels(title: str, panels: Sequence[Panel], *, right_to_left: bool) -> bytes:
    """Return a picture of all panels as PNG. It takes half a second: call it in a thread."""
    rows = [max(len(panel.bars), 1) for panel in panels]

    def fill(figure: "Figure") -> None:
        axes = figure.subplots(len(panels), 1, height_ratios=rows, squeeze=False)
        for (one,), panel in zip(axes, panels, strict=True):
            draw_panel(one, panel, right_to_left=right_to_left)

    return draw(title, sum(rows) * INCHES_A_BAR + len(panels) * INCHES_A_PANEL + INCHES_OF_TITLE, fill)


def draw_panel(axes: "Axes", panel: Panel, *, right_to_left: bool) -> None:
    """Draw the bars of a panel with their numbers."""
    places = range(len(panel.bars))
    longest = max((bar.length for bar in panel.bars), default=0)
    lay_out(axes, places, [bar.label for bar in panel.bars], longest, rtl=right_to_left)
    colours = [bar.colour if bar.is_exact else PALE for bar in panel.bars]
    lengths = [bar.length for bar in panel.bars]
    axes.barh(places, lengths, color=colours)
    write_numbers(axes, places, lengths, [bar.number for bar in panel.bars], rtl=right_to_left)
    axes.set_title(panel.heading, loc="right" if right_to_left else "left")
