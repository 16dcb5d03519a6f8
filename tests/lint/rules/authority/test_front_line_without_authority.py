from orgdesign.lint.rules.authority.front_line_without_authority import front_line_without_authority


def test_posts_without_reports_by_type_else_by_class(violations):
    assert violations(
        front_line_without_authority,
        """
        organization: {id: o, name: O, head: lead}
        positions:
          - {id: lead, title: Lead, class: transactional}
          - {id: skilled, title: Skilled, type: skilled}
          - {id: transactional, title: Transactional, class: transactional}
          - {id: technical, title: Technical, type: technical, class: transactional}
          - {id: sales, title: Sales, class: sales}
          - {id: recording, title: Recording, type: skilled, authorities: [{action: record, object: mail}]}
          - {id: executing, title: Executing, type: skilled, authorities: [{action: execute, object: mail}]}
          - {id: in-words, title: In words, type: skilled, authorities: [Settle small matters]}
          - {id: in-table, title: In table, type: skilled}
          - {id: assistant, title: Assistant, type: skilled, assistant_to: lead}
        decisions: [{id: d, matter: D, approve: in-table}]
        """,
        min_share=30,
    ) == [
        "8:5 Recording (recording) may settle nothing itself",
        "4:5 Skilled (skilled) may settle nothing itself",
        "5:5 Transactional (transactional) may settle nothing itself",
    ]


def test_posts_in_custom_service_are_left_to_the_rule_for_these(violations):
    text = """
    organization: {id: o, name: O, head: lead}
    positions: [{id: lead, title: Lead}, {id: agent, title: Agent, type: skilled, authorities: []}]
    processes:
      - {id: p, name: P, variety: custom, steps: [{id: s, name: S, by: agent, contact: phone}]}
    """
    assert violations(front_line_without_authority, text) == []
    assert len(violations(front_line_without_authority, text.replace("custom", "standard"))) == 1


def test_a_duty_to_approve_in_words_is_to_settle_something(violations):
    post = """
        organization: {id: o, name: O, head: lead}
        positions:
          - {id: lead, title: Lead}
          - {id: agent, title: Agent, type: skilled, authorities: [{action: record, object: x}], duties: [%s]}
        """
    for duty in ("批准百元以内的补偿", "核准百元以內的補償", "Approve small refunds"):
        assert violations(front_line_without_authority, post % duty) == []
    for duty in ("登记补偿申请", "受理補償申請", "Record refunds"):
        assert len(violations(front_line_without_authority, post % duty)) == 1


BEGUN = """
organization: {id: o, name: O, head: lead}
positions:
  - {id: lead, title: Lead}
  - {id: agent, title: Agent, type: skilled}
  - {id: clerk, title: Clerk, type: skilled}
  - {id: guard, title: Guard, type: skilled}
  - {id: driver, title: Driver, type: skilled}
decisions: [{id: refund, matter: Refunds, propose: agent, approve: lead}]
"""


def test_while_few_posts_have_authorities_those_without_any_are_one_finding(violations):
    assert violations(front_line_without_authority, BEGUN) == [
        "1:1 3 of 4 front-line posts have no authority so far",
        "4:5 Agent (agent) may settle nothing itself",
    ]
    assert violations(front_line_without_authority, BEGUN, min_share=40) == [
        "4:5 Agent (agent) may settle nothing itself",
        "5:5 Clerk (clerk) may settle nothing itself",
        "7:5 Driver (driver) may settle nothing itself",
        "6:5 Guard (guard) may settle nothing itself",
    ]
