from datetime import date

import pytest

from orgdesign.lint.rules.structure.party_not_in_force import party_not_in_force
from orgdesign.model.design_of_day import design_of_day

HEAD = """
organization: {id: o, name: O, effective: 2026-01-01, head: top}
positions:
  - {id: top, title: Top, reports_to: none}
  - {id: old, title: Old, reports_to: top, until: 2025-12-31}
"""
# Who names the post that has ended, in which field, and how bad that is.
NAMING = {
    "Clerk (clerk) backup": "  - {id: clerk, title: Clerk, backup: [top, {position: old, limit: 5 CNY}]}",
    "Clerk (clerk) dotted_to": "  - {id: clerk, title: Clerk, dotted_to: {position: old, scope: quality}}",
    "Clerk (clerk) successors (mentioned)": "  - {id: clerk, title: Clerk, successors: old}",
    "Clerk (clerk) career (mentioned)": "  - {id: clerk, title: Clerk, career: {promotes_to: old}}",
    "Clerk (clerk) reporting": "  - {id: clerk, title: Clerk, reporting: {what: figures, to: old, every: week}}",
    "Clerk (clerk) serves (mentioned)": "  - {id: clerk, title: Clerk, serves: {to: old, what: figures}}",
    "Clerk (clerk) relationships (mentioned)": "  - {id: clerk, title: Clerk, relationships: [top, {with: old}]}",
    "Clerk (clerk) document (mentioned)": "  - {id: clerk, title: Clerk, document: {number: JD-1, owner: old}}",
    "U (u) serves (mentioned)": "units: [{id: u, name: U, head: top, serves: old}]",
    "U (u) serves": "units: [{id: u, name: U, head: top, serves: {to: top, appeal: old}}]",
    "R (r) primary": "responsibilities: [{id: r, name: R, primary: {East: old, West: top}}]",
    "R (r) support": "responsibilities: [{id: r, name: R, primary: top, support: [old]}]",
    "R (r) informed (mentioned)": "responsibilities: [{id: r, name: R, primary: top, informed: old}]",
    "Refunds (d) approve": "decisions: [{id: d, matter: Refunds, approve: {old: 500 CNY}}]",
    "T (t) lead": "teams: [{id: t, name: T, lead: old}]",
    "P (p) owner": "processes: [{id: p, name: P, owner: old}]",
    "P (p) by": "processes: [{id: p, name: P, steps: [{name: A, by: old}]}]",
    "P (p) answerable": "processes: [{id: p, name: P, steps: [{name: A, by: system, answerable: old}]}]",
    "P (p) escalation": "processes: [{id: p, name: P, escalation: [{when: late, to: top, then: [old]}]}]",
    "Counter (c) by": "touchpoints: [{id: c, name: Counter, by: old}]",
    "Rules (k) owner": "policies: [{id: k, title: Rules, owner: old}]",
    "Rules (k) document (mentioned)": "policies: [{id: k, title: Rules, document: {owner: old}}]",
    "Calls (w) position": "workload: [{id: w, name: Calls, position: old, calls_per_half_hour: 10}]",
    "Form (f) issued_to (mentioned)": "documents: [{id: f, title: Form, issued_to: old}]",
    "Sheet (s) applies_to (mentioned)": "appraisals: [{id: s, name: Sheet, applies_to: [top, old]}]",
    "Course (e) who (mentioned)": "trainings: [{id: e, name: Course, who: old}]",
}


@pytest.mark.parametrize("named", NAMING)
def test_every_place_that_names_a_post_that_has_ended_is_one_finding(violations, named):
    entry, field, *tier = named.rsplit(" ", 2) if "mentioned" in named else named.rsplit(" ", 1)
    (found,) = violations(party_not_in_force, HEAD + NAMING[named])
    place, _, sentence = found.partition(" ")
    assert sentence == f'{"".join(f"{one} " for one in tier)}{entry} names Old (old) in "{field}", ' + (
        "a post that ends on 2025-12-31"
    )
    assert int(place.partition(":")[0]) == 5


@pytest.mark.parametrize("named", NAMING)
def test_no_rule_says_it_in_other_words(check_text, named):
    serious = {one.rule for one in check_text(HEAD + NAMING[named]) if one.severity.word != "info"}
    as_mended = {one.rule for one in check_text(HEAD + NAMING[named].replace("old", "top"))}
    assert serious - as_mended == {"party-not-in-force"}


def test_what_a_job_says_for_all_its_posts_is_said_once(violations):
    text = HEAD.replace("positions:", "jobs: [{id: j, title: J, backup: old}]\npositions:") + (
        "  - {id: a, job: j}\n  - {id: b, job: j}\n"
    )
    assert violations(party_not_in_force, text) == [
        '2:26 J (a) names Old (old) in "backup", a post that ends on 2025-12-31'
    ]


def test_who_keeps_all_descriptions_is_said_once_where_it_was_written(violations):
    text = (
        "defaults: {document: {owner: old}}\n"
        + HEAD.replace("positions:", "jobs: [{id: j, title: J, document: {owner: Old, number: JD-1}}]\npositions:")
        + "  - {id: a, job: j}\n  - {id: b, job: j, document: {number: JD-2}}\n  - {id: c, title: C}\n"
    )
    assert violations(party_not_in_force, text) == [
        '4:37 (mentioned) J (a) names Old (old) in "document", a post that ends on 2025-12-31',
        '1:23 (mentioned) C (c) names Old (old) in "document", a post that ends on 2025-12-31',
    ]


def test_who_held_the_post_is_history(violations):
    assert violations(party_not_in_force, HEAD + "people: [{id: p, holds: old}]") == []


def test_a_successor_may_be_a_post_that_is_still_to_come(organization_of):
    text = HEAD + "  - {id: new, title: New, from: 2027-01-01}\n  - {id: c, title: C, successors: new, backup: new}"
    found = party_not_in_force.check(design_of_day(organization_of(text), date(2026, 6, 1)))
    assert [str(one.message) for one in found] == [
        'C (c) names New (new) in "backup", a post that begins on 2027-01-01'
    ]


def test_a_design_in_which_nothing_ends_has_nothing_to_say(violations):
    assert violations(party_not_in_force, HEAD.replace("until", "x-until") + NAMING["P (p) by"]) == []
