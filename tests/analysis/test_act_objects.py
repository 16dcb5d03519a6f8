import pytest

from orgdesign.analysis.readings import Readings

POST = """
organization: {{id: o, name: O}}
positions: [{{id: a, title: A, duties: [{duties}]}}]
"""


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("申请客户退款", "批准顾客退款", True),
        ("申请退款", "批准退款申请", True),
        ("申請顧客退款", "核准退款", True),
        ("Apply for refunds", "Approve refund applications", True),
        ("申请退款", "批准请假", False),
        ("申请第1区域退款", "批准第2区域退款", False),
        ("申请线上退款", "批准线下退款", False),
        ("Apply for refunds", "Approve leave of absence", False),
    ],
)
def test_whether_two_duties_are_about_one_thing(organization_of, one, other, same):
    organization = organization_of(POST.format(duties=f"{one}, {other}"))
    acts = Readings(organization).acts
    first, second = acts.of_duties(organization.positions[0])
    assert acts.objects.are_one(first, second) is same


def test_whom_work_is_done_for_does_not_tell_two_things_apart(organization_of):
    organization = organization_of(POST.format(duties="申请用户退款, 批准退款"))
    acts = Readings(organization).acts
    first, second = acts.of_duties(organization.positions[0])
    assert acts.objects.are_one(first, second)
