from pathlib import Path

import pytest

from orgdesign.lint.measurable import is_measurable
from orgdesign.lint.rules.description.kpi_not_measurable import kpi_not_measurable
from orgdesign.model.indicator import Indicator

TABLE = Path(__file__).parent / "indicators" / "indicators.tsv"
ROWS = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("row", ROWS, ids=" ".join)
def test_what_can_be_measured(row):
    expected, name, target, formula, source, floor = [*row, "", "", "", ""][:6]
    indicator = Indicator(
        name=name, target=target or None, formula=formula or None, source=source or None, floor=floor or None
    )
    assert is_measurable(indicator) == (expected == "yes")


def test_each_indicator_is_said_where_it_was_written_once_for_a_job(violations):
    assert violations(
        kpi_not_measurable,
        """
        organization: {id: o, name: O}
        jobs: [{id: j, title: J, kpis: [{name: 服务质量, target: 提高满意度}]}]
        positions:
          - {id: a, title: A, job: j}
          - {id: b, title: B, job: j}
          - id: c
            title: C
            kpis:
              - {name: 按 ISO 9001 执行, target: 符合 ISO 9001 要求}
              - {name: 客户满意度, target: 每季度不低于 85 分}
              - {name: 团队合作}
        """,
    ) == [
        "2:33 the indicator “服务质量” of A (a) cannot be measured: “提高满意度” is no number",
        "9:9 the indicator “按 ISO 9001 执行” of C (c) cannot be measured: “符合 ISO 9001 要求” is no number",
        "11:9 the indicator “团队合作” of C (c) cannot be measured: it has no target and no formula",
    ]
