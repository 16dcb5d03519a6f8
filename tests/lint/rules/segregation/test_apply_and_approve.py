from decimal import Decimal

from orgdesign.lint.rules.segregation.apply_and_approve import apply_and_approve


def table(row: str, authorities: str = "") -> str:
    return f"""
organization: {{id: o, name: O}}
positions: [{{id: a, title: A, authorities: [{authorities}]}}, {{id: b, title: B}}]
decisions: [{{id: r, matter: Refunds, {row}}}]
"""


def test_one_row_and_the_front_lines_own_limit(violations):
    found = ["3:60 A (a) both applies for “Refunds” and approves it"]
    assert violations(apply_and_approve, table("propose: a, approve: {a: 501 CNY, b: 900 CNY}")) == found
    assert violations(apply_and_approve, table("propose: a, approve: {a: 500 CNY, b: 900 CNY}")) == []
    assert violations(apply_and_approve, table("propose: a, approve: b")) == []
    text = table("propose: a, approve: {a: 500 CNY, b: 900 CNY}")
    assert violations(apply_and_approve, text, empowerment=Decimal(499)) == found


def test_without_any_limit_there_is_no_small_settlement(violations):
    assert violations(apply_and_approve, table("propose: a, approve: a")) == [
        "3:50 A (a) both applies for “Refunds” and approves it"
    ]


def test_who_applies_for_what_goes_beyond_the_limit_is_right(violations):
    authorities = "{action: propose, object: refunds, limit: 9000 CNY}"
    assert violations(apply_and_approve, table("approve: {a: 3000 CNY, b: 9000 CNY}", authorities)) == []
    authorities = "{action: propose, object: refunds, limit: 3000 CNY}"
    assert len(violations(apply_and_approve, table("approve: {a: 3000 CNY, b: 9000 CNY}", authorities))) == 1


def test_duties_with_action_and_object_count_where_their_scopes_meet(violations):
    text = """
    organization: {id: o, name: O}
    positions:
      - id: a
        title: A
        duties:
          - {text: one, action: 申请, object: 退款, scope: 华东}
          - {text: two, action: 审批, object: “退款”, scope: SCOPE}
    """
    assert violations(apply_and_approve, text.replace("SCOPE", "华南")) == []
    assert violations(apply_and_approve, text.replace("SCOPE", "华东、华南")) == [
        "7:9 A (a) both applies for ““退款”” and approves it"
    ]


def test_posts_of_one_job_are_told_once(violations):
    text = """
    organization: {id: o, name: O}
    jobs:
      - {id: j, title: J, authorities: [{action: propose, object: x}, {action: approve, object: x}]}
    positions: [{id: a, job: j}, {id: b, job: j}]
    """
    assert violations(apply_and_approve, text) == ["3:67 J (a) both applies for “x” and approves it"]
