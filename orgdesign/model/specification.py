"""What a post asks of the person who holds it 职务规范."""

from dataclasses import field

from orgdesign.dataclass import dataclass
from orgdesign.location import KeyPath

Texts = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One level of demand: what is required 必备, or what is preferred 优先."""

    education: str | None = None
    major: str | None = None
    experience: str | None = None
    knowledge: Texts = ()
    skills: Texts = ()
    certificates: Texts = ()
    languages: Texts = ()
    training: Texts = ()
    other: Texts = ()

    def __bool__(self) -> bool:
        return any(getattr(self, name) for name in self.__slots__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Specification:
    """`proof` says how an element is checked, `why` which duty needs it; both by element name.

    `flat` names the elements written without `required`, which is meant; `plain` says that all is written as
    mere texts, which are kept as what is required otherwise.
    """

    required: Requirement = field(default_factory=Requirement)
    preferred: Requirement = field(default_factory=Requirement)
    personality: Texts = ()
    physical: Texts = ()
    proof: tuple[tuple[str, str], ...] = ()
    why: tuple[tuple[str, str], ...] = ()
    flat: frozenset[str] = frozenset()
    plain: bool = False

    def path_of_required(self, element: str) -> KeyPath:
        """Where what is required of an element was written, from the post."""
        if self.plain:
            return ("specification",)
        return ("specification", element) if element in self.flat else ("specification", "required", element)

    def asks(self, element: str) -> bool:
        """Whether anything is required or preferred of an element."""
        return any(getattr(part, element, None) for part in (self.required, self, self.preferred))

    def texts_of(self, element: str) -> Texts:
        """All that is required or preferred of an element."""
        asked = (getattr(part, element, None) or () for part in (self, self.required, self.preferred))
        return tuple(text for texts in asked for text in ((texts,) if isinstance(texts, str) else texts))
