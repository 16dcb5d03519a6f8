"""Which rules judge a design at all."""

import pytest

from orgdesign.analysis.readings import Readings
from orgdesign.lint.catalog import all_rules
from orgdesign.lint.judging import judges

CN = "organization: {id: service, name: Service, jurisdiction: CN}\n"
TW = "organization: {id: service, name: Service, jurisdiction: TW}\n"
POST = "positions: [{id: a, title: A, %s}]\n"
DEMAND = POST % "specification: {personality: [Patient]}"


def duties(*texts: str) -> str:
    return POST % f"duties: [{', '.join(texts)}]"


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        ("specification-birth", CN + DEMAND, False),
        ("specification-birth", TW + DEMAND, True),
        ("specification-gender", CN + DEMAND, True),
        ("specification-gender", CN + duties("Answer calls"), False),
        ("execute-and-audit", CN + duties("{text: One, action: execute, object: x}"), False),
        (
            "execute-and-audit",
            CN + duties("{text: One, action: execute, object: x}", "{text: Two, action: audit, object: y}"),
            True,
        ),
        ("credit-and-sales", CN + duties("Sell goods"), False),
        ("credit-and-sales", CN + duties("{text: Grant credit, action: approve, object: credit}"), True),
        ("complaint-not-independent", CN + duties("Repair pumps"), False),
        ("complaint-not-independent", CN + duties("{text: One, action: investigate, object: complaints}"), True),
        ("quality-scores-own-team", CN + duties("Repair pumps"), False),
        ("quality-scores-own-team", CN + duties("{text: One, action: score, object: quality}"), True),
        ("root-count", CN + duties("Repair pumps"), True),
        ("function-uncovered", CN + duties("Repair pumps"), False),
    ],
)
def test_a_rule_judges_where_there_is_something_to_look_at(organization_of, rule: str, text: str, expected: bool):
    assert judges(all_rules()[rule], Readings(organization_of(text))) is expected
