from orgdesign.lint.rules.workload.shift_coverage import shift_coverage


def design(headcount: object, workload: str) -> str:
    return f"""
        organization: {{id: o, name: O}}
        positions: [{{id: a, title: A, headcount: {headcount}, shifts: [Early, Late]}}]
        workload: [{{id: w, position: a, {workload}}}]
        """


def test_a_seat_around_the_clock_needs_four_people_and_a_fifth(violations):
    assert violations(shift_coverage, design(5, "cover: 24x7")) == []
    assert violations(shift_coverage, design("4.2", "cover: 24x7")) == []
    assert violations(shift_coverage, design(4, "cover: 24x7")) == [
        "3:33 24x7 are 168 hours a week: one seat needs 168 ÷ 40 = 4.2 people before leave, "
        "and A (a) has a headcount of 4"
    ]


def test_other_hours_and_weeks_are_counted_alike(violations):
    assert violations(shift_coverage, design(1, "cover: 8x5")) == []
    assert violations(shift_coverage, design(1, "cover: 12x5")) != []
    assert violations(shift_coverage, design(4, "cover: 24x7"), weekly_hours=42) == []


def test_hours_in_words_are_not_judged(violations):
    assert violations(shift_coverage, design(1, "cover: around the clock")) == []


def test_a_shift_with_calls_is_worked_by_the_post(violations):
    assert violations(shift_coverage, design(9, "by_shift: {early: 5, Night: 3, Noon: 0}")) == [
        "3:54 there are calls in the shift Night, which A (a) does not work; its shifts are Early, Late"
    ]
