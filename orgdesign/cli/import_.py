"""`orgdesign import`: a flat list of posts becomes a design."""

from pathlib import Path

import click

from orgdesign.cli.language import language_option, speak, spoken
from orgdesign.model.text import LOCALES


@click.command("import")
@click.argument("file", metavar="FILE.csv")
@click.option("-o", "--output", required=True, metavar="DIR", help="The folder for the design.")
@click.option("--map", "mapping", metavar="MAPPING.yaml", help="Which column is which field, where headers do not say.")
@click.option("--name", help="The organization's name; else as the list says, else as its file is called.")
@click.option("--locale", type=click.Choice(LOCALES), help="Language of the texts; else by their characters.")
@click.option("--encoding", metavar="NAME", help="Encoding of the file, such as gb18030; else by its bytes.")
@click.option("--delimiter", metavar="CHARACTER", help="What stands between cells; else by the first rows.")
@click.option("--unit-separator", metavar="TEXT", help='What stands between the levels of a unit such as "A/B/C".')
@click.option("--people", is_flag=True, help="Take in the names of those who hold the posts.")
@click.option("--keep", is_flag=True, help="Keep columns that are no field, as x- fields.")
@click.option("--force", is_flag=True, help="Overwrite files of an earlier import.")
@click.option("--format", "format", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("-q", "--quiet", is_flag=True, help="Say only what is faulty.")
@language_option
@click.pass_context
def command(
    context: click.Context,
    file: str,
    output: str,
    mapping: str | None,
    name: str | None,
    locale: str | None,
    encoding: str | None,
    delimiter: str | None,
    unit_separator: str | None,
    people: bool,
    keep: bool,
    force: bool,
    format: str,
    quiet: bool,
) -> None:
    """Turn a list of posts (CSV: ids, superiors, titles, units, headcount) into a design.

    Every faulty row is reported by its line, and comes in as far as it can be read. Exit status 1 says that there were
    faults; the design is written all the same.
    """
    from orgdesign.cli.list_file import read_list
    from orgdesign.exchange.column_map import read_column_map
    from orgdesign.exchange.columns import ColumnMap
    from orgdesign.exchange.csv_import import import_list
    from orgdesign.exchange.design_folder import write_design
    from orgdesign.exchange.import_report import report_json, report_text
    from orgdesign.exchange.imported import ImportOptions

    options = ImportOptions(
        file_stem=Path(file).stem,
        name=name,
        locale=locale,
        column_map=read_column_map(Path(mapping)) if mapping else ColumnMap({}),
        delimiter=_delimiter(delimiter),
        unit_separator=unit_separator,
        people=people,
        keep=keep,
    )
    source = read_list(Path(file), encoding)
    imported = import_list(source.text, options)
    speak(imported.locale)
    written = [path.as_posix() for path in write_design(Path(output), imported.files, force)]
    if format == "json":
        click.echo(report_json(imported, file, written, source.notes, spoken()), nl=False)
    else:
        click.echo(report_text(imported, file, written, source.notes, spoken(), quiet), nl=False)
    context.exit(1 if imported.faults else 0)


def _delimiter(written: str | None) -> str | None:
    if written in (None, "tab", "\\t"):
        return "\t" if written else None
    if len(written) != 1 or written in "\"'\r\n":
        from orgdesign.messages import message

        problem = message("write one character, or the word tab").text(spoken())
        raise click.BadParameter(problem, param_hint="--delimiter")
    return written
