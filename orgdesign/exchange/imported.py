"""What an import brings: the files of a design, and what is to be said of the list."""

from collections.abc import Mapping
from dataclasses import field

from orgdesign.dataclass import dataclass
from orgdesign.exchange.columns import ColumnMap
from orgdesign.exchange.listed_post import Fault
from orgdesign.messages import Message


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How a list is to be read.

    `name` is the organization's, else the list names it, else its file; `locale` the language of the texts, guessed
    where None. `people` takes the holders' names in, `keep` what no field is for (as `x-` fields).
    """

    file_stem: str
    name: str | None = None
    locale: str | None = None
    column_map: ColumnMap = field(default_factory=lambda: ColumnMap({}))
    delimiter: str | None = None
    unit_separator: str | None = None
    people: bool = False
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    """`files` by name; `columns` says which column is which field, `unused` which hold something that was left out.

    `rows` counts the rows below the headers that hold anything, `posts` those that became posts; `empty_rows` the
    others, `rows_above` those above the headers.
    """

    locale: str
    files: Mapping[str, str]
    faults: tuple[Fault, ...]
    rows: int
    posts: int
    empty_rows: int
    rows_above: tuple[int, ...]
    columns: Mapping[str, tuple[Message | str, ...]]
    unused: tuple[Message | str, ...]

    @property
    def faulty_rows(self) -> int:
        return len({fault.line for fault in self.faults})
