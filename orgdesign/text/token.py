"""What a clause is cut into."""

from orgdesign.dataclass import dataclass
from orgdesign.text.concept import Concept

_PAPERWORK = frozenset(("plan", "report", "record", "propose"))
_LIGHT = frozenset(("manage", "execute", "organise"))


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A word as it was found: `text` as looked up, its meanings, and what it does in the sentence if it has a function.

    `written` is how it stands in the clause. A word that no lexicon knows has no meanings; it is still a word
    to compare. `act` is the act that a thing's name ends with (投诉记录), `thing` what that act is done to (投诉).
    """

    text: str
    written: str
    concepts: tuple[Concept, ...] = ()
    function: str | None = None
    act: Concept | None = None
    thing: "Token | None" = None

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
    def only_organises(self) -> bool:
        """Whether as a verb it may only see to an act named after it: 组织员工培训, 安排走访."""
        return self.is_light or any(concept.id == "organise" for concept in self.concepts)

    @property
    def only_writes(self) -> bool:
        """Whether as a verb it may only put on paper what is named after it: prepare a report."""
        return any(concept.id in ("compile", "draft") for concept in self.concepts)

    @property
    def is_paper(self) -> bool:
        """Whether what it does as a verb leaves a paper of the same name: 计划, report, order."""
        return self.is_thing and any(concept.action in _PAPERWORK for concept in self.verbs)

    @property
    def is_thing(self) -> bool:
        """Whether it can be the name of a thing."""
        return not self.concepts or any(not concept.action and not concept.dimension for concept in self.concepts)

    @property
    def scope(self) -> Concept | None:
        return next((concept for concept in self.concepts if concept.dimension), None)
