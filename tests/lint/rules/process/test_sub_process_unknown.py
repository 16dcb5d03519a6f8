def test_only_this_rule_speaks_of_it(check_text):
    found = check_text(
        """
        organization: {id: o, name: O}
        processes:
          - id: repair
            name: Repair
            unit: o
            steps:
              - {id: a, process: Visit}
              - {id: b, process: vist}
          - {id: visit, name: Visit, unit: o, steps: [{id: c, by: customer}, {id: d, by: customer}]}
        """
    )
    errors = [one for one in found if one.severity.word == "error"]
    assert [(one.rule, one.location.line, str(one.message), str(one.hint)) for one in errors] == [
        (
            "sub-process-unknown",
            8,
            "no process is called vist, which stands for the step “b” of Repair (repair)",
            'did you mean "visit"?',
        )
    ]
