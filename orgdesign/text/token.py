"""What a clause is cut into."""

from orgdesign.dataclass import dataclass
from orgdesign.text.concept import Concept

_LIGHT = frozenset(("manage", "execute", "organise"))


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A word as it was found: `text` as looked up, its meanings, and what it does in the sentence if it has a function.

    `written` is how it stands in the clause. A word that no lexicon knows has no meanings; it is still a word
    to compare.
    """

    text: str
    written: str
    concepts: tuple[Concept, ...] = ()
    function: str | None = None

    @property
    def verb(self) -> Concept | None:
        """Its first meaning as an act, if it can be one."""
        return next((concept for concept in self.concepts if concept.action), None)

    @property
    def verbs(self) -> tuple[Concept, ...]:
        """All its meanings as an act."""
        return tuple(concept for concept in self.concepts if concept.action)

    @property
    def action(self) -> str | None:
        """Its class of action as a verb."""
        return self.verb.action if self.verb else None

    @property
    def is_light(self) -> bool:
        """Whether as a verb it says little of its own: 负责, 做好, 开展; carry out, manage."""
        return self.verb is not None and self.verb.generic and self.verb.action in _LIGHT

    @property
    def is_thing(self) -> bool:
        """Whether it can be the name of a thing."""
        return not self.concepts or any(not concept.action and not concept.dimension for concept in self.concepts)

    @property
    def scope(self) -> Concept | None:
        return next((concept for concept in self.concepts if concept.dimension), None)
