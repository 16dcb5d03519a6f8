from orgdesign.lint.rules.description.duty_time_sum import duty_time_sum


def test_shares_that_fall_short_are_found_and_are_an_error_once_issued(violations):
    assert violations(
        duty_time_sum,
        """
        organization: {id: o, name: O}
        defaults: {last_duty: {text: Do other work, time: 5%}}
        positions:
          - {id: full, title: Full, duties: [One 95%]}
          - {id: a-short, title: Short, duties: [One 94%]}
          - {id: issued, title: Issued, duties: [One 90%], document: {status: issued}}
          - {id: over, title: Over, duties: [One 96%]}
          - {id: silent, title: Silent, duties: [One 10%, Two]}
        """,
    ) == [
        "5:33 the time shares of the duties of Short (a-short) add up to 99 %, not to 100 %",
        "6:33 (issued) the time shares of the duties of Issued (issued) add up to 95 %, not to 100 %",
    ]


def test_thirds_may_be_rounded(violations):
    design = """
        organization: {id: o, name: O}
        positions: [{id: a, title: A, duties: [One 33.3%, Two 33.3%, Three 33.3%]}]
    """
    assert violations(duty_time_sum, design) == []
    assert len(violations(duty_time_sum, design, tolerance=0)) == 1
