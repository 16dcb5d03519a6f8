"""`orgdesign matrix`: who has which part in which responsibility."""

import click

from orgdesign.cli.as_of import as_of_option
from orgdesign.cli.language import language_option
from orgdesign.cli.printing import audience_option


@click.command("matrix")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--raci", is_flag=True, help="Letters of RACI in place of primary, partial, support.")
@click.option("--format", "format", metavar="FORMAT", help="md, html or csv; by default what FILE ends in, else md.")
@click.option("-o", "--output", metavar="FILE", help="Write to a file.")
@as_of_option
@audience_option
@language_option
def command(paths: tuple[str, ...], raci: bool, format: str | None, output: str | None, audience: str | None) -> None:
    """Make the responsibility matrix, with gaps and overlaps marked.

    PATH is a folder with a design, or its files; by default the current folder.
    """
    from orgdesign.cli.language import chosen
    from orgdesign.cli.printing import design_at, ending_of, press_for, send
    from orgdesign.documents.formats import TABLE_FORMATS

    ending = ending_of(format, output, TABLE_FORMATS, "md")
    press = press_for(design_at(paths or (".",)), chosen(), audience, raci=raci)
    send(press.written(press.matrix(), TABLE_FORMATS[ending]), output)
