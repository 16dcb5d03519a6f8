"""Every scalar of a text with where it stands and what it is: for who suspects something."""

from collections.abc import Iterator
from typing import Any, Literal

from orgdesign.dataclass import dataclass

Role = Literal["key", "value", "item"]


@dataclass(frozen=True, slots=True)
class Scalar:
    """`start` and `end` are indexes; `flow` tells whether it stands between brackets; `depth` 0 is the file itself."""

    start: int
    end: int
    value: str
    plain: bool
    role: Role
    flow: bool
    depth: int
    tag: str | None


class _Container:
    def __init__(self, is_map: bool, flow: bool) -> None:
        self.flow = flow
        self._is_map = is_map
        self._at_key = True

    def next_role(self) -> Role:
        """What the next part is; to be asked once for each."""
        if not self._is_map:
            return "item"
        self._at_key = not self._at_key
        return "value" if self._at_key else "key"


def scalars_of(text: str) -> Iterator[Scalar]:
    """The scalars of a text that can be parsed, in order."""
    # Few files look suspicious. The others are read without PyYAML: its import takes as long as a hundred posts.
    from yaml.events import (
        AliasEvent,
        MappingEndEvent,
        MappingStartEvent,
        ScalarEvent,
        SequenceEndEvent,
        SequenceStartEvent,
    )

    from orgdesign.loading.libyaml import event_source

    containers = [_Container(is_map=False, flow=False)]
    for event in event_source(text):
        kind = event.__class__
        if kind is ScalarEvent:
            yield _scalar(event, containers[-1], len(containers) - 1)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            if event.tag is not None:
                yield _tagged_container(event, containers[-1], len(containers) - 1)
            else:
                containers[-1].next_role()
            flow = containers[-1].flow or bool(event.flow_style)
            containers.append(_Container(kind is MappingStartEvent, flow))
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            containers.pop()
        elif kind is AliasEvent:
            containers[-1].next_role()


def _tagged_container(event: Any, container: _Container, depth: int) -> Scalar:
    """A tag is a scalar's concern to whoever asks: it stands before a map or a list as before a text."""
    start, end = event.start_mark.index, event.end_mark.index
    return Scalar(start, end, "", False, container.next_role(), container.flow, depth, event.tag)


def _scalar(event: Any, container: _Container, depth: int) -> Scalar:
    return Scalar(
        start=event.start_mark.index,
        end=event.end_mark.index,
        value=event.value,
        plain=not event.style,
        role=container.next_role(),
        flow=container.flow,
        depth=depth,
        tag=event.tag,
    )
