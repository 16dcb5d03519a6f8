from orgdesign.lint.rules.description.duty_count import duty_count


def test_four_to_eight_duties_are_silent_and_the_closing_one_does_not_count(violations):
    assert violations(
        duty_count,
        """
        organization: {id: o, name: O}
        defaults: {last_duty: Do other work}
        positions:
          - {id: a, title: A}
          - {id: b, title: B, duties: [One, Two, Three]}
          - {id: c, title: C, duties: [One, Two, Three, Four]}
          - {id: d, title: D, duties: [One, Two, Three, Four, Five, Six, Seven, Eight]}
          - {id: e, title: E, duties: [One, Two, Three, Four, Five, Six, Seven, Eight, Nine]}
        """,
    ) == [
        "5:23 B (b) has 3 duties; 4 to 8 describe a post well",
        "8:23 (many) E (e) has 9 duties; 4 to 8 describe a post well",
    ]


def test_the_duties_of_a_job_are_judged_once(violations):
    assert violations(
        duty_count,
        """
        organization: {id: o, name: O}
        jobs: [{id: j, title: J, duties: [One]}]
        positions:
          - {id: a, job: j, duties: [One, Two]}
          - {id: b, job: j}
          - {id: c, job: j}
        """,
    ) == [
        "4:21 J (a) has 2 duties; 4 to 8 describe a post well",
        "2:26 J (b) has 1 duty; 4 to 8 describe a post well",
    ]
