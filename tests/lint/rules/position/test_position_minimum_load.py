from orgdesign.lint.rules.position.position_minimum_load import position_minimum_load


def test_judges_only_posts_all_of_whose_duties_state_a_share(violations):
    assert violations(
        position_minimum_load,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, duties: [One 20%, Two 19.5%]}
          - {id: b, title: B, duties: [One 20%, Two 20%]}
          - {id: c, title: C, duties: [One 20%, Two]}
        """,
    ) == ["3:23 the duties of A (a) fill 39.5 % of its time, less than 40 %"]
