"""What `lotse evaluate` and `lotse content quarrels` print."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Final

from knowledge.evaluate import Figures, Outcome, figures, shown_scores
from knowledge.left_out import LeftOut
from knowledge.reliability import calibration_error, reliability
from knowledge.routing import ANSWER

_COLUMNS: Final = {
    "first": "first entry right",
    "shown": "among those shown",
    "misled": "wrong answer",
    "answered": "answered, must not be",
    "caught": "emergencies caught",
    "followed": "follow-ups right",
    "both": "both answered",
    "kind": "kind right",
}


def evaluation_as_text(outcomes: Sequence[Outcome], *, failures: bool) -> str:
    """Set out the figures by language and in total, how far scores can be believed, and if wished what failed."""
    lines = ["language   messages  " + "  ".join(_COLUMNS.values())]
    lines += [_row(language, each) for language, each in _by_language(outcomes).items()]
    lines += [_row("total", figures(outcomes)), "", *_reliability_table(outcomes)]
    if failures:
        lines += ["", *(_failure(outcome) for outcome in outcomes if outcome.failed)]
    return "\n".join(lines)


def evaluation_as_json(outcomes: Sequence[Outcome], *, failures: bool) -> dict[str, object]:
    """Give the same as data; shares are 0 to 1, and null where there are no messages to take the share of."""
    bins = reliability(shown_scores(outcomes))
    data: dict[str, object] = {
        "languages": {language: asdict(each) for language, each in _by_language(outcomes).items()},
        "total": asdict(figures(outcomes)),
        "reliability": [asdict(each) for each in bins],
        "ece": calibration_error(bins),
    }
    if failures:
        data["failures"] = [_failure_as_json(outcome) for outcome in outcomes if outcome.failed]
    return data


def left_out_as_text(phrasings: Sequence[LeftOut], strangers: Sequence[LeftOut]) -> str:
    """Say how far the scores hold on a content: with single phrasings left out, and with whole entries left out."""
    right = _share(one.is_right for one in phrasings)
    answered = _share(one.score >= ANSWER for one in strangers)
    bins = reliability((one.score, one.is_right) for one in (*phrasings, *strangers))
    return (
        f"{len(phrasings)} phrasings left out: {_percent(right)} find their entry all the same. "
        f"Entries left out: {_percent(answered)} of their phrasings would be answered wrongly. "
        f"Expected calibration error of both: {_percent(calibration_error(bins))}."
    )


def _share(members: Iterable[bool]) -> float | None:
    votes = list(members)
    return sum(votes) / len(votes) if votes else None


def _by_language(outcomes: Sequence[Outcome]) -> dict[str, Figures]:
    languages = sorted({outcome.message.language for outcome in outcomes})
    return {
        language: figures(outcome for outcome in outcomes if outcome.message.language == language)
        for language in languages
    }


def _row(name: str, each: Figures) -> str:
    shares = asdict(each)
    cells = (f"{_percent(shares[column]):>{len(title)}}" for column, title in _COLUMNS.items())
    return f"{name:<9}  {each.messages:>8}  " + "  ".join(cells)


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.1f} %"


def _reliability_table(outcomes: Sequence[Outcome]) -> Iterator[str]:
    bins = reliability(shown_scores(outcomes))
    yield "score      messages  mean score     right"
    for each in bins:
        yield (
            f"{each.low:.1f} - {each.high:.1f}  {each.scores:>8}  {_percent(each.mean):>10}  {_percent(each.right):>8}"
        )
    yield f"expected calibration error {_percent(calibration_error(bins))}"


def _failure(outcome: Outcome) -> str:
    data = _failure_as_json(outcome)
    return f"{data['language']} {data['section']}: {data['text']}\n    {data['wanted']} -> {data['got']}"


def _failure_as_json(outcome: Outcome) -> dict[str, str]:
    message, decision = outcome.message, outcome.decision
    wanted = ["|".join(sorted(message.kinds)), "|".join(message.entries), message.place, message.offer_kind]
    place = decision.place.name if decision.place else None
    got = [decision.kind, *decision.entries, place, decision.offer_kind, f"({decision.score:.2f})"]
    got += [word for other in decision.also for word in ("+", other.kind, *other.entries)]
    return {
        "language": message.language,
        "section": message.section,
        "text": message.text,
        "wanted": " ".join(filter(None, wanted)),
        "got": " ".join(filter(None, got)),
    }
