from decimal import Decimal

from orgdesign.analysis.metrics import Metrics, SpanMetrics, metrics_of

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
    )


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
    assert metrics_of(organization) == Metrics("acme", 2, Decimal(2), 0, 1, None)


def test_an_organization_without_posts_has_no_layers(organization_of):
    organization = organization_of("organization: {id: acme, name: Acme, locale: en}")
    assert metrics_of(organization) == Metrics("acme", 0, Decimal(0), 0, 0, None)
