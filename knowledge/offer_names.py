"""Offers found by their names, also those that no list shows any more."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.offers import Offer
from knowledge.phrases import allowed_typos
from knowledge.text import fold

FEW: Final = 8
"""A word that more offers have in their names tells none of them from the others."""

_BEGINS_LIKE_FROM: Final = 5


class OfferNames:
    """Looks offers up by words of their names."""

    def __init__(self, offers: Iterable[Offer]) -> None:
        self._named: dict[str, set[int]] = defaultdict(set)
        self._around: dict[str, set[int]] = defaultdict(set)
        self._offers = {offer.id: offer for offer in offers}
        for offer in self._offers.values():
            for word in fold(offer.name).split():
                self._named[word].add(offer.id)
            for word in fold(f"{offer.address} {offer.municipality} {offer.place}").split():
                self._around[word].add(offer.id)
        self._vocabulary = tuple(self._named)

    def find(self, words: Sequence[str], *, limit: int) -> list[Offer]:
        """List the offers that have all these folded words, one of them a rare one of the name; best first.

        Args:
            words: What was typed, without the words that only say where or what kind.
            limit: At most so many offers.
        """
        if not words:
            return []
        by_name = [self._like(word) for word in words]
        if not any(0 < len(offers) <= FEW for offers in by_name):
            return []
        fitting = [named | self._around.get(word, set()) for word, named in zip(words, by_name, strict=True)]
        found = [self._offers[offer_id] for offer_id in set.intersection(*fitting)]
        return sorted(found, key=lambda offer: (len(offer.name), offer.name))[:limit]

    def containing(self, text: str, *, limit: int) -> list[Offer]:
        """List the offers that have all words of a text in name, address or place, as they are typed; by name."""
        words = fold(text).split()
        found = [offer_id for offer_id in self._offers if all(self._has(offer_id, word) for word in words)]
        return sorted((self._offers[offer_id] for offer_id in found if words), key=lambda offer: offer.name)[:limit]

    def _has(self, offer_id: int, word: str) -> bool:
        return offer_id in self._named.get(word, ()) or offer_id in self._around.get(word, ())

    def _like(self, word: str) -> set[int]:
        """Give the offers whose names have a word, with a slip of the finger, or one that begins with it."""
        if word in self._named:
            return self._named[word]
        edits = allowed_typos(len(word))
        alike = process.extract(word, self._vocabulary, scorer=OSA.distance, score_cutoff=edits) if edits else []
        same = {known for known, _, _ in alike}
        if len(word) >= _BEGINS_LIKE_FROM:
            same |= {known for known in self._vocabulary if known.startswith(word)}
        return set().union(*(self._named[known] for known in same))
