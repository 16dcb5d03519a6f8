"""Whole designs, judged and built as their owners would."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from orgdesign.findings import Finding, Severity
from tests.conftest import TODAY

Judge = Callable[..., list[Finding]]
Run = Callable[..., str]


@pytest.fixture
def judge() -> Judge:
    """Everything found in a design's folder, under its own configuration."""

    def run(folder: Path, today: date = TODAY, as_of: date | None = None) -> list[Finding]:
        from orgdesign.checking import check_design, load_design
        from orgdesign.config import read_configuration

        configuration = read_configuration(str(folder))
        return list(check_design(load_design([folder], configuration, as_of), configuration, today).findings)

    return run


@pytest.fixture
def orgdesign() -> Run:
    """Run a command that must succeed, in a process of its own; answers what it prints."""

    def run(*arguments: str | Path, **environment: str) -> str:
        answer = subprocess.run(
            [sys.executable, "-m", "orgdesign", *map(str, arguments)],
            env={**os.environ, "SOURCE_DATE_EPOCH": "1782777600", **environment},
            capture_output=True,
            check=False,
        )
        assert answer.returncode == 0, answer.stderr.decode()
        return answer.stdout.decode()

    return run


def serious(findings: list[Finding]) -> list[str]:
    """The rules of errors and warnings, each with its place in front: what keeps a design from being clean."""
    return [f"{Path(one.location.file).name}: {one.rule}" for one in findings if one.severity >= Severity.WARNING]
