from orgdesign.lint.rules.responsibility.function_uncovered import function_uncovered


def test_a_duty_for_a_part_of_the_function_will_do(violations):
    assert violations(
        function_uncovered,
        """
        organization: {id: o, name: O}
        units: [{id: u, name: U, head: a, functions: [one, two]}]
        positions: [{id: a, title: A, unit: u, duties: [Do a part @part]}]
        responsibilities:
          - {id: one, name: One}
          - {id: part, name: Part, parent: one}
          - {id: two, name: Two, primary: a}
        """,
    ) == ["2:52 no duty of any post serves Two (two), a function of U (u)"]
