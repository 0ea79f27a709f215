"""Writes knowledge/engine/frequencies.txt.gz: how common the commonest words of each language are.

    pip install wordfreq
    python benchmarks/build_frequencies.py

The figures are wordfreq's (https://github.com/rspeer/wordfreq), whose data are under CC BY-SA 4.0; the file says so in
its first lines. Changed: words are folded as the search folds them, only the commonest are kept, and frequencies are
rounded to a tenth on the Zipf scale (the logarithm to base 10 of the occurrences among a thousand million words).
"""

import gzip
import sys
from collections import defaultdict
from math import log10
from pathlib import Path

from wordfreq import get_frequency_dict

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from knowledge.text import fold

LANGUAGES = ("ar", "de", "en", "fa", "fr", "ru", "tr", "uk")
WORDS = 30_000
TARGET = Path(__file__).resolve().parents[1] / "knowledge" / "engine" / "frequencies.txt.gz"

HEADER = """\
# How common words are. A line "[de]" begins a language; each line after it holds a Zipf value (the logarithm to base
# 10 of the occurrences among a thousand million words) and the folded words that have it.
# From wordfreq 3 by Robyn Speer (https://github.com/rspeer/wordfreq), licensed under Creative Commons
# Attribution-ShareAlike 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), and so is this file.
# Changed: folded, shortened and rounded by benchmarks/build_frequencies.py.
"""


def zipf_values(language: str) -> dict[str, float]:
    """Give the commonest folded words of a language with their Zipf values."""
    frequencies: dict[str, float] = defaultdict(float)
    for spelling, frequency in get_frequency_dict(language, wordlist="small").items():
        for word in fold(spelling).split():
            frequencies[word] += frequency
    commonest = sorted(frequencies, key=lambda word: (-frequencies[word], word))[:WORDS]
    return {word: round(log10(frequencies[word]) + 9, 1) for word in commonest}


def section(language: str) -> str:
    """Write down one language, the commonest words first."""
    words: dict[float, list[str]] = defaultdict(list)
    for word, zipf in zipf_values(language).items():
        words[zipf].append(word)
    lines = (f"{zipf} {' '.join(sorted(words[zipf]))}" for zipf in sorted(words, reverse=True))
    return "\n".join([f"[{language}]", *lines, ""])


if __name__ == "__main__":
    text = HEADER + "".join(map(section, LANGUAGES))
    TARGET.write_bytes(gzip.compress(text.encode(), mtime=0))
    print(f"{TARGET.name}: {TARGET.stat().st_size / 1000:.0f} kB")
