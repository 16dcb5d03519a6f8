"""Periods that end before they begin."""

import pytest

from tests.loading.schema_files import checked, said, said_of_post


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (("from: 2027-01-01", "until: 2026-01-01"), (5, 5, '"until" is "2026-01-01", earlier than "from", 2027-01-01')),
        (("截止: 2026年1月1日", "开始: 2027/1/1"), (4, 5, '"截止" is "2026年1月1日", earlier than "开始", 2027/1/1')),
    ],
)
def test_a_post_does_not_end_before_it_begins(lines, sentence):
    line, column, words = sentence
    assert said_of_post(*lines) == [(line, column, f"position 主管 (p1): {words}")]


def test_nor_does_anybody_leave_a_post_before_taking_it():
    assert said("people: [{id: p, name: P, holds: [{position: a, since: 2026-03-01, until: 2025-03-01}]}]") == [
        (1, 68, 'post held of person P (p): "until" is "2025-03-01", earlier than "since", 2026-03-01')
    ]


def test_nor_is_a_document_due_for_review_before_it_is_effective():
    assert said("defaults: {document: {review_by: 2026-01-01, effective: 2026-02-01}}") == [
        (1, 23, 'control block of defaults: "review_by" is "2026-01-01", earlier than "effective", 2026-02-01')
    ]
    assert len(said("policies: [{id: p, title: P, document: {review_by: 2026-01-01, effective: 2026-02-01}}]")) == 1


def test_the_end_is_taken_out_so_that_nothing_follows_from_it():
    data, _ = checked("positions: [{id: a, title: A, from: 2027-01-01, until: 2026-01-01}]")
    assert data == {"positions": [{"id": "a", "title": "A", "from": "2027-01-01"}]}


def test_one_day_is_a_period_and_dates_that_are_none_are_said_once():
    assert said_of_post("from: 2026-01-01", "until: 2026-01-01") == []
    assert len(said_of_post("from: soon", "until: 2026-01-01")) == 1
