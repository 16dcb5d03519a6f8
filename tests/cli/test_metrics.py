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


def test_figures_are_shown_for_people(metrics):
    assert metrics().stdout == (
        "organization: acme\n"
        "posts: 2\n"
        "headcount: 2\n"
        "managers: 1\n"
        "layers, the top and the front line included: 2\n"
        "span of control: mean 1, median 1, widest 1\n"
        "  1: 1 manager\n"
    )


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
