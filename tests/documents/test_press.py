from pathlib import Path

from orgdesign.documents.building import chosen_outputs, make
from orgdesign.documents.output import Output
from orgdesign.documents.press import Press


def test_puts_everything_where_it_belongs(press: Press):
    assert [output.path for output in press.outputs()] == [
        *(f"job-descriptions/care/{id}.{ending}" for id in ("manager", "aide") for ending in ("html", "md")),
        *(f"job-descriptions/care/complaints/{id}.{ending}" for id in ("lead", "officer") for ending in ("html", "md")),
        *(f"units/care/positions.{ending}" for ending in ("html", "md", "csv")),
        *(f"units/care/complaints/positions.{ending}" for ending in ("html", "md", "csv")),
        *(f"position-table.{ending}" for ending in ("html", "md", "csv")),
        *(f"matrix.{ending}" for ending in ("html", "md", "csv")),
        *(f"charts/org.{ending}" for ending in ("svg", "mmd", "dot")),
        *(f"charts/unit-complaints.{ending}" for ending in ("svg", "mmd", "dot")),
        "register.csv",
    ]


def test_formats_are_applied_where_a_kind_has_more_than_one(press: Press):
    chosen = chosen_outputs(press.outputs(), formats=["md"], positions=["lead"])
    assert [output.path for output in chosen] == [
        "job-descriptions/care/complaints/lead.md",
        "units/care/positions.md",
        "units/care/complaints/positions.md",
        "position-table.md",
        "matrix.md",
        "register.csv",
    ]


def test_one_that_fails_does_not_stop_the_others(tmp_path: Path):
    outputs = [Output("matrix", f"{name}.md", "", maker) for name, maker in (("a", str), ("b", _fail), ("c", str))]
    made = list(make(outputs, tmp_path))
    assert [(one.output.path, one.changed, str(one.error)) for one in made] == [
        ("a.md", True, "None"),
        ("b.md", False, "no ink"),
        ("c.md", True, "None"),
    ]


def _fail() -> str:
    raise ValueError("no ink")


def test_what_is_as_it_should_be_is_left_alone(press: Press, tmp_path: Path):
    outputs = list(press.outputs())
    assert all(made.changed for made in make(outputs, tmp_path))
    assert [made for made in make(outputs, tmp_path) if made.changed or made.error] == []


def test_the_same_design_gives_the_same_bytes(press: Press):
    outputs = list(press.outputs())
    assert [output.make() for output in outputs] == [output.make() for output in outputs]
