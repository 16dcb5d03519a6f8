"""Which day it is, for waivers and dates that run out."""

import os
from datetime import UTC, date, datetime
from typing import Any

import click

from orgdesign.cli.language import spoken
from orgdesign.errors import UsageError
from orgdesign.messages import message


def today_option(command: Any) -> Any:
    return click.option(
        "--today",
        metavar="DATE",
        callback=_day,
        help="The day to judge by, such as 2026-06-30; else SOURCE_DATE_EPOCH, else the day in UTC.",
    )(command)


def _day(_: click.Context, __: click.Parameter, written: str | None) -> date:
    if written is None:
        return _day_of_environment(os.environ.get("SOURCE_DATE_EPOCH", ""))
    try:
        return date.fromisoformat(written)
    except ValueError:
        problem = message("{text} is not a date such as 2026-06-30", text=written)
        raise click.BadParameter(problem.text(spoken())) from None


def _day_of_environment(epoch: str) -> date:
    if not epoch:
        return datetime.now(UTC).date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise UsageError(message("SOURCE_DATE_EPOCH is not a number of seconds: {value}", value=epoch)) from None
