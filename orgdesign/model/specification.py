"""What a post asks of the person who holds it 职务规范."""

from dataclasses import field

from orgdesign.dataclass import dataclass

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
    """`proof` says how an element is checked, `why` which duty needs it; both by element name."""

    required: Requirement = field(default_factory=Requirement)
    preferred: Requirement = field(default_factory=Requirement)
    personality: Texts = ()
    physical: Texts = ()
    proof: tuple[tuple[str, str], ...] = ()
    why: tuple[tuple[str, str], ...] = ()
