"""Which column of a list of recorded times is what.

case                       the case of the process: case, 情形
name                       what the list calls a run: id, order, 单号
A, B, C …                  moments: the first step runs from A to B, the second from B to C
A-B, AB, A至B …            lengths of the first step, the second …
id or name of a step       how long it took; where there is a column `start`, the moment at which it was done
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from orgdesign.dataclass import dataclass
from orgdesign.errors import UsageError
from orgdesign.exchange.cell_text import clean_cell
from orgdesign.exchange.delimited import Row
from orgdesign.messages import message
from orgdesign.model.process import Process
from orgdesign.model.text import LocalizedText, normalized

CASE = ("case", "情形", "情况", "情況", "场景", "場景")
NAME = (
    "id", "order", "record", "ticket", "number", "no", "order id", "order number", "单号", "工单", "工单号",
    "工单编号", "编号", "單號", "工單", "工單編號", "編號",
)  # fmt: skip
START = ("start", "begin", "started", "开始", "开始时间", "開始", "開始時間")

_LETTER = re.compile(r"([A-Z])(?:[^A-Za-z].*)?")
_SPAN = re.compile(r"([A-Z])\s*(?:[-–—~～→至到]|to)?\s*([A-Z])")
_ROWS_SEARCHED = 20


@dataclass(frozen=True, slots=True)
class RecordedColumns:
    """Columns by their indexes. `moments` are in order, the first before the first step, each other with its step."""

    process: Process
    header_line: int
    headers: tuple[str, ...]
    case: int | None
    name: int | None
    start: int | None
    moments: tuple[tuple[int, int], ...]
    lengths: tuple[tuple[int, int], ...]

    @property
    def fit(self) -> int:
        return len(self.moments) + len(self.lengths)


def recorded_columns(
    rows: Iterable[Row], processes: Mapping[str, Process], wanted: Process | None = None
) -> RecordedColumns:
    """Find the headers, and the process they speak of unless one is wanted. Raises UsageError."""
    candidates = [wanted] if wanted else [process for process in processes.values() if process.steps]
    written = [row for row in rows if not row.empty][:_ROWS_SEARCHED]
    if not written:
        raise UsageError(message("the list is empty"))
    found = [_columns(row, process) for row in written for process in candidates]
    best = max(found, key=lambda one: one.fit, default=None)
    if best is None or best.fit == 0:
        raise UsageError(
            message(
                "the columns fit no process; they are: {headers}", headers=tuple(map(clean_cell, written[0].cells))
            ),
            message(
                "a column is a step, by its id or name, or a moment: A, B, C … one more than the process has steps"
            ),
        )
    others = [one for one in found if one.fit == best.fit and one.process is not best.process]
    if others:
        names = tuple(one.process.id for one in (best, *others))
        raise UsageError(
            message("the columns fit several processes: {processes}", processes=names),
            message("say which with --process"),
        )
    return best


def _columns(row: Row, process: Process) -> RecordedColumns:
    headers = tuple(map(clean_cell, row.cells))
    start = _index(headers, START)
    steps = _step_columns(headers, process)
    letters = _letter_columns(headers, len(process.steps) + 1, {index for index, _ in steps})
    moments: tuple[tuple[int, int], ...] = ()
    if letters:
        start, moments, steps = letters[0], tuple((index, place) for place, index in enumerate(letters[1:])), ()
    elif start is not None:
        moments, steps = tuple(sorted(steps, key=lambda one: one[1])), ()
    return RecordedColumns(
        process=process,
        header_line=row.line,
        headers=headers,
        case=_index(headers, CASE),
        name=_index(headers, NAME),
        start=start,
        moments=moments,
        lengths=steps,
    )


def _index(headers: Sequence[str], words: Sequence[str]) -> int | None:
    known = {normalized(word) for word in words}
    return next((index for index, header in enumerate(headers) if normalized(header) in known), None)


def _step_columns(headers: Sequence[str], process: Process) -> tuple[tuple[int, int], ...]:
    """Index of each column that is a step, with the step's place; of two for one step the first."""
    places: dict[str, int] = {}
    for place, step in enumerate(process.steps):
        versions = [text for _, text in step.name.translations] if isinstance(step.name, LocalizedText) else [step.name]
        for word in (step.id, *versions):
            places.setdefault(normalized(word), place)
    found: dict[int, int] = {}
    for index, header in enumerate(headers):
        place_named = places.get(normalized(header), _span_place(header))
        if place_named is not None and place_named < len(process.steps) and normalized(header):
            found.setdefault(place_named, index)
    return tuple((index, place) for place, index in found.items())


def _span_place(header: str) -> int | None:
    match = _SPAN.fullmatch(header)
    return ord(match[1]) - ord("A") if match and ord(match[2]) == ord(match[1]) + 1 else None


def _letter_columns(headers: Sequence[str], count: int, taken: set[int]) -> tuple[int, ...]:
    """The columns A, B, C … if there are exactly as many moments as the process needs."""
    letters: dict[str, int] = {}
    for index, header in enumerate(headers):
        match = None if index in taken else _LETTER.fullmatch(header)
        if match:
            letters.setdefault(match[1], index)
    wanted = [chr(ord("A") + number) for number in range(min(count, 26))]
    return tuple(letters[letter] for letter in wanted) if sorted(letters) == wanted and count <= 26 else ()
