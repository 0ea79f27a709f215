"""Commands on the files of the content."""

import asyncio
from pathlib import Path

import click

from bot.evaluation import left_out_as_text
from bot.link_probe import find_dead_links
from knowledge.check import check_content
from knowledge.entries import load_entries
from knowledge.left_out import leave_entries_out, leave_phrasings_out
from knowledge.pages import load_pages
from knowledge.path_files import load_paths
from knowledge.path_pictures import draw_path
from knowledge.problems import CONTENT
from knowledge.quarrels import find_quarrels
from locales.languages import LANGUAGES


@click.group()
def content() -> None:
    """The files of knowledge/content."""


@content.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=CONTENT)
@click.option("--links", is_flag=True, help="Open all links, too, and name those that lead nowhere. Takes minutes.")
def check(folder: Path, links: bool) -> None:
    """Check the content in FOLDER (default: the shipped one) and name file and line of each problem."""
    problems = check_content(folder)
    if links and not problems:
        problems = asyncio.run(find_dead_links(load_pages(folder).values()))
    for problem in problems:
        click.echo(f"{problem.file}:{problem.line}: {problem.message}")
    if problems:
        raise click.ClickException(f"{len(problems)} problems in the content")
    click.echo("The content is in order.")


@content.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def draw(folder: Path) -> None:
    """Draw each decision path into a Markdown file in FOLDER, as a Mermaid picture with a table of its sources."""
    entries = load_entries()
    folder.mkdir(parents=True, exist_ok=True)
    for path in load_paths(entries).values():
        (folder / f"{path.id}.md").write_text(draw_path(path, entries), encoding="utf-8")
    click.echo(f"Written to {folder}.")


@content.command()
@click.option(
    "--lang", type=click.Choice(list(LANGUAGES)), default="de", show_default=True, help="Language of the phrasings."
)
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=CONTENT)
def quarrels(folder: Path, lang: str) -> None:
    """List the entries in FOLDER (default: the shipped ones) that take questions from each other.

    Each phrasing is asked of a search that does not know it, and once more of one that does not know its entry: so it
    shows, too, how far the scores hold on this content. Takes some seconds.
    """
    entries = load_entries(folder)
    phrasings, strangers = list(leave_phrasings_out(entries, lang)), list(leave_entries_out(entries, lang))
    for quarrel in find_quarrels(phrasings):
        click.echo(f"{quarrel.entry_id} loses to {quarrel.other}: {'; '.join(quarrel.phrasings)}")
    click.echo(left_out_as_text(phrasings, strangers))
