"""The duties of a design as read, once for all who ask."""

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from orgdesign.dataclass import dataclass
from orgdesign.model import Organization, Position
from orgdesign.model.duty import Duty
from orgdesign.model.entity import Place
from orgdesign.text.company_words import NO_WORDS, CompanyWords

if TYPE_CHECKING:
    from orgdesign.analysis.acts import Acts
    from orgdesign.text.reading import Reader
    from orgdesign.text.statement import Statement


@dataclass(frozen=True, slots=True)
class DutyRead:
    """A duty of a post with what it says. `rank` is the post's place in protocol order; duties count from 1."""

    position: Position
    duty: Duty
    rank: int
    number: int
    statement: "Statement"

    @property
    def place(self) -> Place:
        return self.position.at_part(self.duty)

    @property
    def name(self) -> str | int:
        """The id of the duty if it was given one, else its number."""
        return self.number if self.duty.id == self.duty.text else self.duty.id


class Readings:
    """The duties of an organization, read with a company's words; nothing is read before somebody asks."""

    def __init__(self, organization: Organization, words: CompanyWords = NO_WORDS) -> None:
        self.organization = organization
        self._words = words

    @cached_property
    def reader(self) -> "Reader":
        # The lexicon is imported when the first rule asks for a duty as read.
        from orgdesign.text.reading import reader

        return reader(self._words)

    @cached_property
    def acts(self) -> "Acts":
        """What posts do and may do."""
        from orgdesign.analysis.acts import Acts

        return Acts(self)

    @cached_property
    def duties(self) -> tuple[DutyRead, ...]:
        """Every duty, once where posts share a job, but for the routine ones."""
        return tuple(self._read())

    def _read(self) -> Iterator[DutyRead]:
        for rank, position in enumerate(self.organization.positions_saying("duties")):
            for number, duty in enumerate(position.duties, start=1):
                if not duty.routine:
                    yield DutyRead(position, duty, rank, number, self.statement(duty))

    def statement(self, duty: Duty) -> "Statement":
        """What a duty says."""
        if duty.action or duty.object:
            return self.reader.read_parts(duty.action, duty.object, duty.text)
        return self.reader.read(duty.text)
