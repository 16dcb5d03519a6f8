from decimal import Decimal

from orgdesign.analysis.metrics import (
    Coverage,
    Handoffs,
    Load,
    Metrics,
    Places,
    SpanMetrics,
    StaffRatio,
    metrics_of,
)

DESIGN = """
    organization: {id: acme, name: Acme, locale: en}
    positions:
      - {id: head, title: Head, reports_to: none}
      - {id: aide, title: Aide, assistant_to: head}
      - {id: lead, title: Lead, reports_to: head, headcount: 2}
      - {id: chief, title: Chief, reports_to: head}
      - {id: agent, title: Agent, reports_to: lead, headcount: 9}
      - {id: clerk, title: Clerk, reports_to: chief}
"""


def test_the_shape_of_an_organization_is_measured(organization_of):
    assert metrics_of(organization_of(DESIGN)) == Metrics(
        organization="acme",
        positions=6,
        headcount=Decimal(15),
        managers=3,
        layers=3,
        span=SpanMetrics(
            mean=Decimal("2.83"),
            median=Decimal(3),
            max=Decimal("4.5"),
            distribution={Decimal(1): 1, Decimal(3): 1, Decimal("4.5"): 1},
        ),
        span_by_layer={
            1: one_span("3"),
            2: SpanMetrics(Decimal("2.75"), Decimal("2.75"), Decimal("4.5"), {Decimal(1): 1, Decimal("4.5"): 1}),
        },
        span_by_team={
            "managers": one_span("3"),
            "specialists": SpanMetrics(
                Decimal("2.75"), Decimal("2.75"), Decimal("4.5"), {Decimal(1): 1, Decimal("4.5"): 1}
            ),
        },
        ratio=StaffRatio(managers=Decimal(4), staff=Decimal(11), staff_per_manager=Decimal("2.75")),
        heads_by_layer={1: Decimal(1), 2: Decimal(3), 3: Decimal(10)},
        one_over_one=("chief",),
    )


def one_span(width: str) -> SpanMetrics:
    return SpanMetrics(Decimal(width), Decimal(width), Decimal(width), {Decimal(width): 1})


def test_places_are_counted_as_far_as_the_design_says_who_fills_them(organization_of):
    organization = organization_of("""
        organization: {id: acme, name: Acme, locale: en}
        positions:
          - {id: a, title: A, reports_to: none, headcount: {approved: 10, filled: 6, frozen: 1, dispatched: 2}}
          - {id: b, title: B, reports_to: a, headcount: {approved: 3, outsourced: 1}}
        people: [{id: p, holds: [b]}]
    """)
    assert metrics_of(organization).places == Places(Decimal(5), Decimal(1), Decimal(2), Decimal(1))


def test_coverage_counts_responsibilities_that_are_divided_no_further(organization_of):
    organization = organization_of("""
        organization: {id: acme, name: Acme, locale: en}
        positions: [{id: a, title: A, backup: b}, {id: b, title: B}]
        responsibilities:
          - {id: all, name: All}
          - {id: r1, name: One, parent: all, primary: a}
          - {id: r2, name: Two, parent: all, primary: b}
          - {id: r3, name: Three, parent: all, partial: [a, b]}
          - {id: r4, name: Four, parent: all}
    """)
    assert metrics_of(organization).coverage == Coverage(responsibilities=4, with_primary=2, with_backup=2)


def test_loads_and_handoffs_are_measured_where_they_are_planned(organization_of):
    metrics = metrics_of(
        organization_of("""
            organization: {id: acme, name: Acme, locale: en}
            positions:
              - {id: a, title: A, duties: [One 40% @r, Two 50%]}
              - {id: b, title: B, duties: [Three 40%, Four]}
            responsibilities: [{id: r, name: R}]
            processes:
              - {id: p, name: P, unit: acme, steps: [{id: s, name: S, by: a}, {id: t, name: T, by: b}]}
        """)
    )
    assert metrics.loads == (Load("a", "A", Decimal(90), 1),)
    assert metrics.handoffs == (Handoffs("p", "P", 2, 1),)


def test_an_even_number_of_spans_has_its_median_between_the_middle_two(organization_of):
    organization = organization_of("""
        organization: {id: acme, name: Acme, locale: en}
        positions:
          - {id: a, title: A, reports_to: none}
          - {id: b, title: B, reports_to: a}
          - {id: c, title: C, reports_to: b, headcount: 2}
    """)
    assert metrics_of(organization).span == SpanMetrics(
        mean=Decimal("1.5"),
        median=Decimal("1.5"),
        max=Decimal(2),
        distribution={Decimal(1): 1, Decimal(2): 1},
    )


def test_nobody_manages_oneself(organization_of):
    organization = organization_of("""
        organization: {id: acme, name: Acme, locale: en}
        positions:
          - {id: a, title: A, reports_to: none}
          - {id: b, title: B, reports_to: b}
    """)
    assert metrics_of(organization) == Metrics("acme", 2, Decimal(2), 0, 1, None, heads_by_layer={1: Decimal(1)})


def test_an_organization_without_posts_has_no_layers(organization_of):
    organization = organization_of("organization: {id: acme, name: Acme, locale: en}")
    assert metrics_of(organization) == Metrics("acme", 0, Decimal(0), 0, 0, None)
