"""`orgdesign principles`: how a design does by the ten design principles."""

from datetime import date
from typing import TYPE_CHECKING

import click

from orgdesign.cli.as_of import as_of_option
from orgdesign.cli.language import language_option, spoken
from orgdesign.cli.today import today_option

if TYPE_CHECKING:
    from orgdesign.config import Configuration
    from orgdesign.model import Organization


@click.command("principles")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--format", "format", metavar="FORMAT", help="text, json, md or html; by default what FILE ends in.")
@click.option("-o", "--output", metavar="FILE", help="Write the scorecard to a file.")
@today_option
@as_of_option
@language_option
def command(paths: tuple[str, ...], format: str | None, output: str | None, today: date) -> None:
    """Judge a design by the ten design principles, with the rules that stand for each and what they found.

    PATH is a folder with a design, or its files; by default the current folder.
    """
    from orgdesign.analysis.principles import scores_of
    from orgdesign.analysis.principles_formats import principles_json, principles_report
    from orgdesign.checking import check_design
    from orgdesign.cli.printing import design_at, send
    from orgdesign.cli.reporting import report_ending, written_report

    ending = report_ending(format, output)
    design = design_at(paths or (".",))
    checked = check_design(design.loaded, design.configuration, today)
    id = design.organization.id
    judging = _judging(design.configuration, design.organization)
    scores = tuple(scores_of(checked.findings, judging, dict(design.organization.principles)))
    if ending == "json":
        send(principles_json(scores, id, lambda sentence: sentence.text(spoken())), output)
    else:
        send(written_report(principles_report(scores, id), ending), output)


def _judging(configuration: "Configuration", organization: "Organization") -> dict[str, bool]:
    """Of every rule, whether it is on for any part of the design and has something to judge there."""
    from orgdesign.analysis.readings import Readings
    from orgdesign.lint.judging import judges

    settings, readings = configuration.settings, Readings(organization, configuration.words)
    return {
        id: bool(settings.variants_of(setting.rule, organization).distinct()) and judges(setting.rule, readings)
        for id, setting in settings.rules.items()
    }
