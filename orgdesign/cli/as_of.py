"""The day whose design is meant."""

from datetime import date
from typing import Any

import click

_KEY = "orgdesign.as_of"


def as_of_option(command: Any) -> Any:
    """`--as-of`, remembered for whatever reads the design."""
    return click.option(
        "--as-of",
        metavar="DATE",
        callback=_remember,
        expose_value=False,
        help="The design of that day, such as 2027-01-01: posts and holders in force on it. "
        "By default the design when all that is written has begun.",
    )(command)


def day_asked_for() -> date | None:
    day: date | None = click.get_current_context().meta.get(_KEY)
    return day


def _remember(context: click.Context, _: click.Parameter, written: str | None) -> None:
    if written is None:
        return
    from orgdesign.model.day import parse_day

    try:
        context.meta[_KEY] = parse_day(written)
    except ValueError:
        raise click.BadParameter(f"{written} is not a date such as 2026-06-30") from None
