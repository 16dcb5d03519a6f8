"""The reference pages are those the code gives today, in both languages and with all there is."""

import re

from docs.update_reference import PAGES, REFERENCE, reference
from orgdesign.cli import COMMANDS
from orgdesign.lint.catalog import all_rules
from orgdesign.loading.schema_source import format_schema
from orgdesign.loading_rules import LOADING_RULES


def test_the_pages_are_up_to_date():
    pages = dict(reference())
    assert {path.name for path in REFERENCE.iterdir()} == pages.keys()
    assert [name for name, text in pages.items() if (REFERENCE / name).read_text("utf-8") != text] == []


def test_every_page_is_there_in_both_languages():
    assert len(dict(reference())) == 2 * len(PAGES) > 0


def test_every_rule_and_command_has_a_heading():
    headings = {name: re.findall("^#{2,3} (.*)", text, re.MULTILINE) for name, text in reference()}
    for suffix in ("", ".zh-CN"):
        assert {*LOADING_RULES, *all_rules()} <= set(headings[f"rules{suffix}.md"])
        assert set(COMMANDS) <= set(headings[f"commands{suffix}.md"])


def test_every_field_is_listed():
    listed = set(re.findall("`([a-z0-9_-]+)`", dict(reference())["fields.md"]))
    fields = {key for node in format_schema()["$defs"].values() for key in node.get("properties", ())}
    assert "reports_to" in fields
    assert fields - listed == set()


def test_every_link_inside_a_page_leads_somewhere():
    for name, text in reference():
        targets = set(re.findall(r'<a id="([^"]*)">', text)) | set(
            re.findall("^#{2,3} ([a-z0-9-]+)$", text, re.MULTILINE)
        )
        links = set(re.findall(r"\]\(#([^)]*)\)", text))
        assert (name, links - targets) == (name, set())
