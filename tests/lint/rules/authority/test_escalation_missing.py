from orgdesign.lint.rules.authority.escalation_missing import escalation_missing


def test_promises_and_key_processes_need_one(violations):
    assert violations(
        escalation_missing,
        """
        organization: {id: o, name: O}
        positions: [{id: a, title: A}]
        processes:
          - {id: p, name: P, target: 2 h}
          - {id: q, name: Q, rank: key}
          - {id: r, name: R, rank: support}
          - {id: s, name: S, target: 2 h, escalation: [{after: 1 h, to: a}]}
          - {id: t, name: T, target: 2 h, escalation: [{after: 1 h}]}
        """,
    ) == [
        "4:5 nobody is called when P (p) takes too long",
        "5:5 nobody is called when Q (q) takes too long",
        "8:35 nobody is called when T (t) takes too long",
    ]
