from orgdesign.lint.rules.authority.reporting_missing import reporting_missing


def test_the_top_is_exempt_and_a_report_needs_a_receiver_and_a_rhythm(violations):
    assert violations(
        reporting_missing,
        """
        organization: {id: o, name: O, head: top}
        positions:
          - {id: top, title: Top}
          - {id: a, title: A, reporting: [{what: One, to: top, every: week}, {what: Two, to: top}]}
          - {id: b, title: B, reporting: [Three]}
          - {id: c, title: C}
        """,
    ) == [
        "6:5 C (c) reports nothing by rule",
        "4:70 the report “Two” of A (a) does not say to whom and how often",
        "5:35 the report “Three” of B (b) does not say to whom and how often",
    ]
