from orgdesign.lint.rules.specification.specification_unlinked import specification_unlinked


def test_names_what_no_duty_explains(violations):
    assert violations(
        specification_unlinked,
        """
        organization: {id: o, name: O}
        positions:
          - id: a
            title: A
            duties: [{id: d1, text: One}, Two]
            specification:
              required: {education: 大专, experience: 2 年, skills: [S], knowledge: [K]}
              personality: [Patient]
              physical: 无特殊要求
              why: {education: d1, experience: Two, skills: Customers ask for it, knowledge: no-such-duty}
          - {id: b, title: B, specification: {required: {major: Any, other: X}, physical: Fit}}
          - {id: c, title: C, specification: [Mere words]}
        """,
    ) == [
        "6:5 no duty explains what A (a) asks of: knowledge, personality",
        "11:23 no duty explains what B (b) asks of: other demands, physical ability",
    ]


def test_a_job_is_judged_once(violations):
    assert violations(
        specification_unlinked,
        """
        organization: {id: o, name: O}
        jobs: [{id: j, title: J, specification: {education: 高中}}]
        positions: [{id: a, job: j}, {id: b, job: j}]
        """,
    ) == ["2:26 no duty explains what J (a) asks of: education"]


def test_a_design_that_never_gives_reasons_is_one_case(violations):
    assert violations(
        specification_unlinked,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, specification: {education: 高中}}
          - {id: b, title: B, specification: {education: 高中}}
          - {id: c, title: C, specification: [Mere words]}
        """,
    ) == ["3:23 none of the 2 specifications says which duty needs what it asks, beginning with A (a)"]
