"""How all pictures look: one width, fonts for every script, a few colours, bars without a frame around them."""

from collections.abc import Callable, Sequence
from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from handlers.papers import FONTS

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH, DOTS = 5.0, 192  # inches and dots per inch: 960 pixels, shown at 390
INCHES_A_BAR, INCHES_A_PANEL, INCHES_OF_TITLE = 0.34, 0.7, 0.5
ROOM_FOR_NUMBERS: Final = 1.18  # times the longest bar, so that the number at its end fits

TITLE_POINTS: Final = 16
FOR_TITLE: Final = 0.96  # of the width
GAP: Final = 5  # points between a bar and its number

INK, PALE = "#33373d", "#9aa3ab"
GREEN, BLUE, YELLOW, RED = "#2f7d5b", "#3d6fb0", "#e0a526", "#b8443c"

STYLE: Final[dict[Any, Any]] = {
    "font.family": ["Noto Sans", "Noto Sans Arabic"],
    "font.size": 13,
    "text.color": INK,
    "axes.titlecolor": INK,
    "axes.titlesize": 14,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.spines.bottom": False,
    "axes.spines.left": False,
    "figure.titlesize": TITLE_POINTS,
    "figure.titleweight": "bold",
    "legend.fontsize": 12,
    "legend.frameon": False,
    "legend.handlelength": 1,
    "legend.columnspacing": 1.2,
    "xtick.bottom": False,
    "xtick.labelbottom": False,
    "ytick.color": INK,
    "ytick.major.size": 0,
}
"""What is the same on all of them, as matplotlib's parameters."""

_drawing = Lock()  # matplotlib shares its parameters and fonts between threads, and these are no good for two at once


def draw(title: str, height: float, fill: Callable[["Figure"], None]) -> bytes:
    """Return a picture of so many inches as PNG, filled by `fill`. It takes half a second: call it in a thread."""
    from matplotlib import font_manager, rc_context  # noqa: PLC0415 - a second that most processes never need
    from matplotlib.figure import Figure  # noqa: PLC0415

    with _drawing, rc_context(STYLE):
        for file in sorted(FONTS.glob("*.ttf")):
            font_manager.fontManager.addfont(file)
        figure = Figure(figsize=(WIDTH, height), dpi=DOTS, layout="constrained")
        _write_title(figure, title)
        fill(figure)
        content = BytesIO()
        figure.savefig(content, format="png", metadata={"Software": None})
        return content.getvalue()


def write_numbers(
    axes: "Axes", places: Sequence[float], lengths: Sequence[float], numbers: Sequence[str], *, rtl: bool
) -> None:
    """Write a number at the end of each bar; matplotlib puts those of bars without length on the wrong side."""
    for place, length, number in zip(places, lengths, numbers, strict=True):
        away, side = (-GAP, "right") if rtl else (GAP, "left")
        axes.annotate(number, (length, place), (away, 0), textcoords="offset points", va="center", ha=side)


def lay_out(axes: "Axes", places: Sequence[float], labels: Sequence[str], longest: float, *, rtl: bool) -> None:
    """Prepare for bars that begin at the reader's side, where their labels stand, the first one at the top."""
    if rtl:
        axes.yaxis.tick_right()
    end = longest * ROOM_FOR_NUMBERS or 1
    axes.set_xlim(*((end, 0) if rtl else (0, end)))
    axes.set_yticks(places, labels)
    axes.invert_yaxis()


def _write_title(figure: "Figure", title: str) -> None:
    """Write the title in letters so large that it fits on one line."""
    text = figure.suptitle(title)
    share = FOR_TITLE * WIDTH * DOTS / text.get_window_extent().width
    if share < 1:
        text.set_fontsize(TITLE_POINTS * share)
