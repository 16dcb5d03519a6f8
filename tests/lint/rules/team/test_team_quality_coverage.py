import pytest

from orgdesign.lint.rules.team.team_quality_coverage import team_quality_coverage

ALL = ["inspirer", "monitor", "thinker", "pragmatist", "starter", "helper"]


def team_with(*qualities: str | None) -> str:
    people = ", ".join(f"{{id: p{number}}}" for number in range(len(qualities)))
    members = ", ".join(
        f"{{person: p{number}, quality: {quality}}}" if quality else f"p{number}"
        for number, quality in enumerate(qualities)
    )
    return f"organization: {{id: o, name: O}}\npeople: [{people}]\nteams: [{{id: t, name: T, members: [{members}]}}]\n"


@pytest.mark.parametrize(
    ("qualities", "expected"),
    [
        (ALL, []),
        (ALL[:5], []),
        ([*ALL, "helper"], []),
        ([*ALL[:4], "inspirer"], ["nobody in T (t) brings these: starter, helper"]),
        ([*ALL[:5], None], ["nobody in T (t) brings these: helper"]),
        ([*ALL, "helper", "helper"], ["T (t) has 3 members of one quality, helper"]),
        ([None] * 6, []),
    ],
)
def test_each_quality_is_there_as_far_as_there_are_members(violations, qualities, expected):
    found = violations(team_quality_coverage, team_with(*qualities))
    assert found == [f"3:26 {sentence}" for sentence in expected]
