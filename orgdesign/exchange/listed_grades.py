"""The grades a list places its posts in."""

from collections.abc import Iterable

from orgdesign.exchange.identifiers import FreeIds, valid_id
from orgdesign.exchange.listed_post import says_nothing
from orgdesign.model.text import natural


def grades_of(names: Iterable[str]) -> dict[str, str]:
    """Name of each grade → its id. A list says nothing of ranks, so none are guessed."""
    distinct = sorted({name for name in names if not says_nothing(name)}, key=lambda name: (natural(name), name))
    free = FreeIds()
    return {name: free.take(valid_id(name) or "grade") for name in distinct}
