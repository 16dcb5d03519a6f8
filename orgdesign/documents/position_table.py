"""Position tables: 部门职位设置表 of a unit, 公司岗位设置总表 of the whole organization."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.documents.duties import weightiest_first
from orgdesign.documents.edition import Edition
from orgdesign.documents.identity import category, grade_text, headcount_text, superiors_text
from orgdesign.documents.words import INVOLVEMENTS
from orgdesign.model import Position, Unit
from orgdesign.model.duty import INVOLVEMENTS as ORDER
from orgdesign.model.duty import Involvement


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyGroup:
    """The duties of one post that it has one kind of part in."""

    involvement: Involvement
    word: str
    duties: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionRow:
    number: int
    id: str
    code: str
    title: str
    grade: str
    category: str
    headcount: str
    superior: str
    groups: tuple[DutyGroup, ...]

    def duties(self, involvement: Involvement) -> tuple[str, ...]:
        return next((group.duties for group in self.groups if group.involvement == involvement), ())


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitBlock:
    """One unit's posts. `total` counts its own, `total_below` also those of all units below it, where it has any."""

    id: str
    name: str
    depth: int
    rows: tuple[PositionRow, ...]
    total: str
    total_below: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionTable:
    """Blocks of units in protocol order; `posts` and `total` count all of them."""

    template: ClassVar[str] = "position-table"

    language: str
    whole: bool
    company: str
    unit: str
    blocks: tuple[UnitBlock, ...]
    posts: int
    total: str


def unit_position_table(unit: Unit, edition: Edition) -> PositionTable:
    """One unit's own posts, without those of the units below it."""
    positions = edition.organization.positions_by_unit.get(unit.id, ())
    return _table((_block(unit, 0, positions, 1, edition),), positions, unit, edition, whole=False)


def company_position_table(edition: Edition) -> PositionTable:
    blocks: list[UnitBlock] = []
    number = 1
    for unit, depth in edition.units:
        positions = edition.organization.positions_by_unit.get(unit.id, ())
        blocks.append(_block(unit, depth, positions, number, edition))
        number += len(positions)
    return _table(
        tuple(block for block in blocks if block.rows or block.total_below),
        edition.organization.positions,
        edition.organization.root,
        edition,
        whole=True,
    )


def _table(
    blocks: tuple[UnitBlock, ...], positions: Sequence[Position], unit: Unit, edition: Edition, *, whole: bool
) -> PositionTable:
    return PositionTable(
        language=edition.wording.language,
        whole=whole,
        company=edition.company,
        unit=edition.wording.text(unit.name),
        blocks=blocks,
        posts=len(positions),
        total=edition.wording.number(_heads(positions)),
    )


def _block(unit: Unit, depth: int, positions: Sequence[Position], first: int, edition: Edition) -> UnitBlock:
    has_below = bool(edition.organization.units_by_parent.get(unit.id))
    return UnitBlock(
        id=unit.id,
        name=edition.wording.text(unit.name),
        depth=depth,
        rows=tuple(_row(position, number, edition) for number, position in enumerate(positions, first)),
        total=edition.wording.number(_heads(positions)),
        total_below=edition.wording.number(edition.heads_in_unit[unit.id]) if has_below else "",
    )


def _heads(positions: Iterable[Position]) -> Decimal:
    return sum((position.headcount.approved for position in positions), Decimal(0))


def _row(position: Position, number: int, edition: Edition) -> PositionRow:
    wording = edition.wording
    return PositionRow(
        number=number,
        id=position.id,
        code=wording.text(position.code),
        title=wording.text(position.title),
        grade=grade_text(position, edition),
        category=category(position, edition),
        headcount=headcount_text(position.headcount, edition),
        superior=superiors_text(position, edition),
        groups=_groups(position, edition),
    )


def _groups(position: Position, edition: Edition) -> tuple[DutyGroup, ...]:
    """Heavier duties first; the closing routine duty, alike everywhere, is left out."""
    ordered = [duty for duty in weightiest_first(position.duties) if not duty.routine]
    groups = (
        DutyGroup(
            involvement=involvement,
            word=edition.wording.word(INVOLVEMENTS, involvement),
            duties=edition.wording.texts(duty.text for duty in ordered if duty.involvement == involvement),
        )
        for involvement in ORDER
    )
    return tuple(group for group in groups if group.duties)
