from orgdesign.lint.rules.position.position_overload import position_overload


def test_a_hundred_percent_is_full_and_more_than_a_hundred_and_twenty_cannot_be_meant(violations):
    assert violations(
        position_overload,
        """
        organization: {id: o, name: O}
        defaults: {last_duty: {text: Do other work, time: 5%}}
        positions:
          - {id: a, title: A, duties: [One 95%]}
          - {id: b, title: B, duties: [One 96%]}
          - {id: c, title: C, duties: [One 60%, Two 60%]}
        """,
    ) == [
        "5:23 the duties of B (b) take 101 % of its time, more than 100 %",
        "6:23 (hard) the duties of C (c) take 125 % of its time, more than 100 %",
    ]
