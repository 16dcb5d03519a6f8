"""Where the findings go: `--format NAME[:PATH]` and `-o`."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from orgdesign.dataclass import dataclass
from orgdesign.errors import UsageError
from orgdesign.lint.formats import FORMATS
from orgdesign.messages import message
from orgdesign.nearest import did_you_mean


@dataclass(frozen=True, slots=True)
class Target:
    """A format, and the file it goes to; None is stdout."""

    format: str
    path: str | None


def targets_of(formats: Sequence[str], output: str | None) -> list[Target]:
    """What the options ask for; text on stdout if they say nothing. Raises UsageError."""
    targets = [_target(written) for written in formats or ("text",)]
    if output is not None:
        targets = [_sent_to(output, targets)]
    if sum(target.path is None for target in targets) > 1:
        raise UsageError(
            message("only one format can go to the screen"), message("name a file for the others: --format json:FILE")
        )
    files = [Path(target.path).resolve() for target in targets if target.path is not None]
    if len(set(files)) < len(files):
        raise UsageError(message("two formats cannot go to one file"))
    return targets


def _target(written: str) -> Target:
    # At the first colon, so that `json:C:\findings.json` is a file on drive C.
    name, colon, path = written.partition(":")
    if name not in FORMATS:
        formats = message("the formats are {formats}", formats=tuple(FORMATS))
        raise UsageError(message("there is no format {name}", name=name), did_you_mean(name, FORMATS) or formats)
    if colon and not path:
        raise UsageError(message("no file is named after {format}", format=written))
    return Target(name, path or None)


def _sent_to(output: str, targets: Sequence[Target]) -> Target:
    if len(targets) > 1:
        raise UsageError(message("-o goes with one format only"), message("name a file for each: --format json:FILE"))
    if targets[0].path is not None:
        raise UsageError(message("the file is named twice: after --format and with -o"))
    return Target(targets[0].format, output)


def shows_colours() -> bool:
    """Colours are for a terminal that can show them and a user who wants them."""
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
