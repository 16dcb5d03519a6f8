"""What one duty does: its acts as stated, or as read from its text."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from orgdesign.dataclass import dataclass
from orgdesign.model import Position
from orgdesign.model.act import Act
from orgdesign.model.duty import Duty
from orgdesign.model.text import normalized

if TYPE_CHECKING:
    from orgdesign.text.statement import ActRead, Statement

# Verbs of two classes that are one where it is asked who may do what: “apply for”, “request”; “investigate”.
_CLASS_OF_TWO = {frozenset(("execute", "propose")): "propose", frozenset(("analyse", "investigate")): "investigate"}
_FORBIDDING = ("不得", "禁止", "严禁", "never ", " not ")


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyAct(Act):
    """An act of a duty. `read` is what the text says, none where action and object are stated."""

    statement: "Statement"
    read: "ActRead | None" = None

    @property
    def verb(self) -> str | None:
        """The id of the verb's meaning."""
        concept = self.read.concept if self.read else None
        return concept.id if concept else None

    @property
    def is_generic(self) -> bool:
        """Whether its verb says little of what is done."""
        concept = self.read.concept if self.read else None
        return concept is not None and concept.generic


def acts_of_duty(position: Position, duty: Duty, statement: "Statement") -> Iterator[DutyAct]:
    """The acts of a duty: the one it states, else all its text says; none where it says what must not be done."""
    if duty.action and duty.object:
        yield _act(position, duty, statement, None)
    elif not _is_forbidding(statement):
        for act in statement.acts:
            if act.verb and not act.assists:
                yield _act(position, duty, statement, act)


def is_read(act: Act) -> bool:
    """Whether the act was read from a text, not stated."""
    return isinstance(act, DutyAct) and act.read is not None


def class_of(read: "ActRead") -> str | None:
    """The class of an act as read; none where its verb may be of several classes."""
    classes = frozenset(one.action for one in read.verb.verbs if one.action) if read.verb else frozenset()
    return next(iter(classes)) if len(classes) == 1 else _CLASS_OF_TWO.get(classes)


def _act(position: Position, duty: Duty, statement: "Statement", read: "ActRead | None") -> DutyAct:
    object = _object_of(read, duty.text) if read else duty.object or ""
    return DutyAct(
        position=position.id,
        side="duty",
        action=class_of(read) if read else statement.acts[0].action,
        object=object,
        matter=normalized(object),
        place=position.at_part(duty),
        scope=position.scope_of(duty),
        statement=statement,
        read=read,
    )


def _is_forbidding(statement: "Statement") -> bool:
    words = statement.wording.plain
    return any(word in words for word in _FORBIDDING)


def _object_of(read: "ActRead", text: str) -> str:
    """The object as written, or all of the duty where its words do not stand together."""
    from orgdesign.text.plain import plain

    words = [term.token.written for term in read.terms if term.weight == 1.0] or [
        read.verb.written if read.verb else ""
    ]
    found = plain(text)
    for joint in ("", " "):
        start = found.find(joint.join(words))
        if start >= 0 and len(found) == len(text):
            return text[start : start + len(joint.join(words))]
    return text
