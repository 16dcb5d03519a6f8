"""Dataclasses as the standard library makes them, frozen for the type checker, and cheap to declare and to make."""

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen=False, eq=True, order=False, **options) -> Callable[[type], type]:
        """As `dataclasses.dataclass`, but nothing stops who changes a frozen value at run time: mypy does, before.

        A command declares a hundred classes, and makes a hundred thousand values of a large design. The standard
        library compiles six methods for each class; refusing changes takes most of the time it takes to make a value.
        Here one method is compiled, the constructor, and the others are shared by all classes.
        """
        if order:
            return dataclasses.dataclass(order=True, unsafe_hash=frozen, **options)

        def declared(described: type) -> type:
            made = dataclasses.dataclass(eq=False, repr=False, **options)(described)
            made.__repr__ = _shown
            return _compared_by_value(made, frozen) if eq else made

        return declared


def _compared_by_value(made: Any, frozen: bool) -> Any:
    values = attrgetter(*(field.name for field in dataclasses.fields(made) if field.compare))

    def equal(one: Any, other: Any) -> Any:
        return values(one) == values(other) if other.__class__ is one.__class__ else NotImplemented

    def hashed(one: Any) -> int:
        return hash(values(one))

    made.__eq__, made.__hash__ = equal, hashed if frozen else None
    return made


def _shown(value: Any) -> str:
    fields = (field.name for field in dataclasses.fields(value) if field.repr)
    return f"{type(value).__qualname__}({', '.join(f'{name}={getattr(value, name)!r}' for name in fields)})"
