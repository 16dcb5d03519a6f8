"""The facts of tests/data/real/README.md, through import, loading, rules and metrics."""

from collections import Counter
from pathlib import Path

import pytest

from orgdesign.analysis.metrics import metrics_of
from orgdesign.exchange.csv_import import import_list
from orgdesign.exchange.design_folder import write_design
from orgdesign.exchange.imported import ImportOptions
from orgdesign.findings import Severity
from orgdesign.lint.rules.structure.reporting_cycle import reporting_cycle
from orgdesign.lint.rules.structure.root_count import root_count
from orgdesign.loading.load import load

REAL = Path(__file__).parents[1] / "data" / "real"


@pytest.fixture
def design_of(tmp_path):
    """A list of tests/data/real, imported and loaded again: what the import said, and the organization."""

    def build(name):
        text = (REAL / f"{name}.csv").read_bytes().decode("utf-8-sig")
        imported = import_list(text, ImportOptions(name))
        write_design(tmp_path, imported.files)
        loaded = load([tmp_path])
        assert [str(one.message) for one in loaded.findings if one.severity is Severity.ERROR] == []
        return imported, loaded.organization

    return build


def faults_by_kind(imported):
    return Counter(fault.kind for fault in imported.faults)


def shape_of(organization):
    metrics = metrics_of(organization)
    assert metrics.span is not None
    return (metrics.positions, int(metrics.headcount), metrics.managers, metrics.layers, int(metrics.span.max))


def test_a_software_company_comes_in_clean(design_of):
    imported, organization = design_of("software-company")
    assert (imported.rows, imported.posts, faults_by_kind(imported), imported.unused) == (269, 269, {}, ())
    assert shape_of(organization) == (269, 269, 57, 5, 14)
    spans = [organization.lines.span_of(position) for position in organization.positions]
    assert sum(span > 8 for span in spans) == 5
    assert (organization.lines.tops, organization.lines.foreign_superiors) == (("post-001",), {})
    assert [*root_count.check(organization), *reporting_cycle.check(organization)] == []


def test_a_tax_authority_comes_in_with_the_characters_it_had_lost(design_of):
    imported, organization = design_of("uk-tax-authority-2011-03-senior")
    assert (imported.rows, imported.posts, faults_by_kind(imported)) == (346, 346, {"lost-characters": 145})
    assert shape_of(organization) == (346, 346, 85, 5, 17)
    assert len(organization.lines.tops) == 1
    assert organization.name == "Her Majesty's Revenue and Customs"
    assert [*root_count.check(organization), *reporting_cycle.check(organization)] == []
    assert [str(column) for column in imported.unused] == [
        "Name",
        "Parent Department",
        "Contact Phone",
        "Contact E-mail",
        "Salary Cost of Reports (£)",
        "FTE",
        "Actual Pay Floor (£)",
        "Actual Pay Ceiling (£)",
        "Professional/Occupational Group",
    ]


def test_posts_that_report_to_themselves_come_in_so_and_rules_find_them(design_of):
    imported, organization = design_of("uk-development-2013-09-senior")
    assert (imported.rows, imported.posts, faults_by_kind(imported)) == (89, 89, {"reports-to-itself": 3})
    assert [fault.line for fault in imported.faults] == [15, 62, 78]
    assert [violation.place.subject.id for violation in reporting_cycle.check(organization)] == ["B41", "B52", "B130"]
    assert list(root_count.check(organization)) == []
    assert shape_of(organization) == (89, 89, 18, 5, 13)


def test_the_same_list_gives_the_same_bytes():
    text = (REAL / "software-company.csv").read_text(encoding="utf-8")
    assert import_list(text, ImportOptions("a")) == import_list(text, ImportOptions("a"))
