from orgdesign.lint.rules.specification.specification_marital import specification_marital


def test_tells_demands_from_the_work(violations):
    assert violations(
        specification_marital,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, specification: {experience: 婚庆策划 2 年, knowledge: [婚姻登记], other: 婚否不限}}
          - {id: b, title: B, specification: {skills: [Single sign-on, Marital counselling], physical: [No children]}}
          - {id: c, title: C, specification: {other: [已婚已育优先]}}
        """,
    ) == [
        "4:97 B (b) chooses by marriage, children or pregnancy: No children",
        "5:47 C (c) chooses by marriage, children or pregnancy: 已婚已育优先",
    ]
