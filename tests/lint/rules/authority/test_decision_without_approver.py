from orgdesign.lint.rules.authority.decision_without_approver import decision_without_approver


def test_posts_and_parties_outside_may_approve(violations):
    assert violations(
        decision_without_approver,
        """
        organization: {id: o, name: O}
        outside: [{id: finance, name: Finance}]
        positions: [{id: a, title: A}]
        decisions:
          - {id: one, matter: One, approve: a}
          - {id: two, matter: Two, approve: {finance: 5 CNY}}
          - {id: three, matter: Three, propose: a, review: finance}
        """,
    ) == ["7:5 nobody may approve Three (three)"]
