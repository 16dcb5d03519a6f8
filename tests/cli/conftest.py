"""The command line as users have it: a process of its own, in a folder of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Answer = subprocess.CompletedProcess[bytes]

DESIGN = """\
organization: {id: service, name: Customer Service, locale: en, effective: 2026-01-01}
positions:
  - {id: manager, title: Manager, reports_to: none}
  - {id: officer, title: Officer, reports_to: manager, headcount: 9}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a design of one warning."""
    (tmp_path / "org.yaml").write_text(DESIGN, encoding="utf-8")
    return tmp_path


@pytest.fixture
def orgdesign(folder: Path) -> Callable[..., Answer]:
    """Run a command; variables of the environment by name, None takes one away."""

    def run(*arguments: str, **environment: str | None) -> Answer:
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
        wanted = clean | {"SOURCE_DATE_EPOCH": "1782777600", **environment}
        return subprocess.run(
            [sys.executable, "-m", "orgdesign", *arguments],
            cwd=folder,
            env={name: value for name, value in wanted.items() if value is not None},
            capture_output=True,
            check=False,
        )

    return run
