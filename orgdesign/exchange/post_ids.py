"""The id each listed post gets in the format."""

from collections.abc import Sequence
from unicodedata import normalize

from orgdesign.exchange.identifiers import FreeIds, id_from_name, valid_id
from orgdesign.exchange.listed_post import Fault, ListedPost
from orgdesign.messages import Message, message


def ids_of(posts: Sequence[ListedPost], has_ids: bool) -> tuple[list[str], list[Fault]]:
    """One id a post, and the faults found on the way. A list without ids is no fault: titles make them.

    Valid ids stay as they are, repeated ones too (lint speaks of them); the others become the nearest valid id
    that is free, the same text the same id.
    """
    written = [normalize("NFC", post.get("id")) for post in posts]
    free = FreeIds(sorted({text for text in written if text and valid_id(text) == text}))
    renamed: dict[str, str] = {}
    ids, faults = [], []
    for post, text in zip(posts, written, strict=True):
        if text and valid_id(text) == text:
            ids.append(text)
        elif text:
            if text not in renamed:
                renamed[text] = free.take(valid_id(text) or f"post-{post.line}")
            ids.append(renamed[text])
            faults.append(Fault(post.line, "id-renamed", _renamed(text, renamed[text])))
        else:
            ids.append(free.take(id_from_name(post.get("title")) or f"post-{post.line}"))
            if has_ids:
                faults.append(Fault(post.line, "no-id", _without_id(post, ids[-1])))
    return ids, [*faults, *_repeated(posts, written)]


def _renamed(text: str, id: str) -> Message:
    return message("{text} cannot be an id; it becomes {id}", text=text, id=id)


def _without_id(post: ListedPost, id: str) -> Message:
    return message("{title} has no id; it becomes {id}", title=post.get("title"), id=id)


def _repeated(posts: Sequence[ListedPost], written: Sequence[str]) -> list[Fault]:
    faults = []
    first: dict[str, tuple[str, int]] = {}
    for post, text in zip(posts, written, strict=True):
        other, line = first.setdefault(text.casefold(), (text, post.line))
        if not text or line == post.line:
            continue
        if other == text:
            again = message("the id {id} stands already on line {line}; both rows are kept", id=text, line=line)
            faults.append(Fault(post.line, "duplicate-id", again))
        else:
            alike = message(
                "the id {id} differs from {other} on line {line} by case only", id=text, other=other, line=line
            )
            faults.append(Fault(post.line, "id-case-clash", alike))
    return faults
