"""What an analysis found, as text, Markdown or a page."""

from collections.abc import Iterator, Sequence
from gettext import NullTranslations
from typing import Any

from orgdesign.analysis.report import Figure, Report, Said
from orgdesign.cli.language import chosen, spoken
from orgdesign.messages import Message, message

# What may be asked for, and what a file's name may end in.
REPORT_FORMATS = {"text": "text", "json": "json", "md": "md", "html": "html", "txt": "text"}


def report_text(report: Report, translations: NullTranslations) -> str:
    """Line by line; details are set in, and every figure says below how it was counted."""
    text = [message("{label}: {value}", label=message("organization"), value=report.organization).text(translations)]
    text += [line for figure in report.figures for line in _lines(figure, "", translations)]
    if report.closing:
        text.append(report.closing.text(translations))
    return "".join(f"{line}\n" for line in text)


def _lines(figure: Figure, indent: str, translations: NullTranslations) -> Iterator[str]:
    yield indent + message("{label}: {value}", label=figure.label, value=figure.value).text(translations)
    if figure.note:
        yield indent + message("  ({note})", note=figure.note).text(translations)
    for detail in figure.details:
        yield from _lines(detail, indent + "  ", translations)


def report_page(
    report: Report, format: str, language: str, translations: NullTranslations, lines: Sequence[str] = ()
) -> str:
    """Markdown or HTML, made by a template."""
    from orgdesign.templating import Templates

    return Templates(translations).render(
        f"analyses/report.{format}",
        language=language,
        title=report.title.text(translations),
        organization=report.organization,
        headings=[heading.text(translations) for heading in report.headings],
        figures=[_shown(figure, translations) for figure in report.figures],
        closing=report.closing.text(translations) if report.closing else "",
        lines=[line for line in lines if line],
    )


def _shown(figure: Figure, translations: NullTranslations) -> dict[str, Any]:
    """A figure with its texts in one language."""
    return {
        "label": _said(figure.label, translations),
        "value": _said(figure.value, translations),
        "note": figure.note.text(translations) if figure.note else "",
        "details": [_shown(detail, translations) for detail in figure.details],
    }


def _said(said: Said, translations: NullTranslations) -> str:
    return Message("{said}", {"said": said}).text(translations)


def report_ending(format: str | None, output: str | None) -> str:
    """The kind of file to make: the one asked for, else what the file's name ends in. Raises UsageError."""
    from orgdesign.cli.printing import ending_of

    ending = ending_of(format, output, REPORT_FORMATS, "text")
    return REPORT_FORMATS[ending]


def written_report(report: Report, ending: str, lines: Sequence[str] = ()) -> str:
    """In the language spoken; `lines` of text follow the figures."""
    if ending == "text":
        return report_text(report, spoken()) + "".join(f"{line}\n" for line in (("", *lines) if lines else ()))
    return report_page(report, ending, chosen() or "en", spoken(), lines)
