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


HEAD = "organization: {id: o, name: O}\n"
POSTS = "positions: [{id: a, title: A}, {id: b, title: B}, {id: c, title: C, headcount: 3}]\n"
EXPIRED = "Zhao was acting in A (a) until 2026-01-31, which has passed"


def expired(violations, *people):
    found = violations(acting_expired, HEAD + POSTS + "people:\n" + "".join(f"  - {one}\n" for one in people))
    return [one.partition(" ")[2] for one in found]


def test_what_somebody_did_before_something_else_is_history(violations):
    now = "{id: p1, name: Zhao, holds: [{position: a, as: acting, until: 2026-01-31}, {position: b, %s}]}"
    assert expired(violations, now % "since: 2026-02-01") == []
    assert expired(violations, now % "since: 2026-01-31") == []
    assert expired(violations, now % "since: 2025-01-01") == [EXPIRED]
    assert expired(violations, now % "as: concurrent") == [EXPIRED]


def test_a_post_that_somebody_holds_now_has_no_expired_holder(violations):
    zhao = "{id: p1, name: Zhao, holds: {position: a, as: acting, until: 2026-01-31}}"
    assert expired(violations, zhao) == [EXPIRED]
    assert expired(violations, zhao, "{id: p2, name: Qian, holds: {position: a, since: 2026-03-01}}") == []
    assert expired(violations, zhao, "{id: p2, name: Qian, holds: a}") == []
    assert expired(violations, zhao, "{id: p2, name: Qian, holds: {position: a, until: 2026-03-01}}") == [EXPIRED]
    assert expired(violations, zhao, "{id: p2, name: Qian, holds: {position: a, since: 2027-03-01}}") == [EXPIRED]


def test_an_appointment_that_was_prolonged_has_not_expired(violations):
    zhao = "{id: p1, name: Zhao, holds: [{position: a, as: acting, until: 2026-01-31}, {position: a, as: acting, %s}]}"
    assert expired(violations, zhao % "until: 2026-12-31") == []
    assert expired(violations, zhao % "until: 2026-05-31") == [EXPIRED.replace("01", "05")]


def test_in_a_post_of_several_places_only_who_came_later_took_over(violations):
    zhao = "{id: p1, name: Zhao, holds: {position: c, as: seconded, until: 2026-01-31}}"
    assert len(expired(violations, zhao, "{id: p2, name: Qian, holds: c}")) == 1
    assert expired(violations, zhao, "{id: p2, name: Qian, holds: {position: c, since: 2026-02-01}}") == []
