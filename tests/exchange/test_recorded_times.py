from decimal import Decimal

import pytest

from orgdesign.analysis.recorded_times import Record
from orgdesign.exchange.recorded_times import RecordList, read_records

DESIGN = """
    organization: {id: o, name: O}
    processes:
      - {id: p, name: P, cases: [near, far], steps: [{id: take}, {id: go, then: [done, call]}, {id: call}, {id: done}]}
"""
LINEAR = """
    organization: {id: o, name: O}
    processes: [{id: p, name: P, steps: [{id: take}, {id: go}]}]
"""


@pytest.fixture
def listed(organization_of):
    def read(text: str, design: str = LINEAR) -> RecordList:
        return read_records(text, organization_of(design).processes_by_id)

    return read


def faults(listed: RecordList) -> list[str]:
    return [f"{fault.line} {fault.message}" for fault in listed.faults]


def record(line: int, *minutes: float | None, total: float | None = None, **more: str) -> Record:
    lengths = {place: 60 * Decimal(str(one)) for place, one in enumerate(minutes) if one is not None}
    return Record(line, lengths, None if total is None else 60 * Decimal(str(total)), **more)


def test_moments_become_times(listed):
    read = listed("id;A;B;C\nx1;8:00;8:02;8:05\n;23:59;0:01;0:02\n")
    assert read.records == (record(2, 2, 3, total=5, name="x1"), record(3, 2, 1, total=3))
    assert faults(read) == []


def test_a_missing_or_unreadable_moment_spoils_both_sides(listed):
    read = listed("A,B,C\n8:00,,8:05\n8:00,8:02,later\n8:00,7:59,8:05\n")
    assert read.records == (record(3, 2), record(4, None, 6))
    assert faults(read) == [
        "2 column B is empty; the steps on both sides are left out",
        "3 column C holds no moment: later",
        "4 the moment in column B lies before the one of the step before",
    ]


def test_lengths_are_read_and_added_up(listed):
    read = listed("take\tgo\n2\t90 s\n3\t\n\t\n5\tsoon\n")
    assert read.records == (record(2, 2, 1.5, total=3.5), record(3, 3), record(5, 5))
    assert faults(read) == ["5 column go holds no length of time: soon"]


def test_a_step_of_a_branch_may_be_empty(listed):
    read = listed("case,take,go,call,done\nnear,1,2,,3\n", DESIGN)
    assert read.records == (Record(2, {0: Decimal(60), 1: Decimal(120), 3: Decimal(180)}, Decimal(360), "near"),)


def test_a_row_needs_a_case_that_exists(listed):
    read = listed("case,take\nNear,1\n,1\nelsewhere,1\nfar,\n", DESIGN)
    assert read.records == (record(2, 1, case="near"),)
    assert faults(read) == [
        "3 the row names no case; it is left out",
        "4 there is no case elsewhere; the row is left out; the cases are: near, far",
        "5 the row holds no times; it is left out",
    ]


def test_a_list_without_cases_is_read_without(listed):
    assert listed("take\n1\n", DESIGN).records == (record(2, 1),)


def test_broken_quotation_marks_spoil_their_row_only(listed):
    read = listed('take,go\n"1,2\n3,4\n')
    assert read.records == (record(3, 3, 4, total=7),)
    assert faults(read) == ["2 its quotation marks do not match; the row is left out"]
