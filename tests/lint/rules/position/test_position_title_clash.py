from orgdesign.lint.rules.position.position_title_clash import position_title_clash


def test_posts_of_one_job_or_with_the_same_duties_do_not_clash(violations):
    assert violations(
        position_title_clash,
        """
        organization: {id: o, name: O}
        jobs: [{id: officer, title: Officer, duties: [Keep the files]}]
        positions:
          - {id: a, job: officer}
          - {id: b, job: officer}
          - {id: c, title: Clerk, duties: [Answer calls]}
          - {id: d, title: Clerk, duties: [Answer calls]}
          - {id: e, title: Clerk, duties: [Visit customers]}
          - {id: f, title: Clerk}
        """,
    ) == ["8:13 2 posts are called Clerk, with different duties: c, e"]
