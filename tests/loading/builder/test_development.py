"""Competencies and trainings become the model, and what asks for them finds them."""

from orgdesign.model.duration import Duration


def test_a_competency_has_levels(organization_of):
    (competency,) = organization_of("""
        organization: {id: o, name: O, locale: en}
        competencies:
          - {id: talk, name: Communication, group: skill, text: Is understood, levels: {1: Listens, 2: Convinces}}
    """).competencies
    assert (competency.id, competency.name, competency.group, competency.text, competency.levels) == (
        "talk",
        "Communication",
        "skill",
        "Is understood",
        (("1", "Listens"), ("2", "Convinces")),
    )


def test_posts_and_people_may_name_a_competency_as_it_is_called_or_one_the_design_does_not_describe(organization_of):
    organization = organization_of("""
        organization: {id: o, name: O, locale: en}
        competencies: [{id: talk, name: Communication}]
        positions: [{id: agent, title: Agent, competencies: {Communication: 2, Patience: 1}}]
        people: [{id: ann, holds: [agent], competencies: {talk: 1}}]
    """)
    assert organization.positions[0].competencies == (("talk", "2"), ("Patience", "1"))
    assert organization.people[0].competencies == (("talk", "1"),)


def test_a_training_is_for_posts_and_units(organization_of):
    (training,) = organization_of("""
        organization: {id: o, name: O, locale: en}
        units: [{id: hotline, name: Hotline}]
        positions: [{id: agent, title: Agent, unit: hotline}]
        competencies: [{id: talk, name: Communication}]
        trainings:
          - id: induction
            name: Induction
            who: [Agent, hotline]
            what: [rules, skills]
            why: new
            when: first week
            which: induction
            where: here
            how: lecture
            budget: 2000 CNY
            follow_up: 3 个月
            competencies: Communication
    """).trainings
    assert (training.name, training.who, training.what) == ("Induction", ("agent", "hotline"), ("rules", "skills"))
    assert (training.why, training.when, training.which) == ("new", "first week", "induction")
    assert (training.where, training.how, training.budget) == ("here", "lecture", "2000 CNY")
    assert (training.follow_up, training.competencies) == (Duration.parse("3 个月"), ("talk",))


def test_a_training_for_nobody_known_is_found(check_text):
    found = check_text("""
        organization: {id: o, name: O, locale: en}
        trainings: [{id: induction, name: Induction, who: [agnt], competencies: [talk]}]
    """)
    assert [f"{one.location.column} {one.message}" for one in found if one.rule == "unknown-reference"] == [
        "52 no post or unit is called agnt",
        "74 no competency is called talk",
    ]
