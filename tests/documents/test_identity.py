from dataclasses import asdict

from orgdesign.documents.edition import Edition
from orgdesign.documents.identity import identity
from orgdesign.model import Organization
from tests.documents.conftest import edition_of


def test_names_everybody_around_the_post(edition: Edition):
    shown = asdict(identity(edition.organization.positions_by_id["lead"], edition))
    assert {name: value for name, value in shown.items() if value} == {
        "title": "Complaints Lead",
        "code": "C-2",
        "unit": "Complaints",
        "unit_path": "Customer Care / Complaints",
        "superior": "Care Manager",
        "dotted": "Aide (By function, audits)",
        "headcount": "1",
        "reports": ("Complaints Officer",),
        "reports_summary": "Complaints Officer",
        "people": "4 / 0",
        "leads": "Complaints",
        "legal_entity": "Care Ltd",
        "backups": ("Complaints Officer (up to GBP 800)",),
        "category": "Managerial",
        "key": True,
        "holders": "Cleo (acting)",
    }


def test_counts_people_below_at_every_depth_and_assistants_among_the_direct(edition: Edition):
    manager = identity(edition.organization.positions_by_id["manager"], edition)
    assert (manager.people, manager.reports, manager.superior) == ("2 / 4", ("Complaints Lead", "Aide"), "Director")


def test_shows_how_many_places_are_filled(edition: Edition):
    assert identity(edition.organization.positions_by_id["officer"], edition).headcount == "4 / 3"


def test_shows_pay_to_hr_and_people_to_all_but_the_public(care: Organization):
    shown = {}
    for audience in ("public", "internal", "hr"):
        edition = edition_of(care, audience=audience)
        manager, lead = (identity(care.positions_by_id[id], edition) for id in ("manager", "lead"))
        shown[audience] = (manager.grade, lead.holders)
    assert shown == {
        "public": ("G6 Manager", ""),
        "internal": ("G6 Manager", "Cleo (acting)"),
        "hr": ("G6 Manager (Band 6)", "Cleo (acting)"),
    }
