import pytest

from orgdesign.errors import UsageError
from orgdesign.exchange.delimited import Row
from orgdesign.exchange.recorded_columns import RecordedColumns, recorded_columns

DESIGN = """
    organization: {id: o, name: O}
    processes:
      - {id: two, name: Two, steps: [{id: take, name: {zh-CN: 受理, en: Take in}}, {id: go, name: 出动}]}
      - {id: three, name: Three, steps: [{id: ask, name: 问}, {id: answer, name: 答}, {id: note, name: 记}]}
"""


@pytest.fixture
def columns(organization_of):
    processes = organization_of(DESIGN).processes_by_id

    def find(*headers: str, process: str | None = None) -> RecordedColumns:
        return recorded_columns([Row(1, headers)], processes, processes.get(process or ""))

    return find


def found(columns: RecordedColumns) -> tuple[object, ...]:
    return (columns.process.id, columns.start, columns.moments, columns.lengths)


def test_letters_belong_to_the_process_with_one_step_less(columns):
    assert found(columns("A", "B", "C")) == ("two", 0, ((1, 0), (2, 1)), ())
    assert found(columns("D", "单号", "A 挂机", "C（派单）", "B")) == ("three", 2, ((4, 0), (3, 1), (0, 2)), ())


def test_steps_may_be_called_by_id_or_name_or_letters(columns):
    assert found(columns("情形", "take", "出动")) == ("two", None, (), ((1, 0), (2, 1)))
    assert found(columns("Take In", "go")) == ("two", None, (), ((0, 0), (1, 1)))
    assert found(columns("AB", "B-C", "C至D")) == ("three", None, (), ((0, 0), (1, 1), (2, 2)))


def test_beside_a_start_steps_hold_moments(columns):
    assert found(columns("go", "take", "开始")) == ("two", 2, ((1, 0), (0, 1)), ())


def test_case_and_name_are_known_in_both_languages(columns):
    one, other = columns("Case", "Order ID", "take"), columns("take", "工单号", "情形")
    assert ((one.case, one.name), (other.case, other.name)) == ((0, 1), (2, 1))


def test_titles_may_stand_above_the_headers(organization_of):
    processes = organization_of(DESIGN).processes_by_id
    rows = [Row(1, ("March",)), Row(2, ("", "")), Row(3, ("take", "go")), Row(4, ("2", "3"))]
    assert recorded_columns(rows, processes).header_line == 3


@pytest.mark.parametrize(
    ("headers", "process", "problem"),
    [
        (("x", "y"), None, "the columns fit no process; they are: x, y"),
        (("A", "B", "C", "D", "E"), None, "the columns fit no process; they are: A, B, C, D, E"),
        (("A", "B", "C"), "three", "the columns fit no process; they are: A, B, C"),
        (("take", "ask"), None, "the columns fit several processes: three, two"),
    ],
)
def test_columns_that_do_not_fit_are_refused(columns, headers, process, problem):
    with pytest.raises(UsageError) as refused:
        columns(*headers, process=process)
    assert str(refused.value.message) == problem


def test_an_empty_list_is_refused():
    with pytest.raises(UsageError):
        recorded_columns([Row(1, ("", ""))], {})
