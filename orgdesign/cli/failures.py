"""What a user is told when a command cannot be carried out, and with which status it ends."""

import os
import sys
import traceback
from gettext import NullTranslations

import click

from orgdesign.cli.language import spoken
from orgdesign.errors import OrgdesignError, UsageError
from orgdesign.messages import message

CANNOT_BE_DONE = 2
OUR_BUG = 3
INTERRUPTED = 130  # 128 + SIGINT, as shells have it
READER_GONE = 141  # 128 + SIGPIPE


def exit_status(error: BaseException) -> int:
    """Say what went wrong, on stderr and in the user's language."""
    if isinstance(error, KeyboardInterrupt):
        return INTERRUPTED
    if isinstance(error, BrokenPipeError):
        # Whatever is still buffered has no reader; without this Python complains when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE
    if isinstance(error, OSError) and error.filename is None:
        error = _unwritable_output(error)
    if isinstance(error, OrgdesignError):
        _say_error(error, spoken())
        return CANNOT_BE_DONE
    _say_bug(error, spoken())
    return OUR_BUG


def _unwritable_output(error: OSError) -> UsageError:
    """Files are written and read where their faults are told; a stream without a name is the output."""
    reason = error.strerror or str(error)
    return UsageError(message("{file} cannot be written: {reason}", file="stdout", reason=reason))


def _say_error(error: OrgdesignError, translations: NullTranslations) -> None:
    click.echo(message("error: {problem}", problem=error.message).text(translations), err=True)
    if error.hint:
        click.echo(message("   hint: {hint}", hint=error.hint).text(translations), err=True)


def _say_bug(error: BaseException, translations: NullTranslations) -> None:
    click.echo("".join(traceback.format_exception(error)), err=True, nl=False)
    sentence = message(
        "orgdesign failed: this is a mistake in the program, not in your design. "
        "Please report it where you got orgdesign from, with the lines above and, if you may, the design."
    )
    click.echo(sentence.text(translations), err=True)
