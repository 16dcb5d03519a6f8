"""`orgdesign document`: the description of one post."""

import click

from orgdesign.cli.as_of import as_of_option
from orgdesign.cli.language import language_option
from orgdesign.cli.printing import audience_option


@click.command("document")
@click.argument("position", metavar="POSITION")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--format", "format", metavar="FORMAT", help="html or md; by default what FILE ends in, else html.")
@click.option("--layout", type=click.Choice(["one-page", "two-page"]), help="By default what suits the post and fits.")
@click.option("-o", "--output", metavar="FILE", help="Write to a file.")
@as_of_option
@audience_option
@language_option
def command(
    position: str,
    paths: tuple[str, ...],
    format: str | None,
    layout: str | None,
    output: str | None,
    audience: str | None,
) -> None:
    """Make the job description of one post.

    POSITION is the post's id, code or title. PATH is a folder with a design, or its files; by default the
    current folder.
    """
    from orgdesign.cli.language import chosen
    from orgdesign.cli.printing import design_at, ending_of, position_named, press_for, send
    from orgdesign.documents.formats import DESCRIPTION_FORMATS

    ending = ending_of(format, output, DESCRIPTION_FORMATS, "html")
    design = design_at(paths or (".",))
    press = press_for(design, chosen(), audience, layout=layout)
    found = position_named(design.organization, position)
    send(press.written_description(found, DESCRIPTION_FORMATS[ending]), output)
