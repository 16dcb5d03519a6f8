from datetime import date

from orgdesign.lint.rules.position.acting_expired import acting_expired


def test_the_last_day_still_counts(violations):
    design = """
        organization: {id: o, name: O}
        positions: [{id: a, title: A}]
        people: [{id: p1, name: Zhao, holds: [{position: a, as: acting, until: 2026-06-30}]}]
    """
    assert violations(acting_expired, design, today=date(2026, 6, 30)) == []
    assert violations(acting_expired, design, today=date(2026, 7, 1)) == [
        "3:65 Zhao was acting in A (a) until 2026-06-30, which has passed"
    ]
