"""How the results of a post are measured, under which conditions it works, and where it leads."""

from collections.abc import Mapping

from orgdesign.dataclass import dataclass
from orgdesign.documents.edition import Edition
from orgdesign.documents.words import RHYTHMS
from orgdesign.messages import message
from orgdesign.model import Position
from orgdesign.model.indicator import Indicator


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorRow:
    """绩效指标; `targets` joins floor, target and stretch, `duty` is the serial number of the duty measured."""

    name: str
    formula: str
    floor: str
    target: str
    stretch: str
    targets: str
    weight: str
    cycle: str
    source: str
    duty: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """工作条件."""

    place: str
    hours: str
    how: str
    tools: str
    environment: str
    hazards: str

    def __bool__(self) -> bool:
        return any((self.place, self.hours, self.how, self.tools, self.environment, self.hazards))


@dataclass(frozen=True, slots=True, kw_only=True)
class Development:
    """发展: where the post leads and where its holders come from; the last three for key posts."""

    promotes_to: str
    rotates_with: str
    comes_from: str
    successors: str
    rotate_after: str
    mandatory_leave: str

    def __bool__(self) -> bool:
        return any(getattr(self, name) for name in self.__slots__)


def indicator_rows(position: Position, duty_numbers: Mapping[str, str], edition: Edition) -> tuple[IndicatorRow, ...]:
    return tuple(_indicator(one, duty_numbers, edition) for one in position.kpis)


def _indicator(indicator: Indicator, duty_numbers: Mapping[str, str], edition: Edition) -> IndicatorRow:
    wording = edition.wording
    return IndicatorRow(
        name=wording.text(indicator.name),
        formula=wording.text(indicator.formula),
        floor=wording.text(indicator.floor),
        target=wording.text(indicator.target),
        stretch=wording.text(indicator.stretch),
        targets=_targets(indicator, edition),
        weight=wording.share(indicator.weight),
        cycle=wording.word(RHYTHMS, indicator.cycle),
        source=wording.text(indicator.source),
        duty=duty_numbers.get(indicator.duty or "", ""),
    )


def _targets(indicator: Indicator, edition: Edition) -> str:
    wording = edition.wording
    if not (indicator.floor or indicator.stretch):
        return wording.text(indicator.target)
    values = (indicator.floor, indicator.target, indicator.stretch)
    return " / ".join(wording.text(value) or "—" for value in values)


def conditions(position: Position, edition: Edition) -> Conditions:
    wording = edition.wording
    hours = (wording.text(position.hours), wording.joined(wording.texts(position.shifts)), wording.text(position.when))
    return Conditions(
        place=wording.text(position.where),
        hours=wording.clauses(hours),
        how=wording.text(position.how),
        tools=wording.joined(wording.texts(position.tools)),
        environment=wording.joined(wording.texts(position.conditions)),
        hazards=wording.joined(wording.texts(position.hazards)),
    )


def development(position: Position, edition: Edition) -> Development:
    wording, career = edition.wording, position.career
    rotation = wording.duration(position.rotate_after)
    return Development(
        promotes_to=wording.joined(edition.names(career.promotes_to)),
        rotates_with=wording.joined(edition.names(career.rotates_with)),
        comes_from=wording.joined(edition.names(career.comes_from)),
        successors=wording.joined(edition.names(position.successors)),
        rotate_after=wording.say(message("after {time}", time=rotation)) if rotation else "",
        mandatory_leave=wording.duration(position.mandatory_leave),
    )


def conditions_in_short(conditions: Conditions, edition: Edition) -> str:
    """What is not already said beside the post's name, in one cell."""
    wording = edition.wording
    parts = (
        (message("Environment"), conditions.environment),
        (message("Way of working"), conditions.how),
        (message("Tools"), conditions.tools),
        (message("Hazards"), conditions.hazards),
    )
    return wording.clauses(
        wording.say(message("{name}: {text}", name=label, text=text)) for label, text in parts if text
    )
