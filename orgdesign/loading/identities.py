"""Ids that are given twice, or differ by case only; sections that may stand once."""

from collections.abc import Iterator, Sequence

from orgdesign.findings import Finding, Related, Severity, fingerprint
from orgdesign.loading.builder.entries import DesignFile, Entry, entries_of, sections_of
from orgdesign.location import Source
from orgdesign.messages import message

_ONCE = ("organization", "defaults", "grades")
# Sections whose ids share one space.
_SPACES = {"organization": "units"}


def identity_findings(source_files: Sequence[DesignFile]) -> Iterator[Finding]:
    """One finding per entry after the first of its id, per id that differs by case only, per section too many."""
    sections: dict[str, Source] = {}
    spaces: dict[str, dict[str, Entry]] = {}
    folded: dict[str, dict[str, Entry]] = {}
    for section, source, value in sections_of(source_files):
        if section in _ONCE and section in sections:
            yield _repeated_section(section, source, sections[section])
        sections.setdefault(section, source)
        space = _SPACES.get(section, section)
        for entry in entries_of(source, value):
            yield from _entry_findings(space, entry, spaces.setdefault(space, {}), folded.setdefault(space, {}))
            if section == "processes":
                yield from _step_findings(entry)


def _step_findings(process: Entry) -> Iterator[Finding]:
    """Steps have ids of their own in each process."""
    steps: dict[str, Entry] = {}
    folded: dict[str, Entry] = {}
    for step in entries_of(process.source.child("steps"), process.data.get("steps")):
        yield from _entry_findings(f"processes/{process.id}/steps", step, steps, folded)


def _entry_findings(
    space: str, entry: Entry, by_id: dict[str, Entry], by_folded_id: dict[str, Entry]
) -> Iterator[Finding]:
    first = by_id.setdefault(entry.id, entry)
    if first is not entry:
        yield _duplicate(space, entry, first)
        return
    alike = by_folded_id.setdefault(entry.id.casefold(), entry)
    if alike is not entry:
        yield _case_clash(space, entry, alike)


def _duplicate(space: str, entry: Entry, first: Entry) -> Finding:
    if _has_own_id(entry) and _has_own_id(first):
        sentence = message("the id {id} is given twice; the entry that stands first counts", id=entry.id)
    else:
        sentence = message("two entries are called {name}; only the one that stands first counts", name=entry.id)
    return Finding(
        rule="duplicate-id",
        severity=Severity.ERROR,
        message=sentence,
        location=entry.source.at("id"),
        hint=message("give this entry an id of its own, or delete it if both mean the same"),
        related=(Related(first.source.at("id"), message("first given here")),),
        data={"section": space, "id": entry.id},
        fingerprint=fingerprint("duplicate-id", space, entry.id),
    )


def _has_own_id(entry: Entry) -> bool:
    """Whether an id was written: otherwise the place of the entry is as near as one comes to it."""
    return entry.source.at("id") != entry.source.at()


def _case_clash(space: str, entry: Entry, alike: Entry) -> Finding:
    return Finding(
        rule="id-case-clash",
        severity=Severity.ERROR,
        message=message("the ids {one} and {other} differ by upper and lower case only", one=entry.id, other=alike.id),
        location=entry.source.at("id"),
        hint=message("choose ids that also differ when read aloud; documents are named after them"),
        related=(Related(alike.source.at("id")),),
        data={"section": space, "id": entry.id},
        fingerprint=fingerprint("id-case-clash", space, entry.id),
    )


def _repeated_section(section: str, source: Source, first: Source) -> Finding:
    return Finding(
        rule="duplicate-key",
        severity=Severity.ERROR,
        message=message('"{section}" may stand only once in a design', section=section),
        location=source.at(),
        hint=message("move what is missing to the first place and delete this one"),
        related=(Related(first.at(), message("first given here")),),
        data={"section": section},
        fingerprint=fingerprint("duplicate-key", section, "section"),
    )
