"""Where a thing was written: the answer to "which line do I fix?"."""

from typing import Protocol

from orgdesign.dataclass import dataclass

KeyPath = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A stretch of a file; lines and columns count from 1, columns in characters, `end_column` exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Locator(Protocol):
    """Anything that can tell where a path of keys and indexes was written, and whether it could be read."""

    def locate(self, path: KeyPath) -> Location: ...

    def refused(self, path: KeyPath) -> bool: ...


@dataclass(frozen=True, slots=True)
class Source:
    """The part of a file one entity was read from."""

    source_file: Locator
    path: KeyPath

    def at(self, *steps: str | int) -> Location:
        """Where a field below this part stands, or the nearest part of its path that was written."""
        return self.source_file.locate(self.path + steps)

    def refused(self, *steps: str | int) -> bool:
        """Whether a field below this part was written in a way that could not be read: loading says so."""
        return self.source_file.refused(self.path + steps)

    def child(self, *steps: str | int) -> "Source":
        return Source(self.source_file, self.path + steps)
