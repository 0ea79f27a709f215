"""Commands that ask what the bot would answer, and measure how well it does."""

import json
from collections.abc import Iterator
from pathlib import Path

import click

from bot.evaluation import evaluation_as_json, evaluation_as_text
from knowledge.decisions import Decision
from knowledge.entries import load_entries
from knowledge.evaluate import evaluate as evaluate_messages
from knowledge.evaluate import figures, load_messages, worse_than_allowed
from knowledge.follow_ups import LastTopic
from knowledge.problems import CONTENT
from knowledge.routing import load_router
from locales.languages import LANGUAGES


@click.command()
@click.option(
    "--lang", type=click.Choice(list(LANGUAGES)), default="de", show_default=True, help="Language of the person."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each message.")
@click.option(
    "--content",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=CONTENT,
    help="Content to answer from, such as an export; the shipped one unless given.",
)
@click.option("--after", help="What came just before: the id of the entry that was shown, or the message.")
@click.argument("message", nargs=-1)
def ask(lang: str, as_json: bool, after: str | None, folder: Path, message: tuple[str, ...]) -> None:
    """Show what the bot makes of MESSAGE, or of each line of standard input.

    It is the very decision that the chat takes.
    """
    entries = load_entries(folder)
    router = load_router(folder, entries=entries)
    topic = None
    if after is not None:
        topic = LastTopic(after) if after in entries else router.route(after, lang).last_topic
    lines = [" ".join(message)] if message else _lines_of_input()
    for line in lines:
        decision = router.route(line, lang, after=topic)
        click.echo(json.dumps(_as_json(decision), ensure_ascii=False) if as_json else _as_text(decision))


@click.command()
@click.option("--failures", is_flag=True, help="Show what went wrong, too.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option("--check", "checked", is_flag=True, help="Fail if a figure is worse than knowledge/evaluate.py allows.")
def evaluate(failures: bool, as_json: bool, checked: bool) -> None:
    """Measure on the messages of knowledge/messages how many lead to the right thing, in each language."""
    outcomes = evaluate_messages(load_messages(), load_router())
    if as_json:
        click.echo(json.dumps(evaluation_as_json(outcomes, failures=failures), ensure_ascii=False))
    else:
        click.echo(evaluation_as_text(outcomes, failures=failures))
    if checked and (worse := worse_than_allowed(figures(outcomes))):
        raise click.ClickException(f"worse than allowed: {', '.join(worse)}")


def _lines_of_input() -> Iterator[str]:
    with click.open_file("-", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            yield line.rstrip("\r\n")


def _as_json(decision: Decision) -> dict[str, object]:
    data: dict[str, object] = {
        "kind": decision.kind,
        "entries": list(decision.entries),
        "place": decision.place.name if decision.place else None,
        "score": round(decision.score, 2),
    }
    return data | ({"also": [_as_json(other) for other in decision.also]} if decision.also else {})


def _as_text(decision: Decision) -> str:
    parts = [decision.kind, *decision.entries, decision.place.name if decision.place else "", decision.offer_kind or ""]
    said = " ".join(filter(None, parts)) + f" ({decision.score:.2f})"
    return " + ".join([said, *map(_as_text, decision.also)])
