import pytest

from orgdesign.lint.rules.segregation.execute_and_record import execute_and_record


@pytest.mark.parametrize(
    ("object", "more", "expected"),
    [("退款", "", 1), ("customer refunds", "", 1), ("工单", "", 0), ("工单", ", kind: expense", 1), ("mail", "", 0)],
)
def test_only_where_money_is_concerned(violations, object: str, more: str, expected: int):
    text = f"""
organization: {{id: o, name: O}}
positions:
  - id: a
    title: A
    duties: [{{text: one, action: execute, object: {object}}}]
    authorities: [{{action: record, object: {object}{more}}}]
"""
    found = [f"6:19 A (a) both carries out and records “{object}”, which is about money"]
    assert violations(execute_and_record, text) == found[:expected]
