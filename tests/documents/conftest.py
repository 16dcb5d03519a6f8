"""Designs and editions that the tests of several documents share."""

from collections.abc import Callable
from pathlib import Path

import pytest

from orgdesign.documents.edition import Audience, Edition
from orgdesign.documents.press import Press
from orgdesign.documents.wording import Wording
from orgdesign.model import Organization
from orgdesign.templating import Templates

SAMPLES = Path(__file__).parents[2] / "sample_orgs"

CARE = """
organization: {id: care, name: Customer Care, locale: en, effective: 2026-01-01}
outside: [{id: director, title: Director}]
grades: [{id: G6, name: Manager, rank: 6, band: Band 6}]
units:
  - {id: complaints, name: Complaints, head: lead, legal_entity: Care Ltd}
positions:
  - {id: manager, code: C-1, title: Care Manager, unit: care, grade: G6, type: managerial, reports_to: director,
     authorities: [{kind: expense, action: approve, object: compensation, limit: 5000 GBP}]}
  - {id: aide, title: Aide, unit: care, assistant_to: manager}
  - id: lead
    code: C-2
    title: Complaints Lead
    unit: complaints
    reports_to: manager
    type: managerial
    key: true
    backup: [{position: officer, limit: 800 GBP}]
    dotted_to: [{position: aide, scope: audits, kind: function}]
    purpose: To have every complaint answered.
    duties:
      - {id: settle, text: Settle complaints, responsibility: settling, time: 30%, frequency: week, measure: in 3 days}
      - {id: report, text: Report monthly, responsibility: settling, involvement: support, time: 10%}
      - {id: plan, text: Plan the rota, time: 60%, tasks: [Forecast calls, Draw it up], output: Rota}
    authorities: [{kind: expense, action: approve, object: compensation, limit: 800 GBP}]
    relationships: {internal: [{with: manager, about: reports, frequency: week}], external: [owners]}
    serves: [{to: care, what: findings, within: 2 d, appeal: manager}]
    reporting: [{what: Weekly summary, to: manager, every: week}]
    specification:
      required: {education: Degree, skills: [listening, writing]}
      preferred: {experience: 2 years}
      personality: [calm]
      proof: {skills: interview}
      why: {education: plan}
    competencies: {listening: 2}
    kpis: [{name: Settled in time, target: 95%, floor: 90%, weight: 100%, cycle: month, duty: plan}]
    document: {number: CC-JD-2, version: B/1, status: draft, prepared: Ann, history: [
      {version: A/0, change: First issue, by: Ann, date: 2025-01-01},
      {version: B/1, change: Limits, by: Bob, date: 2026-01-01}]}
  - {id: officer, code: C-3, title: Complaints Officer, unit: complaints, headcount: {approved: 4, filled: 3},
     type: skilled, hours: Shifts, shifts: [early, late]}
competencies: [{id: listening, name: Listening, levels: {1: Lets people finish, 2: Asks what was meant}}]
responsibilities:
  - {id: all, name: Complaints work}
  - {id: settling, name: Settling complaints, parent: all, primary: lead, informed: director}
  - {id: archive, name: Archive, parent: all, support: officer}
people:
  - {id: p1, name: Cleo, holds: [{position: lead, as: acting}], competencies: {listening: 1}}
"""


@pytest.fixture
def care(organization_of: Callable[[str], Organization]) -> Organization:
    """A small department with something in nearly every field."""
    return organization_of(CARE)


@pytest.fixture
def edition(care: Organization) -> Edition:
    return edition_of(care)


@pytest.fixture
def press(edition: Edition) -> Press:
    return press_of(edition)


def edition_of(organization: Organization, language: str = "en", audience: Audience = "internal") -> Edition:
    return Edition(organization, Wording.of(language), audience)


def press_of(edition: Edition, folder: Path | None = None) -> Press:
    return Press(edition, Templates(edition.wording.translations, folder))
