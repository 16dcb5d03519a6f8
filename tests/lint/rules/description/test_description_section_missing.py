from orgdesign.lint.rules.description.description_section_missing import description_section_missing


def test_a_draft_misses_what_other_descriptions_have(violations):
    assert violations(
        description_section_missing,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, purpose: To serve, duties: [One]}
          - {id: b, title: B, duties: [Two], kpis: [Speed]}
          - {id: c, title: C, purpose: To help, kpis: [Speed]}
        """,
    ) == [
        "3:5 the description of A (a) lacks: indicators",
        "4:5 the description of B (b) lacks: purpose",
        "5:5 the description of C (c) lacks: duties",
    ]


def test_an_issued_description_must_have_the_mandatory_sections(violations):
    assert violations(
        description_section_missing,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, purpose: To serve, duties: [One], document: {status: issued}}
          - {id: b, title: B, purpose: To serve, duties: [Two], kpis: [Speed]}
        """,
    ) == [
        "3:5 (issued) the issued description of A (a) lacks: specification",
        "3:5 the description of A (a) lacks: indicators",
    ]


def test_a_job_is_judged_once(violations):
    assert violations(
        description_section_missing,
        """
        organization: {id: o, name: O}
        jobs: [{id: j, title: J, duties: [One], document: {status: issued}}]
        positions: [{id: a, job: j}, {id: b, job: j}, {id: c, job: j, purpose: To serve}]
        """,
    ) == [
        "3:13 (issued) the issued description of J (a) lacks: purpose, specification",
        "3:47 (issued) the issued description of J (c) lacks: specification",
    ]


def test_the_table_of_decisions_makes_a_section_of_authorities(violations):
    assert (
        violations(
            description_section_missing,
            """
            organization: {id: o, name: O}
            positions:
              - {id: a, title: A, duties: [One], authorities: [{action: approve, object: leave}]}
              - {id: b, title: B, duties: [Two]}
            decisions: [{id: refund, matter: refunds, approve: b}]
            """,
        )
        == []
    )
