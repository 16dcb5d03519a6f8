"""`orgdesign` and `python -m orgdesign`: one command, one short-lived process."""

import gc
import os
import sys
from typing import NoReturn

from orgdesign.cli import main


def run() -> NoReturn:
    """Run a command and end the process at once.

    A design makes a million small objects and hardly a circle: looking for circles while the
    command runs, and freeing the objects one by one when it is done, takes as long as the command.
    """
    gc.disable()
    try:
        main(prog_name="orgdesign")
    except SystemExit as end:
        _leave(end.code)
    _leave(0)


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
