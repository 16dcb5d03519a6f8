"""Posts and holders that come and go, seen on a day and without one."""

from datetime import date
from pathlib import Path

import pytest

from orgdesign.model import Organization
from orgdesign.model.design_of_day import design_of_day, final_design

# A department of today, and what it is to be a year later: the desk is gone, a chat team has come.
DEPARTMENT = """\
organization: {id: care, name: Care, effective: 2026-01-01, head: manager}
units: [{id: desk, name: Desk}, {id: chat, name: Chat}]
positions:
  - {id: manager, title: Manager, reports_to: none}
  - {id: desk-lead, title: Desk Lead, unit: desk, reports_to: manager, until: 2026-12-31}
  - {id: clerk, title: Clerk, unit: desk, headcount: 6, until: 2026-12-31}
  - {id: chat-lead, title: Chat Lead, unit: chat, reports_to: manager, from: 2027-01-01}
  - {id: agent, title: Agent, unit: chat, headcount: 9, from: 2027-01-01}
people:
  - {id: p1, name: Zhao, holds: [{position: manager, until: 2026-03-31}]}
  - {id: p2, name: Qian, holds: [{position: manager, since: 2026-04-01}]}
"""


@pytest.fixture
def department(tmp_path: Path) -> Organization:
    """The whole design, whatever the day."""
    from orgdesign.loading.builder.organization import build_organization
    from orgdesign.loading.load import load

    path = tmp_path / "org.yaml"
    path.write_text(DEPARTMENT, encoding="utf-8")
    return build_organization(load([path]).source_files)[0]


def posts(organization: Organization) -> list[str]:
    return [position.id for position in organization.positions]


def holders_of_manager(organization: Organization) -> list[str]:
    return [person.id for person, _ in organization.holders.get("manager", ())]


def test_each_day_has_its_posts_headcount_and_layers(department):
    before, after = design_of_day(department, date(2026, 12, 31)), design_of_day(department, date(2027, 1, 1))
    assert posts(before) == ["clerk", "desk-lead", "manager"]
    assert posts(after) == ["agent", "chat-lead", "manager"]
    assert (int(before.headcount), int(after.headcount)) == (8, 11)
    assert before.headcount_of(before.units_by_id["chat"]) == 0
    assert after.lines.direct_reports == {"manager": ("chat-lead",), "chat-lead": ("agent",)}


def test_each_day_has_its_holders(department):
    assert holders_of_manager(design_of_day(department, date(2026, 3, 31))) == ["p1"]
    assert holders_of_manager(design_of_day(department, date(2026, 4, 1))) == ["p2"]


def test_posts_not_in_force_keep_their_names(department):
    after = design_of_day(department, date(2027, 1, 1))
    assert sorted(after.not_in_force) == ["clerk", "desk-lead"]
    assert after.title_and_id("clerk") == "Clerk (clerk)"
    assert after.position("clerk") is None


def test_without_a_day_the_design_is_what_it_comes_to(department):
    assert posts(final_design(department)) == ["agent", "chat-lead", "manager"]


def test_a_post_that_ends_after_all_has_begun_is_still_there(organization_of):
    organization = organization_of(
        """
        organization: {id: o, name: O, effective: 2026-01-01}
        positions:
          - {id: a, title: A, reports_to: none, until: 2026-06-30}
          - {id: b, title: B, reports_to: a, from: 2026-06-30}
          - {id: c, title: C, reports_to: a, until: 2025-12-31}
        """
    )
    assert posts(organization) == ["a", "b"]
