"""Names that nobody bears, each with the name that was probably meant."""

from collections.abc import Iterable, Iterator, Mapping

from orgdesign.findings import Finding, Severity, fingerprint
from orgdesign.loading.builder.references import UnknownReference
from orgdesign.loading.stable_path import stable_path
from orgdesign.messages import Message, message
from orgdesign.model.organization import Organization
from orgdesign.nearest import nearest

# Looking for the name that was meant costs time; after so many different names the cause is another one.
_SUGGESTIONS = 50

_MAY_BE_OUTSIDE = frozenset(("position", "unit", "party"))
_SENTENCES = {
    "position": message("no post is called {name}"),
    "unit": message("no unit is called {name}"),
    "party": message("no post or unit is called {name}"),
    "grade": message("no grade is called {name}"),
    "job": message("no job is called {name}"),
    "responsibility": message("no responsibility is called {name}"),
    "policies": message("no policy is called {name}"),
    "competency": message("no competency is called {name}"),
    "process": message("no process is called {name}"),
    "step": message("no step of this process is called {name}"),
    "person": message("nobody is called {name}"),
    "duty": message("this post has no duty called {name}"),
}


def unknown_reference_findings(unknown: Iterable[UnknownReference], organization: Organization) -> Iterator[Finding]:
    """One finding per reference."""
    suggestions: dict[tuple[str, str, tuple[str, ...]], str | None] = {}
    names: dict[str, dict[str, str]] = {}
    for reference in unknown:
        key = (reference.kind, reference.name, reference.candidates)
        if key not in suggestions and len(suggestions) < _SUGGESTIONS:
            if reference.kind not in names:
                names[reference.kind] = _names(reference.kind, organization)
            suggestions[key] = _meant(reference.name, names[reference.kind] or _same(reference.candidates))
        yield _finding(reference, suggestions.get(key))


def _meant(name: str, names: Mapping[str, str]) -> str | None:
    """The nearest name; of an entry whose id is near as well, the id."""
    meant = nearest(name, names)
    return nearest(name, (names[meant],)) or meant if meant else None


def _names(kind: str, organization: Organization) -> dict[str, str]:
    """What entries of a kind may be called, ids included, with their ids."""
    posts = {one.title: one.id for one in organization.positions} | _same(organization.positions_by_id)
    units = {one.name: one.id for one in organization.units} | _same(organization.units_by_id)
    outside = {one.name: one.id for one in organization.outside} | _same(organization.outside_by_id)
    return {
        "position": outside | posts,
        "unit": outside | units,
        "party": outside | units | posts,
        "grade": {one.name: one.id for one in organization.grades} | _same(organization.grades_by_id),
        "job": _same(job.id for job in organization.jobs),
        "responsibility": {one.name: one.id for one in organization.responsibilities}
        | _same(organization.responsibilities_by_id),
        "policies": {one.title: one.id for one in organization.policies}
        | _same(one.id for one in organization.policies),
        "person": _same(person.id for person in organization.people),
        "process": {one.name: one.id for one in organization.processes} | _same(organization.processes_by_id),
        "competency": _same(organization.competencies_by_id),
    }.get(kind, {})


def _same(ids: Iterable[str]) -> dict[str, str]:
    return {id: id for id in ids}


def _finding(reference: UnknownReference, suggestion: str | None) -> Finding:
    sentence = Message(_SENTENCES[reference.kind].template, {"name": reference.name})
    return Finding(
        rule="unknown-reference",
        severity=Severity.ERROR,
        message=sentence if not reference.bearers else _ambiguous(reference),
        location=reference.source.at(),
        hint=_hint(reference, suggestion),
        data={"kind": reference.kind, "name": reference.name},
        fingerprint=fingerprint("unknown-reference", reference.kind, reference.name, *_stable(reference)),
    )


def _ambiguous(reference: UnknownReference) -> Message:
    return message("{name} is the name of several: {bearers}", name=reference.name, bearers=reference.bearers)


def _hint(reference: UnknownReference, suggestion: str | None) -> Message:
    if reference.bearers:
        return message("write the id of the one you mean")
    if suggestion:
        return message('did you mean "{suggestion}"?', suggestion=suggestion)
    if reference.kind not in _MAY_BE_OUTSIDE:
        return message("correct the name, or add the missing entry")
    return message("correct the name, add the missing entry, or list it under `outside` if it is not designed here")


def _stable(reference: UnknownReference) -> tuple[str, ...]:
    """The path of the reference, with ids in the place of indexes."""
    return stable_path(getattr(reference.source.source_file, "data", None), reference.source.path)
