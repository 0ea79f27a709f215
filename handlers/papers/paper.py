"""An A4 document in the making: headings, paragraphs, tables, lines to sign on, in any script we speak."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from io import BytesIO

import segno
from fontTools.ttLib import TTFont
from fpdf import FPDF
from fpdf.enums import Align, XPos, YPos
from fpdf.fonts import FontFace

from handlers.papers import FONTS
from locales.languages import Language

FAMILIES = {"sans": "NotoSans", "arabic": "NotoSansArabic"}
STYLES = {"": "Regular", "B": "Bold"}
MARGIN, LINE, GAP, BOX = 25.0, 6.0, 3.0, 4.0  # millimetres
TEXT_SIZE, SMALL_SIZE, STRONG_SIZE, HEADING_SIZE = 11, 9, 14, 20  # points


class Paper:
    """A document, written from top to bottom. The same calls make the same bytes, so tests can compare them."""

    def __init__(self, title: str, *, created_at: datetime) -> None:
        self._pdf = FPDF(format="A4")
        self._pdf.set_title(title)
        self._pdf.set_creation_date(created_at)
        self._pdf.set_margin(MARGIN)
        self._pdf.set_auto_page_break(True, MARGIN)
        for family, name in FAMILIES.items():
            for style, suffix in STYLES.items():
                self._pdf.add_font(family, style, FONTS / f"{name}-{suffix}.ttf")
        self._pdf.set_fallback_fonts(list(FAMILIES))
        self._family, self._align = "sans", Align.L

    def begin_page(self, language: Language) -> None:
        """Begin a page in a language; it decides from which side the lines run."""
        if not self._pdf.pages:
            self._pdf.set_lang(language.formats.replace("_", "-"))
        self._pdf.add_page()
        self._family, self._align = ("arabic", Align.R) if language.direction == "rtl" else ("sans", Align.L)
        self._pdf.set_text_shaping(direction=language.direction)

    def heading(self, text: str) -> None:
        """Set the page's heading."""
        self._write(text, HEADING_SIZE, LINE * 1.7, "B")
        self._pdf.ln(GAP)

    def strong(self, text: str) -> None:
        """Set a paragraph that stands out."""
        self._write(text, STRONG_SIZE, LINE * 1.2, "B")

    def text(self, text: str) -> None:
        """Set a paragraph."""
        self._write(text, TEXT_SIZE, LINE)

    def small(self, text: str) -> None:
        """Set a note."""
        self._write(text, SMALL_SIZE, LINE * 0.8)

    def line_to_fill(self, label: str) -> None:
        """Draw a line to write on by hand, with what belongs there below it."""
        if self._pdf.will_page_break(LINE * 3):
            self._pdf.add_page()
        self._pdf.ln(LINE * 1.5)
        y = self._pdf.get_y()
        self._pdf.line(self._pdf.l_margin, y, self._pdf.w - self._pdf.r_margin, y)
        self.small(label)

    def box_to_tick(self, text: str) -> None:
        """Draw a box to tick by hand, with its text beside it."""
        self._pdf.rect(self._start(BOX), self._pdf.get_y() + (LINE - BOX) / 2, BOX, BOX)
        if self._align == Align.L:
            self._pdf.set_x(self._pdf.l_margin + 2 * BOX)
        width = self._pdf.epw - 2 * BOX
        self._write(text, TEXT_SIZE, LINE, width=width)

    def table(self, header: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> None:
        """Set a table, its header anew on each page; `widths` are shares of the page's width."""
        step = -1 if self._align == Align.R else 1
        self._pdf.set_font(self._family, "", TEXT_SIZE)
        with self._pdf.table(
            [row[::step] for row in (header, *rows)],
            col_widths=tuple(widths[::step]),
            text_align=self._align,
            line_height=LINE,
            borders_layout="HORIZONTAL_LINES",
            headings_style=FontFace(emphasis="BOLD"),
        ):
            pass
        self._pdf.ln(GAP)

    def code(self, content: str, *, size: float) -> None:
        """Set a QR code of this size in millimetres."""
        picture = BytesIO()
        segno.make_qr(content, error="m").save(picture, kind="png", scale=10, border=0)
        self._pdf.image(picture, x=self._start(size), w=size)
        self._pdf.ln(GAP)

    def content(self) -> bytes:
        """Return the finished PDF."""
        return bytes(self._pdf.output())

    def _start(self, width: float) -> float:
        """Where something of this width begins if it stands where lines begin."""
        return self._pdf.w - self._pdf.r_margin - width if self._align == Align.R else self._pdf.l_margin

    def _write(self, text: str, size: float, line: float, style: str = "", width: float = 0) -> None:
        self._pdf.set_font(self._family, style, size)
        width = width or self._pdf.epw
        self._pdf.multi_cell(width, line, text, align=self._align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self._pdf.ln(GAP)


def is_printable(text: str) -> bool:
    """Tell whether the fonts shipped have all letters of a text."""
    return all(ord(letter) in _letters() for letter in text)


def printable(text: str) -> str:
    """Return a text without the letters that the fonts lack, such as emoji."""
    return "".join(letter for letter in text if is_printable(letter)).strip()


@cache
def _letters() -> frozenset[int]:
    fonts = [TTFont(FONTS / f"{name}-{suffix}.ttf") for name in FAMILIES.values() for suffix in STYLES.values()]
    first, second, *others = (frozenset(font.getBestCmap()) for font in fonts)
    return (first & second) | (others[0] & others[1])
