"""From what a designer wrote to the id that is meant, and what nobody bears."""

from collections.abc import Mapping
from typing import Any

from orgdesign.dataclass import dataclass
from orgdesign.loading.builder.names import Names
from orgdesign.loading.builder.values import items
from orgdesign.location import KeyPath, Source


@dataclass(frozen=True, slots=True)
class UnknownReference:
    """A name that no entry of the kind bears, or that several bear; of parts, what they may be called there."""

    kind: str
    name: str
    source: Source
    bearers: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()


class References:
    """Resolves names kind by kind and remembers those it could not resolve.

    An outside id may stand wherever a post or a unit may.
    """

    def __init__(self, names: Mapping[str, Names]) -> None:
        self.names = names
        self._unknown: dict[tuple[str, int, KeyPath], UnknownReference] = {}
        outside = names["outside"].ids
        self._known = {kind: dict(own.ids) for kind, own in names.items()}
        for kind in ("position", "unit"):
            self._known[kind] = {**outside, **self._known[kind]}

    @property
    def unknown(self) -> list[UnknownReference]:
        """One for each place, though several posts take from their job, or from the defaults, what stands there."""
        return list(self._unknown.values())

    def one(self, kind: str, value: Any, source: Source, *steps: str | int) -> str | None:
        """The id that a field names; the name itself where nobody bears it."""
        if value is None:
            return None
        known = self._known[kind].get(value)
        return known if known is not None else self._resolve(kind, str(value), source, steps)

    def several(self, kind: str, value: Any, source: Source, *steps: str | int) -> tuple[str, ...]:
        """The ids that a list field names."""
        if value is None:
            return ()
        named = (self.one(kind, item, source, *path) for item, path in items(value, steps))
        return tuple(id for id in named if id is not None)

    def post_or_unit(self, name: str, source: Source, *steps: str | int) -> str:
        """The id of a post, else of a unit, that a field names where either may stand."""
        return self._party(("position", "unit"), name, source, steps)

    def unit_or_post(self, name: str, source: Source, *steps: str | int) -> str:
        return self._party(("unit", "position"), name, source, steps)

    def _party(self, kinds: tuple[str, str], name: str, source: Source, steps: KeyPath) -> str:
        for kind in kinds:
            if meant := self._meant(kind, name):
                return meant
        bearers = {bearer for kind in kinds for bearer in self.names[kind].bearers_of(name)}
        self.remember(UnknownReference("party", name, source.child(*steps), tuple(sorted(bearers))))
        return name

    def if_known(self, kinds: tuple[str, ...], name: str) -> str:
        """The id that a name means in any of the kinds; the text itself where it means none: free text is allowed."""
        for kind in kinds:
            if meant := self._meant(kind, name):
                return meant
        return name

    def remember(self, reference: UnknownReference) -> None:
        """Keep a name that means nothing; of one place it is kept once."""
        place = reference.source
        self._unknown[reference.kind, id(place.source_file), place.path] = reference

    def _resolve(self, kind: str, name: str, source: Source, steps: KeyPath) -> str:
        meant = self._meant(kind, name)
        if meant is None:
            bearers = tuple(sorted(self.names[kind].bearers_of(name)))
            self.remember(UnknownReference(kind, name, source.child(*steps), bearers))
            return name
        self._known[kind][name] = meant
        return meant

    def _meant(self, kind: str, name: str) -> str | None:
        known = self._known[kind].get(name) or self.names[kind].resolve(name)
        if known is None and kind in ("position", "unit"):
            known = self.names["outside"].resolve(name)
        return known
