"""The order in which entries are shown: by `order`, then code, then id; never by where they were written."""

from orgdesign.loading.builder.entries import Entry
from orgdesign.loading.builder.values import integer
from orgdesign.model.text import natural

_LAST = 1 << 62


def protocol_key(entry: Entry) -> tuple[object, ...]:
    """The id itself comes last, for ids such as p1 and p01 that are alike by nature."""
    order, code = integer(entry.data.get("order")), entry.data.get("code")
    return (_LAST if order is None else order, code is None, natural(code or ""), natural(entry.id), entry.id)
