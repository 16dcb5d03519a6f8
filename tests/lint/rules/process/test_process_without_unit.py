from orgdesign.lint.rules.process.process_without_unit import process_without_unit


def test_stands_at_the_process(violations):
    assert violations(
        process_without_unit,
        """
        organization: {id: o, name: O}
        processes:
          - {id: p, name: P}
          - {id: q, name: Q, unit: o}
        """,
    ) == ["3:5 no unit is responsible for the process P (p)"]
