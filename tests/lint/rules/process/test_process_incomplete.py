from orgdesign.lint.rules.process.process_incomplete import process_incomplete


def test_missing_elements_are_one_finding_and_too_few_steps_another(violations):
    assert violations(
        process_incomplete,
        """
        organization: {id: o, name: O}
        processes:
          - id: p
            name: P
            outputs: [x]
            steps: [{id: s, by: customer}]
          - {id: q, name: Q, inputs: [i], outputs: [o], customer: c, value: v}
        """,
    ) == [
        "3:5 the process P (p) does not say its inputs, customer, value",
        "6:5 (steps) the process P (p) has 1 step; a process has at least two",
        "7:5 (steps) the process Q (q) has 0 steps; a process has at least two",
    ]


def test_two_steps_are_enough(violations):
    assert (
        violations(
            process_incomplete,
            """
            organization: {id: o, name: O}
            processes:
              - {id: q, name: Q, inputs: i, outputs: o, customer: c, value: v, steps: [{id: s}, {id: t}]}
            """,
        )
        == []
    )
