"""What is wanted from the bot itself, rather than from an entry: recognised by phrases, without the search."""

from collections.abc import Callable
from typing import Final, Literal

from knowledge.decisions import Decision
from knowledge.follow_ups import LastTopic
from knowledge.plan import MEETING_KINDS
from knowledge.reading import Reader, Reading

WHO_IS_RESPONSIBLE: Final = "ZU-01"
"""The entry that tells district, municipality and volunteers apart."""

_REQUESTS: Final[tuple[Literal["human", "course", "meetings"], ...]] = ("human", "course", "meetings")
_SMALLTALK: Final = ("who_are_you", "thanks", "bye", "hello")


class Wishes:
    """Recognises wishes in messages that were read."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def smalltalk(self, message: Reading) -> Decision | None:
        """Recognise a greeting, thanks, or the question who this is, where the message says nothing else."""
        matches = message.asking_for(*_SMALLTALK)
        if not matches or self._reader.leftover(message, matches):
            return None
        label = min((match.label for match in matches), key=_SMALLTALK.index)
        return Decision("smalltalk", score=1.0, smalltalk=label)

    def request(self, message: Reading) -> Decision | None:
        """Recognise what is wanted from the bot itself; a person comes first."""
        asked = {match.label for match in message.asking_for(*_REQUESTS)}
        request = next((label for label in _REQUESTS if label in asked), None)
        if request is None:
            return None
        kinds = {match.label for match in message.asking_for(*MEETING_KINDS)} if request == "meetings" else set()
        meeting_kind = kinds.pop() if len(kinds) == 1 else None
        return Decision(request, place=message.place, score=1.0, meeting_kind=meeting_kind)

    def talk(self, message: Reading) -> Decision | None:
        """Recognise that somebody needs a person to talk to about how they are, rather than an answer."""
        return Decision("talk", score=1.0) if message.asking_for("talk") else None

    def bare_offers(
        self, message: Reading, after: LastTopic | None, *, says_little: Callable[[str], bool]
    ) -> Decision | None:
        """Recognise a place, a kind of offer or both, where the message says nothing else.

        Both together are a clear wish, which one word more does not change ("offen?", "pls") if it ``says_little``,
        unlike one that entries are about ("haftung"). After a list of offers the one that is not said stays as it was.
        """
        wishes = message.asking_for("offers", "where")
        if not (message.kinds or message.place or any(wish.label == "offers" for wish in wishes)):
            return None
        more = self._reader.leftover(message, [*message.kinds, *wishes, *message.asking_for("and", "what_about")])
        if not more:
            return _offers(message, after)
        clear = message.kinds and message.place and len(more) == 1
        return _offers(message) if clear and says_little(more[0]) else None

    def wanted_offers(self, message: Reading, after: LastTopic | None) -> Decision | None:
        """Recognise an offer that is asked for in a sentence of more words."""
        wishes = {match.label for match in message.asking_for("offers", "where")}
        wanted = "offers" in wishes or (message.kinds and (message.place or wishes))
        return _offers(message, after) if wanted else None

    def contact(self, message: Reading, *, bare: bool) -> Decision | None:
        """Recognise the question who is in charge; ``bare`` demands that the message says nothing else."""
        asked = message.asking_for("contact")
        if not asked or (bare and self._reader.leftover(message, asked)):
            return None
        return Decision("contact", (WHO_IS_RESPONSIBLE,), message.place, score=1.0)


def _offers(message: Reading, after: LastTopic | None = None) -> Decision:
    """Take place and kind as said; what is not said stays as it was in a list of offers just before."""
    goes_on = after and after.entry_id is None and not message.asking_for("offers")
    before = after if after and goes_on else LastTopic()
    kind = message.kinds[0].label if message.kinds else before.offer_kind if message.place else None
    return Decision("offers", place=message.place or before.place, offer_kind=kind, score=1.0)
