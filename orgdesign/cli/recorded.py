"""A list of recorded times that the user points at, compared with the design."""

from collections.abc import Iterator
from gettext import NullTranslations
from pathlib import Path
from typing import Any

from orgdesign.analysis.recorded_times import RecordedTimes, compare
from orgdesign.analysis.recorded_times_formats import recorded_times_data, recorded_times_figures
from orgdesign.analysis.report import Figure
from orgdesign.cli.list_file import read_list
from orgdesign.dataclass import dataclass
from orgdesign.errors import UsageError
from orgdesign.exchange.recorded_times import RowFault, read_records
from orgdesign.messages import Message, message
from orgdesign.model import Organization
from orgdesign.nearest import did_you_mean


@dataclass(frozen=True, slots=True)
class Recorded:
    """The comparison, which rows could not be read, and what is to be said of how the file was read."""

    file: str
    times: RecordedTimes
    faults: tuple[RowFault, ...]
    notes: tuple[Message, ...]

    def data(self, translations: NullTranslations) -> dict[str, Any]:
        return {
            "file": self.file,
            **recorded_times_data(self.times),
            "faults": [{"line": fault.line, "message": fault.message.text(translations)} for fault in self.faults],
            "notes": [note.text(translations) for note in self.notes],
        }

    def figures(self) -> Iterator[Figure]:
        yield from recorded_times_figures(self.times)
        if self.faults:
            yield Figure(
                message("faults in {file}", file=self.file),
                len(self.faults),
                details=tuple(Figure(message("line {line}", line=fault.line), fault.message) for fault in self.faults),
            )
        for note in self.notes:
            yield Figure(self.file, note)


def recorded_in(file: str, organization: Organization, process: str | None, encoding: str | None) -> Recorded:
    """Raises UsageError where the list cannot be read, or fits no process."""
    known = organization.processes_by_id
    if process is not None and process not in known:
        raise UsageError(message("there is no process {name}", name=process), did_you_mean(process, known))
    if not known:
        raise UsageError(message("the design has no processes to compare recorded times with"))
    source = read_list(Path(file), encoding)
    listed = read_records(source.text, known, known.get(process or ""))
    times = compare(organization, listed.process, listed.records)
    return Recorded(Path(file).as_posix(), times, listed.faults, source.notes)
