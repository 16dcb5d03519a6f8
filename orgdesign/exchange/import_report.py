"""What is said of an import, for people and for programs."""

import gettext
import json
from collections.abc import Iterator, Sequence

from orgdesign.exchange.imported import Imported
from orgdesign.messages import Message, message, messages


def report_text(
    imported: Imported,
    file: str,
    written: Sequence[str],
    notes: Sequence[Message],
    translations: gettext.NullTranslations,
    quiet: bool = False,
) -> str:
    """A line for each fault, then a summary unless `quiet`.

    `notes` say how the file was read, `written` which files came of it.
    """
    faults = [f"{file}:{fault.line}: {fault.message.text(translations)}" for fault in imported.faults]
    summary = () if quiet else (*notes, *_summary(imported, tuple(written)))
    return "".join(f"{line}\n" for line in (*faults, *(line.text(translations) for line in summary)))


def _summary(imported: Imported, written: tuple[str, ...]) -> Iterator[Message]:
    for field, columns in imported.columns.items():
        yield message("{field} is read from: {columns}", field=field, columns=columns)
    if imported.unused:
        yield message("columns not used: {columns}", columns=imported.unused)
    if imported.rows_above:
        yield message("lines above the headers, not read: {lines}", lines=imported.rows_above)
    if imported.empty_rows:
        yield messages("{count} empty row passed over", "{count} empty rows passed over", count=imported.empty_rows)
    yield message(
        "rows read: {rows}, posts written: {posts}, rows with faults: {faulty}",
        rows=imported.rows,
        posts=imported.posts,
        faulty=imported.faulty_rows,
    )
    yield message("written: {files}", files=written)


def report_json(
    imported: Imported,
    file: str,
    written: Sequence[str],
    notes: Sequence[Message],
    translations: gettext.NullTranslations,
) -> str:
    """Version 1: keys are added, never renamed or removed."""

    def shown(text: Message | str) -> str:
        return text.text(translations) if isinstance(text, Message) else text

    result = {
        "version": 1,
        "file": file,
        "written": list(written),
        "faults": [
            {"line": fault.line, "kind": fault.kind, "message": shown(fault.message)} for fault in imported.faults
        ],
        "notes": [shown(note) for note in notes],
        "columns": {field: [shown(name) for name in names] for field, names in imported.columns.items()},
        "unused_columns": [shown(name) for name in imported.unused],
        "rows_above": list(imported.rows_above),
        "summary": {
            "rows": imported.rows,
            "posts": imported.posts,
            "empty_rows": imported.empty_rows,
            "faulty_rows": imported.faulty_rows,
        },
    }
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"
