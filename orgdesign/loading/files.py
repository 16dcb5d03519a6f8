"""Which files make up a design."""

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from orgdesign.dataclass import dataclass
from orgdesign.errors import NothingToReadError
from orgdesign.findings import Finding
from orgdesign.loading.file_findings import too_large, unreadable_file
from orgdesign.loading.limits import LIMITS, Limits
from orgdesign.messages import Message, message

CONFIGURATION = "orgdesign.yaml"
_SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file of the design; `name` is how findings call it: as given on the command line, with `/`."""

    path: Path
    name: str


def find_files(
    paths: Sequence[Path | str], excluded_folders: Iterable[Path | str] = (), limits: Limits = LIMITS
) -> tuple[list[FoundFile], list[Finding]]:
    """The files to read, in the order of their names, and what stands in the way of reading others.

    Raises NothingToReadError where a path does not exist, or where there is nothing at all.
    """
    given = [Path(path) for path in paths]
    for path in given:
        if not os.path.lexists(path):
            raise NothingToReadError(message("There is no file or folder “{path}”.", path=shown(path)))
    search = _Search(given, excluded_folders)
    files: dict[str, FoundFile] = {}
    findings: list[Finding] = []
    for found in sorted(search.entries(), key=lambda found: (shown(found), str(found))):
        finding = _obstacle(found, search, limits)
        if finding is None:
            files.setdefault(os.path.realpath(found), FoundFile(found, shown(found)))
        else:
            findings.append(finding)
    if not files and not findings:
        raise _nothing_in(given)
    return list(files.values()), findings


def shown(path: Path) -> str:
    """A path as findings show it; bytes that are no text are replaced."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _nothing_in(given: list[Path]) -> NothingToReadError:
    hint = message("Name the folder of the design, or begin one with `orgdesign init`.")
    if all(path.name == CONFIGURATION for path in given):
        return NothingToReadError(message("{name} is the configuration of a design.", name=CONFIGURATION), hint)
    names = tuple(shown(path) for path in given)
    return NothingToReadError(message("There is no *.yaml or *.yml file in {paths}.", paths=names), hint)


def _configuration_of(given: list[Path]) -> str | None:
    """The one configuration that is read: the first at the top of a folder given, or beside a file given."""
    tops = (Path(path if path.is_dir() else path.parent, CONFIGURATION) for path in given)
    return next((os.path.realpath(top) for top in tops if top.is_file()), None)


class _Search:
    """Walking through folders; what could not be opened is remembered."""

    def __init__(self, given: list[Path], excluded_folders: Iterable[Path | str]) -> None:
        self._given = given
        self._roots = [os.path.realpath(path) for path in given]
        self._seen = {os.path.realpath(folder) for folder in excluded_folders}
        self._configuration = _configuration_of(given)
        self.refused: dict[Path, tuple[Message, Message | None]] = {}

    def entries(self) -> Iterator[Path]:
        """Every file that may be part of the design, and everything that was refused."""
        for path in self._given:
            if path.is_dir():
                yield from self._below(path)
            elif not self._is_configuration(path):
                yield path
        yield from self.refused

    def _below(self, top: Path) -> Iterator[Path]:
        folders = [top]
        while folders:
            folder = folders.pop()
            for path in self._entries_of(folder):
                if path.name.startswith(".") or self._is_configuration(path):
                    continue
                if path.is_symlink() and self._leads_outside(path):
                    continue
                if path.is_dir():
                    folders.append(path)
                elif path.suffix.lower() in _SUFFIXES:
                    yield path

    def _is_configuration(self, path: Path) -> bool:
        """Whether a file is called as the configuration is; one that nobody reads is refused."""
        if path.name != CONFIGURATION or path.is_dir():
            return False
        if os.path.realpath(path) != self._configuration:
            self.refused[path] = (
                message(
                    "{name} is the configuration of a design, not a part of it; here it is not read", name=path.name
                ),
                message(
                    "Move it to the top of the design's folder. If this folder is a design of its own, name it alone."
                ),
            )
        return True

    def _entries_of(self, folder: Path) -> list[Path]:
        """What a folder holds; nothing the second time, whatever links lead to it."""
        real = os.path.realpath(folder)
        if real in self._seen:
            return []
        self._seen.add(real)
        try:
            return sorted(folder.iterdir())
        except OSError as error:
            reason = message("The folder cannot be opened: {reason}", reason=error.strerror or str(error))
            self.refused[folder] = (reason, None)
            return []

    def _leads_outside(self, path: Path) -> bool:
        real = os.path.realpath(path)
        if any(real == root or real.startswith(root.rstrip(os.sep) + os.sep) for root in self._roots):
            return False
        if path.is_dir() or path.suffix.lower() in _SUFFIXES:
            reason = message("This link leads out of the design's folder, so it is not followed")
            self.refused[path] = (reason, None)
        return True


def _obstacle(path: Path, search: _Search, limits: Limits) -> Finding | None:
    """Why a file is not read, if it is not."""
    if path in search.refused:
        return unreadable_file(shown(path), *search.refused[path])
    try:
        status = path.stat()
    except OSError as error:
        return unreadable_file(shown(path), message("The file cannot be opened: {reason}", reason=error.strerror or ""))
    if not stat.S_ISREG(status.st_mode):
        return unreadable_file(shown(path), message("This is not an ordinary file"))
    return too_large(shown(path), limits) if status.st_size > limits.file_bytes else None
