from orgdesign.lint.rules.position.position_without_primary_duty import position_without_primary_duty


def test_ownership_in_the_catalogue_counts_and_assistants_are_exempt(violations):
    assert violations(
        position_without_primary_duty,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, reports_to: none}
          - {id: b, title: B, reports_to: a, duties: {support: [Help]}}
          - {id: c, title: C, assistant_to: a, duties: {support: [Help]}}
        responsibilities: [{id: one, name: One, primary: a}]
        """,
    ) == ["4:38 B (b) has no primary duty"]
