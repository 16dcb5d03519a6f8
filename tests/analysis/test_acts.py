from orgdesign.analysis.acts import Acts
from orgdesign.analysis.readings import Readings

POST = """
organization: {{id: o, name: O}}
positions:
  - id: a
    title: A
    covers: 华东
    duties: [{duties}]
    authorities: [{{action: approve, object: 退款}}]
"""


def acts_of(organization_of, duties: str) -> Acts:
    return Readings(organization_of(POST.format(duties=duties))).acts


def first_post(acts: Acts):
    return acts._organization.positions[0]


def summary(acts: Acts) -> list[tuple[object, ...]]:
    return [(one.side, one.action, one.object, one.scope) for one in acts.of(first_post(acts))]


def test_what_is_stated_is_taken_at_its_word_and_the_rest_is_read(organization_of):
    duties = "{text: one, action: 审批, object: 退款}, '申请客户退款,批准请假', {text: 登记投诉, scope: 华南}"
    assert summary(acts_of(organization_of, duties)) == [
        ("duty", "approve", "退款", "华东"),
        ("duty", "propose", "客户退款", "华东"),
        ("duty", "approve", "请假", "华东"),
        ("duty", "record", "投诉", "华南"),
        ("authority", "approve", "退款", "华东"),
    ]


def test_who_assists_or_supports_or_is_forbidden_does_nothing(organization_of):
    duties = "协助主管审批退款, {text: 审批退款, involvement: support}, 不得批准退款, Never approve refunds"
    assert [side for side, *_ in summary(acts_of(organization_of, duties))] == ["authority"]


def test_the_classes_are_known_before_the_acts(organization_of):
    acts = acts_of(organization_of, "登记投诉, 申请退款")
    assert acts.classes_of(first_post(acts)) == {"record", "propose", "approve"}
