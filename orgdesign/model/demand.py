"""What the texts of posts ask of the people who hold them; posts that say the same are taken together."""

from collections.abc import Iterable, Iterator, Mapping

from orgdesign.dataclass import dataclass
from orgdesign.location import KeyPath
from orgdesign.model.position import Position
from orgdesign.model.specification import Requirement, Specification
from orgdesign.model.text import LocalizedText

# Fields of a post that state demands now and then, beside its specification.
OTHER_FIELDS = ("purpose", "conditions", "notes")
# Elements that speak of the person; the others speak of subjects, such as skills.
_OF_PERSON = frozenset({"personality", "physical", "other"})

_Value = str | tuple[str, ...]
# Level and name of an element of the specification, or no level and the name of another field; and what it says.
_Asked = tuple[str, str, _Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """What an element of the specification says, or another field, and all posts that say it.

    `level` is required, preferred, proof, own (an element without levels), or other (not the specification).
    """

    level: str
    element: str
    value: _Value
    positions: tuple[Position, ...]

    @property
    def of_person(self) -> bool:
        """Whether it asks something of a person, whatever its words."""
        return self.element in _OF_PERSON and self.level != "proof"

    def texts(self) -> Iterator[tuple[str, KeyPath]]:
        """Each text in each of its languages, with the steps from the field to it."""
        if isinstance(self.value, tuple):
            for index, text in enumerate(self.value):
                yield from _versions(text, (index,))
        else:
            yield from _versions(self.value, ())

    def field_in(self, position: Position) -> KeyPath:
        """Where it was written, from the post."""
        if self.level == "other":
            return (self.element,)
        if self.level == "own":
            return ("specification", self.element)
        if self.level == "required" and position.specification is not None:
            return position.specification.path_of_required(self.element)
        return ("specification", self.level, self.element)


def demands_of(positions_saying: Mapping[str, Iterable[Position]], *, translated: bool) -> tuple[Demand, ...]:
    """What posts ask, by the fields that they say it in; `translated` tells that some texts have translations."""
    found: dict[tuple[_Asked, int], list[Position]] = {}
    for field, positions in positions_saying.items():
        for position in positions:
            for asked in _asked_in(position, field):
                # Texts that are alike in one language may have other translations.
                found.setdefault((asked, id(asked[2]) if translated else 0), []).append(position)
    return tuple(
        Demand(level=level, element=element, value=value, positions=tuple(positions))
        for ((level, element, value), _), positions in found.items()
    )


def _asked_in(position: Position, field: str) -> Iterator[_Asked]:
    if field == "specification":
        if position.specification is not None:
            yield from _elements(position.specification)
    elif value := getattr(position, field):
        yield "other", field, value


def _elements(specification: Specification) -> Iterator[_Asked]:
    for level, requirement in (("required", specification.required), ("preferred", specification.preferred)):
        for element in Requirement.__slots__:
            if value := getattr(requirement, element):
                yield level, element, value
    if specification.personality:
        yield "own", "personality", specification.personality
    if specification.physical:
        yield "own", "physical", specification.physical
    for element, proof in specification.proof:
        yield "proof", element, proof


def _versions(text: str, steps: KeyPath) -> Iterator[tuple[str, KeyPath]]:
    if isinstance(text, LocalizedText):
        yield from ((version, (*steps, locale)) for locale, version in text.translations)
    else:
        yield text, steps
