import re
from pathlib import Path

from orgdesign.documents.building import make
from orgdesign.documents.press import Press


def test_every_link_leads_to_a_file_that_was_built(press: Press, tmp_path: Path):
    outputs = list(press.outputs())
    outputs.append(press.index(outputs))
    assert [made.error for made in make(outputs, tmp_path) if made.error] == []
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    links = set(re.findall(r'href="([^"#]+)"', page))
    assert links == {output.path for output in outputs} - {"index.html"}


def test_nothing_comes_from_elsewhere(press: Press):
    page = str(press.index(list(press.outputs())).make())
    assert "<svg" in page
    assert re.findall(r"<script|src=|url\(|@import|href=\"http", page) == []


def test_links_to_names_with_reserved_characters_are_quoted(organization_of):
    from tests.documents.conftest import edition_of, press_of

    organization = organization_of("organization: {id: o, name: O}\npositions: [{id: 客服, title: X}]\n")
    press = press_of(edition_of(organization))
    page = str(press.index(list(press.outputs())).make())
    assert 'href="job-descriptions/o/%E5%AE%A2%E6%9C%8D.html"' in page
