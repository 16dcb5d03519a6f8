from orgdesign.lint.rules.process.process_without_owner import process_without_owner


def test_stands_at_the_process(violations):
    assert violations(
        process_without_owner,
        """
        organization: {id: o, name: O}
        positions: [{id: a, title: A}]
        outside: [{id: x, name: X}]
        processes:
          - {id: p, name: p}
          - {id: q, name: Q, owner: a}
          - {id: r, name: R, owner: x}
        """,
    ) == ["5:5 no post owns the process p"]
