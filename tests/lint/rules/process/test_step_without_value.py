from orgdesign.lint.rules.process.step_without_value import step_without_value


def test_only_what_the_design_says_counts(violations):
    assert violations(
        step_without_value,
        """
        organization: {id: o, name: O}
        processes:
          - id: p
            name: P
            steps:
              - {id: s1, adds_value: yes}
              - {id: s2}
              - {id: s3, adds_value: no}
              - {id: s4, adds_value: 否, control: 是}
        """,
    ) == ["8:18 the step “s3” of P (p) adds no value and controls nothing"]
