from orgdesign.lint.rules.process.step_not_measured import step_not_measured


def test_every_step_but_those_of_customers_and_sub_processes(violations):
    assert violations(
        step_not_measured,
        """
        organization: {id: o, name: O}
        positions: [{id: a, title: A}]
        processes:
          - id: p
            name: P
            steps:
              - {id: s1, by: a, measure: speed}
              - {id: s2, by: a, time: 2 min}
              - {id: s3, by: system, answerable: a}
              - {id: s4, by: customer}
              - {id: s5, process: p}
        """,
    ) == ["8:9 the step “s2” of P (p) is not measured", "9:9 the step “s3” of P (p) is not measured"]
