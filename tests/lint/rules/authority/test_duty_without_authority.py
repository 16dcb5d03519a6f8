from orgdesign.lint.rules.authority.duty_without_authority import duty_without_authority


def test_the_authority_may_stand_with_the_post_or_in_the_table_of_decisions(violations):
    assert violations(
        duty_without_authority,
        """
        organization: {id: o, name: O}
        positions:
          - id: a
            title: A
            duties:
              - {text: one, action: approve, object: refunds}
              - {text: two, action: 核准, object: Goodwill Vouchers}
              - {text: three, action: decide, object: leave}
              - {text: four, action: handle, object: mail}
              - {text: five}
            authorities:
              - {action: approve, object: refunds}
              - {action: review, object: leave}
        decisions: [{id: v, matter: goodwill vouchers, approve: a}]
        """,
    ) == ["8:9 A (a) is to decide on “leave” without the authority to approve it"]


def test_an_authority_in_plain_words_counts_and_a_duty_of_a_job_is_told_once(violations):
    assert violations(
        duty_without_authority,
        """
        organization: {id: o, name: O}
        jobs:
          - id: j
            title: J
            duties: [{text: one, action: approve, object: refunds}, {text: two, action: approve, object: leave}]
            authorities: [refunds]
        positions: [{id: a, job: j}, {id: b, job: j}]
        """,
    ) == ["5:61 J (a) is to decide on “leave” without the authority to approve it"]


def one_duty(duty: str, authority: str) -> str:
    return f"""
        organization: {{id: o, name: O}}
        positions: [{{id: a, title: A, duties: [{duty}], authorities: [{{{authority}}}]}}]
        """


def test_a_duty_that_surely_says_approve_is_read(violations):
    for duty in ("审批客户退款", "核准顧客退款", "Approve refunds to customers"):
        assert len(violations(duty_without_authority, one_duty(duty, "action: review, object: x"))) == 1
        assert violations(duty_without_authority, one_duty(duty, "action: approve, object: 退款, limit: 9 CNY")) == []


def test_what_is_approved_by_others_ruled_on_or_only_supported_is_not(violations):
    for duty in (
        "筹办客户活动,按批准方案落实",
        "裁定投诉责任",
        "提请经理审批退款",
        "协助经理审批退款",
        "{text: 审批退款, involvement: support}",
        "Obtain approval of refunds",
        "Assist in approving refunds",
    ):
        assert violations(duty_without_authority, one_duty(duty, "action: review, object: x")) == [], duty
