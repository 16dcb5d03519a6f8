"""Names that nobody bears, each with the name that was probably meant."""

from collections.abc import Iterable, Iterator

from orgdesign.findings import Finding, Severity, fingerprint
from orgdesign.loading.builder.references import UnknownReference
from orgdesign.loading.stable_path import stable_path
from orgdesign.messages import Message, message
from orgdesign.model.organization import Organization
from orgdesign.nearest import nearest

# Looking for the name that was meant costs time; after so many different names the cause is another one.
_SUGGESTIONS = 50

_SENTENCES = {
    "position": message("no post is called {name}"),
    "unit": message("no unit is called {name}"),
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
    suggestions: dict[tuple[str, str], str | None] = {}
    for reference in unknown:
        key = (reference.kind, reference.name)
        if key not in suggestions and len(suggestions) < _SUGGESTIONS:
            suggestions[key] = nearest(reference.name, _candidates(reference.kind, organization))
        yield _finding(reference, suggestions.get(key))


def _candidates(kind: str, organization: Organization) -> Iterable[str]:
    outside = organization.outside_by_id
    return {
        "position": (*organization.positions_by_id, *outside, *(one.title for one in organization.positions)),
        "unit": (*organization.units_by_id, *outside, *(one.name for one in organization.units)),
        "grade": tuple(organization.grades_by_id),
        "job": tuple(job.id for job in organization.jobs),
        "responsibility": tuple(organization.responsibilities_by_id),
        "policies": tuple(policy.id for policy in organization.policies),
        "person": tuple(person.id for person in organization.people),
        "process": tuple(organization.processes_by_id),
        "competency": tuple(organization.competencies_by_id),
    }.get(kind, ())


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
    return message("correct the name, add the missing entry, or list it under `outside` if it is not designed here")


def _stable(reference: UnknownReference) -> tuple[str, ...]:
    """The path of the reference, with ids in the place of indexes."""
    return stable_path(getattr(reference.source.source_file, "data", None), reference.source.path)
