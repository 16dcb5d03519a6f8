from orgdesign.lint.rules.position.position_without_work import position_without_work


def test_is_silent_without_a_catalogue_and_without_processes(violations):
    assert (
        violations(
            position_without_work,
            """
            organization: {id: o, name: O}
            positions: [{id: a, title: A, duties: [Do something]}]
            """,
        )
        == []
    )


def test_a_step_of_a_process_is_work(violations):
    assert violations(
        position_without_work,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, reports_to: none, duties: [Do something]}
          - {id: b, title: B, reports_to: a, duties: [Do something else]}
        processes: [{id: p, name: P, steps: [{id: s, name: S, by: a}, {id: t, name: T, by: a}]}]
        """,
    ) == ["4:38 no duty of B (b) serves a responsibility or a process"]
