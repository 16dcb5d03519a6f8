"""The people a list names as holders of its posts; read only where the user asks for people."""

from collections.abc import Sequence

from orgdesign.exchange.amounts import share_of
from orgdesign.exchange.design_text import Holder
from orgdesign.exchange.identifiers import FreeIds, valid_id
from orgdesign.exchange.listed_post import Fault, ListedPost, says_nothing
from orgdesign.messages import message
from orgdesign.model.text import natural

_VACANT = frozenset(("vacant", "vacancy", "tbc", "tba", "空缺", "缺", "待聘", "待招", "暂缺", "暫缺", "出缺"))


def holders_of(posts: Sequence[ListedPost], ids: Sequence[str]) -> tuple[list[Holder], list[Fault]]:
    """One person a row that names somebody: two rows with one name may be two people, so nobody is merged."""
    free = FreeIds()
    holders, faults = [], []
    for post, id in zip(posts, ids, strict=True):
        name = post.get("name")
        if says_nothing(name) or name.casefold() in _VACANT:
            continue
        share = share_of(post.get("fte"))
        if post.get("fte") and share is None:
            text = message('FTE "{text}" of {name} is no share of a full-time post', text=post.get("fte"), name=name)
            faults.append(Fault(post.line, "not-a-number", text))
        person = free.take(valid_id(post.get("person")) or f"p-{id}")
        holders.append(Holder(person, name, id, "" if share in (None, "100%") else share))
    return sorted(holders, key=lambda holder: (natural(holder.id), holder.id)), faults
