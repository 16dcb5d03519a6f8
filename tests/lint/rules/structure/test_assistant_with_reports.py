from orgdesign.lint.rules.structure.assistant_with_reports import assistant_with_reports


def test_an_assistant_of_an_assistant_is_no_report(violations):
    assert violations(
        assistant_with_reports,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, reports_to: none}
          - {id: b, title: B, assistant_to: a}
          - {id: c, title: C, assistant_to: b}
          - {id: d, title: D, reports_to: c}
        """,
    ) == ["5:23 C (c) is an assistant, yet 1 post reports to it: D (d)"]
