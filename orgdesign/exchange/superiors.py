"""Whom each listed post reports to, however the list says it: by id, title or name."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from unicodedata import normalize

from orgdesign.dataclass import dataclass
from orgdesign.exchange.identifiers import valid_id
from orgdesign.exchange.listed_post import Fault, ListedPost, says_nothing
from orgdesign.messages import Message, message

NO_SUPERIOR = "none"
_SEPARATORS = re.compile(r"\s*[;；、,，\n]\s*")


@dataclass(frozen=True, slots=True)
class Bearers:
    """Ids of posts by what they may be called."""

    by_id: Mapping[str, str]
    by_folded_id: Mapping[str, tuple[str, ...]]
    by_title: Mapping[str, tuple[str, ...]]
    by_name: Mapping[str, tuple[str, ...]]


def superiors_of(posts: Sequence[ListedPost], ids: Sequence[str]) -> tuple[list[tuple[str, ...]], list[Fault]]:
    """What each post's `reports_to` says: ids, or `none` for a top. What nobody bears is kept as written."""
    bearers = _bearers_of(posts, ids)
    superiors, faults = [], []
    for post, id in zip(posts, ids, strict=True):
        written = post.get("reports_to")
        found = _resolved(written, bearers)
        superiors.append(found)
        faults += [Fault(post.line, kind, text) for kind, text in _faults_of(id, post, found, bearers)]
    return superiors, faults


def _bearers_of(posts: Sequence[ListedPost], ids: Sequence[str]) -> Bearers:
    pairs = list(zip(posts, ids, strict=True))
    return Bearers(
        {normalize("NFC", post.get("id")): id for post, id in reversed(pairs)},
        _grouped((post.get("id").casefold(), id) for post, id in pairs),
        _grouped((post.get("title").casefold(), id) for post, id in pairs),
        _grouped((post.get("name").casefold(), id) for post, id in pairs),
    )


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    groups: dict[str, dict[str, None]] = {}
    for word, id in pairs:
        if word:
            groups.setdefault(word, {})[id] = None
    return {word: tuple(ids) for word, ids in groups.items()}


def _resolved(written: str, bearers: Bearers) -> tuple[str, ...]:
    one = _borne_by(written, bearers)
    if one is not None:
        return (one,)
    if says_nothing(written):
        return (NO_SUPERIOR,)
    parts = [_borne_by(part, bearers) for part in _SEPARATORS.split(written)]
    several = tuple(dict.fromkeys(part for part in parts if part is not None))
    if len(parts) > 1 and None not in parts:
        return several
    return (valid_id(written) or written,)


def _borne_by(written: str, bearers: Bearers) -> str | None:
    """The one post that is called so: by its id, else by its id in other case, by its title, by its holder's name."""
    text = normalize("NFC", written)
    if not text:
        return None
    if text in bearers.by_id:
        return bearers.by_id[text]
    for group in (bearers.by_folded_id, bearers.by_title, bearers.by_name):
        called_so = group.get(text.casefold(), ())
        if len(called_so) == 1:
            return called_so[0]
    return None


def _faults_of(id: str, post: ListedPost, found: tuple[str, ...], bearers: Bearers) -> Iterator[tuple[str, Message]]:
    written, title = post.get("reports_to"), post.get("title") or id
    if id in found:
        yield "reports-to-itself", message("{title} ({id}) reports to itself; kept as written", title=title, id=id)
    if len(found) > 1:
        text = message("{title} ({id}) has several superiors: {superiors}", title=title, id=id, superiors=found)
        yield "several-superiors", text
    if found == (NO_SUPERIOR,) or _borne_by(written, bearers) or len(found) > 1:
        return
    alike = bearers.by_title.get(written.casefold()) or bearers.by_name.get(written.casefold())
    if alike:
        text = message(
            "{title} ({id}) reports to {superior}, and {count} posts are called so: {posts}",
            title=title, id=id, superior=written, count=len(alike), posts=alike[:5],
        )  # fmt: skip
        yield "ambiguous-superior", text
    else:
        text = message(
            "{title} ({id}) reports to {superior}, which is not in the list", title=title, id=id, superior=written
        )
        yield "unknown-superior", text
