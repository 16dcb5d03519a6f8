"""`orgdesign table`: one of the tables made of a design."""

import click

from orgdesign.cli.as_of import as_of_option
from orgdesign.cli.language import language_option
from orgdesign.cli.printing import audience_option

NAMES = ("positions", "register")


@click.command("table")
@click.argument("name", metavar="NAME")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--unit", metavar="UNIT", help="Only the posts of this unit; with positions.")
@click.option("--format", "format", metavar="FORMAT", help="md, html or csv; by default what FILE ends in, else md.")
@click.option("-o", "--output", metavar="FILE", help="Write to a file.")
@as_of_option
@audience_option
@language_option
def command(
    name: str,
    paths: tuple[str, ...],
    unit: str | None,
    format: str | None,
    output: str | None,
    audience: str | None,
) -> None:
    """Make a table: positions (all posts by unit, with headcount and duties) or register (documents and versions).

    PATH is a folder with a design, or its files; by default the current folder.
    """
    from orgdesign.cli.language import chosen
    from orgdesign.cli.printing import design_at, ending_of, press_for, send, unit_named
    from orgdesign.documents.formats import REGISTER_FORMATS, TABLE_FORMATS

    _check(name)
    formats = REGISTER_FORMATS if name == "register" else TABLE_FORMATS
    ending = ending_of(format, output, formats, next(iter(formats)) if name == "register" else "md")
    design = design_at(paths or (".",))
    press = press_for(design, chosen(), audience)
    if name == "register":
        send(press.written(press.register(), formats[ending]), output)
        return
    chosen_unit = unit_named(design.organization, unit) if unit else None
    send(press.written(press.position_table(chosen_unit), formats[ending]), output)


def _check(name: str) -> None:
    from orgdesign.errors import UsageError
    from orgdesign.messages import message
    from orgdesign.nearest import did_you_mean

    if name not in NAMES:
        hint = did_you_mean(name, NAMES) or message("the tables are {names}", names=NAMES)
        raise UsageError(message("there is no table {name}", name=name), hint)
