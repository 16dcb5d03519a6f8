"""What the schema finds wrong, in sentences for people who write designs and not schemas."""

import re
from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Any

from orgdesign.findings import Finding, Severity, fingerprint
from orgdesign.loading.schema_faults import Fault
from orgdesign.loading.schema_names import field_names, how_alike, meant_by, name_in
from orgdesign.loading.schema_source import format_schema
from orgdesign.loading.schema_subjects import field_at, part_at, shape_at, shown, subject_at, writes_chinese
from orgdesign.loading.source_file import SourceFile
from orgdesign.loading.stable_path import stable_path
from orgdesign.location import KeyPath
from orgdesign.messages import Message, message
from orgdesign.nearest import like_sounding, nearest

_FEW_FIELDS = 14
_BARE_SHARE = re.compile(r"\s*(0(?:\.\d+)?|1(?:\.0+)?|0?\.\d+)\s*")


def finding_of(fault: Fault, source_file: SourceFile) -> Finding:
    said, hint = _SENTENCES[fault.kind](fault, source_file)
    path = stable_path(source_file.data, fault.path)
    return Finding(
        rule="schema",
        severity=Severity.ERROR,
        message=said,
        location=source_file.locate(fault.path),
        hint=hint,
        data=_entry_data(source_file.data, fault.path),
        fingerprint=fingerprint("schema", *path, fault.kind, *fault.keys),
    )


def findings_of(faults: Sequence[Fault], source_file: SourceFile, found: Collection[Finding]) -> list[Finding]:
    """One finding for each cause: what `found` or another of the faults explains is not said again."""
    misspelt = {(fault.path[:-1], meant_field(fault)) for fault in faults if fault.kind == "unknown"}
    findings = [
        finding_of(fault, source_file)
        for fault in faults
        if not any((fault.path, key) in misspelt for key in fault.keys) and not is_explained(fault, source_file, found)
    ]
    return sorted(findings, key=lambda finding: finding.sort_key)


def meant_field(fault: Fault) -> str | None:
    """The English name of the field that an unknown key was meant to be: it need not be missed as well."""
    shape = shape_at(fault.path[:-1])
    meant, _ = meant_by(str(fault.path[-1]), shape)
    return shape.names.get(meant, meant) if meant else None


def is_explained(fault: Fault, source_file: SourceFile, found: Collection[Finding]) -> bool:
    """Whether a key with nothing behind it is the rest of a text that a comma has cut in two, as was said already."""
    if fault.kind != "unknown" or fault.value is not None:
        return False
    line = source_file.locate(fault.path).line
    return any(one.rule == "punctuation" and one.location.line <= line <= one.location.end_line for one in found)


def _entry_data(data: dict[str, Any], path: KeyPath) -> dict[str, str]:
    entry = part_at(data, path[:2]) or part_at(data, path[:1])
    id = entry.get("id") if isinstance(entry, dict) else None
    return {"section": str(path[0]), "id": str(id)} if id is not None else {"section": str(path[0])}


Sentence = tuple[Message, Message | None]


def _unknown(fault: Fault, source_file: SourceFile) -> Sentence:
    key, shape = str(fault.path[-1]), shape_at(fault.path[:-1])
    who = subject_at(source_file, fault.path[:-1])
    meant, places = meant_by(key, shape)
    if meant:
        return message(
            '{subject} has no field "{key}"; did you mean "{meant}"?', subject=who, key=key, meant=meant
        ), None
    if places:
        return message(
            '{subject} has no field "{key}"; it belongs to: {places}', subject=who, key=key, places=places
        ), None
    hint = (
        message("it may have: {fields}", fields=field_names(key, shape)) if len(shape.fields) <= _FEW_FIELDS else None
    )
    return message('{subject} has no field "{key}"', subject=who, key=key), hint


def _missing(fault: Fault, source_file: SourceFile) -> Sentence:
    who = subject_at(source_file, fault.path)
    shape = shape_at(fault.path)
    names = tuple(name_in(key, shape, writes_chinese(source_file, fault.path, fault.value)) for key in fault.keys)
    if len(names) == 1:
        return message('{subject} has no "{key}", which it needs', subject=who, key=names[0]), None
    return message("{subject} needs one of: {keys}", subject=who, keys=names), None


def _wrong(fault: Fault, source_file: SourceFile) -> Sentence:
    who, field = subject_at(source_file, fault.path[:-1]), field_at(source_file, fault.path)
    value = shown(fault.value)
    if "x-values" in fault.schema:
        return _not_among(who, field, fault)
    share = _share_meant(fault)
    if share:
        return (
            message(
                "{subject}: {field} is {value}; do you mean {share}?",
                subject=who,
                field=field,
                value=value,
                share=share,
            ),
            message("write a percentage with its sign, such as 20%"),
        )
    expected = Message(fault.schema.get("x-expects", "something else · ").split(" · ")[0])
    text = message(
        "{subject}: {field} is {value}; expected {expected}", subject=who, field=field, value=value, expected=expected
    )
    return text, None


def _decomposed(fault: Fault, source_file: SourceFile) -> Sentence:
    who = subject_at(source_file, fault.path[:-1])
    return (
        message(
            "{subject}: the id {value} has letters and accents written apart", subject=who, value=shown(fault.value)
        ),
        message("write each letter with its accent as one character (Unicode NFC)"),
    )


def _disordered(fault: Fault, source_file: SourceFile) -> Sentence:
    (beginning,) = fault.keys
    path = (*fault.path[:-1], beginning)
    return (
        message(
            "{subject}: {field} is {value}, earlier than {beginning}, {day}",
            subject=subject_at(source_file, fault.path[:-1]),
            field=field_at(source_file, fault.path),
            value=shown(fault.value),
            beginning=field_at(source_file, path),
            day=part_at(source_file.data, path),
        ),
        message("correct one of the two dates, or swap them"),
    )


_SENTENCES = {
    "unknown": _unknown,
    "missing": _missing,
    "wrong": _wrong,
    "decomposed": _decomposed,
    "disordered": _disordered,
}


def _not_among(who: Message, field: Message, fault: Fault) -> Sentence:
    values: dict[str, list[str]] = fault.schema["x-values"]
    word = fault.value if isinstance(fault.value, str) else ""
    chinese = not word.isascii()
    usual = tuple(synonyms[0] for synonyms in values.values()) if chinese else tuple(values)
    candidates = [word for synonyms in values.values() for word in synonyms] if chinese else list(values)
    meant = (like_sounding(word, candidates) or nearest(word, candidates, how_alike(word))) if word else None
    value = shown(fault.value)
    if meant:
        text = message(
            '{subject}: {field} is {value}; did you mean "{meant}"?', subject=who, field=field, value=value, meant=meant
        )
        return text, message("allowed are: {values}", values=usual)
    return (
        message(
            "{subject}: {field} is {value}; expected one of: {values}",
            subject=who,
            field=field,
            value=value,
            values=usual,
        ),
        None,
    )


def _share_meant(fault: Fault) -> str | None:
    """The percentage that a bare number up to 1 was most likely meant to be."""
    is_percent = fault.schema is format_schema()["$defs"]["percent"]
    match = _BARE_SHARE.fullmatch(str(fault.value)) if is_percent else None
    return f"{(Decimal(match[1]) * 100).normalize():f}%" if match else None
