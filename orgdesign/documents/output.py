"""One file that can be made."""

from collections.abc import Callable

from orgdesign.dataclass import dataclass

Content = str | bytes


@dataclass(frozen=True, slots=True)
class Output:
    """One file to be made; `about` is the id of the post or unit it is about, or empty."""

    kind: str
    path: str
    about: str
    make: Callable[[], Content]

    @property
    def format(self) -> str:
        return self.path.rpartition(".")[2]
