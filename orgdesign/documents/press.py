"""Everything that can be made of an edition, each with the place where it is put.

index.html  register.csv
job-descriptions/<unit>/…/<post>.{html,md}
units/<unit>/…/positions.{html,md,csv}
{position-table,matrix}.{html,md,csv}
charts/{org,unit-<unit>}.{svg,mmd,dot}
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import cached_property, partial

from orgdesign.charts.chart import Chart
from orgdesign.dataclass import dataclass
from orgdesign.documents.chart_formats import CHART_FORMATS
from orgdesign.documents.describing import job_description
from orgdesign.documents.document import Document
from orgdesign.documents.drawings import chart_of, neighbourhood_of
from orgdesign.documents.edition import Edition
from orgdesign.documents.file_names import FolderNames
from orgdesign.documents.formats import (
    DESCRIPTION_FORMATS,
    INDEX_FORMATS,
    REGISTER_FORMATS,
    TABLE_FORMATS,
    Writer,
)
from orgdesign.documents.index_page import index_page
from orgdesign.documents.job_description import JobDescription, Layout
from orgdesign.documents.output import Content, Output
from orgdesign.documents.position_table import PositionTable, company_position_table, unit_position_table
from orgdesign.documents.register import Register, register
from orgdesign.documents.responsibility_table import ResponsibilityTable, responsibility_table
from orgdesign.messages import Message
from orgdesign.model import Position, Unit
from orgdesign.templating import Templates

KINDS = ("job-descriptions", "position-tables", "matrix", "charts", "register", "index")
"""What can be asked for, in the order it is made."""


@dataclass(frozen=True)
class Press:
    """Makes the documents of one edition with one set of templates; `folder` comes before every path."""

    edition: Edition
    templates: Templates
    folder: str = ""
    layout: Layout | None = None
    raci: bool = False
    moved: dict[str, tuple[Message, ...]] = field(default_factory=dict)
    """Posts whose one-page form overflowed, and why; told as their descriptions are made."""

    def outputs(self) -> Iterator[Output]:
        """Everything but the index, which is over what was chosen of it; nothing is made yet."""
        yield from self._descriptions()
        yield from self._position_tables()
        if self.edition.organization.responsibilities:
            yield from self._made("matrix", "matrix", TABLE_FORMATS, self.matrix)
        yield from self._charts()
        yield from self._made("register", "register", REGISTER_FORMATS, self.register)

    def index(self, outputs: Sequence[Output]) -> Output:
        """The page over the files chosen, with the organization chart in it."""
        make = partial(self._written_index, outputs)
        return Output("index", f"{self.folder}index.html", "", make)

    def _written_index(self, outputs: Sequence[Output]) -> Content:
        page = index_page(self.edition, outputs, self.folder)
        return INDEX_FORMATS["html"](page, self.edition, self.templates, self.chart())

    def job_description(self, position: Position) -> JobDescription:
        return job_description(position, self.edition, self.layout)

    def position_table(self, unit: Unit | None = None) -> PositionTable:
        return unit_position_table(unit, self.edition) if unit else company_position_table(self.edition)

    def matrix(self) -> ResponsibilityTable:
        return responsibility_table(self.edition, raci=self.raci)

    def register(self) -> Register:
        return register(self.edition, lambda position: f"{self._file_of(position)}.html")

    def chart(self, root: str | None = None, depth: int | None = None) -> Chart:
        return chart_of(self.edition, root, depth)

    def written_description(self, position: Position, write: Writer) -> Content:
        document = self.job_description(position)
        if document.overflow:
            self.moved[position.id] = document.overflow
        chart = neighbourhood_of(position, self.edition) if document.layout == "two-page" else None
        return write(document, self.edition, self.templates, chart)

    def written(self, document: Document, write: Writer) -> Content:
        return write(document, self.edition, self.templates, None)

    def _descriptions(self) -> Iterator[Output]:
        for unit, _ in self.edition.units:
            for position in self.edition.organization.positions_by_unit.get(unit.id, ()):
                for ending, write in DESCRIPTION_FORMATS.items():
                    path = f"{self.folder}{self._file_of(position)}.{ending}"
                    make = partial(self.written_description, position, write)
                    yield Output("job-descriptions", path, position.id, make)

    def _position_tables(self) -> Iterator[Output]:
        for unit, _ in self.edition.units:
            if self.edition.organization.positions_by_unit.get(unit.id):
                path, table = f"units{self._unit_folders[unit.id]}/positions", partial(self.position_table, unit)
                yield from self._made("position-tables", path, TABLE_FORMATS, table, unit.id)
        yield from self._made("position-tables", "position-table", TABLE_FORMATS, self.position_table)

    def _charts(self) -> Iterator[Output]:
        yield from self._drawn("charts/org", self.chart)
        for unit, depth in self.edition.units:
            if depth and self.edition.heads_in_unit[unit.id]:
                yield from self._drawn(
                    f"charts/unit-{self._unit_names[unit.id]}", partial(self.chart, unit.id), unit.id
                )

    def _made(
        self, kind: str, path: str, formats: Mapping[str, Writer], document: Callable[[], Document], about: str = ""
    ) -> Iterator[Output]:
        for ending, write in formats.items():
            make = partial(self._written_later, document, write)
            yield Output(kind, f"{self.folder}{path}.{ending}", about, make)

    def _written_later(self, document: Callable[[], Document], write: Writer) -> Content:
        return self.written(document(), write)

    def _drawn(self, path: str, chart: Callable[[], Chart], about: str = "") -> Iterator[Output]:
        for ending, draw in CHART_FORMATS.items():
            yield Output("charts", f"{self.folder}{path}.{ending}", about, partial(_drawn_later, chart, draw))

    def _file_of(self, position: Position) -> str:
        """Where a post's description is put, without its ending."""
        folder = f"job-descriptions{self._unit_folders.get(position.unit, '')}"
        return self._files.path(folder, position.id, position.id)

    @cached_property
    def _files(self) -> FolderNames:
        return FolderNames()

    @cached_property
    def _unit_folders(self) -> dict[str, str]:
        """The folder of each unit, from the root's down, beginning with a slash."""
        names = FolderNames()
        folders: dict[str, str] = {}
        for unit, _ in self.edition.units:
            folders[unit.id] = names.path(folders.get(unit.parent or "", ""), unit.id, unit.id)
        return folders

    @cached_property
    def _unit_names(self) -> dict[str, str]:
        """A name for each unit that no other has."""
        names = FolderNames()
        return {unit.id: names.path("", unit.id, unit.id)[1:] for unit, _ in self.edition.units}


def _drawn_later(chart: Callable[[], Chart], draw: Callable[[Chart], Content]) -> Content:
    return draw(chart())
