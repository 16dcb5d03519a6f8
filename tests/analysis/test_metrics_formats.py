import json
from decimal import Decimal

from orgdesign.analysis.metrics import Coverage, Handoffs, Load, Metrics, Places, SpanMetrics, StaffRatio
from orgdesign.analysis.metrics_formats import metrics_json, metrics_report

SPAN = SpanMetrics(
    mean=Decimal("4.2"), median=Decimal(3), max=Decimal("1E+1"), distribution={Decimal(3): 4, Decimal("1E+1"): 1}
)
METRICS = Metrics(
    organization="acme",
    positions=22,
    headcount=Decimal("22.5"),
    managers=5,
    layers=3,
    span=SPAN,
    span_by_layer={1: SPAN},
    span_by_team={"front-line": SPAN},
    ratio=StaffRatio(Decimal(2), Decimal(24), Decimal(12)),
    heads_by_layer={1: Decimal(1), 2: Decimal("21.5")},
    one_over_one=("lead",),
    places=Places(Decimal(2), Decimal(1), Decimal(3), Decimal(4)),
    coverage=Coverage(3, 2, 1),
    loads=(Load("a", "A", Decimal(90), 1), Load("b", "B", Decimal(100), 0)),
    handoffs=(Handoffs("p", "P", 4, 1),),
)


def test_programs_get_numbers_under_stable_keys():
    span = {"mean": 4.2, "median": 3, "max": 10, "distribution": {"3": 4, "10": 1}}
    figures = json.loads(metrics_json(METRICS))
    assert figures.pop("formulas").keys() <= figures.keys()
    assert figures == {
        "version": 1,
        "organization": "acme",
        "positions": 22,
        "headcount": 22.5,
        "managers": 5,
        "layers": 3,
        "span": span,
        "span_by_layer": {"1": span},
        "span_by_team": {"front-line": span},
        "staff_per_manager": {
            "value": 12,
            "managers": 2,
            "staff": 24,
            "comparison": {"texas": 11, "iowa": 15, "oregon": 11},
        },
        "heads_by_layer": {"1": 1, "2": 21.5},
        "one_over_one": ["lead"],
        "vacancies": 2,
        "frozen": 1,
        "dispatched": 3,
        "outsourced": 4,
        "coverage": {
            "responsibilities": 3,
            "with_primary": 2,
            "with_backup": 1,
            "primary_share": 66.7,
            "backup_share": 33.3,
        },
        "load": {
            "mean": 95,
            "median": 95,
            "min": 90,
            "max": 100,
            "positions": {"a": {"planned": 90, "owned": 1}, "b": {"planned": 100, "owned": 0}},
        },
        "handoffs": [{"process": "p", "name": "P", "steps": 4, "handoffs": 1}],
    }


def test_what_a_design_does_not_say_is_null():
    figures = json.loads(metrics_json(Metrics("acme", 0, Decimal(0), 0, 0, None)))
    assert {key for key, value in figures.items() if value is None} == {
        "span",
        "staff_per_manager",
        "vacancies",
        "coverage",
        "load",
    }


def test_people_get_every_figure_with_the_way_it_is_counted():
    figures = {str(figure.label): figure for figure in metrics_report(METRICS).figures}
    assert list(figures) == [
        "posts",
        "headcount",
        "managers",
        "layers, the top and the front line included",
        "span of control",
        "span of control by layer and kind of team",
        "posts below the top that lead exactly one person",
        "staff per manager",
        "responsibilities",
        "load per post",
        "handoffs in processes",
    ]
    assert [f"{one.label} {one.value}" for one in figures["staff per manager"].details] == [
        "Texas 1 : 11, met",
        "Iowa 1 : 15, not met",
        "Oregon 1 : 11, met",
    ]
    assert [f"{one.label} {one.value}" for one in figures["headcount"].details] == [
        "vacancies 2",
        "frozen 1",
        "dispatched 3",
        "outsourced 4",
    ]
    assert [f"{one.label} {one.value}" for one in figures["responsibilities"].details] == [
        "with a primary owner 2 of 3 (66.7 %)",
        "with a backup 1 of 3 (33.3 %)",
    ]


def test_a_design_without_managers_shows_no_spans():
    labels = [str(one.label) for one in metrics_report(Metrics("acme", 0, Decimal(0), 0, 0, None)).figures]
    assert labels == ["posts", "headcount", "managers", "layers, the top and the front line included"]
