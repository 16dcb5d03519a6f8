"""The command line. Commands are imported when they are called: `--version` costs little more than click."""

import gettext
import sys
from collections.abc import Mapping
from importlib import import_module
from io import TextIOWrapper
from types import MappingProxyType
from typing import Any

import click

from orgdesign import __version__

# Each module has a click command named `command`.
COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "lint": "orgdesign.cli.lint",
        "build": "orgdesign.cli.build",
        "document": "orgdesign.cli.document",
        "chart": "orgdesign.cli.chart",
        "table": "orgdesign.cli.table",
        "matrix": "orgdesign.cli.matrix",
        "rules": "orgdesign.cli.rules",
        "explain": "orgdesign.cli.explain",
        "schema": "orgdesign.cli.schema",
        "init": "orgdesign.cli.init",
        "import": "orgdesign.cli.import_",
        "metrics": "orgdesign.cli.metrics",
        "overlaps": "orgdesign.cli.overlaps",
        "principles": "orgdesign.cli.principles",
    }
)


class _Context(click.Context):
    """A context that gives help in the user's language."""

    def make_formatter(self) -> click.HelpFormatter:
        from orgdesign.cli.help import Help

        return Help(width=self.terminal_width, max_width=self.max_content_width)


class Commands(click.Group):
    """The commands of COMMANDS, with one end for all that can go wrong in them."""

    context_class = _Context

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name]).command
        command.context_class = _Context
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Each command with the first paragraph of its help, not cut short."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _first_paragraph(self.get_command(ctx, name))) for name in COMMANDS])

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        if args[0] not in COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            raise click.UsageError(_no_command(args[0]), ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            try:
                return super().invoke(ctx)
            finally:
                sys.stdout.flush()
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except (Exception, KeyboardInterrupt) as error:
            from orgdesign.cli.failures import exit_status

            ctx.exit(exit_status(error))

    def main(self, *args: Any, **kwargs: Any) -> Any:
        # Click says its own sentences through gettext, in the environment's language.
        gettext.bindtextdomain("orgdesign", f"{__path__[0]}/../locale")
        gettext.textdomain("orgdesign")
        for stream in (sys.stdout, sys.stderr):
            _write_any_text(stream)
        return super().main(*args, **kwargs)


def _first_paragraph(command: click.Command | None) -> str:
    return ((command and command.help) or "").split("\n\n")[0]


def _no_command(name: str) -> str:
    from orgdesign.cli.language import spoken
    from orgdesign.messages import message
    from orgdesign.nearest import nearest

    meant = nearest(name, COMMANDS)
    if meant:
        text = message('There is no command "{name}". Did you mean "{meant}"?', name=name, meant=meant)
    else:
        text = message('There is no command "{name}".', name=name)
    return text.text(spoken())


def _write_any_text(stream: Any) -> None:
    """UTF-8 for pipes and files, whatever the locale says; a terminal keeps an encoding that can show Chinese."""
    if not isinstance(stream, TextIOWrapper):
        return
    keeps = stream.isatty() and stream.encoding.lower().replace("-", "") not in ("ascii", "ansi_x3.41968", "latin1")
    stream.reconfigure(encoding=stream.encoding if keeps else "utf-8", errors="backslashreplace")


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="orgdesign", message="%(prog)s %(version)s")
def main() -> None:
    """Organization and job design as code: check the design, issue its documents and charts."""
