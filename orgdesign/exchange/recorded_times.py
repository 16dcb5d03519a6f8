"""A list of recorded times → the records it holds, with every faulty row accounted for."""

from collections.abc import Mapping
from decimal import Decimal
from itertools import chain, islice

from orgdesign.analysis.recorded_times import Record
from orgdesign.dataclass import dataclass
from orgdesign.exchange.cell_text import clean_cell
from orgdesign.exchange.delimited import Row, rows_of, sniffed_delimiter
from orgdesign.exchange.moments import Moment, parse_length, parse_moment, seconds_between
from orgdesign.exchange.recorded_columns import RecordedColumns, recorded_columns
from orgdesign.messages import Message, message
from orgdesign.model.process import Process
from orgdesign.model.text import normalized

_ROWS_SEARCHED = 30


@dataclass(frozen=True, slots=True)
class RowFault:
    """What could not be read, and on which line."""

    line: int
    message: Message


@dataclass(frozen=True, slots=True)
class RecordList:
    process: Process
    records: tuple[Record, ...]
    faults: tuple[RowFault, ...]


def read_records(text: str, processes: Mapping[str, Process], wanted: Process | None = None) -> RecordList:
    """Read a decoded list. Raises UsageError where its columns fit no process, or several."""
    rows = rows_of(text, sniffed_delimiter(text))
    first_rows = tuple(islice(rows, _ROWS_SEARCHED))
    columns = recorded_columns(first_rows, processes, wanted)
    records: list[Record] = []
    faults: list[RowFault] = []
    for row in chain(first_rows, rows):
        if row.line > columns.header_line and not row.empty:
            record = _record(row, columns, faults)
            if record:
                records.append(record)
    return RecordList(columns.process, tuple(records), tuple(faults))


def _record(row: Row, columns: RecordedColumns, faults: list[RowFault]) -> Record | None:
    """What a row records; nothing, and a fault, where it records nothing that can be used."""
    if row.broken:
        faults.append(RowFault(row.line, message("its quotation marks do not match; the row is left out")))
        return None
    case = _case(row, columns)
    if isinstance(case, Message):
        faults.append(RowFault(row.line, case))
        return None
    before = len(faults)
    lengths, total = _from_moments(row, columns, faults) if columns.moments else _from_lengths(row, columns, faults)
    if not lengths:
        if len(faults) == before:
            faults.append(RowFault(row.line, message("the row holds no times; it is left out")))
        return None
    name = _cell(row, columns.name) or None
    return Record(row.line, lengths, total, case, name)


def _case(row: Row, columns: RecordedColumns) -> str | Message | None:
    """The case as the process calls it; what is wrong with it, if anything."""
    cases = columns.process.cases
    if columns.case is None or not cases:
        return None
    written = _cell(row, columns.case)
    known = {normalized(case): case for case in cases}
    if case := known.get(normalized(written)):
        return case
    if not written:
        return message("the row names no case; it is left out")
    return message("there is no case {case}; the row is left out; the cases are: {cases}", case=written, cases=cases)


def _from_moments(
    row: Row, columns: RecordedColumns, faults: list[RowFault]
) -> tuple[dict[int, Decimal], Decimal | None]:
    """The time from each moment to the next one; a moment that is missing spoils the steps on both sides."""
    lengths: dict[int, Decimal] = {}
    first = previous = _moment(row, columns, columns.start, faults)
    complete = first is not None
    for index, place in columns.moments:
        moment = _moment(row, columns, index, faults)
        complete = complete and moment is not None
        if moment and previous:
            length = _between(previous, moment)
            if length is None:
                faults.append(RowFault(row.line, _backwards(columns, index)))
                complete = False
            else:
                lengths[place] = length
        previous = moment
    return lengths, sum(lengths.values(), Decimal(0)) if complete else None


def _between(before: Moment, after: Moment) -> Decimal | None:
    try:
        return seconds_between(before, after)
    except ValueError:
        return None


def _backwards(columns: RecordedColumns, index: int) -> Message:
    return message(
        "the moment in column {column} lies before the one of the step before", column=columns.headers[index]
    )


def _moment(row: Row, columns: RecordedColumns, index: int | None, faults: list[RowFault]) -> Moment | None:
    if index is None:
        return None
    written = _cell(row, index)
    try:
        return parse_moment(written)
    except ValueError:
        column = columns.headers[index]
        fault = message("column {column} holds no moment: {written}", column=column, written=written)
        if not written:
            fault = message("column {column} is empty; the steps on both sides are left out", column=column)
        faults.append(RowFault(row.line, fault))
        return None


def _from_lengths(
    row: Row, columns: RecordedColumns, faults: list[RowFault]
) -> tuple[dict[int, Decimal], Decimal | None]:
    """An empty cell is a step that was not done; the whole is known if that can be, or none is empty."""
    lengths: dict[int, Decimal] = {}
    readable = True
    for index, place in columns.lengths:
        written = _cell(row, index)
        if not written:
            continue
        try:
            lengths[place] = parse_length(written)
        except ValueError:
            readable = False
            column = columns.headers[index]
            text = message("column {column} holds no length of time: {written}", column=column, written=written)
            faults.append(RowFault(row.line, text))
    count = len(columns.process.steps)
    branches = any(len(following) > 1 for following in columns.process.paths.following)
    complete = readable and len(columns.lengths) == count and (branches or len(lengths) == count)
    return lengths, sum(lengths.values(), Decimal(0)) if complete else None


def _cell(row: Row, index: int | None) -> str:
    return clean_cell(row.cells[index]) if index is not None and index < len(row.cells) else ""
