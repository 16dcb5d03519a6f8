"""Carries out what a tutorial tells its readers to do, and writes down what they will see.

In a Markdown file,

* ```` ```yaml title=desk/posts.yaml ```` is a file that the reader writes,
* ```` ```yaml title=desk/posts.yaml:16 ```` is what the reader puts in place of line 16 of it,
* ```` ```console status=1 ```` holds commands after `$ `, each with what it prints; the status is left out if it is 0.
  With `remarks=no` findings that are only remarks are left out, with `lines=6` all lines after the sixth; `[…]` marks
  where.
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

FENCE = re.compile(r"^```(\w+) ?([^\n`]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LEFT_OUT = "[…]"
# Findings of the least severity that follow on one another, each with the indented lines below it.
REMARKS = re.compile(r"(?:^\S+:\d+:\d+: (?:info|提示): .*\n(?: .*\n)*)+", re.MULTILINE)
# A day in the middle of 2026, so that nothing shown depends on the day it is run.
SOME_DAY = "1782777600"


def replayed(markdown: str, folder: Path) -> str:
    """The same text with every output as it is today, after doing all it says in an empty folder."""
    return FENCE.sub(lambda fence: _replayed_fence(fence, folder), markdown)


def _replayed_fence(fence: re.Match[str], folder: Path) -> str:
    language, written, body = fence.groups()
    attributes = dict(word.split("=", 1) for word in written.split())
    if "title" in attributes:
        _write(folder, attributes["title"], body)
    if language != "console":
        return fence[0]
    status, shown = 0, ""
    for command in re.findall(r"^\$ (.*)$", body, re.MULTILINE):
        done = run(command, folder)
        status = status or done.returncode
        shown += f"$ {command}\n{_shortened(done.stdout, attributes)}"
    attributes = {"status": str(status)} | attributes | {"status": str(status)}
    words = [f"{name}={value}" for name, value in attributes.items() if (name, value) != ("status", "0")]
    return f"```{' '.join([language, *words])}\n{shown}```"


def _write(folder: Path, title: str, text: str) -> None:
    name, _, line = title.partition(":")
    path = folder / name
    if line:
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        text = "".join([*lines[: int(line) - 1], text, *lines[int(line) :]])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A command of orgdesign, as a reader without any settings of their own would see it."""
    program, *arguments = shlex.split(command)
    assert program == "orgdesign", command
    mute = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    return subprocess.run(
        [sys.executable, "-m", "orgdesign", *arguments],
        cwd=folder,
        env=mute | {"SOURCE_DATE_EPOCH": SOME_DAY},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


def _shortened(output: str, attributes: dict[str, str]) -> str:
    if attributes.get("remarks") == "no":
        output = REMARKS.sub(f"{LEFT_OUT}\n", output)
    lines = output.splitlines(keepends=True)
    most = int(attributes.get("lines", len(lines)))
    return "".join(lines[:most]) + (f"{LEFT_OUT}\n" if len(lines) > most else "")
