from orgdesign.lint.rules.workload.appraisal_missing import appraisal_missing

DESIGN = """
    organization: {id: o, name: O}
    units: [{id: u, name: U}]
    jobs: [{id: j, title: J}]
    positions: [{id: a, job: j}, {id: b, job: j, title: B}, {id: c, title: C, unit: u}, {id: d, title: D}]
    appraisals:
      - {id: f, name: F, applies_to: [a]}
    """


def test_each_post_without_a_form_is_told_but_posts_of_a_job_share_one(violations):
    assert violations(appraisal_missing, DESIGN) == [
        "4:57 no appraisal applies to C (c)",
        "4:85 no appraisal applies to D (d)",
    ]


def test_a_form_without_posts_is_for_all(violations):
    assert violations(appraisal_missing, DESIGN + "  - {id: g, name: G}\n") == []
