from orgdesign.lint.rules.specification.specification_gender import specification_gender


def test_speaks_once_a_field_at_the_first_item(violations):
    assert violations(
        specification_gender,
        """
        organization: {id: o, name: O}
        positions:
          - id: a
            title: A
            purpose: Serves female customers
            notes: 仅限男性
            specification:
              required: {other: [Any gender, Female preferred]}
              preferred: {education: 本科，女士优先}
              physical: [Able to lift, Men only, Male]
        """,
    ) == [
        "8:38 A (a) chooses between men and women: Female preferred",
        "9:19 A (a) chooses between men and women: 女士优先",
        "10:32 A (a) chooses between men and women: Men only, Male",
        "6:5 A (a) chooses between men and women: 仅限男性",
    ]


def test_says_what_a_job_or_the_defaults_say_once(violations):
    assert violations(
        specification_gender,
        """
        organization: {id: o, name: O}
        defaults: {position: {notes: 限女性}}
        jobs: [{id: j, title: J, specification: [高中, 限男性]}]
        positions: [{id: a, job: j}, {id: b, job: j}, {id: c, title: C}]
        """,
    ) == [
        "3:46 J (a) chooses between men and women: 限男性",
        "2:23 J (a) chooses between men and women: 限女性",
    ]


def test_reads_every_language_of_a_text(violations):
    assert violations(
        specification_gender,
        """
        organization: {id: o, name: O, locale: zh-CN}
        positions: [{id: a, title: A, conditions: {zh-CN: 能倒班, en: Men only}}]
        """,
    ) == ["2:31 A (a) chooses between men and women: Men only"]
