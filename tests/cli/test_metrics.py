import json

import pytest
from click.testing import CliRunner

from orgdesign.cli import main

DESIGN = """
organization: {id: acme, name: Acme, locale: en}
positions:
  - {id: head, title: Head, reports_to: none}
  - {id: lead, title: Lead, reports_to: head}
"""


@pytest.fixture
def metrics(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def run(*arguments, design=DESIGN):
        (tmp_path / "org.yaml").write_text(design)
        return CliRunner().invoke(main, ["metrics", "--language", "en", *arguments])

    return run


def test_figures_are_shown_for_people_with_the_way_they_are_counted(metrics):
    assert metrics().stdout == (
        "organization: acme\n"
        "posts: 2\n"
        "headcount: 2\n"
        "  (approved places of all posts)\n"
        "managers: 1\n"
        "  (posts with at least one direct report in line)\n"
        "layers, the top and the front line included: 2\n"
        "  (headcount of each layer, assistants left out)\n"
        "  layer 1: 1\n"
        "  layer 2: 1\n"
        "span of control: mean 1, median 1, widest 1\n"
        "  (people directly below ÷ people in the manager's post; assistants and dotted lines left out)\n"
        "  1: 1 manager\n"
        "span of control by layer and kind of team: 1 manager\n"
        "  layer 1: mean 1, median 1, widest 1\n"
        "  teams of specialists: mean 1, median 1, widest 1\n"
        "posts below the top that lead exactly one person: 0\n"
        "staff per manager: 1\n"
        "  (1 people who lead nobody ÷ 1 who lead; below, what American states ask of their agencies)\n"
        "  Texas: 1 : 11, not met\n"
        "  Iowa: 1 : 15, not met\n"
        "  Oregon: 1 : 11, not met\n"
    )


def test_figures_are_made_as_markdown_and_as_a_page(metrics, tmp_path):
    lines = metrics("--format", "md").stdout.splitlines()
    assert lines[:5] == [
        "# Metrics · acme",
        "",
        "| Figure | Value | How it is counted |",
        "| --- | --- | --- |",
        "| posts | 2 |  |",
    ]
    assert metrics("-o", "figures.html").exit_code == 0
    assert "<title>Metrics · acme</title>" in (tmp_path / "figures.html").read_text()


def test_names_in_figures_are_escaped(metrics):
    design = DESIGN.replace("acme", "'a&b'").replace("Lead", "'A | B'").replace("reports_to: head", "duties: [Do 90%]")
    assert "A \\| B" in metrics("--format", "md", design=design.replace("'a&b'", "ab")).stdout


def test_figures_may_go_to_a_file(metrics, tmp_path):
    assert metrics("--format", "json", "-o", "out/figures.json").stdout == ""
    assert json.loads((tmp_path / "out/figures.json").read_text())["span"] == {
        "mean": 1,
        "median": 1,
        "max": 1,
        "distribution": {"1": 1},
    }


def test_a_design_that_cannot_be_read_has_no_figures(metrics):
    ended = metrics(design="organization: [\n")
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert ended.stderr.startswith("error: the design cannot be read: org.yaml:")
    assert "hint: orgdesign lint lists everything that is wrong with it" in ended.stderr
