import csv
from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO, StringIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter

from knowledge.sheets import Column, Mistake, SheetError, read_sheet, write_csv, write_xlsx
from knowledge.sheets.cells import (
    Cell,
    Reader,
    as_text,
    choice_of,
    degrees,
    full_date,
    number,
    phone,
    postcode,
    text_of,
    vague_date,
    web_address,
    yes_or_no,
)
from knowledge.sheets.mistakes import CellError

COLUMNS = (
    Column("name", ("Name",), text_of(20), required=True),
    Column("postcode", ("PLZ", "zip code"), postcode),
    Column("lat", ("Breite", "latitude"), degrees(90, whole_digits=2)),
    Column("since", ("Seit", "since"), full_date),
    Column("kind", ("Art", "kind"), choice_of({"Café": "cafe", "Werkstatt": "workshop"})),
)
ROW = {"name": "Café Mitte", "postcode": "48249", "lat": 51.83149, "since": date(2026, 6, 24), "kind": "cafe"}
GERMAN = [["Name", "PLZ", "Breite", "Seit", "Art"], ["Café Mitte", "48249", "51,83149", "24.06.2026", "Café"]]
ENGLISH = [["kind", "name", "since", "latitude", "ZIP Code"], ["cafe", "Café Mitte", "2026-06-24", "51.83149", "48249"]]


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_csv_is_read_in_the_encodings_and_separators_of_spreadsheet_programs(separator: str, encoding: str) -> None:
    assert values(as_csv(GERMAN, separator).encode(encoding)) == [ROW]


def test_headings_may_be_english_and_in_any_order() -> None:
    assert values(as_csv(ENGLISH, ",").encode()) == [ROW]


def test_excels_own_first_line_names_the_separator() -> None:
    assert values(("sep=|\r\n" + as_csv(GERMAN, "|")).encode()) == [ROW]


def test_a_workbook_is_read_with_its_dates_and_numbers() -> None:
    assert values(workbook([GERMAN[0], ["Café Mitte", 48249, 51.83149, datetime(2026, 6, 24), "Café"]])) == [ROW]  # noqa: DTZ001


def test_an_ods_file_is_read() -> None:
    assert values(ods([["Name", "PLZ"], ["Café Mitte", "48249"]])) == [{"name": "Café Mitte", "postcode": "48249"}]


def test_a_title_above_the_headings_and_empty_rows_do_no_harm_and_rows_keep_their_numbers() -> None:
    content = workbook([["Unsere Angebote"], [], GERMAN[0], [], ["Café Mitte", "x"]])
    assert [row.number for row in read_sheet(content, COLUMNS).rows] == [5]


def test_empty_rows_before_the_table_are_counted() -> None:
    content = workbook([[], [], ["", *GERMAN[0]], ["", "Café Mitte"]])
    assert [row.number for row in read_sheet(content, COLUMNS).rows] == [4]


def test_the_sheet_with_the_headings_is_taken() -> None:
    file = BytesIO()
    with xlsxwriter.Workbook(file) as book:
        book.add_worksheet("Notizen").write(0, 0, "Bitte beachten")
        sheet = book.add_worksheet("Liste")
        sheet.write_row(0, 0, ["Name", "PLZ"])
        sheet.write_row(1, 0, ["Café Mitte", "48249"])
    assert values(file.getvalue()) == [{"name": "Café Mitte", "postcode": "48249"}]


def test_a_formula_is_never_run_only_its_last_value_is_read() -> None:
    file = BytesIO()
    with xlsxwriter.Workbook(file) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Name", "PLZ"])
        sheet.write_formula(1, 0, '=HYPERLINK("https://example.org","x")', None, "Café Mitte")
        sheet.write_string(1, 1, "48249")
    assert values(file.getvalue()) == [{"name": "Café Mitte", "postcode": "48249"}]


@pytest.mark.parametrize("text", ['=HYPERLINK("https://example.org")', "+49 2594 0", "-1", "@SUM(A1)"])
def test_a_text_like_a_formula_is_a_text_and_comes_back_as_it_was(text: str) -> None:
    columns = (Column("name", ("Name",), text_of(99)), Column("note", ("Notiz",), text_of(99)))
    exported = write_csv(["Name", "Notiz"], [["Café", text]])
    assert f"'{text[0]}" in exported.decode("utf-8-sig")
    assert next(read_sheet(exported, columns).rows).values["note"] == text
    assert next(read_sheet(write_xlsx("x", ["Name", "Notiz"], [["Café", text]]), columns).rows).values["note"] == text


def test_an_exported_workbook_has_no_formulas() -> None:
    content = write_xlsx("Angebote", ["Name", "Notiz"], [["=1+1", "=cmd|'/c calc'!A0"]])
    with ZipFile(BytesIO(content)) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_what_is_written_is_read_back_the_same() -> None:
    cells: list[list[Cell]] = [["Café Mitte", "48249", 51.83149, date(2026, 6, 24), "Café"]]
    assert values(write_csv(GERMAN[0], cells)) == values(write_xlsx("Liste", GERMAN[0], cells)) == [ROW]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"\n\n", "empty"),
        (b"Liebes Team,\nanbei die Liste.\n", "no-heading"),
        (b"PK\x03\x04 cut off", "unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "unreadable"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "protected"),
        (b"PLZ;Art\n1;2\n", "missing-column"),
        (b"Name;PLZ;zip code\n1;2;3\n", "double-column"),
        (b"Name;PLZ\n" + b"a;b\n" * 60_001, "too-many-rows"),
        (b"Name;PLZ\na" + b";b" * 61, "too-many-cells"),
        (b"a" * (20 * 1024 * 1024 + 1), "too-large"),
        (b"Name;PLZ\na;\x81\x8d\n", "unreadable"),
    ],
)
def test_a_file_that_is_no_table_is_refused_with_a_reason(content: bytes, code: str) -> None:
    with pytest.raises(SheetError) as refused:
        list(read_sheet(content, COLUMNS).rows)
    assert refused.value.mistake.code == code


def test_a_missing_column_is_named_with_what_may_be_meant() -> None:
    with pytest.raises(SheetError) as refused:
        read_sheet(b"Nahme;PLZ;Art\n1;2;3\n", COLUMNS)
    assert (refused.value.mistake.value, refused.value.mistake.hint) == ("Name", "Nahme")


def test_an_unknown_column_is_left_out_with_what_may_be_meant() -> None:
    sheet = read_sheet(b"Name;PLZ;Breitte;Farbe\nA;48249;51;rot\n", COLUMNS)
    assert [(mistake.value, mistake.hint) for mistake in sheet.mistakes] == [("Breitte", "Breite"), ("Farbe", "")]
    assert next(sheet.rows).values == {"name": "A", "postcode": "48249"}


def test_a_mistake_names_row_column_value_and_what_may_be_meant() -> None:
    content = "Name;Art\nA;Café\nB;Cafee\n;Werkstatt\n"
    found = [mistake for row in read_sheet(content.encode(), COLUMNS).rows for mistake in row.mistakes]
    assert found == [Mistake(3, "Art", "choice", "Cafee", "Café"), Mistake(4, "Name", "required")]


def test_a_cell_beyond_the_headings_is_a_mistake() -> None:
    [row] = read_sheet(b"Name;PLZ\nA;48249;Senden\n", COLUMNS).rows
    assert [(mistake.code, mistake.value) for mistake in row.mistakes] == [("cell-without-heading", "Senden")]


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive, archive.open("xl/worksheets/sheet1.xml", "w") as part:
        for _ in range(170):
            part.write(b"0" * 1024 * 1024)
    assert len(file.getvalue()) < 1024 * 1024
    refuses(file.getvalue(), "too-large")


def test_a_single_cell_at_the_end_of_the_world_is_refused() -> None:
    file = BytesIO()
    with xlsxwriter.Workbook(file) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Name")
        sheet.write(1_048_575, 16_383, "x")
    refuses(file.getvalue(), "too-many-cells")


def test_a_cell_repeated_a_million_times_is_refused() -> None:
    refuses(ods([["Name"], ["x"]], repeat=1_000_000), "too-many-cells")


@pytest.mark.parametrize(
    ("cell", "text"),
    [(48249.0, "48249"), (51.5, "51.5"), (True, "ja"), (None, ""), (" a ", "a"), (date(2026, 6, 1), "2026-06-01")],
)
def test_a_cell_as_text(cell: Cell, text: str) -> None:
    assert as_text(cell) == text


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("2022", "2022"),
        (2022.0, "2022"),
        ("2022-06", "2022-06"),
        ("06/2022", "2022-06"),
        ("Jun 22", "2022-06"),
        ("Juni 2022", "2022-06"),
        ("März 2024", "2024-03"),
        ("24.6.2022", "2022-06-24"),
        ("24. Juni 2022", "2022-06-24"),
        ("2025-10~", "2025-10~"),
        ("unbekannt", "unknown"),
        (datetime(2022, 6, 1), "2022-06"),  # noqa: DTZ001 - Excel's idea of 2022-06
        (datetime(2022, 6, 24), "2022-06-24"),  # noqa: DTZ001
    ],
)
def test_a_date_may_be_vague(cell: Cell, read: str) -> None:
    assert vague_date(cell) == read


@pytest.mark.parametrize(
    ("cell", "value"), [("51,83", 51.83), ("51.83", 51.83), ("1.234,5", 1234.5), ("1,234.5", 1234.5), (7, 7.0)]
)
def test_numbers_have_commas_or_points(cell: Cell, value: float) -> None:
    assert number(cell) == value


@pytest.mark.parametrize("cell", ["ja", "Ja", "x", "yes", 1, True, "WAHR"])
def test_yes(cell: Cell) -> None:
    assert yes_or_no(cell) is True


@pytest.mark.parametrize("cell", ["nein", "no", "-", 0, False, "FALSCH"])
def test_no(cell: Cell) -> None:
    assert yes_or_no(cell) is False


@pytest.mark.parametrize(
    ("reader", "cell", "code", "hint"),
    [
        (text_of(5), "zu langer Text", "too-long", "5"),
        (text_of(50), "#REF!", "formula-error", ""),
        (text_of(50), "FlÃ¼chtlingscafÃ©", "garbled", ""),
        (degrees(90, whole_digits=2), 5183149, "degrees", "51.83149"),
        (degrees(180, whole_digits=1), "7.280.750", "number", ""),
        (number, "viel", "number", ""),
        (number, "nan", "number", ""),
        (yes_or_no, "vielleicht", "yes-no", ""),
        (postcode, "4824", "postcode", ""),
        (web_address, "oefid.de", "web", ""),
        (phone, "abends", "phone", ""),
        (vague_date, "neulich", "date", ""),
        (vague_date, "31.02.2026", "date", ""),
        (vague_date, "2022-13", "date", ""),
        (full_date, "2026", "date", ""),
        (choice_of({"Café": "cafe"}), "Garten", "choice", ""),
    ],
)
def test_what_a_column_cannot_hold_is_refused(reader: Reader, cell: Cell, code: str, hint: str) -> None:
    with pytest.raises(CellError) as refused:
        reader(cell)
    assert (refused.value.code, refused.value.hint) == (code, hint)


def values(content: bytes) -> list[dict[str, object]]:
    rows = list(read_sheet(content, COLUMNS).rows)
    assert not [mistake for row in rows for mistake in row.mistakes]
    return [row.values for row in rows]


def refuses(content: bytes, code: str) -> None:
    with pytest.raises(SheetError) as refused:
        read_sheet(content, COLUMNS)
    assert refused.value.mistake.code == code


def as_csv(rows: list[list[str]], separator: str) -> str:
    text = StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue()


def workbook(rows: Sequence[Sequence[object]]) -> bytes:
    file = BytesIO()
    with xlsxwriter.Workbook(file, {"default_date_format": "dd.mm.yyyy"}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return file.getvalue()


def ods(rows: list[list[str]], repeat: int = 1) -> bytes:
    def cell(text: str) -> str:
        return (
            f'<table:table-cell office:value-type="string" table:number-columns-repeated="{repeat}">'
            f"<text:p>{text}</text:p></table:table-cell>"
        )

    lines = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    urn = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{urn}:office:1.0" '
        f'xmlns:table="{urn}:table:1.0" xmlns:text="{urn}:text:1.0" office:version="1.2"><office:body>'
        f'<office:spreadsheet><table:table table:name="Liste">{lines}</table:table></office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    manifest = (
        f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="{urn}:manifest:1.0">'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return file.getvalue()
