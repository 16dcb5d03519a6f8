"""Places of a file that say something, but nothing that could be read: it was said so, and nobody need miss it."""

from orgdesign.location import KeyPath


class RefusedPlaces:
    __slots__ = ("_around", "_places")

    def __init__(self) -> None:
        self._places: set[KeyPath] = set()
        self._around: set[KeyPath] = set()

    def add(self, path: KeyPath) -> None:
        self._places.add(path)
        self._around.update(path[:length] for length in range(1, len(path) + 1))

    def meet(self, path: KeyPath) -> bool:
        """Whether anything at a path, in it or around it was refused."""
        return path in self._around or any(path[:length] in self._places for length in range(1, len(path)))
