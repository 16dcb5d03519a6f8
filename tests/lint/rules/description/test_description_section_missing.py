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


TABLE = """
organization: {id: o, name: O}
positions:
  - {id: a, title: A, duties: [One]}
  - {id: b, title: B, duties: [Two]}
  - {id: c, title: C, duties: [Three], kpis: [Speed]}
  - {id: d, title: D, kpis: [Speed]}
  - {id: e, title: E, duties: [Five]}
decisions: [{id: refund, matter: refunds, approve: b}]
"""


def test_what_few_descriptions_have_so_far_is_one_finding_for_all_that_lack_it(violations):
    assert violations(description_section_missing, TABLE) == [
        "1:1 few descriptions have these sections so far: authorities (1 of 5), indicators (2 of 5)",
        "6:5 the description of D (d) lacks: duties",
    ]


def test_from_which_share_on_the_others_are_named_is_an_option(violations):
    named = violations(description_section_missing, TABLE, min_share=40)
    assert named[0] == "1:1 few descriptions have these sections so far: authorities (1 of 5)"
    assert named[1:] == [
        "3:5 the description of A (a) lacks: indicators",
        "4:5 the description of B (b) lacks: indicators",
        "6:5 the description of D (d) lacks: duties",
        "7:5 the description of E (e) lacks: indicators",
    ]


def test_an_issued_description_must_have_what_few_others_have_yet(violations):
    issued = TABLE.replace("duties: [Five]", "duties: [Five], purpose: To serve, document: {status: issued}")
    assert "7:5 (issued) the issued description of E (e) lacks: specification" in violations(
        description_section_missing, issued
    )


def test_a_table_of_others_alone_begins_no_section(violations):
    outside = TABLE.replace("approve: b", "approve: board") + "outside: [{id: board, title: Board}]\n"
    assert violations(description_section_missing, outside, min_share=0) == [
        "3:5 the description of A (a) lacks: indicators",
        "4:5 the description of B (b) lacks: indicators",
        "6:5 the description of D (d) lacks: duties",
        "7:5 the description of E (e) lacks: indicators",
    ]
