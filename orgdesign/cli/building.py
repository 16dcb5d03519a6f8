"""What `orgdesign build` says while it works, and in the end."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import field
from typing import TYPE_CHECKING

import click

from orgdesign.cli.language import spoken
from orgdesign.dataclass import dataclass
from orgdesign.documents.building import Made
from orgdesign.errors import OrgdesignError
from orgdesign.findings import Finding, Severity, fingerprint
from orgdesign.messages import Message, message, messages

if TYPE_CHECKING:
    from orgdesign.documents.press import Press
    from orgdesign.loading.load import Loaded

_MOST_NOTES = 10


@dataclass(slots=True)
class Building:
    """One run: what was read, and what became of each file."""

    loaded: "Loaded"
    folder: str
    quiet: bool
    written: int = 0
    unchanged: int = 0
    failures: list[Made] = field(default_factory=list)
    holes: list[Finding] = field(default_factory=list)

    def add(self, made: Made) -> None:
        if made.error:
            self.failures.append(made)
        elif made.changed:
            self.written += 1
        else:
            self.unchanged += 1

    @property
    def failed(self) -> bool:
        return bool(self.failures or self.holes) or any(
            finding.severity is Severity.ERROR for finding in self.loaded.findings
        )

    def tell_loading(self) -> None:
        """What is wrong with the files; the rules of `lint` are not run."""
        _show([finding for finding in self.loaded.findings if finding.severity > Severity.INFO], self.loaded)

    def tell_missing_glyphs(self) -> None:
        """Where a page will have a hole; the documents are made all the same."""
        from orgdesign.documents.glyphs import missing_glyphs

        self.holes = sorted(missing_glyphs(self.loaded.source_files), key=lambda finding: finding.sort_key)
        self._show_some(self.holes, self.loaded)

    def tell_outcome(self, presses: "Iterable[Press]") -> None:
        if not self.quiet:
            self._tell_overflow(presses)
            click.echo(_said(self._summary()))
        self._tell_failures()

    def _tell_overflow(self, presses: "Iterable[Press]") -> None:
        # One finding a post, however many languages and formats there are.
        moved = {post: reasons for press in presses for post, reasons in press.moved.items()}
        findings = [self._overflow(post, reasons) for post, reasons in moved.items()]
        self._show_some(findings, None)

    def _show_some(self, findings: list[Finding], loaded: "Loaded | None") -> None:
        _show(findings[:_MOST_NOTES], loaded)
        if len(findings) > _MOST_NOTES:
            click.echo(_said(message("… and {count} more like these", count=len(findings) - _MOST_NOTES)), err=True)

    def _overflow(self, post: str, reasons: tuple[Message, ...]) -> Finding:
        organization = self.loaded.organization
        position = organization.position(post) if organization else None
        assert position is not None, post
        return Finding(
            rule="layout-overflow",
            severity=Severity.INFO,
            message=message("{post} takes the two-page form: {reasons}", post=position.title, reasons=reasons),
            location=position.at().location,
            fingerprint=fingerprint("layout-overflow", post),
        )

    def _summary(self) -> Message:
        return message(
            "{folder}: {written}, {unchanged}, {failed}",
            folder=self.folder,
            written=messages("{count} file written", "{count} files written", count=self.written),
            unchanged=message("{count} unchanged", count=self.unchanged),
            failed=message("{count} failed", count=len(self.failures)),
        )

    def _tell_failures(self) -> None:
        """Each fault once, with the first file it spoils; our own fault ends the run as one."""
        faults: dict[str, list[Made]] = {}
        for made in self.failures:
            faults.setdefault(repr(made.error), []).append(made)
        for spoiled in faults.values():
            click.echo(_said(_fault(spoiled)), err=True)
        bug = next((made.error for made in self.failures if not isinstance(made.error, OrgdesignError)), None)
        if bug:
            raise bug


def _fault(spoiled: list[Made]) -> Message:
    error = spoiled[0].error
    problem = error.message if isinstance(error, OrgdesignError) else f"{type(error).__name__}: {error}"
    path = spoiled[0].output.path
    if len(spoiled) == 1:
        return message("error: {file}: {problem}", file=path, problem=problem)
    return message("error: {file} and {count} more: {problem}", file=path, count=len(spoiled) - 1, problem=problem)


def _said(text: Message) -> str:
    return text.text(spoken())


def _show(findings: list[Finding], loaded: "Loaded | None") -> None:
    from orgdesign.lint.formats import render
    from orgdesign.lint.formats.display import Display

    files = {source_file.name: source_file for source_file in loaded.source_files} if loaded else {}
    click.echo(render("text", findings, Display(spoken(), files, quiet=True)), nl=False, err=True)


@contextmanager
def progress(total: int, *, shown: bool) -> Iterator[Callable[[], None]]:
    """A bar on stderr, for people at a terminal; yields what moves it on by one."""
    if not (shown and sys.stderr.isatty() and total):
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        yield lambda: bar.advance(task)
