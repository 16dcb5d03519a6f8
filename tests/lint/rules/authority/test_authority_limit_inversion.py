from orgdesign.lint.rules.authority.authority_limit_inversion import authority_limit_inversion


def line(top: str, lead: str, agent: str = "", rest: str = "") -> str:
    return f"""
organization: {{id: o, name: O}}
positions:
  - {{id: top, title: Top, reports_to: none, authorities: [{top}]}}
  - {{id: lead, title: Lead, reports_to: top, authorities: [{lead}]}}
  - {{id: agent, title: Agent, reports_to: lead, authorities: [{agent}]}}
{rest}
"""


def refund(limit: str, action: str = "approve") -> str:
    return f"{{action: {action}, object: refunds, limit: {limit}}}"


def test_the_next_superior_that_holds_the_matter_is_compared(violations):
    text = line(refund("400 CNY"), "{action: propose, object: refunds}", refund("500 CNY", "execute"))
    assert violations(authority_limit_inversion, text) == [
        "5:63 Agent (agent) may settle “refunds” up to 500, its superior Top (top) only up to 400"
    ]


def test_equal_limits_no_limit_and_unlike_currencies_are_no_inversion(violations):
    assert violations(authority_limit_inversion, line(refund("500 CNY"), refund("500 CNY"))) == []
    assert violations(authority_limit_inversion, line("{action: approve, object: refunds}", refund("9 CNY"))) == []
    assert violations(authority_limit_inversion, line(refund("5 USD"), refund("500 CNY"))) == []


def test_what_nobody_above_holds_has_nowhere_to_go_but_small_settlements_need_not(violations):
    text = line("", refund("500 CNY"), "{action: execute, object: vouchers, limit: 50 CNY}")
    assert violations(authority_limit_inversion, text) == [
        "4:60 (unheld) nobody above Lead (lead) may settle “refunds” beyond its limit"
    ]


def test_limits_in_the_table_of_decisions_count_and_the_highest_limit_of_a_post(violations):
    row = "decisions: [{id: r, matter: Refunds, approve: {top: 300 CNY, lead: 500 CNY}}]"
    assert violations(authority_limit_inversion, line(refund("200 CNY"), "", "", row)) == [
        "6:62 Lead (lead) may settle “Refunds” up to 500, its superior Top (top) only up to 300"
    ]
    assert violations(authority_limit_inversion, line(refund("600 CNY"), "", "", row)) == []


def test_the_authority_of_a_job_is_told_once(violations):
    text = """
    organization: {id: o, name: O, head: top}
    jobs: [{id: j, title: J, authorities: [{action: approve, object: refunds, limit: 9 CNY}]}]
    positions:
      - {id: top, title: Top, authorities: [{action: approve, object: refunds, limit: 5 CNY}]}
      - {id: a, job: j}
      - {id: b, job: j}
    """
    assert violations(authority_limit_inversion, text) == [
        "2:40 J (a) may settle “refunds” up to 9, its superior Top (top) only up to 5"
    ]
