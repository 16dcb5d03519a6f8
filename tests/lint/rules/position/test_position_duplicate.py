from orgdesign.lint.rules.position.position_duplicate import position_duplicate


def test_says_how_alike_the_posts_are(violations):
    assert violations(
        position_duplicate,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, duties: [Keep the files., Prepare mail, Answer calls]}
          - {id: b, title: B, duties: [keep the files, Prepare mail, Answer calls, Visit customers]}
          - {id: c, title: C, duties: [Keep the files, Visit customers]}
        """,
    ) == ["4:23 B (b) has nearly the same duties as A (a) (75 % alike)"]


def test_posts_of_one_job_and_of_disjoint_scopes_may_be_alike(violations):
    assert (
        violations(
            position_duplicate,
            """
            organization: {id: o, name: O}
            jobs: [{id: officer, title: Officer, duties: [Keep the files]}]
            positions:
              - {id: a, job: officer}
              - {id: b, job: officer}
              - {id: c, title: C, covers: North, duties: [Answer calls]}
              - {id: d, title: D, covers: South, duties: [Answer calls]}
            """,
        )
        == []
    )
