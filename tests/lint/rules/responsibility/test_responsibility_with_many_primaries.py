from orgdesign.lint.rules.responsibility.responsibility_with_many_primaries import responsibility_with_many_primaries


def test_catalogue_and_duties_count_together(violations):
    assert violations(
        responsibility_with_many_primaries,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, duties: [Do one @one]}
          - {id: b, title: B}
        responsibilities: [{id: one, name: One, primary: b}]
        """,
    ) == ["5:41 One (one) has 2 primary owners: B (b), A (a)"]


def test_owners_by_duty_alone_are_shown_at_the_entry_of_the_catalogue(violations):
    assert violations(
        responsibility_with_many_primaries,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, duties: [Do one @one]}
          - {id: b, title: B, duties: [Do it as well @one]}
        responsibilities: [{id: one, name: One}]
        """,
    ) == ["5:20 One (one) has 2 primary owners: A (a), B (b)"]


def test_owners_of_disjoint_scopes_are_no_rivals(violations):
    assert violations(
        responsibility_with_many_primaries,
        """
        organization: {id: o, name: O}
        positions: [{id: a, title: A}, {id: b, title: B}, {id: c, title: C}]
        responsibilities:
          - {id: one, name: One, primary: {华东: a, 华南: b}}
          - {id: two, name: Two, primary: {华东: [a, c], 华南: b}}
        """,
    ) == ["5:26 Two (two) has 2 primary owners: A (a), C (c)"]


def test_posts_of_one_job_with_scopes_of_their_own_share_a_responsibility(violations):
    design = """
        organization: {id: o, name: O}
        jobs: [{id: officer, title: Officer, duties: [Do one @one]}]
        positions: [{id: a, job: officer, covers: North}, {id: b, job: officer, covers: %s}]
        responsibilities: [{id: one, name: One}]
    """
    assert violations(responsibility_with_many_primaries, design % "South") == []
    assert violations(responsibility_with_many_primaries, design % "North") == [
        "4:20 One (one) has 2 primary owners: Officer (a), Officer (b)"
    ]


def test_a_post_with_two_involvements_is_a_conflict_and_no_rival(violations):
    assert (
        violations(
            responsibility_with_many_primaries,
            """
            organization: {id: o, name: O}
            positions: [{id: a, title: A, duties: [Do one @one]}, {id: b, title: B}]
            responsibilities: [{id: one, name: One, primary: b, support: a}]
            """,
        )
        == []
    )


def test_posts_of_one_job_that_cover_different_areas_share_nothing(violations):
    text = """
        organization: {id: o, name: O, head: e}
        responsibilities: [{id: r, name: R}]
        jobs: [{id: j, title: J, duties: [{text: Do it, responsibility: r, scope: 全部渠道}]}]
        positions: [{id: e, job: j, covers: 华东}, {id: s, job: j, covers: 华南}]
        """
    assert violations(responsibility_with_many_primaries, text) == []
    assert len(violations(responsibility_with_many_primaries, text.replace("华南", "华东、华北"))) == 1
