"""What a post does: rows for the one-page form, modules with their tasks for the two-page form."""

from collections.abc import Iterable
from decimal import Decimal

from orgdesign.dataclass import dataclass
from orgdesign.documents.edition import Edition
from orgdesign.documents.words import INVOLVEMENTS, RHYTHMS, SHORT_INVOLVEMENTS
from orgdesign.model.duty import INVOLVEMENTS as ORDER
from orgdesign.model.duty import Duty


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyRow:
    """One duty; `sign` is the involvement in its shortest form."""

    id: str
    number: str
    text: str
    tasks: tuple[str, ...]
    responsibility: str
    involvement: str
    sign: str
    share: str
    frequency: str
    standard: str
    output: str
    scope: str
    routine: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """职责模块: the duties of one responsibility; a duty of none stands alone in a module without a name."""

    number: str
    name: str
    share: str
    rows: tuple[DutyRow, ...]


def duty_rows(duties: Iterable[Duty], edition: Edition) -> tuple[DutyRow, ...]:
    """Primary first, then partial, then support; heavier first; routine work last."""
    return tuple(_row(duty, number, edition) for number, duty in enumerate(weightiest_first(duties), 1))


def weightiest_first(duties: Iterable[Duty]) -> list[Duty]:
    return sorted(duties, key=lambda duty: _place(duty, duty.time or Decimal(0)))


def modules(duties: Iterable[Duty], edition: Edition) -> tuple[Module, ...]:
    groups: dict[tuple[str, ...], list[Duty]] = {}
    for duty in weightiest_first(duties):
        key = (duty.involvement, duty.responsibility) if duty.responsibility else (duty.involvement, "", duty.id)
        groups.setdefault(key, []).append(duty)
    ordered = sorted(groups.values(), key=lambda group: _place(group[0], _total(group) or Decimal(0)))
    return tuple(_module(group, number, edition) for number, group in enumerate(ordered, 1))


def _place(duty: Duty, weight: Decimal) -> tuple[bool, int, Decimal]:
    return (duty.routine, ORDER.index(duty.involvement), -weight)


def _total(group: list[Duty]) -> Decimal | None:
    times = [duty.time for duty in group if duty.time is not None]
    return sum(times, Decimal(0)) if times else None


def _module(group: list[Duty], number: int, edition: Edition) -> Module:
    responsibility = group[0].responsibility
    return Module(
        number=str(number),
        name=edition.name(responsibility) if responsibility else "",
        share=edition.wording.share(_total(group)),
        rows=tuple(_row(duty, number, edition) for duty in group),
    )


def _row(duty: Duty, number: int, edition: Edition) -> DutyRow:
    wording = edition.wording
    return DutyRow(
        id=duty.id,
        number=str(number),
        text=wording.text(duty.text),
        tasks=wording.texts(duty.tasks),
        responsibility=edition.name(duty.responsibility) if duty.responsibility else "",
        involvement=wording.word(INVOLVEMENTS, duty.involvement),
        sign=wording.word(SHORT_INVOLVEMENTS, duty.involvement),
        share=wording.share(duty.time),
        frequency=wording.word(RHYTHMS, duty.frequency),
        standard=wording.text(duty.measure),
        output=wording.text(duty.output),
        scope=wording.text(duty.scope),
        routine=duty.routine,
    )
