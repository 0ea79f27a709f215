"""Bars below each other, panel by panel, on a picture that can be read at the width of a phone."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING

from handlers.papers.paper import FONTS

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH, DOTS = 5.0, 192  # inches and dots per inch: 960 pixels, shown at 390
INCHES_A_BAR, INCHES_A_PANEL = 0.34, 0.7
INK, COLOUR, PALE = "#33373d", "#2f7d5b", "#9aa3ab"
FAMILY = ["Noto Sans", "Noto Sans Arabic"]

_drawing = Lock()  # matplotlib shares its fonts between threads, and these are no good for two at once


@dataclass(frozen=True)
class Bar:
    """One bar: its length, and the number as it is written. What must not be told exactly is drawn pale."""

    label: str
    length: float
    number: str
    is_exact: bool = True


@dataclass(frozen=True)
class Panel:
    """Some bars that belong together, under a heading."""

    heading: str
    bars: Sequence[Bar]


def draw_panels(title: str, panels: Sequence[Panel], *, right_to_left: bool) -> bytes:
    """Return a picture of all panels as PNG. It takes half a second: call it in a thread."""
    from matplotlib import font_manager  # noqa: PLC0415 - a second of work that most processes never need
    from matplotlib.figure import Figure  # noqa: PLC0415

    with _drawing:
        for file in sorted(FONTS.glob("*.ttf")):
            font_manager.fontManager.addfont(file)
        rows = [max(len(panel.bars), 1) for panel in panels]
        height = sum(rows) * INCHES_A_BAR + len(panels) * INCHES_A_PANEL + 0.5
        figure = Figure(figsize=(WIDTH, height), dpi=DOTS, layout="constrained")
        figure.suptitle(title, family=FAMILY, fontweight="bold", color=INK, fontsize=16)
        axes = figure.subplots(len(panels), 1, height_ratios=rows, squeeze=False)
        for (one,), panel in zip(axes, panels, strict=True):
            _draw(one, panel, right_to_left=right_to_left)
        content = BytesIO()
        figure.savefig(content, format="png", metadata={"Software": None})
        return content.getvalue()


def _draw(axes: "Axes", panel: Panel, *, right_to_left: bool) -> None:
    places = range(len(panel.bars))
    colours = [COLOUR if bar.is_exact else PALE for bar in panel.bars]
    if right_to_left:  # before the numbers, which stand at the ends of the bars
        axes.yaxis.tick_right()
    longest = max((bar.length for bar in panel.bars), default=0) * 1.18 or 1
    axes.set_xlim(*((longest, 0) if right_to_left else (0, longest)))
    drawn = axes.barh(places, [bar.length for bar in panel.bars], color=colours)
    axes.bar_label(drawn, [bar.number for bar in panel.bars], padding=5, color=INK, fontsize=13, family=FAMILY)
    axes.set_title(panel.heading, family=FAMILY, color=INK, fontsize=14, loc="right" if right_to_left else "left")
    axes.set_yticks(places, [bar.label for bar in panel.bars], family=FAMILY, color=INK, fontsize=13)
    axes.set_xticks([])
    axes.invert_yaxis()
    axes.spines[["top", "right", "left", "bottom"]].set_visible(False)
    axes.tick_params(length=0)
