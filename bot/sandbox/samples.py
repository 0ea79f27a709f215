"""What people attach in the sandbox: a picture, a sticker, a voice message and an invented telephone number."""

import math
import struct
import zlib

_WIDTH, _HEIGHT = 320, 240

STICKER = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">'
    b'<circle cx="64" cy="64" r="58" fill="#ffd35c" stroke="#fff" stroke-width="8"/>'
    b'<circle cx="44" cy="54" r="7" fill="#4a3200"/><circle cx="84" cy="54" r="7" fill="#4a3200"/>'
    b'<path d="M36 74c8 20 48 20 56 0z" fill="#4a3200"/>'
    b'<path d="M46 85c10 8 26 8 36 0-9 11-27 11-36 0z" fill="#f36d6d"/>'
    b"</svg>"
)

# The first page of an Ogg stream without sound: enough to be a voice message, nothing to listen to.
VOICE = b"OggS\x00\x02" + bytes(8) + b"SAND" + bytes(8) + b"\x01\x13OpusHead\x01\x018\x01\x80\xbb" + bytes(5)


def phone_number(person_id: int) -> str:
    """Return a number nobody has: one of those the Bundesnetzagentur keeps free for films and books."""
    return f"+4917139200{person_id % 100:02d}"


def _pixel(x: int, y: int) -> bytes:
    far = 150 + 18 * math.sin(x / 47)
    near = 190 + 14 * math.sin(x / 31 + 2)
    if (x - 236) ** 2 + (y - 66) ** 2 < 26**2:
        return bytes((255, 226, 120))
    if y > near:
        return bytes((92, 148, 84))
    if y > far:
        return bytes((133, 181, 118))
    return bytes((150 + y // 3, 196 + y // 6, 236))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _landscape() -> bytes:
    """Draw hills under a sun as a PNG file."""
    rows = b"".join(b"\x00" + b"".join(_pixel(x, y) for x in range(_WIDTH)) for y in range(_HEIGHT))
    header = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")


PHOTO = _landscape()
