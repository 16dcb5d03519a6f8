from orgdesign.lint.rules.position.position_without_backup import position_without_backup


def test_finds_circles_of_backups(violations):
    assert violations(
        position_without_backup,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, backup: b}
          - {id: b, title: B, backup: a}
          - {id: c, title: C, backup: [{position: a}]}
          - {id: d, title: D, headcount: 2}
        """,
    ) == ["3:23 (circle) backups go in a circle: A (a) → B (b) → A (a)"]


def test_a_backup_must_be_able_to_sign(violations):
    design = """
        organization: {id: o, name: O}
        positions:
          - id: a
            title: A
            backup: [{position: b, limit: %s}]
            authorities: [{kind: expense, action: approve, object: refunds, limit: 5000 CNY}]
          - {id: b, title: B, headcount: 3}
    """
    assert violations(position_without_backup, design % "5000 CNY") == []
    assert violations(position_without_backup, design % "500 USD") == []
    assert violations(position_without_backup, design % "2000 CNY") == [
        "5:5 no backup of A (a) may sign what the post may: up to 5000"
    ]
