"""`orgdesign` and `python -m orgdesign`: one command, one short-lived process."""

import gc
import os
import sys
from pathlib import Path
from typing import NoReturn

from orgdesign.cli import main


def run() -> NoReturn:
    """Run a command and end the process at once.

    A design makes a million small objects and hardly a circle: looking for circles while the
    command runs, and freeing the objects one by one when it is done, takes as long as the command.
    """
    gc.disable()
    _open_closed_streams()
    try:
        main(prog_name="orgdesign")
    except SystemExit as end:
        _leave(end.code)
    _leave(0)


def _open_closed_streams() -> None:
    """A command whose output nobody wants (`>&-`) runs all the same: its files and its status count."""
    if sys.stdout is None or sys.stderr is None:
        nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 open until the process ends
        sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere


def _leave(code: object) -> NoReturn:
    status = code if isinstance(code, int) else int(code is not None)
    if isinstance(code, str):
        print(code, file=sys.stderr)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:  # whoever was to read it has gone
            status = status or 141
    os._exit(status)


if __name__ == "__main__":
    run()
