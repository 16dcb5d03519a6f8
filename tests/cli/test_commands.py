"""What holds for every command: help, versions, and how each ends when something goes wrong."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from orgdesign import __version__
from orgdesign.cli import COMMANDS


def test_there_are_commands():
    assert next(iter(COMMANDS)) == "lint"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(orgdesign, name):
    answer = orgdesign(name, "--help")
    assert answer.returncode == 0
    assert answer.stdout.startswith(f"Usage: orgdesign {name}".encode())


def test_lists_the_commands(orgdesign):
    listed = orgdesign("--help").stdout.decode()
    assert all(f"  {name}" in listed for name in COMMANDS)


def test_tells_its_version_without_loading_what_commands_need(orgdesign):
    assert orgdesign("--version").stdout.decode() == f"orgdesign {__version__}\n"
    code = (
        "import sys, orgdesign.cli\n"
        "print(sorted({'yaml', 'jinja2', 'jsonschema', 'jsonschema_rs', 'rich'} & sys.modules.keys()))\n"
        "print(sorted(name for name in sys.modules if name.startswith('orgdesign')))\n"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert answer.stdout == "[]\n['orgdesign', 'orgdesign.cli']\n"


def test_an_unknown_command_gets_the_nearest_name(orgdesign):
    answer = orgdesign("lnt")
    assert answer.returncode == 2
    assert b'There is no command "lnt". Did you mean "lint"?' in answer.stderr


def test_an_unknown_option_is_a_mistake_of_the_user(orgdesign):
    assert orgdesign("lint", "--colour").returncode == 2


@pytest.fixture
def end(monkeypatch, capsys):
    """The status and the words with which a command ends that meets an exception."""
    import click

    from orgdesign.cli import main

    def run(error: BaseException) -> tuple[object, str]:
        @click.command("lint")
        def command() -> None:
            raise error

        monkeypatch.setattr("orgdesign.cli.lint.command", command)
        with pytest.raises(SystemExit) as ended:
            main(["lint"], prog_name="orgdesign")
        return ended.value.code, capsys.readouterr().err

    return run


def test_a_mistake_of_the_user_is_a_sentence_and_a_hint(end):
    from orgdesign.errors import UsageError
    from orgdesign.messages import message

    assert end(UsageError(message("that does not fit"), message("try this"))) == (
        2,
        "error: that does not fit\n   hint: try this\n",
    )


def test_our_own_mistake_says_so_and_keeps_its_traceback(end):
    status, words = end(ZeroDivisionError("of course"))
    assert status == 3
    assert words.startswith("Traceback (most recent call last):\n")
    assert "ZeroDivisionError: of course\norgdesign failed: this is a mistake in the program" in words


def test_an_interrupt_is_quiet(end):
    assert end(KeyboardInterrupt()) == (130, "")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_reader_who_goes_away_is_no_error(folder):
    command = f"{sys.executable} -m orgdesign rules | {sys.executable} -c 'import sys; sys.stdin.close()'"
    answer = subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, check=False)
    assert answer.stderr == b""


@pytest.mark.skipif(sys.platform == "win32", reason="redirections of POSIX")
@pytest.mark.parametrize(
    ("redirection", "status"), [(">&-", 0), ("2>&-", 0), (">&- 2>&-", 0), ("--fail-on info >&-", 1)]
)
def test_closed_streams_change_no_status(folder, redirection, status):
    answer = shell(f"{sys.executable} -m orgdesign lint {redirection}", folder)
    assert (answer.returncode, answer.stderr) == (status, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk of Linux")
@pytest.mark.parametrize("command", ["lint", "rules", "schema", "chart"])
def test_a_full_disk_is_no_mistake_of_ours(folder, command):
    answer = shell(f"{sys.executable} -m orgdesign {command} > /dev/full", folder)
    assert answer.returncode == 2
    assert answer.stderr == b"error: stdout cannot be written: No space left on device\n"


def shell(command, folder):
    environment = {**os.environ, "LC_ALL": "C"}
    return subprocess.run(["sh", "-c", command], cwd=folder, env=environment, capture_output=True, check=False)
