"""What stands in a PDF of ours, read back by way of its fonts' ToUnicode tables."""

import re
import zlib

OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj", re.S)
STREAM = re.compile(rb"stream\n(.*)\nendstream", re.S)
FONT = re.compile(rb"/F(\d+) (\d+) 0 R")
MAPPING = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]+)>")
SHOWN = re.compile(rb"/F(\d+) [\d.]+ Tf|\(((?:\\.|[^\\)])*)\) Tj|(ET)", re.S)
ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def pages(pdf: bytes) -> list[str]:
    """Return the text of each page, in the order in which it was drawn: right-to-left words from their end."""
    objects = {int(number): body for number, body in OBJECT.findall(pdf)}
    fonts = {font: _letters(objects, int(number)) for font, number in FONT.findall(pdf)}
    contents = [re.search(rb"/Contents (\d+) 0 R", body) for body in objects.values() if b"/Type /Page\n" in body]
    return [_text(_unpacked(objects[int(found[1])]), fonts) for found in contents if found]


def _letters(objects: dict[int, bytes], number: int) -> dict[bytes, str]:
    found = re.search(rb"/ToUnicode (\d+) 0 R", objects[number])
    assert found, "a font without a table of its letters can be neither searched nor read aloud"
    table = MAPPING.findall(_unpacked(objects[int(found[1])]))
    return {bytes.fromhex(code.decode()): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in table}


def _unpacked(body: bytes) -> bytes:
    found = STREAM.search(body)
    assert found
    return zlib.decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _text(content: bytes, fonts: dict[bytes, dict[bytes, str]]) -> str:
    text, letters = "", {}
    for font, shown, end in SHOWN.findall(content):
        if font:
            letters = fonts[font]
        elif end:
            text += "\n"
        else:
            codes = re.sub(rb"\\(.)", lambda escaped: ESCAPED.get(escaped[1], escaped[1]), shown, flags=re.S)
            text += "".join(letters.get(codes[at : at + 2], "\ufffd") for at in range(0, len(codes), 2))
    return re.sub("\n+", "\n", text)
