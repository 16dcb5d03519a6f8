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


def test_to_lead_a_team_may_be_about_anything(violations):
    assert violations(authority_without_duty, POST.format(duty="Lead the team")) == []


def one_authority(duty: str, authority: str) -> str:
    return f"""
        organization: {{id: o, name: O}}
        positions: [{{id: a, title: A, duties: [{duty}], authorities: [{{{authority}}}]}}]
        """


def test_a_duty_is_read_in_other_words(violations):
    for duty, thing in (
        ("受理客户投诉", "客诉赔偿"),
        ("受理顧客抱怨", "客訴補償"),
        ("Handle customer complaints", "complaint settlements"),
        ("安排坐席班次", "排班调整"),
        ("维修客户水泵", "水泵更换"),
    ):
        assert violations(authority_without_duty, one_authority(duty, f"action: approve, object: {thing}")) == []


def test_a_matter_that_none_of_the_duties_read_is_about(violations):
    for duty, thing in (
        ("受理客户投诉", "采购合同"),
        ("受理顧客抱怨", "採購合約"),
        ("Handle customer complaints", "purchase contracts"),
    ):
        assert len(violations(authority_without_duty, one_authority(duty, f"action: approve, object: {thing}"))) == 1


def test_what_may_be_spent_is_a_means_where_duties_are_only_read(violations):
    authority = "kind: expense, action: approve, object: 采购合同"
    assert violations(authority_without_duty, one_authority("受理客户投诉", authority)) == []
    stated = "{text: 受理客户投诉, action: 受理, object: 投诉}"
    assert len(violations(authority_without_duty, one_authority(stated, authority))) == 1


def test_who_leads_has_any_matter_of_the_team(violations):
    assert (
        violations(
            authority_without_duty,
            """
            organization: {id: o, name: O, head: a}
            positions:
              - {id: a, title: A, duties: [受理客户投诉], authorities: [{action: approve, object: 采购合同}]}
              - {id: b, title: B, reports_to: a}
            """,
        )
        == []
    )
