from orgdesign.lint.rules.process.step_without_post import step_without_post


def test_only_the_customer_and_sub_processes_need_no_post(violations):
    assert violations(
        step_without_post,
        """
        organization: {id: o, name: O}
        outside: [{id: x, name: X}]
        units: [{id: u, name: U}]
        positions: [{id: a, title: A}]
        processes:
          - id: p
            name: P
            steps:
              - {id: s1, by: a}
              - {id: s2, by: u}
              - {id: s3, by: x}
              - {id: s4, by: customer}
              - {id: s5, by: system, answerable: a}
              - {id: s6, by: system}
              - {id: s7, name: Seven}
              - {id: s8, answerable: a}
              - {id: s9, process: p}
        """,
    ) == [
        "14:9 no post answers for the system's step “s6” of P (p)",
        "15:9 nobody does the step “Seven” of P (p)",
        "16:9 nobody does the step “s8” of P (p)",
    ]


def test_an_unknown_name_is_found_by_loading_only(check_text):
    found = check_text(
        """
        organization: {id: o, name: O}
        processes: [{id: p, name: P, unit: o, steps: [{id: s, by: x}, {id: t, by: customer}]}]
        """
    )
    assert [one.rule for one in found if one.severity.word == "error"] == ["unknown-reference"]
