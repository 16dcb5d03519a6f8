from decimal import Decimal

import pytest

from orgdesign.model.duration import Duration
from orgdesign.model.process_times import Scale


def test_a_length_is_told_in_the_unit_of_the_scale_to_hundredths():
    scale = Scale("h")
    assert scale.duration(scale.length(Duration.parse("90 min"))) == Duration(Decimal("1.5"), "h")
    assert scale.duration(scale.length(Duration.parse("100 s"))) == Duration(Decimal("0.03"), "h")
    assert scale.duration(scale.length(Duration.parse("1 w"))) == Duration(Decimal(168), "h")


@pytest.mark.parametrize(
    ("unit", "written", "amount"),
    [
        ("d", "3 workdays", 1),
        ("d", "1 month", 28),
        ("d", "1 year", 365),
        ("month", "1 year", 12),
        ("month", "62 d", 2),
        ("workday", "2 d", 0),
        ("workday", "2 workdays", 2),
    ],
)
def test_units_without_a_fixed_length_are_taken_at_their_least(unit, written, amount):
    scale = Scale(unit)
    assert scale.duration(scale.length(Duration.parse(written))) == Duration(Decimal(amount), unit)


def test_no_time_has_no_length():
    assert Scale().length(None) == 0


def test_deep_sub_processes_are_no_matter(organization_of):
    processes = "\n".join(
        f"  - {{id: p{number}, name: P, steps: [{{id: a, process: p{number + 1}}}, {{id: b, time: 1 min}}]}}"
        for number in range(2000)
    )
    organization = organization_of(
        f"organization: {{id: o, name: O}}\nprocesses:\n{processes}\n"
        "  - {id: p2000, name: P, steps: [{id: a, time: 1 min}]}\n"
    )
    (path,) = organization.process_times.longest_paths(organization.processes_by_id["p0"])
    assert path.duration == Duration(Decimal(2001), "min")
