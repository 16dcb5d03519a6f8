"""A field that could not be read is one finding: no rule misses what it says."""

import pytest

HEAD = """
organization: {id: o, name: O, effective: 2026-01-01, head: top}
"""
TOP = """
positions:
  - {id: top, title: Top, reports_to: none}
"""
ISSUED = """
organization: {id: o, name: O, effective: 2026-01-01}
defaults:
  document: {owner: top, status: issued, effective: 2026-01-01}
positions:
  - id: top
    title: Top
    reports_to: none
    purpose: Settles what others cannot.
    duties: [Settle complaints, Keep the files, Train the clerks, Report the week]
    specification: {education: College, experience: A year, skills: [Letters], personality: [Patient], physical: None}
    hours: Office hours
    where: Head office
    how: By phone
"""
MISSPELT = [
    (ISSUED, "purpose:", "purpsoe:"),
    (ISSUED, "duties:", "dutys:"),
    (ISSUED, "specification:", "specifications:"),
    (ISSUED, "experience:", "experence:"),
    (ISSUED, "where:", "Where:"),
    (ISSUED, "owner:", "ownr:"),
    (HEAD + TOP + "  - {id: lead, title: Lead, report_to: top}", "", ""),
    (HEAD + TOP + "responsibilities: [{id: r, name: R, primry: top}]", "", ""),
    (HEAD + TOP + "responsibilites: [{id: r, name: R, primary: top}]", "", ""),
    (
        HEAD + "positions: [{id: top, title: Top, reports_to: none, duties: [{text: A, responsibilty: r}]}]\n"
        "responsibilities: [{id: r, name: R}]",
        "",
        "",
    ),
    (HEAD + TOP + "decisions: [{id: d, matter: Refunds, aprove: top}]", "", ""),
    (HEAD + "岗位:\n  - {id: top, 名称: 经理, 直接上级: none}\n  - {id: lead, 名称: 主管, 直接上及: top}", "", ""),
]
BAD_VALUES = [
    (ISSUED, "purpose: Settles what others cannot.", "purpose: {text: Settles, en: what}"),
    (ISSUED, "duties: [", "duties: [{text: [a]}] #"),
    (ISSUED, "{education: College, experience", "[[College]] # {experience"),
    (ISSUED, "skills: [Letters]", "skills: [[Letters]]"),
    (ISSUED, "where: Head office", "where: {room: 1}"),
    (ISSUED, "owner: top", "owner: [[a]]"),
    (HEAD + TOP + "  - {id: lead, title: Lead, reports_to: {post: top}}", "", ""),
    (
        HEAD + TOP + "  - {id: a, title: A, unit: u, reports_to: top}\n"
        "  - {id: b, title: B, unit: u, reports_to: top}\n"
        "units: [{id: u, name: U, head: [[a]]}]",
        "",
        "",
    ),
    (HEAD + TOP + "responsibilities: [{id: r, name: R, primary: [[top]]}]", "", ""),
    (HEAD + TOP + "decisions: [{id: d, matter: Refunds, propose: top, approve: {top: much}}]", "", ""),
    (HEAD + TOP + "teams: [{id: t, name: T, lead: {post: top}, reviewed: 2026-01-01}]", "", ""),
    (
        HEAD + TOP + "processes: [{id: p, name: P, unit: o, owner: [[top]], customer: C, value: V, inputs: a, "
        "outputs: b, steps: [{name: A, by: top, measure: m}, {name: B, by: [[top]], measure: m}]}]",
        "",
        "",
    ),
]


def serious(findings):
    return [one.rule for one in findings if one.severity.word != "info"]


@pytest.mark.parametrize("text", [ISSUED, HEAD + TOP])
def test_the_designs_are_sound_as_they_are(check_text, text):
    assert serious(check_text(text, "rules: {position-without-primary-duty: off}")) == []


@pytest.mark.parametrize(("text", "old", "new"), MISSPELT)
def test_a_misspelt_field_is_one_finding(check_text, text, old, new):
    found = check_text(text.replace(old, new, 1), "rules: {position-without-primary-duty: off}")
    assert serious(found) == ["schema"]


@pytest.mark.parametrize(("text", "old", "new"), BAD_VALUES)
def test_what_could_not_be_read_is_missed_by_nobody(check_text, text, old, new):
    found = check_text(text.replace(old, new, 1), "rules: {position-without-primary-duty: off}")
    assert set(serious(found)) == {"schema"}


def test_a_job_and_the_defaults_are_asked_as_well(check_text):
    text = """
        organization: {id: o, name: O, effective: 2026-01-01}
        defaults: {document: {owner: top, status: issued}, position: {specification: [[College]]}}
        jobs: [{id: agent, title: Agent, purpose: {room: a}, duties: [A, B, C, D], hours: h, where: w, how: p}]
        positions:
          - {id: top, job: agent, reports_to: none}
          - {id: a, job: agent, reports_to: top}
    """
    assert serious(check_text(text, "rules: {one-over-one: off}")) == ["schema", "schema"]


def test_what_is_really_missing_is_still_said(check_text):
    text = ISSUED.replace("    purpose: Settles what others cannot.\n", "").replace("hours:", "huors:")
    assert serious(check_text(text)) == ["description-section-missing", "schema"]
