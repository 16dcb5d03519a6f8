"""Everything that can be made of an edition, each with the place where it is put.

index.html  register.csv
job-descriptions/<unit>/…/<post>.{html,md}
units/<unit>/…/positions.{html,md,csv}
{position-table,matrix}.{html,md,csv}
charts/{org,unit-<unit>}.{svg,mmd,dot}
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial

from orgdesign.documents.document import Document
from orgdesign.documents.drawings import CHART_FORMATS, chart_of, neighbourhood_of
from orgdesign.documents.edition import Edition
from orgdesign.documents.file_names import FolderNames
from orgdesign.documents.formats import DESCRIPTION_FORMATS, REGISTER_FORMATS, TABLE_FORMATS, Content, Writer
from orgdesign.documents.job_description import Layout, job_description
from orgdesign.documents.position_table import company_position_table, unit_position_table
from orgdesign.documents.register import register
from orgdesign.documents.responsibility_table import responsibility_table
from orgdesign.model import Position, Unit
from orgdesign.templating import Templates

KINDS = ("job-descriptions", "position-tables", "matrix", "charts", "register", "index")
"""What can be asked for, in the order it is made."""


@dataclass(frozen=True, slots=True)
class Output:
    """One file to be made; `about` is the id of the post or unit it is about, or empty."""

    kind: str
    path: str
    about: str
    make: Callable[[], Content]

    @property
    def format(self) -> str:
        return self.path.rpartition(".")[2]


@dataclass(frozen=True)
class Press:
    """Makes the documents of one edition with one set of templates; `folder` comes before every path."""

    edition: Edition
    templates: Templates
    folder: str = ""
    layout: Layout | None = None
    raci: bool = False

    def outputs(self) -> Iterator[Output]:
        """Everything but the index, which is over what was chosen of it."""
        yield from self._descriptions()
        yield from self._position_tables()
        if self.edition.organization.responsibilities:
            table = partial(responsibility_table, self.edition, raci=self.raci)
            yield from self._made("matrix", f"{self.folder}matrix", "", TABLE_FORMATS, table)
        yield from self._charts()
        entries = partial(register, self.edition, lambda position: f"{self.file_of(position)}.html")
        yield from self._made("register", f"{self.folder}register", "", REGISTER_FORMATS, entries)

    def description(self, position: Position, format: str) -> Content:
        document = job_description(position, self.edition, self.layout)
        drawing = neighbourhood_of(position, self.edition) if document.layout == "two-page" else None
        return DESCRIPTION_FORMATS[format](document, self, drawing)

    def file_of(self, position: Position) -> str:
        """Where a post's description is put, without its ending."""
        folder = self._unit_folders.get(position.unit, "")
        return self._files.path(f"{self.folder}job-descriptions{folder}", position.id, position.id)

    def _descriptions(self) -> Iterator[Output]:
        for unit, _ in self.edition.units:
            for position in self.edition.organization.positions_by_unit.get(unit.id, ()):
                for format in DESCRIPTION_FORMATS:
                    make = partial(self.description, position, format)
                    yield Output("job-descriptions", f"{self.file_of(position)}.{format}", position.id, make)

    def _position_tables(self) -> Iterator[Output]:
        for unit, _ in self.edition.units:
            if self.edition.organization.positions_by_unit.get(unit.id):
                path = f"{self.folder}units{self._unit_folders[unit.id]}/positions"
                table = partial(unit_position_table, unit, self.edition)
                yield from self._made("position-tables", path, unit.id, TABLE_FORMATS, table)
        whole = partial(company_position_table, self.edition)
        yield from self._made("position-tables", f"{self.folder}position-table", "", TABLE_FORMATS, whole)

    def _charts(self) -> Iterator[Output]:
        for format in CHART_FORMATS:
            yield Output("charts", f"{self.folder}charts/org.{format}", "", partial(chart_of, self.edition, format))
        for unit, depth in self.edition.units:
            if depth and self.edition.organization.positions_by_unit.get(unit.id):
                for format in CHART_FORMATS:
                    path = f"{self.folder}charts/unit-{self._file_name(unit)}.{format}"
                    yield Output("charts", path, unit.id, partial(chart_of, self.edition, format, root=unit.id))

    def _made(
        self, kind: str, path: str, about: str, formats: Mapping[str, Writer], document: Callable[[], Document]
    ) -> Iterator[Output]:
        for format, write in formats.items():
            yield Output(kind, f"{path}.{format}", about, partial(self._written, write, document))

    def _written(self, write: Writer, document: Callable[[], Document]) -> Content:
        return write(document(), self, None)

    @cached_property
    def _files(self) -> FolderNames:
        return FolderNames()

    @cached_property
    def _unit_folders(self) -> dict[str, str]:
        """The folder of each unit, from the root's down, beginning with a slash."""
        names = FolderNames()
        folders: dict[str, str] = {}
        for unit, _ in self.edition.units:
            parent = folders.get(unit.parent or "", "")
            folders[unit.id] = names.path(parent, unit.id, unit.id)
        return folders

    def _file_name(self, unit: Unit) -> str:
        return self._unit_names[unit.id]

    @cached_property
    def _unit_names(self) -> dict[str, str]:
        names = FolderNames()
        return {unit.id: names.path("", unit.id, unit.id)[1:] for unit, _ in self.edition.units}
