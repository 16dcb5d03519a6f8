"""Whatever a design says, a document shows it and does not obey it."""

import csv as csv_format
import io
import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser

import pytest

from orgdesign.documents.press import Press
from orgdesign.documents.writers.csv import csv
from orgdesign.documents.writers.html import html
from orgdesign.documents.writers.markdown import markdown
from orgdesign.model import Organization
from tests.documents.conftest import edition_of, press_of

HOSTILE = [
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7 * 7 }}{% raw %}",
    "a | b | c",
    '=HYPERLINK("http://x")',
    "\u202eright to left\u202c",
    "W" * 3000,
    "line one\nline two",
    "`code` *bold* [x](javascript:alert(1))",
    "bell \x07 and null \x00",
]


@pytest.fixture(params=HOSTILE, ids=range(len(HOSTILE)))
def hostile(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def spoilt(care: Organization, hostile: str) -> Press:
    """The press of a design that says the same hostile thing everywhere."""
    lead = care.positions_by_id["lead"]
    position = replace(
        lead,
        title=hostile,
        code=hostile,
        purpose=hostile,
        duties=tuple(replace(duty, text=hostile, tasks=(hostile,), output=hostile) for duty in lead.duties),
        document=replace(lead.document, number=hostile, version=hostile, confidentiality=hostile),
    )
    units = tuple(replace(unit, name=hostile) for unit in care.units)
    responsibilities = tuple(replace(one, name=hostile) for one in care.responsibilities)
    others = tuple(position if one.id == "lead" else one for one in care.positions)
    spoilt = replace(care, name=hostile, units=units, positions=others, responsibilities=responsibilities)
    return press_of(edition_of(spoilt))


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes.update(name for name, _ in attrs)


def documents(press: Press) -> list[str]:
    lead = press.edition.organization.positions_by_id["lead"]
    pages = [html(document, press.templates) for document in (press.job_description(lead), press.matrix())]
    pages += [html(press.position_table(), press.templates), str(press.index(list(press.outputs())).make())]
    return pages


def test_no_page_holds_a_script_or_a_style_sheet_that_ends_early(spoilt: Press):
    for page in documents(spoilt):
        tags = Tags()
        tags.feed(page)
        assert tags.seen & {"script", "img", "iframe", "object", "link"} == set()
        assert {name for name in tags.attributes if name.startswith("on")} == set()
        assert page.count("</style>") == page.count("<style>")


def test_a_page_shows_what_was_said(spoilt: Press, hostile: str):
    if not hostile.isprintable():
        pytest.skip("characters that no document can hold are left out")
    assert all(hostile in unescape(page) for page in documents(spoilt))


def test_every_row_of_markdown_has_as_many_cells_as_its_header(spoilt: Press):
    lead = spoilt.edition.organization.positions_by_id["lead"]
    for document in (spoilt.job_description(lead), spoilt.matrix(), spoilt.position_table()):
        text = markdown(document, spoilt.templates)
        assert "<script" not in text
        assert "\x07" not in text
        for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
            cells = {len(re.split(r"(?<!\\)\|", row)) for row in table.splitlines()}
            assert len(cells) == 1, table


def test_no_cell_of_csv_is_a_formula(spoilt: Press):
    for document in (spoilt.position_table(), spoilt.matrix(), spoilt.register()):
        text = csv(document, spoilt.edition.wording)
        rows = list(csv_format.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
        assert len({len(row) for row in rows}) == 1
        assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


def test_csv_opens_in_excel(press: Press):
    text = csv(press.position_table(), press.edition.wording)
    assert text.startswith("\ufeffNo.,Department,")
    assert text.count("\r\n") == len(press.edition.organization.positions) + 1


def test_no_document_needs_anything_from_elsewhere(press: Press):
    for page in documents(press):
        assert re.findall(r"<script|src=|@import|url\(|https?://(?!www\.w3\.org/)", page) == []


def test_mandatory_sections_that_are_empty_are_said_to_be(organization_of: Callable[[str], Organization]):
    organization = organization_of("organization: {id: o, name: O, locale: en}\npositions: [{id: p, title: P}]\n")
    press = press_of(edition_of(organization))
    text = markdown(press.job_description(organization.positions[0]), press.templates)
    assert re.findall(r"^## (.*)$", text, re.MULTILINE) == [
        "The post",
        "Purpose",
        "Duties",
        "Qualification",
        "Signatures",
    ]
    assert text.count("\n——\n") == 1
    assert [line.count("——") for line in text.splitlines() if line.startswith("| ——")] == [7, 5]
