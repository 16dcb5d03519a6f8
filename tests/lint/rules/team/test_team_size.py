import pytest

from orgdesign.findings import Severity
from orgdesign.lint.rules.team.team_size import team_size


def team_of(size: int) -> str:
    names = [f"p{number}" for number in range(size)]
    people = ", ".join(f"{{id: {name}}}" for name in names)
    return (
        "organization: {id: o, name: O}\n"
        f"people: [{people}]\n"
        f"teams: [{{id: night, name: Night team, members: [{', '.join(names)}]}}]\n"
    )


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        (1, ["3:39 Night team (night) has 1 member, fewer than 5"]),
        (4, ["3:39 Night team (night) has 4 members, fewer than 5"]),
        (5, []),
        (8, []),
        (9, ["3:39 Night team (night) has 9 members, more than 8"]),
        (12, ["3:39 Night team (night) has 12 members, more than 8"]),
        (13, ["3:39 (hard) Night team (night) has 13 members, more than 8"]),
    ],
)
def test_five_to_eight_members_are_right_and_more_than_twelve_never(violations, size: int, expected: list[str]):
    assert violations(team_size, team_of(size)) == expected


def test_a_member_named_twice_counts_once_and_a_team_without_members_is_not_judged(violations):
    text = """
    organization: {id: o, name: O}
    people: [{id: a}, {id: b}, {id: c}, {id: d}]
    teams: [{id: one, name: One, members: [a, a, b, c, d]}, {id: none, name: None}]
    """
    assert violations(team_size, text) == ["3:30 One (one) has 4 members, fewer than 5"]


@pytest.mark.parametrize(
    ("size", "preset", "severity"),
    [
        (9, "textbook@1", Severity.WARNING),
        (13, "textbook@1", Severity.ERROR),
        (15, "contact-center@1", None),
        (16, "contact-center@1", Severity.WARNING),
        (40, "contact-center@1", Severity.WARNING),
    ],
)
def test_a_contact_center_may_have_larger_teams(lint_text, size: int, preset: str, severity: Severity | None):
    found = [one.severity for one in lint_text(team_of(size), preset) if one.rule == "team-size"]
    assert found == ([severity] if severity else [])
