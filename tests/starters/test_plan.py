import pytest

from orgdesign.model.pattern import SECTIONS_OF_PATTERNS
from orgdesign.starters.plan import plan_of


@pytest.mark.parametrize("pattern", SECTIONS_OF_PATTERNS)
def test_a_pattern_has_its_sections(pattern):
    assert sorted(unit.id for unit in plan_of(pattern).units if unit.section) == sorted(SECTIONS_OF_PATTERNS[pattern])


@pytest.mark.parametrize(
    ("pattern", "preset"),
    [
        ("small-medium", "small-department@1"),
        ("large", "textbook@1"),
        ("general", "textbook@1"),
        ("service", "textbook@1"),
        ("technology", "textbook@1"),
        ("service-centre", "contact-center@1"),
        ("repair-hotline", "contact-center@1"),
    ],
)
def test_a_pattern_has_its_preset(pattern, preset):
    assert plan_of(pattern).preset == preset


def test_a_section_goes_with_the_units_below_it():
    units = [unit.id for unit in plan_of("technology", ["after-sales"]).units]
    assert units == ["after-sales", "region-1", "region-2", "region-3", "region-4"]


def test_three_sections_keep_the_director():
    plan = plan_of("large", ["complaints", "quality", "after-sales"])
    assert (plan.top.id, [post.id for post in plan.reports_of("director")]) == ("director", ["general-manager"])


def test_fewer_sections_do_without_a_director():
    plan = plan_of("technology", ["after-sales"])
    assert plan.top.id == "manager"
    assert [post.id for post in plan.reports_of("manager")] == [
        "after-sales-lead",
        "region-1-manager",
        "region-2-manager",
        "region-3-manager",
        "region-4-manager",
    ]
