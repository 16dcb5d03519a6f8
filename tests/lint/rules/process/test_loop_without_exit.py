from orgdesign.lint.rules.process.loop_without_exit import loop_without_exit


def design(steps: str) -> str:
    return f"""
organization: {{id: o, name: O}}
processes:
  - id: p
    name: P
    steps:
{steps}
"""


def test_each_loop_is_one_finding(violations):
    assert violations(
        loop_without_exit,
        design("""\
      - {id: a, then: [b, d]}
      - {id: b}
      - {id: c, name: Check, then: [b]}
      - {id: d, then: d}
"""),
    ) == ["8:30 P (p) goes round and round: b → Check → b", "9:17 P (p) goes round and round: d → d"]


def test_a_loop_that_leads_on_or_into_another_is_fine(violations):
    assert (
        violations(
            loop_without_exit,
            design("      - {id: a}\n      - {id: b, then: [a, c]}\n      - {id: c, then: [b, d]}\n      - {id: d}"),
        )
        == []
    )


def test_a_loop_that_is_never_entered_is_another_finding(violations):
    assert violations(loop_without_exit, design("      - {id: a, then: []}\n      - {id: b, then: [b]}")) == []


def test_every_line_of_a_circle_of_processes_is_shown(organization_of):
    design = organization_of(
        """
        organization: {id: o, name: O}
        processes:
          - {id: p, name: P, steps: [{id: a}, {id: b, process: q}]}
          - {id: q, name: Q, steps: [{id: c, process: r}]}
          - {id: r, name: R, steps: [{id: c, process: p}]}
        """
    )
    (found,) = loop_without_exit.check(design)
    assert [str(one.location) for one in found.related] == ["org.yaml:4:38", "org.yaml:5:38"]


def test_a_process_is_no_step_of_itself(violations):
    assert violations(
        loop_without_exit,
        """
        organization: {id: o, name: O}
        processes:
          - {id: p, name: P, steps: [{id: a}, {id: b, process: q}]}
          - {id: q, name: Q, steps: [{id: c, process: p}]}
          - {id: r, name: R, steps: [{id: c, process: r}]}
        """,
    ) == [
        "3:47 a process is a step of itself: P (p) → Q (q) → P (p)",
        "5:38 a process is a step of itself: R (r) → R (r)",
    ]
