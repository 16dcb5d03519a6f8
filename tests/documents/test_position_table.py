from orgdesign.documents.edition import Edition
from orgdesign.documents.position_table import company_position_table, unit_position_table


def test_a_units_table_lists_its_own_posts_with_duties_by_part(edition: Edition):
    table = unit_position_table(edition.organization.units_by_id["complaints"], edition)
    assert [(row.number, row.title, row.superior, row.headcount) for block in table.blocks for row in block.rows] == [
        (1, "Complaints Lead", "Care Manager", "1"),
        (2, "Complaints Officer", "Complaints Lead", "4 / 3"),
    ]
    lead = table.blocks[0].rows[0]
    assert [(group.word, group.duties) for group in lead.groups] == [
        ("Primary", ("Plan the rota", "Settle complaints")),
        ("Support", ("Report monthly",)),
    ]


def test_the_companys_table_counts_each_unit_and_all(edition: Edition):
    table = company_position_table(edition)
    assert [(block.name, block.depth, block.total, block.total_below) for block in table.blocks] == [
        ("Customer Care", 0, "2", "7"),
        ("Complaints", 1, "5", ""),
    ]
    assert (table.posts, table.total) == (4, "7")
    assert [row.number for block in table.blocks for row in block.rows] == [1, 2, 3, 4]
