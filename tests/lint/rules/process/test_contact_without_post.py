from orgdesign.lint.rules.process.contact_without_post import contact_without_post


def test_neither_customers_nor_systems_are_responsible(violations):
    assert violations(
        contact_without_post,
        """
        organization: {id: o, name: O}
        outside: [{id: x, name: X}]
        touchpoints:
          - {id: t1, name: One}
          - {id: t2, name: Two, by: system}
          - {id: t3, name: Three, by: 客户}
          - {id: t4, name: Four, by: o}
          - {id: t5, name: Five, by: x}
        """,
    ) == [
        "4:5 no post is responsible for the touchpoint One (t1)",
        "5:25 no post is responsible for the touchpoint Two (t2)",
        "6:27 no post is responsible for the touchpoint Three (t3)",
    ]
