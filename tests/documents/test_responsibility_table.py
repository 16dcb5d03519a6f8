from collections.abc import Callable

from orgdesign.documents.edition import Edition
from orgdesign.documents.responsibility_table import SHEET_COLUMNS, ResponsibilityTable, responsibility_table
from orgdesign.model import Organization
from tests.documents.conftest import edition_of


def shown(table: ResponsibilityTable) -> list[tuple[str, str, list[str]]]:
    return [(row.name, row.verdict, [cell.text for cell in row.cells]) for row in table.whole.rows]


def test_joins_both_sides_and_marks_gaps(edition: Edition):
    table = responsibility_table(edition)
    assert [(group.unit, [column.title for column in group.columns]) for group in table.whole.groups] == [
        ("Complaints", ["Complaints Lead", "Complaints Officer"]),
        ("Outside", ["Director"]),
    ]
    assert shown(table) == [
        ("Complaints work", "", ["", "", ""]),
        ("Archive", "gap", ["", "Support", ""]),
        ("Settling complaints", "conflict", ["Primary / Support", "", "Informed"]),
    ]
    assert (table.gaps, table.overlaps, table.idle) == (
        ("Archive",),
        ("Settling complaints",),
        ("Care Manager", "Aide"),
    )


def test_speaks_raci(edition: Edition):
    assert shown(responsibility_table(edition, raci=True))[2] == (
        "Settling complaints",
        "conflict",
        ["A/R / S", "", "I"],
    )


def test_two_owners_overlap_only_where_their_scopes_meet(organization_of: Callable[[str], Organization]):
    organization = organization_of("""
        organization: {id: o, name: O, locale: en}
        positions: [{id: a, title: A}, {id: b, title: B}]
        responsibilities:
          - {id: r1, name: Apart, primary: {East: a, West: b}}
          - {id: r2, name: Together, primary: [a, b]}
    """)
    table = responsibility_table(edition_of(organization))
    assert shown(table) == [
        ("Apart", "", ["Primary (East)", "Primary (West)"]),
        ("Together", "overlap", ["Primary", "Primary"]),
    ]
    assert [cell.rival for cell in table.whole.rows[1].cells] == [True, True]


def test_many_posts_are_spread_over_sheets(organization_of: Callable[[str], Organization]):
    posts = "".join(f"\n  - {{id: p{n}, title: P{n}}}" for n in range(SHEET_COLUMNS + 1))
    owned = "".join(f"\n  - {{id: r{n}, name: R{n}, primary: p{n}}}" for n in range(SHEET_COLUMNS + 1))
    organization = organization_of(f"organization: {{id: o, name: O}}\npositions:{posts}\nresponsibilities:{owned}\n")
    table = responsibility_table(edition_of(organization))
    assert [len(sheet.columns) for sheet in table.sheets] == [SHEET_COLUMNS, 1]
    assert [row.name for row in table.sheets[1].rows] == [f"R{SHEET_COLUMNS}"]
