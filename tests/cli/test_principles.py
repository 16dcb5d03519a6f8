import json
from typing import Any

import pytest
from click.testing import CliRunner

from orgdesign.cli import main

DESIGN = """
organization: {id: acme, name: Acme, locale: en, principles: {control: One superior for everybody}}
positions:
  - {id: head, title: Head, reports_to: none}
  - {id: other, title: Other, reports_to: none}
"""


@pytest.fixture
def principles(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def run(*arguments, configuration=""):
        (tmp_path / "org.yaml").write_text(DESIGN)
        (tmp_path / "orgdesign.yaml").write_text(configuration)
        return CliRunner().invoke(main, ["principles", "--language", "en", "--today", "2026-06-30", *arguments])

    return run


def scorecard(ended) -> dict[str, Any]:
    return {one["principle"]: one for one in json.loads(ended.stdout)["principles"]}


def test_each_principle_has_a_verdict_with_evidence(principles):
    scores = scorecard(principles("--format", "json"))
    assert next(iter(scores)) == "goal"
    assert (scores["control"]["verdict"], scores["control"]["error"]) == ("broken", 1)
    assert scores["control"]["stated"] == "One superior for everybody"
    (evidence,) = scores["control"]["evidence"]
    assert (evidence["rule"], evidence["severity"], evidence["file"], evidence["line"]) == (
        "root-count",
        "error",
        "org.yaml",
        5,
    )
    assert (scores["goal"]["verdict"], scores["layers"]["verdict"]) == ("unjudged", "kept")


def test_a_rule_that_is_switched_off_judges_nothing(principles):
    scores = scorecard(principles("--format", "json", configuration="rules: {root-count: off}\n"))
    assert scores["control"]["verdict"] == "kept"
    assert "root-count" in scores["control"]["silent"]


def test_people_read_what_was_found_and_by_which_rules(principles):
    lines = principles().stdout.splitlines()
    start = lines.index("Effective control: broken (1 error)")
    assert lines[start : start + 5] == [
        "Effective control: broken (1 error)",
        "  (Everybody has one superior, authority equals responsibility, rules exist, and work is checked.)",
        "  as the design puts it: One superior for everybody",
        "  root-count: 1 error",
        "    org.yaml:5:31: 2 posts stand at the top, where 1 may: Head (head), Other (other)",
    ]


def test_the_scorecard_is_made_as_markdown_and_as_a_page(principles, tmp_path):
    assert principles("--format", "md").stdout.startswith("# The ten design principles · acme\n")
    assert principles("-o", "scorecard.html").exit_code == 0
    assert "broken (1 error)" in (tmp_path / "scorecard.html").read_text()


def test_a_rule_that_had_nothing_to_look_at_is_not_said_to_have_found_nothing(principles):
    silent = {rule for one in scorecard(principles("--format", "json")).values() for rule in one["silent"]}
    assert {"specification-birth", "specification-gender", "apply-and-approve", "credit-and-sales"} <= silent
    assert "root-count" not in silent
