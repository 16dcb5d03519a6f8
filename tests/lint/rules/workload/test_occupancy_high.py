from orgdesign.lint.rules.workload.occupancy_high import occupancy_high

DESIGN = """
    organization: {{id: o, name: O}}
    positions: [{{id: a, title: A, headcount: {headcount}}}]
    workload: [{{id: w, position: a, calls_per_half_hour: 1000, handle_time: 180 s, shrinkage: 0%}}]
    """


def test_more_than_85_percent_is_said_and_more_than_90_is_a_warning(violations):
    assert violations(occupancy_high, DESIGN.format(headcount=118)) == []
    assert violations(occupancy_high, DESIGN.format(headcount=112)) == [
        "2:31 people in A (a) are busy 89.3 % of their time at the phones, more than 85 %"
    ]
    assert violations(occupancy_high, DESIGN.format(headcount=109)) == [
        "2:31 (hard) people in A (a) are busy 91.7 % of their time at the phones, more than 85 %"
    ]


def test_is_silent_where_there_are_too_few_people_for_the_promise(violations):
    assert violations(occupancy_high, DESIGN.format(headcount=100)) == []
