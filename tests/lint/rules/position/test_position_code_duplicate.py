from orgdesign.lint.rules.position.position_code_duplicate import position_code_duplicate


def test_codes_may_have_to_be_of_one_form(violations):
    design = """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, code: CS-CP-001}
          - {id: b, title: B, code: CS-7}
    """
    assert violations(position_code_duplicate, design) == []
    assert violations(position_code_duplicate, design, pattern="CS-??-###") == [
        "4:23 the code CS-7 of B (b) is not of the form CS-??-###"
    ]
