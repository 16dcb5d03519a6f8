from orgdesign.lint.rules.specification.specification_element_missing import specification_element_missing

DESIGN = """
    organization: {id: o, name: O}
    jobs: [{id: j, title: J, specification: {education: 高中, preferred: {experience: 1 年}}}]
    positions:
      - {id: a, job: j, reports_to: none}
      - {id: b, job: j, reports_to: a}
      - {id: c, title: C, reports_to: a, specification: [As the law has it]}
      - {id: d, title: D, reports_to: a, specification: {physical: Fit}, competencies: {selling: 2}}
      - {id: e, title: E, reports_to: a}
    competencies: [{id: selling, name: Selling}]
"""


def test_names_what_a_specification_does_not_speak_of(violations):
    assert violations(specification_element_missing, DESIGN) == [
        "2:26 the specification of J (a) does not speak of: skills, personality, physical ability",
        "7:38 the specification of D (d) does not speak of: education, experience, personality",
    ]


def test_elements_can_be_chosen(violations):
    assert violations(specification_element_missing, DESIGN, elements=("education", "languages")) == [
        "2:26 the specification of J (a) does not speak of: languages",
        "7:38 the specification of D (d) does not speak of: education, languages",
    ]


def test_presets_ask_for_more_or_less(lint_text):
    found = {
        preset: [
            (one.severity.word, str(one.message).partition(": ")[2])
            for one in lint_text(DESIGN, preset)
            if one.rule == "specification-element-missing"
        ]
        for preset in ("textbook@1", "regulated@1")
    }
    assert found == {
        "textbook@1": [
            ("warning", "skills, personality, physical ability"),
            ("warning", "education, experience, personality"),
        ],
        "regulated@1": [("info", "skills"), ("info", "education, experience")],
    }
