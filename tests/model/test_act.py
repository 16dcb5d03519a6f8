from decimal import Decimal

from orgdesign.model.money import Money

DESIGN = """
organization: {id: o, name: O}
outside: [{id: finance, name: Finance}]
jobs: [{id: j, title: J, authorities: [{action: approve, object: 退款, kind: expense}]}]
positions:
  - {id: a, title: A, covers: 华东, authorities: [{action: approve, object: 退款, limit: 5 CNY}]}
  - {id: b, job: j}
decisions: [{id: d, matter: 退 款, kind: expense, propose: a, approve: {b: 9 CNY}, record: finance}]
"""


def test_authorities_and_decisions_say_what_posts_may_do(organization_of):
    acts = organization_of(DESIGN).acts
    assert [(one.side, one.action, one.object, one.matter, one.scope, one.limit) for one in acts["a"]] == [
        ("authority", "approve", "退款", "退款", "华东", Money(Decimal(5), "CNY")),
        ("decision", "propose", "退 款", "退款", "华东", None),
    ]
    assert [(one.side, one.action, one.limit, one.kind) for one in acts["b"]] == [
        ("authority", "approve", None, "expense"),
        ("decision", "approve", Money(Decimal(9), "CNY"), "expense"),
    ]


def test_each_act_knows_where_it_was_written(organization_of):
    acts = organization_of(DESIGN).acts
    places = [(one.place.location.line, one.place.location.column) for id in ("a", "b") for one in acts[id]]
    assert places == [(5, 49), (7, 49), (3, 40), (7, 71)]


def test_authorities_to_approve_or_to_execute_settle_something(organization_of):
    acts = organization_of(DESIGN).acts
    assert [one.decides for one in acts["a"]] == [True, False]
