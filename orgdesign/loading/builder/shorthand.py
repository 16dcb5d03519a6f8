"""Duties in one line: `制定投诉处理程序并组织实施 40% @complaint-handling`."""

import re
from typing import NamedTuple

from orgdesign.model.number import AMOUNT, SPACE

_SHARE = re.compile(rf"\s({AMOUNT}{SPACE}[%％])\Z")
_RESPONSIBILITY = re.compile(r"\s@(\S+)\Z")


class DutyLine(NamedTuple):
    text: str
    time: str | None
    responsibility: str | None


def read_duty_line(line: str) -> DutyLine:
    """Text, share and responsibility of a duty; the last two may stand in either order."""
    text, time, responsibility = line.strip(), None, None
    for _ in range(2):
        if time is None and (share := _SHARE.search(text)):
            text, time = text[: share.start()].rstrip(), share[1]
        elif responsibility is None and (named := _RESPONSIBILITY.search(text)):
            text, responsibility = text[: named.start()].rstrip(), named[1]
    return DutyLine(text, time, responsibility)
