from orgdesign.lint.rules.process.step_without_duty import step_without_duty

DESIGN = """
organization: {id: o, name: O, locale: en}
units: [{id: crews, name: Crews}, {id: night, name: Night crew, parent: crews}]
positions:
  - {id: agent, title: Agent, reports_to: none, duties: [Take calls, {text: Write orders, tasks: [ask the address]}]}
  - {id: fitter, title: Fitter, unit: night, duties: [Repair the line]}
  - {id: guest, title: Guest}
processes:
  - id: p
    name: P
    steps:
"""


def test_a_post_has_a_duty_for_its_step(violations):
    steps = """
      - {id: s1, name: Take the call, by: agent}
      - {id: s2, name: Ask for the address, by: agent}
      - {id: s3, name: Pay damages, by: agent}
    """
    assert violations(step_without_duty, DESIGN + steps.lstrip("\n")) == [
        "13:37 no duty of Agent (agent) covers the step “Pay damages” of P (p)"
    ]


def test_any_post_of_a_unit_may_have_the_duty(violations):
    steps = """
      - {id: s1, name: Repair the line, by: crews}
      - {id: s2, name: Call back, by: crews}
    """
    assert violations(step_without_duty, DESIGN + steps.lstrip("\n")) == [
        "12:35 no duty of Crews (crews) covers the step “Call back” of P (p)"
    ]


def test_who_has_no_duties_at_all_or_is_no_post_is_not_judged(violations):
    steps = """
      - {id: s1, name: Pay damages, by: guest}
      - {id: s2, name: Pay damages, by: customer}
      - {id: s3, name: Pay damages, by: system, answerable: agent}
      - {id: s4, name: Pay damages, by: agent, process: p}
    """
    assert violations(step_without_duty, DESIGN + steps.lstrip("\n")) == []


def test_chinese_is_compared_by_what_its_words_mean(violations):
    design = """
        organization: {id: o, name: O}
        positions: [{id: a, title: 接线员, duties: [受理客户报修来电, 回访客户]}]
        processes:
          - id: p
            name: 报修
            steps: [{id: s1, name: 受理报修并建单, by: a}, {id: s2, name: 派发工单, by: a}]
    """
    assert violations(step_without_duty, design) == [
        "6:66 no duty of 接线员 (a) covers the step “派发工单” of 报修 (p)"
    ]
    assert len(violations(step_without_duty, design.replace("并建单", "并核实地址"), shared_words=100)) == 2


def test_one_language_is_enough(violations):
    assert (
        violations(
            step_without_duty,
            """
            organization: {id: o, name: O}
            positions: [{id: a, title: A, duties: [{text: {zh-CN: 受理投诉, en: Take complaints}}]}]
            processes: [{id: p, name: P, steps: [{id: s, name: {zh-CN: 登记, en: Take a complaint}, by: a}]}]
            """,
        )
        == []
    )
