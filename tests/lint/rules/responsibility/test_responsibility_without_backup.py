from orgdesign.lint.rules.responsibility.responsibility_without_backup import responsibility_without_backup


def test_a_second_head_or_a_backup_is_enough(violations):
    design = """
        organization: {id: o, name: O}
        positions: [{id: a, title: A%s}, {id: b, title: B}]
        responsibilities: [{id: one, name: One, primary: a}]
    """
    assert violations(responsibility_without_backup, design % ", headcount: 2") == []
    assert violations(responsibility_without_backup, design % ", backup: b") == []
    assert violations(responsibility_without_backup, design % "") == ["3:20 only A (a) can do One (one)"]
