"""`orgdesign lint`: all findings in one run."""

from datetime import date
from typing import TYPE_CHECKING

import click

from orgdesign.cli.as_of import as_of_option, day_asked_for
from orgdesign.cli.language import language_option, speak, spoken
from orgdesign.cli.today import today_option

if TYPE_CHECKING:
    from orgdesign.checking import Checked
    from orgdesign.cli.output import Target

FAIL_ON = ("error", "warning", "info", "never")


@click.command("lint")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--format", "formats", multiple=True, metavar="NAME[:PATH]", help="How to show findings; repeatable.")
@click.option("-o", "--output", metavar="FILE", help="Write the findings to a file.")
@click.option("--fail-on", type=click.Choice(FAIL_ON), help="The least severity that makes the exit status 1.")
@click.option("-q", "--quiet", is_flag=True, help="No summary line.")
@as_of_option
@today_option
@language_option
@click.pass_context
def command(
    context: click.Context,
    paths: tuple[str, ...],
    formats: tuple[str, ...],
    output: str | None,
    fail_on: str | None,
    quiet: bool,
    today: date,
) -> None:
    """Check a design and list everything found wrong with it.

    PATH is a folder with a design, or its files; by default the current folder.
    """
    from orgdesign.checking import check_design, load_design
    from orgdesign.cli.design import configuration_for, written_locale
    from orgdesign.cli.output import targets_of

    targets = targets_of(formats, output)
    paths = paths or (".",)
    configuration = configuration_for(paths)
    speak(configuration.language)
    loaded = load_design(paths, configuration, day_asked_for())
    speak(written_locale(loaded))
    checked = check_design(loaded, configuration, today)
    for target in targets:
        _show(checked, target, quiet)
    context.exit(1 if _fails(checked, fail_on or configuration.fail_on) else 0)


def _show(checked: "Checked", target: "Target", quiet: bool) -> None:
    from orgdesign.cli.output import shows_colours
    from orgdesign.lint.formats import render
    from orgdesign.lint.formats.display import Display
    from orgdesign.writing import write_file

    files = {source_file.name: source_file for source_file in checked.loaded.source_files}
    display = Display(spoken(), files, colour=target.path is None and shows_colours(), quiet=quiet)
    text = render(target.format, checked.findings, display)
    if target.path is None:
        click.echo(text, nl=False)
    else:
        write_file(target.path, text)


def _fails(checked: "Checked", fail_on: str) -> bool:
    from orgdesign.findings import Severity

    if fail_on == "never":
        return False
    return any(finding.severity >= Severity[fail_on.upper()] for finding in checked.findings if not finding.waived)
