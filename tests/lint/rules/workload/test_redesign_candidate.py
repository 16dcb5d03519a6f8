from decimal import Decimal

import pytest

from orgdesign.lint.redesign import Proposal, followed
from orgdesign.lint.rules.workload.redesign_candidate import redesign_candidate

NO_EXCHANGE = "no exchange within the unit was found that keeps all other rules"


def unit(busy: str, idle: str, more: str = "") -> str:
    return f"""
        organization: {{id: o, name: O, head: lead}}
        positions:
          - {{id: lead, title: Lead}}
          - {{id: busy, title: Busy, {busy}}}
          - {{id: idle, title: Idle, {idle}}}
        {more}
        """


IDLE = "duties: [Sort the mail 40%, Carry parcels 40%]"
BUSY = "duties: [Keep the files 50%, Answer letters 50%, Count the stamps 20%]"


def test_a_post_with_much_more_to_do_gives_the_duty_that_evens_the_loads(violations):
    assert violations(redesign_candidate, unit(BUSY, IDLE)) == [
        "4:5 Busy (busy) is a candidate for redesign: its duties take 120 % of its time, those of Idle (idle) in the "
        'same unit 80 %; enlarge Idle (idle) with the duty "Count the stamps" of Busy (busy), '
        "rotate its people with those of Idle (idle)"
    ]


def test_a_gap_of_thirty_points_is_borne(violations):
    assert violations(redesign_candidate, unit(BUSY, "duties: [Sort the mail 50%, Carry parcels 40%]")) == []
    assert violations(redesign_candidate, unit(BUSY, IDLE), max_gap=40) == []


def test_a_proposal_that_would_break_another_rule_gives_way_to_the_next(violations):
    """Who pays refunds must not audit them, however well that would even the loads."""
    audit = "{text: Audit refunds, action: audit, object: refunds, time: 20%}"
    pay = "{text: Pay refunds, action: execute, object: refunds, time: 40%}"
    busy = f"duties: [Keep the files 50%, Answer letters 20%, Call shops 10%, {audit}, Count the stamps 20%]"
    (found,) = violations(redesign_candidate, unit(busy, f"duties: [{pay}, Carry parcels 40%]"))
    assert 'enlarge Idle (idle) with the duty "Answer letters" of Busy (busy)' in found
    busy = f"duties: [Keep the files 50%, {audit}, Call shops 20%, Answer letters 20%, Count the stamps 10%]"
    (found,) = violations(redesign_candidate, unit(busy, f"duties: [{pay}, Carry parcels 40%]"))
    assert 'enlarge Idle (idle) with the duty "Call shops" of Busy (busy)' in found
    (found,) = violations(redesign_candidate, unit(busy, "duties: [Pay refunds 40%, Carry parcels 40%]"))
    assert 'enlarge Idle (idle) with the duty "Call shops" of Busy (busy)' in found


def test_where_every_exchange_breaks_a_rule_none_is_proposed(violations):
    """Whatever goes, the shares of the busy post would no longer add up to all of its time."""
    busy = "type: skilled, duties: [Keep the files 75%, Answer letters 45%]"
    (found,) = violations(redesign_candidate, unit(busy, IDLE), max_share=80)
    assert found.endswith(NO_EXCHANGE)


def test_one_duty_of_more_than_seventy_percent_is_dull(violations):
    full = "type: skilled, duties: [Answer calls 75%, Note the calls 25%]"
    other = "type: skilled, duties: [Sort the mail 60%, Write to shops 20%, Carry parcels 20%]"
    assert violations(redesign_candidate, unit(full, other)) == [
        '4:5 Busy (busy) is a candidate for redesign: the duty "Answer calls" alone takes 75 % of its time, more than '
        '70 %; enlarge Busy (busy) with the duty "Write to shops" of Idle (idle), '
        "rotate its people with those of Idle (idle)"
    ]
    assert violations(redesign_candidate, unit(full.replace("75", "70").replace("25", "30"), other)) == []


def test_low_motivating_potential_names_the_respects_of_enrichment(violations):
    text = """
        organization: {id: o, name: O}
        positions: [{id: a, title: A, duties: [Answer calls]}]
        job_design: {a: {variety: 2, identity: 3, significance: 4, autonomy: 1, feedback: 3}}
        """
    assert violations(redesign_candidate, text) == [
        "2:13 A (a) is a candidate for redesign: its motivating potential is 9, less than 27; "
        "enrich the work in responsibility, decision, training"
    ]
    assert violations(redesign_candidate, text.replace("autonomy: 1", "autonomy: 3")) == []


@pytest.mark.parametrize("people", ["people: [{id: p, name: P, holds: [busy]}, {id: q, name: Q, holds: [idle]}]"])
def test_a_proposal_is_followed_in_a_copy(organization_of, people):
    organization = organization_of(unit(BUSY, IDLE, people))
    busy, idle = organization.positions_by_id["busy"], organization.positions_by_id["idle"]
    copy = followed(organization, [Proposal(busy, idle, busy.duties[2], Decimal(20), rotates=True)])
    loads = {position.id: position.planned_time for position in copy.positions}
    assert loads == {"lead": None, "busy": 100, "idle": 100}
    assert {person.id: person.holds[0].position for person in copy.people} == {"p": "idle", "q": "busy"}
    assert [position.planned_time for position in organization.positions] == [120, 80, None]


def test_an_exchange_keeps_both_loads_and_what_the_catalogue_says_goes_along(organization_of):
    organization = organization_of(
        """
        organization: {id: o, name: O}
        responsibilities: [{id: r, name: R, primary: b}]
        positions:
          - {id: a, title: A, duties: [Answer calls 80%, Note calls 20%]}
          - {id: b, title: B, duties: [Sort mail 70%, Write to shops 30% @r]}
        """
    )
    a, b = organization.positions
    copy = followed(organization, [Proposal(b, a, b.duties[1], Decimal(30), relieved=a.duties[0])])
    assert [
        [f"{duty.text} {duty.time} {duty.involvement}" for duty in position.duties] for position in copy.positions
    ] == [
        ["Answer calls 50 primary", "Note calls 20 primary", "Write to shops 30 primary"],
        ["Sort mail 70 primary", "Answer calls 30 partial"],
    ]
    assert [cell.position for cell in copy.responsibilities[0].assignments] == ["a"]
