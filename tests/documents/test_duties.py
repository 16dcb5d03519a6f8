from orgdesign.documents.duties import duty_rows, modules
from orgdesign.documents.edition import Edition


def test_primary_duties_come_first_and_heavier_ones_before_lighter(edition: Edition):
    rows = duty_rows(edition.organization.positions_by_id["lead"].duties, edition)
    assert [(row.number, row.text, row.sign, row.share) for row in rows] == [
        ("1", "Plan the rota", "Prim.", "60%"),
        ("2", "Settle complaints", "Prim.", "30%"),
        ("3", "Report monthly", "Supp.", "10%"),
    ]


def test_duties_of_one_responsibility_and_part_are_one_module(organization_of):
    from tests.documents.conftest import edition_of

    organization = organization_of("""
        organization: {id: o, name: O, locale: en}
        responsibilities: [{id: r, name: Repairs}]
        defaults: {last_duty: {text: Other work, time: 5%}}
        positions:
          - id: p
            title: P
            duties:
              - {text: Sweep, time: 35%}
              - {text: Mend, time: 20%, responsibility: r}
              - {text: Test, time: 30%, responsibility: r}
              - {text: Lend a hand, time: 10%, responsibility: r, involvement: support}
    """)
    shown = modules(organization.positions[0].duties, edition_of(organization))
    assert [(one.number, one.name, one.share, [row.text for row in one.rows]) for one in shown] == [
        ("1", "Repairs", "50%", ["Test", "Mend"]),
        ("2", "", "35%", ["Sweep"]),
        ("3", "Repairs", "10%", ["Lend a hand"]),
        ("4", "", "5%", ["Other work"]),
    ]
