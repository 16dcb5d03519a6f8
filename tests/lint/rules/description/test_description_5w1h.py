from orgdesign.lint.rules.description.description_5w1h import description_5w1h


def test_a_draft_answers_what_other_descriptions_answer(violations):
    assert violations(
        description_5w1h,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, duties: [{text: One, frequency: week}], where: Here}
          - {id: b, title: B, duties: [Two], conditions: Indoors, hours: Shifts}
          - {id: c, title: C, duties: [Three], when: Nights}
          - {id: d, title: D, duties: [Four]}
          - {id: e, title: E}
        """,
    ) == [
        "5:5 the description of C (c) does not say: where",
        "6:5 the description of D (d) does not say: when, where",
    ]


def test_an_issued_description_answers_everything(violations):
    assert violations(
        description_5w1h,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, duties: [One], document: {status: issued}}
          - {id: b, title: B, duties: [Two]}
        """,
    ) == ["3:5 the description of A (a) does not say: when, where, how"]


def test_a_job_is_judged_once(violations):
    assert violations(
        description_5w1h,
        """
        organization: {id: o, name: O}
        jobs: [{id: j, title: J, duties: [One], document: {status: issued}}]
        positions: [{id: a, job: j}, {id: b, job: j}, {id: c, job: j, where: Here, hours: Shifts}]
        """,
    ) == [
        "3:13 the description of J (a) does not say: when, where, how",
        "3:47 the description of J (c) does not say: how",
    ]
