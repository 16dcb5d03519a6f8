"""Whether two duties are one sentence with other words in a place or two."""

import pytest

from orgdesign.analysis.swapped_words import Swapped, swapped_in


def test_what_is_measured_of_two_texts():
    assert swapped_in("编制月度财务报表", "编制月度生产计划") == Swapped(shared=0.5, places=1, more=0.0)
    assert swapped_in("check supplier invoices", "check invoices daily") == Swapped(shared=2 / 3, places=0, more=2 / 3)
    assert swapped_in("受理投诉", "受理投诉") == Swapped(shared=1.0, places=0, more=0.0)


def test_marks_between_words_count_for_nothing():
    assert swapped_in("受理、登记投诉", "受理,登记投诉") == Swapped(shared=1.0, places=0, more=0.0)


@pytest.mark.parametrize(
    ("one", "other"),
    [("编制月度财务报表", "编制月度生产计划"), ("coach agents inbound", "coach agents outbound")],
)
def test_a_swapped_word_stands_alone(one, other):
    assert swapped_in(one, other).alone > 0.5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("受理客户投诉", "受理客户投诉"),  # nothing is swapped
        ("监听坐席录音并评分", "抽听客服录音进行质检打分"),  # another sentence
        ("负责客户投诉的受理", "受理客户投诉后做好登记并转交有关部门"),  # much more is said
    ],
)
def test_no_swapped_word_stands_alone(one, other):
    assert swapped_in(one, other).alone < 0.2
