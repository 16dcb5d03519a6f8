"""`orgdesign overlaps`: duties of two posts that come to the same thing."""

from typing import TYPE_CHECKING

import click

from orgdesign.cli.as_of import as_of_option
from orgdesign.cli.language import chosen, language_option, spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from orgdesign.analysis.overlaps import Overlap
    from orgdesign.config import Configuration


@click.command("overlaps")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--threshold", type=click.FloatRange(0, 1), metavar="SCORE", help="Show pairs from this score up, in 0…1."
)
@click.option(
    "--by-meaning/--no-by-meaning",
    default=None,
    help="Ask a model of language as well; else as orgdesign.yaml says for the rule.",
)
@click.option("--format", "format", metavar="FORMAT", help="text, json, md or html; else as the file is called.")
@click.option("-o", "--output", metavar="FILE", help="Write the pairs to a file.")
@as_of_option
@language_option
def command(
    paths: tuple[str, ...], threshold: float | None, by_meaning: bool | None, format: str | None, output: str | None
) -> None:
    """Show which duties of different posts come to the same thing, in whatever words, and why.

    PATH is a folder with a design, or its files; by default the current folder.

    Every pair of duties gets a score in 0…1: the same kind of work on the same thing, in scopes that meet. Pairs from
    the threshold up are shown, best first; by default from where the rule responsibility-overlap draws its line, which
    orgdesign.yaml may set. The company's own words, for reading duties, stand there as well.

    With --by-meaning a model of language gives its opinion as well, and finds duties that share no word. It works
    offline and is installed with: pip install "orgdesign[semantic]".
    """
    from orgdesign.analysis.encoder import encoder
    from orgdesign.analysis.overlaps import overlaps_of
    from orgdesign.analysis.overlaps_formats import overlaps_json
    from orgdesign.analysis.readings import Readings
    from orgdesign.cli.printing import design_at, send
    from orgdesign.cli.reporting import report_ending

    ending = report_ending(format, output)
    design = design_at(paths or (".",))
    least = _line_drawn(design.configuration) if threshold is None else threshold
    asked = _is_asked_for(design.configuration) if by_meaning is None else by_meaning
    readings = Readings(design.organization, design.configuration.words)
    overlaps = overlaps_of(readings, least, encoder() if asked else None)
    if ending == "json":
        send(overlaps_json(overlaps, lambda sentence: sentence.text(spoken())), output)
    else:
        send(_written(overlaps, str(design.organization.name), least, ending), output)


def _line_drawn(configuration: "Configuration") -> float:
    """Where the rule draws its line, by its preset and as the company sets it."""
    return float(configuration.settings.rules["responsibility-overlap"].options["threshold"])


def _is_asked_for(configuration: "Configuration") -> bool:
    """Whether the configuration asks the rule to compare duties by their meaning."""
    change = configuration.rules.get("responsibility-overlap")
    return bool(change and change.options.get("by_meaning"))


def _written(overlaps: "Sequence[Overlap]", organization: str, least: float, ending: str) -> str:
    from orgdesign.analysis.overlaps_formats import overlap_rows, overlaps_report
    from orgdesign.cli.reporting import report_text
    from orgdesign.templating import Templates

    report = overlaps_report(overlaps, organization, least)
    translations = spoken()
    if ending == "text":
        return report_text(report, translations)
    return Templates(translations).render(
        f"analyses/overlaps.{ending}",
        language=chosen() or "en",
        title=report.title.text(translations),
        organization=organization,
        rows=overlap_rows(overlaps, translations),
        closing=report.closing.text(translations) if report.closing else "",
    )
