"""`orgdesign overlaps`: duties of two posts that come to the same thing."""

import click

from orgdesign.cli.as_of import as_of_option
from orgdesign.cli.language import language_option, spoken


@click.command("overlaps")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--threshold", type=click.FloatRange(0, 1), metavar="SCORE", help="Show pairs from this score up, in 0…1."
)
@click.option("--format", "format", metavar="FORMAT", help="text, json, md or html; else as the file is called.")
@click.option("-o", "--output", metavar="FILE", help="Write the pairs to a file.")
@as_of_option
@language_option
def command(paths: tuple[str, ...], threshold: float | None, format: str | None, output: str | None) -> None:
    """Show which duties of different posts come to the same thing, in whatever words, and why.

    PATH is a folder with a design, or its files; by default the current folder.

    Every pair of duties gets a score in 0…1: the same kind of work on the same thing, in scopes that meet. Pairs from
    the threshold up are shown, best first; by default from where the rule responsibility-overlap draws its line. The
    company's own words, for reading duties, stand in orgdesign.yaml.
    """
    from orgdesign.analysis.overlaps import THRESHOLD, overlaps_of
    from orgdesign.analysis.overlaps_formats import overlaps_json, overlaps_report
    from orgdesign.analysis.readings import Readings
    from orgdesign.cli.printing import design_at, send
    from orgdesign.cli.reporting import report_ending, written_report

    ending = report_ending(format, output)
    design = design_at(paths or (".",))
    least = THRESHOLD if threshold is None else threshold
    overlaps = overlaps_of(Readings(design.organization, design.configuration.words), least)
    if ending == "json":
        send(overlaps_json(overlaps, lambda sentence: sentence.text(spoken())), output)
    else:
        send(written_report(overlaps_report(overlaps, design.organization.id, least), ending), output)
