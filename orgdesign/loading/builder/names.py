"""The names by which entries may be referred to: id, else code, else title, where that is unique."""

from collections.abc import Iterable, Iterator

from orgdesign.loading.builder.entries import Entry

_TITLES = ("title", "name")


class Names:
    """The names of one kind of entry. Looks an id up in one step; codes and titles are indexed when first needed."""

    __slots__ = ("_by_other_name", "_entries", "_fallback_titles", "ids")

    def __init__(self, entries: Iterable[Entry], fallback_titles: dict[str, str] | None = None) -> None:
        self._entries = tuple(entries)
        self._fallback_titles = fallback_titles or {}
        self.ids = {entry.id: entry.id for entry in self._entries}
        self._by_other_name: dict[str, set[str]] | None = None

    def resolve(self, name: str) -> str | None:
        """The id meant; none if nothing or more than one thing bears the name."""
        if name in self.ids:
            return name
        bearers = self.bearers_of(name)
        return next(iter(bearers)) if len(bearers) == 1 else None

    def bearers_of(self, name: str) -> set[str]:
        """All ids with this code; if there are none, all with this title."""
        if self._by_other_name is None:
            self._by_other_name = self._index()
        return self._by_other_name.get(name, set())

    def __iter__(self) -> Iterator[str]:
        yield from self.ids

    def _index(self) -> dict[str, set[str]]:
        codes: dict[str, set[str]] = {}
        titles: dict[str, set[str]] = {}
        for entry in self._entries:
            if code := entry.data.get("code"):
                codes.setdefault(str(code), set()).add(entry.id)
            for title in self._titles_of(entry):
                titles.setdefault(title, set()).add(entry.id)
        return {**titles, **codes}

    def _titles_of(self, entry: Entry) -> Iterator[str]:
        """What an entry is called; of one whose id was forgotten, also what its id would most likely be."""
        for title in self._written_titles_of(entry):
            yield title
            if entry.source.refused("id"):
                yield "-".join(title.casefold().split())

    def _written_titles_of(self, entry: Entry) -> Iterator[str]:
        for field in _TITLES:
            value = entry.data.get(field)
            if isinstance(value, dict):
                yield from (str(text) for text in value.values())
            elif value is not None:
                yield str(value)
        if "title" not in entry.data and "name" not in entry.data and entry.data.get("job") in self._fallback_titles:
            yield self._fallback_titles[entry.data["job"]]
