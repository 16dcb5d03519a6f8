"""Decisions, teams, goals, policies, documents and appraisals, as the format's own example writes them."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from orgdesign.loading.load import load
from orgdesign.model.appraisal import AppraisalItem
from orgdesign.model.decision import DecisionPart
from orgdesign.model.money import Money
from orgdesign.model.team import Member

POSTS = """\
organization:
  id: o
  name: O
  goals:
    - {id: g1, text: 限期办结, target: 95%, period: 2026, functions: [work], cascades_to: [u, lead, finance]}
    - 客户满意
outside: [{id: finance, name: 财务部}]
units: [{id: u, name: U, head: lead}]
positions:
  - {id: lead, title: Lead, unit: u}
  - {id: agent, title: Agent, unit: u}
people: [{id: p1, name: 赵}]
responsibilities: [{id: work, name: Work, primary: lead}]
"""


def test_a_goal_knows_what_serves_it_and_who_takes_it_up(organization_of):
    written, plain = organization_of(POSTS).goals
    assert (written.id, written.text, written.target, written.period) == ("g1", "限期办结", "95%", "2026")
    assert (written.functions, written.cascades_to) == (("work",), ("u", "lead", "finance"))
    assert (plain.id, plain.text, plain.functions) == ("客户满意", "客户满意", ())


def test_a_decision_knows_its_parties_and_their_limits(organization_of):
    (decision,) = organization_of(
        POSTS
        + "decisions: [{id: refund, matter: 退款, kind: expense, propose: Agent, countersign: U,"
        + " approve: {lead: 500 CNY, finance: null}, record: [finance]}]\n"
    ).decisions
    assert (decision.matter, decision.matter_kind, decision.level) == ("退款", "expense", None)
    assert decision.parts == (
        DecisionPart(party="agent", action="propose", steps=("propose",)),
        DecisionPart(party="u", action="countersign", steps=("countersign",)),
        DecisionPart(party="lead", action="approve", limit=Money(Decimal(500), "CNY"), steps=("approve", "lead")),
        DecisionPart(party="finance", action="approve", steps=("approve", "finance")),
        DecisionPart(party="finance", action="record", steps=("record", 0)),
    )
    assert [part.party for part in decision.parts_of("approve")] == ["lead", "finance"]


def test_a_team_knows_its_lead_and_members(organization_of):
    (team,) = organization_of(
        POSTS
        + "teams: [{id: night, name: 夜班组, unit: u, lead: lead, stage: norming, reviewed: 2026-06-30,"
        + " members: [{person: p1, quality: monitor, fte: 50%}, 赵]}]\n"
    ).teams
    assert (team.name, team.unit, team.lead, team.stage) == ("夜班组", "u", ("lead",), "norming")
    assert team.reviewed == date(2026, 6, 30)
    assert team.members == (
        Member(person="p1", quality="monitor", fte=Decimal(50), steps=("members", 0)),
        Member(person="p1", steps=("members", 1)),
    )
    assert team.size == 1


def test_policies_documents_and_appraisals(organization_of):
    organization = organization_of(
        POSTS
        + """\
policies: [{id: rules, title: 办法, unit: [u, o], owner: lead, document: {number: ZD-1}}]
documents:
  - {id: form, title: 登记表, kind: form, number: BD-1, version: A/0, issued_to: [u, agent], keep: 3 年, external: no}
appraisals:
  - id: form
    method: rating
    items: [{name: 技巧, weight: 60%}, 态度]
    raters: {superior: 60%, peer: 40%}
    applies_to: [agent]
"""
    )
    (policy,), (document,), (appraisal,) = organization.policies, organization.documents, organization.appraisals
    assert (policy.title, policy.units, policy.owner, policy.document.number) == ("办法", ("u", "o"), "lead", "ZD-1")
    assert (document.title, document.type, document.number, document.version) == ("登记表", "form", "BD-1", "A/0")
    assert (document.issued_to, document.keep, document.external) == (("u", "agent"), "3 年", False)
    assert appraisal.items == (AppraisalItem(name="技巧", weight=Decimal(60)), AppraisalItem(name="态度"))
    assert appraisal.raters == (("superior", Decimal(60)), ("peer", Decimal(40)))
    assert (appraisal.applies_to, organization.unmodelled) == (("agent",), {})


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        ("decisions: [{id: d, matter: M, approve: {laed: 5 CNY}}]", "14:42 no post or unit is called laed"),
        ("teams: [{id: t, name: T, unit: nowhere, members: [p2]}]", "14:26 no unit is called nowhere"),
        ("teams: [{id: t, name: T, members: [{person: p2}]}]", "14:37 nobody is called p2"),
        ("policies: [{id: p, title: P, owner: laed}]", "14:30 no post is called laed"),
        ("documents: [{id: d, title: D, issued_to: [laed]}]", "14:43 no post or unit is called laed"),
        ("appraisals: [{id: a, name: A, applies_to: [laed]}]", "14:44 no post is called laed"),
    ],
)
def test_a_name_that_nobody_bears_is_found_where_it_stands(
    section: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    Path("org.yaml").write_text(POSTS + section + "\n", encoding="utf-8")
    found = [f"{one.location.line}:{one.location.column} {one.message}" for one in load(["org.yaml"]).findings]
    assert expected in found


def test_what_needs_no_id_is_known_by_its_name(organization_of):
    organization = organization_of(
        POSTS
        + """\
decisions: [{matter: 退款, approve: lead}]
teams: [{name: 夜班组}]
policies: [{title: {zh-CN: 办法, en: Rules}}]
documents: [{number: BD-1}]
appraisals: [{name: 考核表}]
"""
    )
    sections = (organization.decisions, organization.teams, organization.policies)
    assert [one.id for section in sections for one in section] == ["退款", "夜班组", "办法"]
    assert [one.id for one in (*organization.documents, *organization.appraisals)] == ["BD-1", "考核表"]
