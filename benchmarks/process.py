"""Whole processes, run in turn and timed."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

Command = Sequence[str]

PYTHON = sys.executable
ORGDESIGN = (PYTHON, "-m", "orgdesign")
# What lint is held against: PyYAML's own C loader reading the same file, and nothing else.
BARE_LOAD = (
    PYTHON,
    "-c",
    "import yaml,sys; yaml.load(open(sys.argv[1], encoding='utf-8'), Loader=yaml.CSafeLoader)",
)


@dataclass(frozen=True, slots=True)
class Run:
    """Wall-clock seconds, and the peak of memory in megabytes."""

    seconds: float
    megabytes: float


def run(command: Command, output: Path | None = None) -> Run:
    """Run once. A status other than 0 stops the benchmark: a failing command is no measurement."""
    # An installed program has its byte code; without this each run may compile all modules anew.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with Path(output or os.devnull).open("wb") as sink:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=sink, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    if status:
        raise SystemExit(f"{' '.join(command)} ended with status {os.waitstatus_to_exitcode(status)}")
    return Run(seconds, usage.ru_maxrss / 1024)


def in_turn(ours: Command, baseline: Command, rounds: int) -> tuple[float, float]:
    """Median seconds of both commands, run alternately so that both meet the same machine."""
    pairs = [(run(ours).seconds, run(baseline).seconds) for _ in range(rounds)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
