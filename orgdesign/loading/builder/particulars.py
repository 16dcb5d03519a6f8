"""The parts of a post that are lists of small facts: authorities, relations, demands, indicators."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from orgdesign.loading.builder.references import References
from orgdesign.loading.builder.values import Values, duration, is_localized, items, money, percent
from orgdesign.location import KeyPath, Source
from orgdesign.model.authority import Authority
from orgdesign.model.indicator import Indicator
from orgdesign.model.relation import (
    Backup,
    Career,
    DottedLine,
    InternalService,
    Relationship,
    Relationships,
    ReportingDuty,
)
from orgdesign.model.specification import Requirement, Specification

_PARTNERS = ("position", "unit")
_NO_RELATIONSHIPS = Relationships()
_NO_CAREER = Career()
_NO_REQUIREMENT = Requirement()
_TEXT_ELEMENTS = frozenset({"education", "major", "experience"})
_ELEMENTS = frozenset(field.name for field in fields(Requirement))


class Particulars:
    """Builds the parts of one design's entries."""

    def __init__(self, values: Values, references: References) -> None:
        self.values = values
        self.references = references

    def authorities(self, value: Any) -> tuple[Authority, ...]:
        return tuple([self._authority(item) for item, _ in items(value, ())])

    def _authority(self, data: Any) -> Authority:
        written = self._fields(data, "object")
        return Authority(
            object=self.values.text(written.get("object")) or "",
            kind=written.get("kind"),
            action=written.get("action"),
            limit=money(written.get("limit")),
            decision=written.get("decision"),
        )

    def dotted_lines(self, value: Any, source: Source) -> tuple[DottedLine, ...]:
        return tuple(self._dotted_line(item, source.child(*path)) for item, path in items(value, ("dotted_to",)))

    def _dotted_line(self, data: Any, source: Source) -> DottedLine:
        superior, written = self._named("position", data, source)
        return DottedLine(position=superior, scope=self.values.text(written.get("scope")), kind=written.get("kind"))

    def backups(self, value: Any, source: Source) -> tuple[Backup, ...]:
        return tuple(self._backup(item, source.child(*path)) for item, path in items(value, ("backup",)))

    def _backup(self, data: Any, source: Source) -> Backup:
        stand_in, written = self._named("position", data, source)
        return Backup(position=stand_in, limit=money(written.get("limit")))

    def relationships(self, value: Any) -> Relationships:
        if value is None:
            return _NO_RELATIONSHIPS
        if not isinstance(value, dict) or is_localized(value):
            return Relationships(internal=self._relations(value))
        return Relationships(
            internal=self._relations(value.get("internal"), "internal"),
            external=self._relations(value.get("external"), "external"),
        )

    def _relations(self, value: Any, *side: str) -> tuple[Relationship, ...]:
        return tuple(self._relationship(item, steps) for item, steps in items(value, ("relationships", *side)))

    def _relationship(self, data: Any, steps: KeyPath) -> Relationship:
        written = self._fields(data, "with")
        partner = self.values.text(written.get("with")) or ""
        text = self.values.text
        return Relationship(
            partner=self.references.if_known(_PARTNERS, partner),
            about=text(written.get("about")),
            how=text(written.get("how")),
            frequency=text(written.get("frequency")),
            steps=(*steps, "with") if isinstance(data, dict) else steps,
        )

    def specification(self, value: Any) -> Specification | None:
        if value is None:
            return None
        if not isinstance(value, dict) or is_localized(value):
            return Specification(required=Requirement(other=self.values.texts(value)), plain=True)
        required = value.get("required")
        return Specification(
            required=self._requirement({**value, **required} if isinstance(required, dict) else value),
            preferred=self._requirement(value.get("preferred") or {}),
            personality=self.values.texts(value.get("personality")),
            physical=self.values.texts(value.get("physical")),
            proof=self.pairs(value.get("proof")),
            why=self.pairs(value.get("why")),
            flat=_ELEMENTS.intersection(value).difference(required or ()),
        )

    def _requirement(self, data: Mapping[str, Any]) -> Requirement:
        if not data:
            return _NO_REQUIREMENT
        text, texts = self.values.text, self.values.texts
        elements = {
            name: (text if name in _TEXT_ELEMENTS else texts)(value)
            for name, value in data.items()
            if name in _ELEMENTS
        }
        return Requirement(**elements)  # type: ignore[arg-type]

    def indicators(self, value: Any) -> tuple[Indicator, ...]:
        return tuple(self._indicator(item) for item, _ in items(value, ()))

    def _indicator(self, data: Any) -> Indicator:
        written = self._fields(data, "name")
        text = self.values.text
        return Indicator(
            name=text(written.get("name")) or "",
            formula=text(written.get("formula")),
            target=text(written.get("target")),
            floor=text(written.get("floor")),
            stretch=text(written.get("stretch")),
            weight=percent(written.get("weight")),
            cycle=text(written.get("cycle")),
            source=text(written.get("source")),
            duty=written.get("duty"),
        )

    def career(self, value: Any, source: Source) -> Career:
        if value is None:
            return _NO_CAREER
        several = self.references.several
        return Career(
            promotes_to=several("position", value.get("promotes_to"), source, "career", "promotes_to"),
            rotates_with=several("position", value.get("rotates_with"), source, "career", "rotates_with"),
            comes_from=several("position", value.get("comes_from"), source, "career", "comes_from"),
        )

    def reporting(self, value: Any, source: Source) -> tuple[ReportingDuty, ...]:
        return tuple(self._reporting(item, source.child(*path)) for item, path in items(value, ("reporting",)))

    def _reporting(self, data: Any, source: Source) -> ReportingDuty:
        written = self._fields(data, "what")
        return ReportingDuty(
            what=self.values.text(written.get("what")) or "",
            to=self.references.one("position", written.get("to"), source, "to"),
            every=self.values.text(written.get("every")),
        )

    def services(self, value: Any, source: Source) -> tuple[InternalService, ...]:
        return tuple(self._service(item, source.child(*path)) for item, path in items(value, ("serves",)))

    def _service(self, data: Any, source: Source) -> InternalService:
        written = self._fields(data, "to")
        steps = ("to",) if isinstance(data, dict) else ()
        return InternalService(
            to=self.references.unit_or_post(str(written.get("to", "")), source, *steps),
            what=self.values.text(written.get("what")),
            within=duration(written.get("within")),
            appeal=self.references.one("position", written.get("appeal"), source, "appeal"),
        )

    def competencies(self, value: Any) -> tuple[tuple[str, str], ...]:
        """Each competency asked for or held, by id where the design describes it, with its level."""
        return tuple((self.references.if_known(("competency",), name), level) for name, level in self.pairs(value))

    def pairs(self, value: Any) -> tuple[tuple[str, str], ...]:
        """A map of texts as pairs, in the order written; a bare list has no second part."""
        if isinstance(value, dict):
            return tuple((key, self.values.text(value[key]) or "") for key in value)
        return tuple((text, "") for text in self.values.texts(value))

    def _fields(self, data: Any, plain: str) -> Mapping[str, Any]:
        """The fields of a map; a text stands for the field named `plain`."""
        return data if isinstance(data, dict) and not is_localized(data) else {plain: data}

    def _named(self, kind: str, data: Any, source: Source) -> tuple[str, Mapping[str, Any]]:
        """The entry that a map (under the name of its kind) or a plain text names, and the map's other fields."""
        if isinstance(data, dict):
            return self.references.one(kind, data.get(kind), source, kind) or "", data
        return self.references.one(kind, data, source) or "", {}
