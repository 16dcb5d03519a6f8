"""Files of charts: the same design gives the same bytes, and those agreed on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from orgdesign.charts.neighbourhood_chart import neighbourhood_chart
from orgdesign.charts.organization_chart import organization_chart
from orgdesign.charts.render import EXTENSIONS, FORMATS, render
from orgdesign.errors import UsageError
from tests.charts.designs import department

GOLDEN = Path(__file__).parent.parent / "golden" / "charts"
HASHED = """
from orgdesign.charts.organization_chart import organization_chart
from orgdesign.charts.render import FORMATS, render
from tests.charts.designs import department
print([render(organization_chart(department(), by=by), format) for by in ("post", "unit") for format in FORMATS])
"""


@pytest.fixture
def golden(request):
    """Compare with a golden file; ORGDESIGN_UPDATE_GOLDEN=1 writes it anew."""

    def compare(name: str, text: str) -> None:
        if os.environ.get("ORGDESIGN_UPDATE_GOLDEN"):
            (GOLDEN / name).write_text(text, encoding="utf-8", newline="\n")
        assert text == (GOLDEN / name).read_text("utf-8")

    return compare


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("by", ["post", "unit"])
def test_the_chart_of_a_department(golden, format, by):
    chart = organization_chart(department(), by=by)
    golden(f"department-by-{by}.{EXTENSIONS[format]}", render(chart, format))


def test_the_place_of_a_post(golden):
    organization = department()
    golden("complaints-lead.svg", render(neighbourhood_chart(organization, organization.positions[2]), "svg"))


def test_an_unknown_format():
    with pytest.raises(UsageError, match="Charts cannot be written as gif"):
        render(organization_chart(department()), "gif")


def test_the_seed_of_hashes_changes_nothing():
    outputs = {
        subprocess.run(
            [sys.executable, "-c", HASHED],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[2])},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outputs) == 1


def test_the_order_in_the_file_changes_nothing(organization_of):
    head = "organization: {id: o, name: 部}\nunits: [{id: a, name: 组}]\npositions:\n"
    posts = ["  - {id: p0, title: 经理, unit: o, reports_to: none}\n"]
    posts += [f"  - {{id: p{one}, title: 专员, unit: a, reports_to: p{(one - 1) // 3}}}\n" for one in range(1, 30)]
    charts = [organization_chart(organization_of(head + "".join(some))) for some in (posts, posts[::-1])]
    assert len(charts[0].boxes) == 30
    assert render(charts[0], "svg") == render(charts[1], "svg")
