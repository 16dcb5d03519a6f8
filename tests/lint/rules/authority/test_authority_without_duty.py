from orgdesign.lint.rules.authority.authority_without_duty import authority_without_duty

POST = """
organization: {{id: o, name: O}}
positions:
  - id: a
    title: A
    duties:
      - {{text: Pay what was settled, action: execute, object: compensation}}
      - {duty}
    authorities:
      - {{action: approve, object: leave}}
      - {{action: execute, object: leave}}
      - {{action: propose, object: budget}}
"""


def test_one_finding_for_each_matter_that_no_duty_is_about(violations):
    text = POST.format(duty="{text: Answer mail, action: answer, object: mail}")
    assert violations(authority_without_duty, text) == [
        "9:9 A (a) may settle “leave”, but none of its duties is about it"
    ]


def test_a_duty_whose_text_names_the_matter_will_do(violations):
    text = POST.format(duty="{text: Plan shifts and leave, action: plan, object: shifts}")
    assert violations(authority_without_duty, text) == []


def test_a_post_with_a_duty_that_states_no_object_is_not_judged(violations):
    assert violations(authority_without_duty, POST.format(duty="Lead the team")) == []
