from orgdesign.lint.rules.workload.training_gap import training_gap


def design(people: str, trainings: str = "[]") -> str:
    return f"""
        organization: {{id: o, name: O}}
        units: [{{id: u, name: U}}]
        positions: [{{id: a, title: A, unit: u, competencies: {{tact: 3}}}}]
        competencies: [{{id: tact, name: Tact}}]
        people: {people}
        trainings: {trainings}
        """


BELOW = "[{id: p, holds: [a], competencies: {tact: 2}}, {id: q, holds: [a], competencies: {tact: 3}}]"


def test_a_level_below_the_needed_one_is_a_gap(violations):
    assert violations(training_gap, design(BELOW)) == [
        "3:55 A (a) needs Tact at level 3, 1 of 2 holders are below it, and no training builds it"
    ]


def test_a_training_for_the_post_or_a_unit_above_closes_it(violations):
    for who in ("a", "u", "o"):
        assert violations(training_gap, design(BELOW, f"[{{id: t, name: T, who: {who}, competencies: tact}}]")) == []
    assert violations(training_gap, design(BELOW, "[{id: t, name: T, who: a}]")) != []


def test_who_has_no_record_is_not_judged_and_who_has_one_without_it_is(violations):
    assert violations(training_gap, design("[{id: p, name: P, holds: [a]}]")) == []
    assert violations(training_gap, design("[{id: p, name: P, holds: [a], competencies: {other: 5}}]")) != []
