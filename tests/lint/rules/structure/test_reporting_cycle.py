from orgdesign.lint.engine import lint
from orgdesign.lint.rules.structure.reporting_cycle import reporting_cycle
from orgdesign.lint.settings import settings_for
from tests.conftest import TODAY


def test_points_at_the_field_that_closes_the_circle(violations):
    assert violations(
        reporting_cycle,
        """
        organization: {id: service, name: Service}
        positions:
          - id: head
            title: Head
            reports_to: head
        """,
    ) == ["5:5 the reporting line goes in a circle: Head (head) → Head (head)"]


def test_names_each_circle_once_and_only_its_members(violations):
    assert violations(
        reporting_cycle,
        """
        organization: {id: service, name: Service}
        positions:
          - {id: a, title: A, reports_to: b}
          - {id: b, title: B, reports_to: a}
          - {id: c, title: C, reports_to: a}
        """,
    ) == ["3:23 the reporting line goes in a circle: A (a) → B (b) → A (a)"]


def test_follows_assistants_too(violations):
    assert violations(
        reporting_cycle,
        """
        organization: {id: service, name: Service}
        positions:
          - {id: a, title: A, reports_to: b}
          - {id: b, title: B, assistant_to: a}
        """,
    ) == ["3:23 the reporting line goes in a circle: A (a) → B (b) → A (a)"]


def test_shows_every_line_and_cuts_the_one_that_leaves_the_highest_grade(organization_of):
    organization = organization_of(
        """
        organization: {id: service, name: Service}
        grades:
          - {id: M1, name: Lead, rank: 3}
          - {id: M3, name: Manager, rank: 5}
        positions:
          - {id: a, title: A, grade: M1, reports_to: b}
          - {id: b, title: B, grade: M3, reports_to: c}
          - {id: c, title: C, grade: M1, reports_to: a}
        """
    )
    findings = lint(organization, settings_for("textbook@1"), {"today": TODAY})
    (found,) = [one for one in findings if one.rule == "reporting-cycle"]
    assert [f"{one.location.line}:{one.location.column} {one.message}" for one in found.related] == [
        "7:34 the line B (b) → C (c)",
        "8:34 the line C (c) → A (a)",
    ]
    assert str(found.hint) == "cut the line B (b) → C (c)"
