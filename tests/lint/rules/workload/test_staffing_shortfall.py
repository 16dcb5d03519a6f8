from orgdesign.lint.rules.workload.staffing_shortfall import staffing_shortfall

DESIGN = """
    organization: {{id: o, name: O}}
    positions: [{{id: a, title: A, headcount: {headcount}, shifts: [Early, Late]}}]
    workload:
      - {{id: w, position: a, {calls}, handle_time: 180 s, answer_within: 20 s, service_level: 80%,
         max_occupancy: 85%, shrinkage: 30%}}
    """


def test_twenty_people_are_enough_for_fourteen_at_the_phones_and_nineteen_are_not(violations):
    calls = "calls_per_half_hour: 100"
    assert violations(staffing_shortfall, DESIGN.format(headcount=20, calls=calls)) == []
    assert violations(staffing_shortfall, DESIGN.format(headcount=19, calls=calls)) == [
        "2:31 A (a) needs 20 people for its calls and has a headcount of 19: "
        "w: 14 agents at the phones (88.8 % of calls in time, 71.4 % busy), 20 people"
    ]


def test_shifts_share_the_places_of_the_post(violations):
    calls = "by_shift: {Early: 100, Late: 10}"
    assert violations(staffing_shortfall, DESIGN.format(headcount=25, calls=calls)) == []
    assert violations(staffing_shortfall, DESIGN.format(headcount=24, calls=calls)) == [
        "2:31 A (a) needs 25 people for its calls and has a headcount of 24: "
        "Early: 14 agents at the phones (88.8 % of calls in time, 71.4 % busy), 20 people, "
        "Late: 3 agents at the phones (92.7 % of calls in time, 33.3 % busy), 5 people"
    ]


def test_frozen_places_are_empty(violations):
    calls = "calls_per_half_hour: 100"
    headcount = "{approved: 21, frozen: 2}"
    assert len(violations(staffing_shortfall, DESIGN.format(headcount=headcount, calls=calls))) == 1


def test_two_workloads_of_one_post_add_up(violations):
    text = """
        organization: {id: o, name: O}
        positions: [{id: a, title: A, headcount: 39}]
        workload:
          - {id: v, position: a, calls_per_half_hour: 100, handle_time: 3 min}
          - {id: w, position: a, calls_per_half_hour: 100, handle_time: 3 min}
        """
    assert len(violations(staffing_shortfall, text)) == 1
    assert violations(staffing_shortfall, text.replace("39", "40")) == []


def test_a_workload_that_is_silent_is_judged_by_the_options(violations):
    text = """
        organization: {id: o, name: O}
        positions: [{id: a, title: A, headcount: 14}]
        workload: [{id: w, position: a, calls_per_half_hour: 100, handle_time: 3 min}]
        """
    assert len(violations(staffing_shortfall, text)) == 1
    assert violations(staffing_shortfall, text, shrinkage=0) == []
