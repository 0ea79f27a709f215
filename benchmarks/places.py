"""How often a place is found in spite of a slip of the finger, and how often one is found where none is meant.

    python benchmarks/places.py NOISE.PY [--failures]

``NOISE.PY`` is a module of the evaluation harness with ``noise(text, language, key, rate)``; at the rate 0 it makes
one slip. Each name and spelling of the gazetteer is typed ten times, in its own script. The words that are none are the
30,000 commonest of each language, and those of the evaluation messages.
"""

import importlib.util
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from knowledge.engine.frequency import list_common_words
from knowledge.evaluate import load_messages
from knowledge.places import PLACE_COLUMNS, Gazetteer, Place, load_gazetteer, read_place
from knowledge.problems import CONTENT, read_rows
from knowledge.text import fold

TRIES = 10
SHORTEST = 4


def all_names() -> Iterator[tuple[Place, str, str]]:
    """Yield each place with each of its names and the language whose keyboard it is typed on."""
    file = CONTENT / "gazetteer.csv"
    for line, row in read_rows(file, PLACE_COLUMNS):
        place, names = read_place(file, line, row)
        for name in dict.fromkeys(names):
            yield place, name, keyboard_of(name)


def keyboard_of(name: str) -> str:
    """Tell the keyboard by the script; Arabic letters that only Persian has need its own."""
    if any("\u0400" <= letter <= "\u04ff" for letter in name):
        return "uk" if set(name.lower()) & set("іїєґ") else "ru"
    if any("\u0600" <= letter <= "\u06ff" for letter in name):
        return "fa" if set(name) & set("پچژگکی") else "ar"
    return "de"


def measure_names(gazetteer: Gazetteer, noise: Callable[..., str], *, failures: bool) -> None:
    """Print how many names with a slip lead to their place first, by script."""
    right, total = Counter[str](), Counter[str]()
    for place, name, language in all_names():
        for number in range(TRIES):
            typed = noise(name, language, str(number), 0.0)
            found = gazetteer.find(typed)
            total[language] += 1
            if found and found[0].place == place:
                right[language] += 1
            elif failures:
                print(f"  {name} typed as {typed}: {found[0].place.name if found else 'nothing'}")
    for language in total:
        print(f"{language:8} {right[language] / total[language]:7.1%} of {total[language]}")
    print(f"{'all':8} {right.total() / total.total():7.1%} of {total.total()}")


def measure_words(gazetteer: Gazetteer, *, failures: bool) -> None:
    """Print how many words that are no place lead to one: common words, and what people really typed."""
    known = {word for _, name, _ in all_names() for word in fold(name).split()}
    typed = {word for message in load_messages() for word in fold(message.text).split()}
    for name, words in (("common words", {word for _, word, _ in list_common_words()}), ("words of messages", typed)):
        others = sorted(word for word in words - known if len(word) >= SHORTEST)
        taken = [(word, found[0].place.name) for word in others if (found := gazetteer.find(word))]
        print(f"{len(taken)} of {len(others)} {name} are taken for a place")
        for word, place in taken if failures else ():
            print(f"  {word}: {place}")


def load_noise(file: Path) -> Callable[..., str]:
    """Load ``noise`` from a file outside the project."""
    spec = importlib.util.spec_from_file_location("noise", file)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{file} is no Python module")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    noise: Callable[..., str] = module.noise
    return noise


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit("usage: python benchmarks/places.py NOISE.PY [--failures]")
    shown = "--failures" in sys.argv
    shipped = load_gazetteer()
    measure_names(shipped, load_noise(Path(sys.argv[1])), failures=shown)
    measure_words(shipped, failures=shown)
