from orgdesign.lint.rules.segregation.execute_and_audit import execute_and_audit


def test_auditing_and_supervising_ones_own_work(violations):
    assert violations(
        execute_and_audit,
        """
        organization: {id: o, name: O}
        positions:
          - id: a
            title: A
            duties:
              - {text: one, action: 办理, object: 退换货}
              - {text: two, action: 稽核, object: 退换货}
              - {text: three, action: 审核, object: 退换货}
          - id: b
            title: B
            duties: [{text: one, action: execute, object: repairs}]
            authorities: [{action: supervise, object: Repairs}, {action: supervise, object: parts}]
          - {id: c, title: C, duties: [{text: one, action: dance, object: x}, {text: two, action: audit, object: x}]}
        """,
    ) == [
        "7:9 A (a) both carries out and audits “退换货”",
        "12:19 B (b) both carries out and audits “Repairs”",
    ]
