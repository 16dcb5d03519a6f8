import pytest

from orgdesign.lint.rules.span.span_too_wide import span_too_wide


def team(fields: str, *, heads: int, manager: str = "") -> str:
    """A manager and a post of so many heads, each with further fields."""
    return (
        "organization: {id: service, name: Service}\n"
        "positions:\n"
        f"  - {{id: lead, title: Lead, reports_to: none{manager}}}\n"
        f"  - {{id: staff, title: Staff, reports_to: lead, headcount: {heads}{fields}}}\n"
    )


@pytest.mark.parametrize(
    ("fields", "limit", "kind"),
    [
        ("", 8, "a team of specialists"),
        (", type: technical", 10, "a technical team"),
        (", type: skilled", 15, "a front-line team"),
        (", class: transactional", 15, "a front-line team"),
    ],
)
def test_has_a_limit_for_each_kind_of_team(violations, fields, limit, kind):
    assert violations(span_too_wide, team(fields, heads=limit)) == []
    heads = limit + 1
    assert violations(span_too_wide, team(fields, heads=heads)) == [
        f"3:5 Lead (lead) has a span of control of {heads}, more than {limit} for {kind}: "
        f"{heads} people in 1 post directly below ÷ 1 in the post itself"
    ]


def test_takes_a_team_with_one_manager_in_it_for_a_team_of_managers(violations):
    below = "  - {id: hand, title: Hand, reports_to: staff}\n"
    (found,) = violations(span_too_wide, team(", type: technical", heads=9) + below)
    assert "more than 8 for a team of managers" in found


def test_divides_by_the_headcount_of_the_post(violations):
    assert violations(span_too_wide, team("", heads=16, manager=", headcount: 2")) == []


def test_leaves_out_assistants_and_dotted_lines(violations):
    others = (
        "  - {id: secretary, title: Secretary, assistant_to: lead, headcount: 5}\n"
        "  - {id: remote, title: Remote, reports_to: none, headcount: 5, dotted_to: [{position: lead, scope: all}]}\n"
    )
    assert violations(span_too_wide, team("", heads=8) + others) == []


def test_calls_a_span_above_the_hard_limit_by_its_tier(violations):
    (found,) = violations(span_too_wide, team("", heads=21))
    assert found.startswith("3:5 (hard) Lead (lead)")


def test_one_limit_can_take_the_place_of_the_four(violations):
    assert violations(span_too_wide, team("", heads=25), max=25) == []
    assert len(violations(span_too_wide, team(", type: skilled", heads=6), max=5)) == 1
