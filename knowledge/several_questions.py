"""Ways to cut a message in which somebody may have asked more than one thing."""

import re
from collections.abc import Callable, Iterator
from typing import Final

MOST_QUESTIONS: Final = 3
"""A longer list of questions is a story, and is read as a whole."""

_MOST_CUTS: Final = 3
_LEAST_WORDS: Final = 2
_WORD: Final = re.compile(r"\w+")
_END_OF_QUESTION: Final = re.compile(r"(?<=[?؟])\s*|\n+")


def ways_to_cut(text: str, is_and: Callable[[str], bool]) -> Iterator[tuple[str, ...]]:
    """List the ways to cut a message into questions, the likeliest first; each gives two or three.

    It is cut behind each question mark and at each new line, or once before an "and". A statement is not a question
    of its own, so a full stop cuts nothing.

    Args:
        text: The message. Any string is allowed.
        is_and: Tells whether a word joins two questions.
    """
    questions = tuple(part.strip() for part in _END_OF_QUESTION.split(text) if part.strip())
    if _can_be_questions(questions):
        yield questions
    words = text.split()
    joints = [place for place, word in enumerate(words) if is_and(word)]
    for joint in joints[:_MOST_CUTS]:
        halves = " ".join(words[:joint]), " ".join(words[joint:])
        if halves != questions and _can_be_questions(halves):
            yield halves


def _can_be_questions(parts: tuple[str, ...]) -> bool:
    enough_words = all(len(_WORD.findall(part)) >= _LEAST_WORDS for part in parts)
    return 1 < len(parts) <= MOST_QUESTIONS and enough_words
