"""`orgdesign build`: every document and chart of a design."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from orgdesign.cli.as_of import as_of_option
from orgdesign.cli.language import languages_option
from orgdesign.cli.printing import audience_option

if TYPE_CHECKING:
    from orgdesign.config import Configuration
    from orgdesign.documents.output import Output
    from orgdesign.documents.press import Press


@click.command("build")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("-o", "--output", required=True, metavar="OUT", help="The folder to build in; made where there is none.")
@click.option("--only", "kinds", multiple=True, metavar="KIND", help="Only this kind of document; repeatable.")
@click.option("--format", "formats", multiple=True, metavar="EXT", help="Only this kind of file; repeatable.")
@click.option("--position", "positions", multiple=True, metavar="POST", help="Only this post's; repeatable.")
@click.option("-q", "--quiet", is_flag=True, help="No progress and no summary.")
@as_of_option
@audience_option
@languages_option
@click.pass_context
def command(
    context: click.Context,
    paths: tuple[str, ...],
    output: str,
    kinds: tuple[str, ...],
    formats: tuple[str, ...],
    positions: tuple[str, ...],
    quiet: bool,
    audience: str | None,
    languages: tuple[str, ...],
) -> None:
    """Make every document, table and chart of a design, and an index.html over them.

    PATH is a folder with a design, or its files; by default the current folder. KIND is job-descriptions,
    position-tables, matrix, charts, register or index. Files that would not change are left alone.
    """
    from orgdesign.cli.building import Building, progress
    from orgdesign.cli.printing import Design, position_named, press_for, read_design
    from orgdesign.documents.building import make

    _check_folder(output)
    configuration, loaded = read_design(paths or (".",))
    building = Building(loaded, output, quiet)
    building.tell_loading()
    if loaded.organization is None:
        context.exit(1)
    building.tell_missing_glyphs()
    design = Design(configuration, loaded, loaded.organization)
    posts = [position_named(design.organization, name).id for name in positions]
    folders = [f"{language}/" for language in languages] if len(languages) > 1 else [""]
    presses = [
        press_for(design, language, audience, folder=folder)
        for language, folder in zip(languages or (None,), folders, strict=True)
    ]
    wanted = _kinds(kinds, bool(posts))
    endings = _endings(formats, configuration)
    outputs = [one for press in presses for one in _outputs(press, wanted, endings, posts)]
    with progress(len(outputs), shown=not quiet) as advance:
        for made in make(outputs, Path(output)):
            building.add(made)
            advance()
    building.tell_outcome(presses)
    context.exit(1 if building.failed else 0)


def _check_folder(output: str) -> None:
    from orgdesign.errors import UsageError
    from orgdesign.messages import message

    if Path(output).exists() and not Path(output).is_dir():
        raise UsageError(message("{file} is a file, not a folder", file=output))


def _outputs(
    press: "Press", kinds: Sequence[str], endings: Sequence[str], posts: Collection[str]
) -> Iterator["Output"]:
    from orgdesign.documents.building import chosen_outputs

    chosen = list(chosen_outputs(press.outputs(), kinds=kinds, formats=endings, positions=posts))
    yield from chosen
    if "index" in kinds:
        yield press.index(chosen)


def _kinds(asked: Sequence[str], posts: bool) -> Sequence[str]:
    """What to make; of posts that are named, their descriptions."""
    from orgdesign.documents.press import KINDS
    from orgdesign.errors import UsageError
    from orgdesign.messages import message
    from orgdesign.nearest import did_you_mean

    for kind in asked:
        if kind not in KINDS:
            hint = did_you_mean(kind, KINDS) or message("the kinds are {kinds}", kinds=KINDS)
            raise UsageError(message("there is no kind of document {name}", name=kind), hint)
    return asked or (KINDS[:1] if posts else KINDS)


def _endings(asked: Sequence[str], configuration: "Configuration") -> list[str]:
    """The kinds of file asked for, else those the configuration names, as far as there are any."""
    from orgdesign.cli.printing import ending_of
    from orgdesign.documents.formats import ENDINGS

    if asked:
        return [ending_of(format, None, ENDINGS, "") for format in asked]
    return [format for format in configuration.documents.formats if format in ENDINGS]
