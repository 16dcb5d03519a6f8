import pytest

from orgdesign.lint.rules.segregation.credit_and_sales import credit_and_sales


def post(fields: str, duties: str, authorities: str = "") -> str:
    return f"""
organization: {{id: o, name: O}}
positions: [{{id: a, title: A, {fields}duties: [{duties}], authorities: [{authorities}]}}]
"""


SELL = "{text: one, action: sell, object: pumps, scope: north}"


@pytest.mark.parametrize(
    ("fields", "duties", "authorities", "object"),
    [
        ("class: sales, ", "", "{action: approve, object: 客户信用额度}", "客户信用额度"),
        ("class: sales, ", "", "{action: propose, object: 客户信用额度}", None),
        ("class: transactional, ", "", "{action: approve, object: 客户信用额度}", None),
        ("class: sales, ", "", "{action: approve, object: 信用卡退款}", None),
        ("", f"{SELL}, {{text: two, action: 授信, object: 经销商}}", "", "经销商"),
        ("", f"{SELL}, {{text: two, action: approve, object: credit, scope: north}}", "", "credit"),
        ("", f"{SELL}, {{text: two, action: approve, object: credit, scope: south}}", "", None),
        ("", "{text: one, action: execute, object: 销售订单}", "{action: review, object: 赊销}", "赊销"),
    ],
)
def test_who_sells_does_not_decide_on_credit(violations, fields, duties, authorities, object):
    found = [line.partition(" ")[2] for line in violations(credit_and_sales, post(fields, duties, authorities))]
    assert found == ([f"A (a) both sells and decides on “{object}”"] if object else [])
