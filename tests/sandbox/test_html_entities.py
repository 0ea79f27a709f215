from bot.sandbox.entities import Entity, detect_entities, trim, utf16_slice
from bot.sandbox.html_parsing import parse_html
from bot.sandbox.html_rendering import render_html


def test_every_tag_becomes_its_entity() -> None:
    source = (
        "<b>b</b><strong>b</strong><i>i</i><em>i</em><u>u</u><ins>u</ins><s>s</s><strike>s</strike><del>s</del>"
        "<code>c</code><pre>p</pre><tg-spoiler>x</tg-spoiler><span class='tg-spoiler'>x</span>"
        "<blockquote>q</blockquote><blockquote expandable>e</blockquote>"
    )
    text, entities = parse_html(source)
    kinds = [(entity.type, entity.offset, entity.length) for entity in entities]
    assert text == "bbiiuussscpxxqe"
    assert [kind for kind, _, _ in kinds] == (
        ["bold"] * 2
        + ["italic"] * 2
        + ["underline"] * 2
        + ["strikethrough"] * 3
        + ["code", "pre", "spoiler", "spoiler", "blockquote", "expandable_blockquote"]
    )
    assert [offset for _, offset, _ in kinds] == list(range(15))


def test_offsets_count_utf16_units() -> None:
    text, entities = parse_html("👋 <b>Grüß 🙂</b>")
    assert entities == (Entity("bold", 3, 7),)
    assert utf16_slice(text, 3, 7) == "Grüß 🙂"


def test_references_are_decoded_and_unknown_ones_stay() -> None:
    text, _ = parse_html("&lt;b&gt; &amp;amp; &quot;&#228;&#x1F642;&nbsp;&#0;")
    assert text == '<b> &amp; "ä🙂&nbsp;&#0;'


def test_nested_tags_nest() -> None:
    _, entities = parse_html("<b>a<i>b</i></b>")
    assert entities == (Entity("bold", 0, 2), Entity("italic", 1, 1))


def test_code_in_pre_keeps_its_language() -> None:
    _, entities = parse_html('<pre><code class="language-python">x</code></pre>')
    assert entities == (Entity("pre", 0, 1, language="python"),)


def test_a_link_gets_a_scheme_and_a_slash() -> None:
    _, entities = parse_html('<a href="example.org">hier</a>')
    assert entities == (Entity("text_link", 0, 4, "http://example.org/"),)


def test_a_link_telegram_would_not_take_keeps_its_text_only() -> None:
    assert parse_html('<a href="javascript:alert(1)">hier</a>') == ("hier", ())


def test_white_space_at_the_ends_is_cut_and_entities_move() -> None:
    assert trim("  ab ", (Entity("bold", 0, 5),)) == ("ab", (Entity("bold", 0, 2),))


def test_commands_links_and_addresses_are_found() -> None:
    text = "🙂 /help@probe_bot, https://example.org/a?b=1. oder hilfe@example.org, @probe_bot"
    found = [(entity.type, utf16_slice(text, entity.offset, entity.length)) for entity in detect_entities(text)]
    assert found == [
        ("bot_command", "/help@probe_bot"),
        ("url", "https://example.org/a?b=1"),
        ("email", "hilfe@example.org"),
        ("mention", "@probe_bot"),
    ]


def test_nothing_is_found_in_code() -> None:
    assert detect_entities("/help", [Entity("code", 0, 5)]) == (Entity("code", 0, 5),)


def test_neither_fractions_nor_paths_are_commands() -> None:
    assert detect_entities("1/2 und und/oder") == ()


def test_shown_html_escapes_everything_but_the_formatting() -> None:
    text, entities = parse_html('&lt;script&gt; <b>"&amp;"</b>')
    assert render_html(text, entities) == "&lt;script&gt; <b>&quot;&amp;&quot;</b>"


def test_a_link_cannot_break_out_of_its_attribute() -> None:
    text, entities = parse_html("""<a href="https://example.org/&quot;onclick=&quot;x">a</a>""")
    assert '"onclick' not in render_html(text, entities)


def test_crossing_entities_are_closed_and_opened_again() -> None:
    html = render_html("abc", [Entity("bold", 0, 2), Entity("italic", 1, 2)])
    assert html == "<b>a<i>b</i></b><i>c</i>"


def test_a_break_beside_a_block_makes_no_empty_line() -> None:
    text, entities = parse_html("a\n<blockquote>b</blockquote>\nc")
    assert render_html(text, entities) == "a<blockquote>b</blockquote>c"


def test_half_a_surrogate_pair_can_be_shown() -> None:
    assert render_html("\ud800/x", [Entity("bold", 0, 1)]) == "<b>\ud800</b>/x"
