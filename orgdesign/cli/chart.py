"""`orgdesign chart`: the organization chart, or a part of it."""

from typing import TYPE_CHECKING

import click

from orgdesign.cli.as_of import as_of_option
from orgdesign.cli.language import language_option
from orgdesign.cli.printing import audience_option

if TYPE_CHECKING:
    from orgdesign.model import Organization


@click.command("chart")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--root", metavar="NAME", help="A post or unit: only what is at and below it.")
@click.option("--depth", type=click.IntRange(min=1), metavar="N", help="How many layers to show.")
@click.option(
    "--format", "format", metavar="FORMAT", help="svg, mermaid or dot; by default what FILE ends in, else svg."
)
@click.option("-o", "--output", metavar="FILE", help="Write to a file.")
@as_of_option
@audience_option
@language_option
def command(
    paths: tuple[str, ...],
    root: str | None,
    depth: int | None,
    format: str | None,
    output: str | None,
    audience: str | None,
) -> None:
    """Draw the organization chart.

    PATH is a folder with a design, or its files; by default the current folder.
    """
    from orgdesign.charts.organization_chart import POST_FIELDS
    from orgdesign.cli.language import chosen
    from orgdesign.cli.printing import design_at, edition_for, ending_of, send
    from orgdesign.documents.chart_formats import CHART_FORMATS
    from orgdesign.documents.drawings import chart_of

    ending = ending_of(format, output, CHART_FORMATS, "svg")
    design = design_at(paths or (".",), POST_FIELDS)
    edition = edition_for(design, chosen(), audience)
    chart = chart_of(edition, _id_of(root, design.organization) if root else None, depth)
    send(CHART_FORMATS[ending](chart), output)


def _id_of(name: str, organization: "Organization") -> str:
    """The id of a post or unit; a name of both kinds means the unit."""
    from orgdesign.cli.printing import position_named
    from orgdesign.errors import UsageError
    from orgdesign.messages import message
    from orgdesign.nearest import did_you_mean

    units = [unit.id for unit in organization.units if name in (unit.id, unit.code, unit.name)]
    if len(units) == 1 and not organization.position(name):
        return units[0]
    if organization.position(name) or any(name in (one.code, one.title) for one in organization.positions):
        return position_named(organization, name).id
    known = {word for one in organization.positions for word in (one.id, one.title)}
    known |= {word for one in organization.units for word in (one.id, one.name)}
    raise UsageError(
        message("{name} is neither a post nor a unit of this design", name=name), did_you_mean(name, known)
    )
