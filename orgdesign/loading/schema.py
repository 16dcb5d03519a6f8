"""A file's data held against the schema: what is wrong is said, and taken out."""

from collections.abc import Collection
from functools import cache
from itertools import islice

from orgdesign.findings import Finding, Severity, fingerprint
from orgdesign.loading.date_faults import date_faults_in
from orgdesign.loading.mending import fill_in_ids, keep_ids_only, take_out
from orgdesign.loading.normalising import normalise
from orgdesign.loading.schema_faults import Fault, faults_in, id_faults_in
from orgdesign.loading.schema_source import format_schema
from orgdesign.loading.source_file import SourceFile
from orgdesign.loading.validators import count_faulty, is_valid
from orgdesign.messages import message

# After so many findings of one file the rest would not be read.
_MOST = 200


def check(source_file: SourceFile, found: Collection[Finding] = ()) -> list[Finding]:
    """Everything the schema finds wrong in a file; `found` is what its reader has said already.

    Afterwards the data holds English keys and valid values only, and every entry of a section an id.
    """
    findings: list[Finding] = []
    faults: list[Fault] = []
    if not is_valid(source_file.data):
        findings = normalise(source_file)
        faults = _first_faults(source_file)
        if misspelt := _misspelt(faults, source_file, found):
            findings += misspelt + normalise(source_file)
            faults = _first_faults(source_file)
    said = {fault.path for fault in faults}
    further = (*id_faults_in(source_file.data), *date_faults_in(source_file.data))
    faults += (fault for fault in further if fault.path not in said)
    if faults:
        findings += _explained(faults, source_file, found)
        if len(faults) > _MOST:
            keep_ids_only(source_file)
        else:
            take_out(source_file, faults)
    fill_in_ids(source_file)
    return findings


def _first_faults(source_file: SourceFile) -> list[Fault]:
    return list(islice(faults_in(source_file.data), _MOST + 1))


def _misspelt(faults: list[Fault], source_file: SourceFile, found: Collection[Finding]) -> list[Finding]:
    """What is said of misspelt fields; none are looked at in a file of which only the ids are kept."""
    if len(faults) > _MOST or not any(fault.kind == "unknown" for fault in faults):
        return []
    from orgdesign.loading.misspelt import read_as_meant

    return read_as_meant(source_file, faults, found)


def _explained(faults: list[Fault], source_file: SourceFile, found: Collection[Finding]) -> list[Finding]:
    from orgdesign.loading.schema_findings import findings_of

    findings = findings_of(faults[:_MOST], source_file, found)
    if len(faults) > _MOST:
        findings.append(_too_many(source_file, faults[_MOST], len(findings)))
    return findings


def _too_many(source_file: SourceFile, next_fault: Fault, shown: int) -> Finding:
    return Finding(
        rule="limit-exceeded",
        severity=Severity.ERROR,
        message=message(
            "only the first {shown} faults of this file are listed; {count} of its entries and their parts have faults",
            shown=shown,
            count=count_faulty(source_file.data, "design"),
        ),
        location=source_file.locate(next_fault.path),
        hint=message("correct these first; what such entries say besides their ids is not judged until then"),
        fingerprint=fingerprint("limit-exceeded", "schema"),
    )


@cache
def known_keys() -> frozenset[str]:
    """Every key of the format, in English and Chinese."""
    keys: set[str] = set()
    for definition in format_schema()["$defs"].values():
        for key, field in definition.get("properties", {}).items():
            keys.update((key, *field.get("x-keys", ())))
    return frozenset(keys)
