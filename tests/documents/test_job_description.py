from collections.abc import Callable

import pytest

from orgdesign.documents.demands import CompetencyRow, QualificationRow
from orgdesign.documents.describing import job_description
from orgdesign.documents.edition import Edition
from orgdesign.documents.powers import AuthorityRow, RelationRow, ReportingRow
from orgdesign.model import Organization
from tests.documents.conftest import edition_of


@pytest.fixture
def lead(edition: Edition):
    return job_description(edition.organization.positions_by_id["lead"], edition)


def test_a_managers_has_two_pages_and_a_front_line_posts_one(edition: Edition):
    layouts = {one.id: job_description(one, edition).layout for one in edition.organization.positions}
    assert layouts == {"manager": "two-page", "aide": "one-page", "lead": "two-page", "officer": "one-page"}


def test_says_who_decides_above_and_up_to_what(lead):
    assert [(group.kind, group.rows) for group in lead.authorities] == [
        (
            "Expense",
            (
                AuthorityRow(
                    matter="compensation",
                    action="Approve",
                    limit="GBP 800",
                    decision="",
                    next_level="Care Manager (up to GBP 5,000)",
                ),
            ),
        )
    ]


def test_names_partners_inside_and_outside_and_what_is_promised(lead):
    assert (lead.internal, lead.external, lead.customers) == (
        (RelationRow(kind="Internal", partner="Care Manager", about="reports", how="", frequency="Weekly"),),
        (RelationRow(kind="External", partner="owners", about="", how="", frequency=""),),
        (
            RelationRow(
                kind="Internal customer",
                partner="Customer Care",
                about="findings; within 2 days; appeal to Care Manager",
                how="",
                frequency="",
            ),
        ),
    )
    assert lead.reporting == (ReportingRow(what="Weekly summary", to="Care Manager", every="Weekly"),)


def test_qualifications_name_the_duty_that_needs_them(lead):
    assert lead.qualifications == (
        QualificationRow(element="Education", required="Degree", preferred="", why="for duty 1"),
        QualificationRow(element="Experience", required="", preferred="2 years"),
        QualificationRow(element="Skills", required="listening, writing", preferred="", proof="interview"),
        QualificationRow(element="Personality", required="calm", preferred=""),
    )


def test_competencies_describe_the_level_asked_for_and_gaps_are_for_hr(care: Organization):
    shown = [
        job_description(care.positions_by_id["lead"], edition_of(care, audience=audience)).competencies
        for audience in ("internal", "hr")
    ]
    described = {"name": "Listening", "level": "level 2", "behaviour": "Asks what was meant"}
    assert shown == [(CompetencyRow(**described, gap=""),), (CompetencyRow(**described, gap="Cleo (1)"),)]


def test_indicators_point_at_the_serial_number_of_the_duty(lead):
    one = lead.indicators[0]
    assert (one.duty, one.targets, one.cycle, one.weight) == ("1", "90% / 95% / —", "Monthly", "100%")


def test_a_draft_is_marked_and_its_history_kept(lead):
    assert (lead.control.watermark, [row.changed for row in lead.control.history]) == (
        "Draft for comment",
        ["Ann\n2025-01-01", "Bob\n2026-01-01"],
    )


def test_the_public_reads_no_names_of_people(care: Organization):
    document = job_description(care.positions_by_id["lead"], edition_of(care, audience="public"))
    assert (document.control.prepared, document.identity.holders) == ("", "")
    assert [row.changed for row in document.control.history] == ["2025-01-01", "2026-01-01"]


def front_line(duties: int, text: str = "Answer the phone") -> str:
    written = "".join(f"\n      - {{text: {text} {number}, time: 5%}}" for number in range(duties))
    return f"""
organization: {{id: o, name: O, locale: en}}
positions:
  - id: agent
    title: Agent
    type: skilled
    duties:{written}
"""


def test_lines_stand_closer_where_that_saves_the_page(organization_of: Callable[[str], Organization]):
    long = "Answer the phone and write down what was said in full " * 3 + "and file it by the name of the caller"
    organization = organization_of(front_line(7, long))
    document = job_description(organization.positions[0], edition_of(organization))
    assert (document.layout, document.dense, document.overflow) == ("one-page", True, ())


def test_what_overflows_takes_the_two_page_form_and_says_why(organization_of: Callable[[str], Organization]):
    organization = organization_of(front_line(8))
    document = job_description(organization.positions[0], edition_of(organization))
    assert (document.layout, [str(one) for one in document.overflow]) == (
        "two-page",
        ["The one-page form has room for 7 duties; there are 8."],
    )


def test_a_layout_that_is_asked_for_is_kept(organization_of: Callable[[str], Organization]):
    organization = organization_of(front_line(12))
    assert job_description(organization.positions[0], edition_of(organization), "one-page").layout == "one-page"
