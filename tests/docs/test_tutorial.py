"""The tutorials do what they say."""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from docs.update_tutorial import TUTORIALS
from docs.walkthrough import FENCE, replayed, run
from orgdesign.config import Configuration, read_configuration

NAMES = [tutorial.name for tutorial in TUTORIALS]


@pytest.fixture(scope="module", params=TUTORIALS, ids=NAMES)
def walked(request: pytest.FixtureRequest) -> Iterator[tuple[str, str, Path]]:
    """A tutorial as it is, as it would be today, and the folder of a reader who has come to its end."""
    written = request.param.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        yield written, replayed(written, Path(folder)), Path(folder)


def test_shows_what_is_really_printed(walked):
    written, today, _ = walked
    assert written.count("$ orgdesign ") > 10
    assert written.splitlines() == today.splitlines()


def test_every_command_of_the_pipelines_succeeds_on_the_reader_s_design(walked):
    _, _, folder = walked
    pipelines = (".github/workflows/design.yml", ".gitlab-ci.yml", ".pre-commit-config.yaml")
    commands = [command for name in pipelines for command in commands_in((folder / name).read_text("utf-8"))]
    assert [command.split()[1] for command in commands] == ["lint", "build", "lint", "build", "lint"]
    assert [command for command in commands if run(command, folder).returncode] == []


def test_the_last_settings_file_holds_every_setting(walked):
    _, _, folder = walked
    (file,) = (path for path in folder.rglob("orgdesign.yaml") if path.parent.name in ("everything", "quanbu"))
    settings = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert settings.keys() == set(Configuration.__slots__) - {"file", "folder"}
    assert read_configuration(str(file.parent)).preset == "textbook@1"


def test_both_languages_take_the_same_steps():
    steps = [
        [match[1] + ("=" if match[2].startswith("title=") else "") for match in FENCE.finditer(path.read_text("utf-8"))]
        for path in TUTORIALS
    ]
    assert steps[0] == steps[1]
    headings = [len(re.findall("^## ", path.read_text("utf-8"), re.MULTILINE)) for path in TUTORIALS]
    assert headings[0] == headings[1]


def commands_in(pipeline: str) -> list[str]:
    """The commands of orgdesign that a pipeline runs, wherever its format puts them."""
    return list(_texts(yaml.safe_load(pipeline)))


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, str) and re.match(r"orgdesign \w+ \w", part):
        yield part
    parts = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    for inner in parts:
        yield from _texts(inner)
