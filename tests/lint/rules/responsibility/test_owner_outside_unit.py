from orgdesign.lint.rules.responsibility.owner_outside_unit import owner_outside_unit


def test_the_unit_all_below_it_and_its_head_are_inside(violations):
    assert violations(
        owner_outside_unit,
        """
        organization: {id: o, name: O}
        units: [{id: u, name: U, head: boss}, {id: v, name: V, parent: u, head: b}, {id: w, name: W, head: c}]
        positions:
          - {id: boss, title: Boss}
          - {id: b, title: B, unit: v}
          - {id: c, title: C, unit: w, duties: [Do three @three]}
        responsibilities:
          - {id: one, name: One, unit: u, primary: boss}
          - {id: two, name: Two, unit: u, primary: b}
          - {id: three, name: Three, unit: u}
        """,
    ) == ["6:41 C (c) owns Three (three), but sits outside U (u), which answers for it"]
