"""Pages of the content: read, changed, written, and checked before anybody sees them."""

from collections.abc import Callable

import pytest

from knowledge.drafts import CheckedText, check_text, with_phrasings
from knowledge.entries import Entries, entries_of
from knowledge.links import broken_links, links_in
from knowledge.pages import Page, PageKey, load_pages, page_file
from knowledge.problems import ContentError
from knowledge.search import EntrySearch, load_stop_words

Check = Callable[..., CheckedText]

KEY = ("UV-03", "de")


@pytest.fixture(scope="module")
def pages() -> dict[PageKey, Page]:
    return load_pages()


@pytest.fixture(scope="module")
def search(entries: Entries) -> EntrySearch:
    return EntrySearch(entries, load_stop_words())


@pytest.fixture
def checked(pages: dict[PageKey, Page], entries: Entries, search: EntrySearch) -> Check:
    def check(page: Page | str, key: PageKey = KEY) -> CheckedText:
        text = page if isinstance(page, str) else page.text
        return check_text(key, text, pages=pages, entries=entries, search=search)

    return check


def test_every_shipped_page_is_written_as_it_is_read(pages: dict[PageKey, Page]) -> None:
    assert [key for key, page in pages.items() if page.changed({}).text != page.text] == []


def test_a_changed_field_changes_its_line_only(pages: dict[PageKey, Page]) -> None:
    page = pages[KEY]
    before, after = (set(one.text.splitlines()) for one in (page, page.changed({"title": 'Neu: "so"?'})))
    assert after - before == {r'title: "Neu: \"so\"?"'} and len(before - after) == 1


@pytest.mark.parametrize("unseen", ["\x7f", "\x85", "\x8b", "\u2028", "\ufffe", "\x00", "\u202e", "\U0001f9e1"])
def test_whatever_staff_type_into_a_field_is_read_back(pages: dict[PageKey, Page], unseen: str) -> None:
    typed = f"Wer{unseen}haftet?"
    assert pages[KEY].changed({"title": typed}).string("title") == typed


def test_a_field_that_is_none_is_taken_out(pages: dict[PageKey, Page]) -> None:
    page = pages["UV-03", "en"].changed({"reviewed": None})
    assert "reviewed" not in page.text and page.flag("reviewed", default=True)


def test_a_withdrawn_entry_is_gone_but_its_page_is_not(pages: dict[PageKey, Page]) -> None:
    hidden = pages[KEY].hidden()
    assert "UV-03" not in entries_of({**pages, KEY: hidden})
    assert hidden.changed({"withdrawn": False}).text == pages[KEY].text


def test_a_withdrawn_translation_is_still_found_and_read_in_german(pages: dict[PageKey, Page]) -> None:
    key = ("UV-03", "uk")
    entry = entries_of({**pages, key: pages[key].hidden()})["UV-03"]
    assert not entry.has_answer("uk") and entry.wording("uk").phrasings


def test_a_sound_change_has_nothing_against_it(checked: Check, pages: dict[PageKey, Page]) -> None:
    result = checked(with_phrasings(pages[KEY], ["auf dem heimweg von der radwerkstatt gestürzt"]))
    assert result.is_sound and not result.rewords


def test_another_answer_makes_translations_outdated(checked: Check, pages: dict[PageKey, Page]) -> None:
    assert checked(pages[KEY].changed({}, answer="Ja, immer.")).rewords


def test_a_phrasing_of_another_entry_is_refused_with_the_clash(checked: Check, pages: dict[PageKey, Page]) -> None:
    result = checked(with_phrasings(pages[KEY], ["Unfallversicherung  Ehrenamt??"]))
    (same,) = result.clashes
    assert same.same and (same.entry_id, same.example) == ("UV-01", "unfallversicherung ehrenamt?")


def test_what_another_entry_answers_surely_is_refused_too(checked: Check, pages: dict[PageKey, Page]) -> None:
    (clash,) = checked(
        with_phrasings(pages[KEY], ["brauche ich als helfer so eine ehrenamtskarte, wo kriegt man die"])
    ).clashes
    assert clash.entry_id.startswith("AN-") and not clash.same


def test_adding_a_phrasing_twice_adds_it_once(pages: dict[PageKey, Page]) -> None:
    page = with_phrasings(pages[KEY], ["Neue  Frage", "neue frage?"])
    assert page.strings("phrasings")[-1] == "Neue Frage"
    assert len(page.strings("phrasings")) == len(pages[KEY].strings("phrasings")) + 1


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('source: "', 'sauce: "', "'sauce' is not known here"),
        ("related: [", "related: [XX-99, ", "'XX-99' is not another entry"),
        ("---\n\n", "---\n\nMehr auf https:/unfallkasse-nrw.de. ", "'https:/unfallkasse-nrw.de' is no web address"),
        ('as_of: "2026', 'as_of: "26', "not a date such as"),
        ('title: "', 'title: "?" # ', "'?' has no letters to search for"),
        ("phrasings:", "phrasings: [", "not valid YAML"),
    ],
)
def test_a_mistake_is_named_with_its_line(
    checked: Check, pages: dict[PageKey, Page], old: str, new: str, complaint: str
) -> None:
    text = pages[KEY].text.replace(old, new, 1)
    (problem,) = checked(text).problems
    assert complaint in problem.message and problem.file == "faq/UV-03/de.md"
    if "YAML" not in complaint:
        assert problem.line == text[: text.index(new)].count("\n") + (3 if "https" in new else 1)


def test_a_translation_needs_a_german_page(checked: Check) -> None:
    (problem,) = checked('---\ntitle: "Hi"\nphrasings: ["hi"]\n---\n', ("EI-01", "en")).problems
    assert "there is no German page of EI-01" in problem.message


@pytest.mark.parametrize("value", ["2027-02-30", "bald"])
def test_a_review_day_that_does_not_exist_is_refused(pages: dict[PageKey, Page], value: str) -> None:
    with pytest.raises(ContentError, match="not a day such as"):
        pages[KEY].changed({"review_on": value}).day("review_on")


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("Siehe kreis-coesfeld.de/ki.", ["https://kreis-coesfeld.de/ki"]),
        ("(https://www.bamf.de/a?b=c#d), oder www.x.nrw", ["https://www.bamf.de/a?b=c#d", "https://www.x.nrw"]),
        ("Schreiben Sie an ki@kreis-coesfeld.de, z.B. und/oder 5 km/h.", []),
        ("رابط: www.coe.de/dolmetscher؛", ["https://www.coe.de/dolmetscher"]),
    ],
)
def test_links_are_found_with_and_without_a_scheme(text: str, urls: list[str]) -> None:
    assert [link.url for link in links_in(text)] == urls
    assert list(broken_links(text)) == []


@pytest.mark.parametrize(
    "link", ["htp://x.de", "https:/x.de", "https//x.de", "http://", "https://x", "https://x.de:0x/"]
)
def test_links_that_no_browser_opens_are_broken_by_their_form(link: str) -> None:
    assert [found.text for found in broken_links(f"Zeile\nMehr: {link} dort")] == [link]


def test_a_page_knows_where_it_lies() -> None:
    assert page_file(KEY).parts[-3:] == ("faq", "UV-03", "de.md")
