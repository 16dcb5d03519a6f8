import json
from decimal import Decimal

from orgdesign.analysis.metrics import Metrics, SpanMetrics
from orgdesign.analysis.metrics_formats import metrics_json, metrics_text
from orgdesign.messages import translations_for

METRICS = Metrics(
    organization="acme",
    positions=22,
    headcount=Decimal("22.5"),
    managers=5,
    layers=3,
    span=SpanMetrics(
        mean=Decimal("4.2"), median=Decimal(3), max=Decimal("1E+1"), distribution={Decimal(3): 4, Decimal("1E+1"): 1}
    ),
)


def test_programs_get_numbers_under_stable_keys():
    assert json.loads(metrics_json(METRICS)) == {
        "version": 1,
        "organization": "acme",
        "positions": 22,
        "headcount": 22.5,
        "managers": 5,
        "layers": 3,
        "span": {"mean": 4.2, "median": 3, "max": 10, "distribution": {"3": 4, "10": 1}},
    }


def test_no_spans_are_null():
    assert json.loads(metrics_json(Metrics("acme", 0, Decimal(0), 0, 0, None)))["span"] is None


def test_people_get_sentences():
    assert metrics_text(METRICS, translations_for("en")) == (
        "organization: acme\n"
        "posts: 22\n"
        "headcount: 22.5\n"
        "managers: 5\n"
        "layers, the top and the front line included: 3\n"
        "span of control: mean 4.2, median 3, widest 10\n"
        "  3: 4 managers\n"
        "  10: 1 manager\n"
    )
