"""What came of a broadcast as a picture: how many got it, and by language who opened and answered it."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from handlers.papers.paper import FONTS

if TYPE_CHECKING:
    from matplotlib.axes import Axes

INCHES, DOTS = (4.6, 3.9), 210  # readable at the width of a phone
INK, COLOURS = "#33373d", ("#2f7d5b", "#e0a526", "#b8443c", "#9aa3ab")
BY_LANGUAGE = ("#2f7d5b", "#3d6fb0", "#e0a526")
MOST_LANGUAGES = 9


@dataclass(frozen=True)
class Bar:
    """One bar with its number."""

    label: str
    number: int


@dataclass(frozen=True)
class LanguageBars:
    """How many people of a language got it, opened it, and answered it."""

    label: str
    numbers: tuple[int, int, int]


@dataclass(frozen=True)
class ReportPicture:
    """Everything that stands in the picture, in the reader's words."""

    title: str
    outcomes: Sequence[Bar]
    legend: tuple[str, str, str]
    languages: Sequence[LanguageBars]


def draw_report(picture: ReportPicture) -> bytes:
    """Return the picture as PNG. It takes half a second: call it in a thread."""
    from matplotlib import font_manager  # noqa: PLC0415 - a second of work that most processes never need
    from matplotlib.figure import Figure  # noqa: PLC0415

    for file in sorted(FONTS.glob("*.ttf")):
        font_manager.fontManager.addfont(file)
    family = ["Noto Sans", "Noto Sans Arabic"]
    figure = Figure(figsize=INCHES, dpi=DOTS, layout="constrained")
    upper, lower = figure.subplots(2, 1, height_ratios=(len(picture.outcomes), 2 + len(picture.languages)))
    figure.suptitle(picture.title, family=family, fontweight="bold", color=INK, fontsize=11)
    _draw_outcomes(upper, picture.outcomes, family)
    _draw_languages(lower, picture, family)
    figure.legend(
        *lower.get_legend_handles_labels(),
        loc="outside lower center",
        ncols=len(picture.legend),
        prop={"family": family, "size": 9},
        frameon=False,
        handlelength=1,
        columnspacing=1.2,
    )
    content = BytesIO()
    figure.savefig(content, format="png")
    return content.getvalue()


def _draw_outcomes(axes: "Axes", outcomes: Sequence[Bar], family: list[str]) -> None:
    places = range(len(outcomes))
    bars = axes.barh(places, [bar.number for bar in outcomes], color=COLOURS[: len(outcomes)])
    axes.bar_label(bars, [f"{bar.number}" for bar in outcomes], padding=4, color=INK)
    _label(axes, places, [bar.label for bar in outcomes], family)


def _draw_languages(axes: "Axes", picture: ReportPicture, family: list[str]) -> None:
    height = 0.8 / len(picture.legend)
    for number, (label, colour) in enumerate(zip(picture.legend, BY_LANGUAGE, strict=True)):
        places = [place + number * height for place in range(len(picture.languages))]
        values = [bars.numbers[number] for bars in picture.languages]
        drawn = axes.barh(places, values, height, label=label, color=colour)
        axes.bar_label(drawn, [f"{value}" for value in values], padding=4, color=INK, fontsize=8)
    middles = [place + height for place in range(len(picture.languages))]
    _label(axes, middles, [bars.label for bars in picture.languages], family)


def _label(axes: "Axes", places: Any, labels: list[str], family: list[str]) -> None:
    axes.set_yticks(list(places), labels, family=family, color=INK)
    axes.invert_yaxis()
    axes.set_xticks([])
    axes.margins(x=0.12)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
