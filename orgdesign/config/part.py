"""A part of `orgdesign.yaml`, which knows where it stands and complains there."""

from collections.abc import Iterable, Iterator
from typing import Any

from orgdesign.dataclass import dataclass
from orgdesign.errors import ConfigurationError
from orgdesign.loading.source_file import SourceFile
from orgdesign.location import KeyPath, Location
from orgdesign.messages import Message, message
from orgdesign.nearest import did_you_mean


@dataclass(frozen=True, slots=True)
class Part:
    """A value as written: text, list, map or nothing. Whatever is wrong with it is a ConfigurationError."""

    value: Any
    source_file: SourceFile
    path: KeyPath = ()

    def entries(self, known: Iterable[str] | None = None) -> Iterator[tuple[str, "Part"]]:
        """The keys of a map and what they hold; unknown keys are refused, `x-` ones passed over."""
        if not isinstance(self.value, dict):
            raise self.error(message("a map of names and values is expected here"))
        for key, value in self.value.items():
            part = Part(value, self.source_file, (*self.path, key))
            if known is not None and key.startswith("x-"):
                continue
            if known is not None:
                part.known(key, known, message("there is no setting {name} here", name=key))
            yield key, part

    def items(self) -> list["Part"]:
        """The items of a list; a single value is a list of one."""
        if not isinstance(self.value, list):
            return [self]
        return [Part(item, self.source_file, (*self.path, index)) for index, item in enumerate(self.value)]

    def text(self) -> str:
        if not isinstance(self.value, str) or not self.value.strip():
            raise self.error(message("a text is expected here"))
        return self.value.strip()

    def texts(self) -> tuple[str, ...]:
        return tuple(item.text() for item in self.items())

    def one_of(self, words: Iterable[str]) -> str:
        words = tuple(words)
        word = self.text()
        return self.known(word, words, message("{word} is none of {words}", word=word, words=words))

    def known(self, name: str, names: Iterable[str], problem: Message) -> str:
        """The name, if it is among the names; else the problem is raised, with the nearest of them."""
        names = tuple(names)
        if name not in names:
            raise self.error(problem, did_you_mean(name, names))
        return name

    def error(self, problem: Message, hint: Message | None = None) -> ConfigurationError:
        return configuration_error(self.location, problem, hint)

    @property
    def location(self) -> Location:
        return self.source_file.locate(self.path)


def configuration_error(location: Location, problem: Message, hint: Message | None = None) -> ConfigurationError:
    return ConfigurationError(Message("{place}: {problem}", {"place": str(location), "problem": problem}), hint)
