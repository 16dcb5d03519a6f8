import pytest

from orgdesign.lint.rules.span.archetype_mismatch import archetype_mismatch


@pytest.mark.parametrize(
    ("archetype", "heads", "fits"),
    [
        ("player-coach", 3, True),
        ("player-coach", 6, False),
        ("coach", 7, True),
        ("supervisor", 11, False),
        ("facilitator", 15, True),
        ("coordinator", 14, False),
        ("coordinator", 40, True),
    ],
)
def test_judges_the_span_by_the_archetype(violations, archetype, heads, fits):
    found = violations(
        archetype_mismatch,
        f"""
        organization: {{id: o, name: O}}
        positions:
          - {{id: a, title: A, reports_to: none, archetype: {archetype}}}
          - {{id: b, title: B, reports_to: a, headcount: {heads}}}
        """,
    )
    assert (found == []) is fits
