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
