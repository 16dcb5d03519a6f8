from orgdesign.lint.rules.structure.unity_of_command import unity_of_command


def test_judges_a_list_of_superiors_and_an_assistant_with_another_superior(violations):
    assert violations(
        unity_of_command,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, reports_to: none}
          - {id: b, title: B, reports_to: a}
          - {id: c, title: C, reports_to: [a, b]}
          - {id: d, title: D, assistant_to: a, reports_to: b}
          - {id: e, title: E, assistant_to: a, reports_to: a}
          - {id: f, title: F, reports_to: [a]}
        """,
    ) == ["5:23 C (c) has 2 superiors: A (a), B (b)", "6:40 D (d) has 2 superiors: A (a), B (b)"]
