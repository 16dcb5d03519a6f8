"""From paths to an organization, or to what is wrong with the files."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from pathlib import Path

from orgdesign.dataclass import dataclass
from orgdesign.findings import Finding, Severity, fingerprint
from orgdesign.loading.builder.organization import build_organization
from orgdesign.loading.files import find_files
from orgdesign.loading.identities import identity_findings
from orgdesign.loading.paused_collector import paused_collector
from orgdesign.loading.reading import read_source_file
from orgdesign.loading.schema import check, known_keys
from orgdesign.loading.source_file import SourceFile
from orgdesign.loading.unknown_references import unknown_reference_findings
from orgdesign.messages import message
from orgdesign.model.design_of_day import design_of_day, final_design
from orgdesign.model.organization import Organization


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read. No organization where a file cannot be understood: then only these findings are given."""

    organization: Organization | None
    findings: tuple[Finding, ...]
    source_files: tuple[SourceFile, ...]


def load(
    paths: Sequence[Path | str],
    *,
    encoding: str | None = None,
    excluded_folders: Iterable[Path] = (),
    as_of: date | None = None,
    post_fields: Collection[str] | None = None,
) -> Loaded:
    """Read the files and folders of one design: as it is on a day, else when all that is written in it has begun.

    Of posts only `post_fields` are built, where any are named: a chart of thousands has no use for what they do,
    and hears of no unknown names in it. Raises NothingToReadError where there is no file to read. Everything wrong
    with the files themselves is a finding.
    """
    with paused_collector():
        files, findings = find_files(paths, excluded_folders)
        source_files: list[SourceFile] = []
        readable = not findings
        for file in files:
            source_file, found = read_source_file(file.path, file.name, encoding=encoding, known_keys=known_keys())
            findings += found
            readable = readable and source_file is not None and not source_file.unreadable
            if source_file is not None:
                findings += check(source_file, found)
                source_files.append(source_file)
        findings += identity_findings(source_files)
        if not readable or not source_files:
            return _loaded(None, findings, source_files)
        organization, unknown = build_organization(source_files, post_fields)
        findings += unknown_reference_findings(unknown, organization)
        organization = design_of_day(organization, as_of) if as_of else final_design(organization)
        if "organization" not in organization.written and not any(
            source_file.was_taken_out("organization") for source_file in source_files
        ):
            findings.append(_nameless(source_files[0]))
        return _loaded(organization, findings, source_files)


def _loaded(
    organization: Organization | None, findings: Iterable[Finding], source_files: Iterable[SourceFile]
) -> Loaded:
    ordered = sorted(findings, key=lambda finding: finding.sort_key)
    return Loaded(organization, tuple(ordered), tuple(source_files))


def _nameless(source_file: SourceFile) -> Finding:
    return Finding(
        rule="schema",
        severity=Severity.ERROR,
        message=message("the design does not say which organization it describes"),
        location=source_file.locate(()),
        hint=message("add `organization:` with an id and a name"),
        fingerprint=fingerprint("schema", "organization", "required"),
    )
