"""What the texts of a post ask of the person who holds it, text by text."""

from collections.abc import Iterator

from orgdesign.dataclass import dataclass
from orgdesign.location import KeyPath
from orgdesign.model.position import Position
from orgdesign.model.specification import Requirement, Specification
from orgdesign.model.text import LocalizedText

# Fields of a post that state demands now and then, beside its specification.
OTHER_FIELDS = ("purpose", "conditions", "notes")
# Elements that speak of the person; the others speak of subjects, such as skills.
_OF_PERSON = frozenset({"personality", "physical", "other"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """One text of a post, in one language; `steps` lead to it, `field` are those to its field or element.

    `of_person` says that it asks something of a person, whatever its words.
    """

    position: Position
    text: str
    steps: KeyPath
    field: KeyPath
    of_person: bool


def demands_in(position: Position, name: str) -> Iterator[Demand]:
    """The texts of the specification, or of another field of a post."""
    if name != "specification":
        value = getattr(position, name)
        yield from _demands(position, value, (name,), of_person=False)
    elif position.specification is not None:
        for element, value, path in _elements(position.specification):
            yield from _demands(position, value, path, of_person=element in _OF_PERSON)


def _elements(specification: Specification) -> Iterator[tuple[str, str | tuple[str, ...] | None, KeyPath]]:
    """Every element with what is asked, and where that is written."""
    for element, value in _asked(specification.required):
        yield element, value, specification.path_of_required(element)
    for element, value in _asked(specification.preferred):
        yield element, value, ("specification", "preferred", element)
    yield "personality", specification.personality, ("specification", "personality")
    yield "physical", specification.physical, ("specification", "physical")
    for element, proof in specification.proof:
        yield "proof", proof, ("specification", "proof", element)


def _asked(requirement: Requirement) -> Iterator[tuple[str, str | tuple[str, ...]]]:
    for element in Requirement.__slots__:
        if value := getattr(requirement, element):
            yield element, value


def _demands(
    position: Position, value: str | tuple[str, ...] | None, field: KeyPath, *, of_person: bool
) -> Iterator[Demand]:
    several = enumerate(value) if isinstance(value, tuple) else (((None, value),) if value else ())
    for index, text in several:
        steps = field if index is None else (*field, index)
        for version, path in _versions(text, steps):
            yield Demand(position=position, text=version, steps=path, field=field, of_person=of_person)


def _versions(text: str, steps: KeyPath) -> Iterator[tuple[str, KeyPath]]:
    if isinstance(text, LocalizedText):
        yield from ((version, (*steps, locale)) for locale, version in text.translations)
    else:
        yield text, steps
