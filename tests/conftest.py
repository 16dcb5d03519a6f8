"""What the tests of several layers share."""

import textwrap
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from orgdesign.analysis.readings import Readings
from orgdesign.findings import Finding
from orgdesign.lint.rule import Rule
from orgdesign.model import Organization

TODAY = date(2026, 6, 30)


@pytest.fixture
def organization_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Organization]:
    """The organization a text describes, written to `org.yaml`; the text must load without findings."""
    from orgdesign.loading.load import load

    def build(text: str) -> Organization:
        monkeypatch.chdir(tmp_path)
        Path("org.yaml").write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8")
        loaded = load(["org.yaml"])
        assert [str(one.message) for one in loaded.findings] == []
        assert loaded.organization is not None
        return loaded.organization

    return build


@pytest.fixture
def violations(organization_of: Callable[[str], Organization]) -> Callable[..., list[str]]:
    """Run one rule on one design; answer as `line:column message`, with `(tier)` in front where it has one.

    Options are given by name; `today` is 2026-06-30 unless given.
    """

    def run(rule: Rule, text: str, **options: object) -> list[str]:
        organization = organization_of(text)
        known = {"today": TODAY, "readings": Readings(organization)}
        given = {name: known[name] for name in rule.circumstances}
        found = rule.check(organization, **given | options)
        return [
            f"{one.place.location.line}:{one.place.location.column} {f'({one.tier}) ' if one.tier else ''}{one.message}"
            for one in found
        ]

    return run


@pytest.fixture
def check_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[Finding, ...]]:
    """Everything found in the design of one text: by loading, rules and waivers, under a configuration."""

    def check(text: str, configuration: str = "", today: date = TODAY) -> tuple[Finding, ...]:
        from orgdesign.checking import check_design, load_design
        from orgdesign.config import read_configuration

        monkeypatch.chdir(tmp_path)
        Path("org.yaml").write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8")
        Path("orgdesign.yaml").write_text(textwrap.dedent(configuration).lstrip("\n"), encoding="utf-8")
        read = read_configuration(".")
        return check_design(load_design(["org.yaml"], read), read, today).findings

    return check


@pytest.fixture
def lint_text(organization_of: Callable[[str], Organization]) -> Callable[..., list[Finding]]:
    """Run every rule, as a preset sets it, on one design."""

    def run(text: str, preset: str = "textbook@1") -> list[Finding]:
        from orgdesign.lint.engine import lint
        from orgdesign.lint.settings import settings_for

        return lint(organization_of(text), settings_for(preset), {"today": TODAY})

    return run
