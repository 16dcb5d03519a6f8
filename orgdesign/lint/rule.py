"""What a rule is, and how one is written."""

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from datetime import date
from types import CodeType, MappingProxyType
from typing import Any, Protocol

from orgdesign.analysis.readings import Readings
from orgdesign.dataclass import dataclass
from orgdesign.findings import Related, Severity
from orgdesign.messages import Message
from orgdesign.model import Place


@dataclass(frozen=True, slots=True)
class Violation:
    """What a rule says: where, what is wrong there, and what belongs to it.

    `tier` names a further tier of the rule where this case is worse or milder than usual.
    `discriminator` tells two violations of one rule at one entity and field apart, by stable words.
    `misses` names the fields of the entity that would have to say otherwise: where one of them, or the
    field at the place itself, could not be read, the violation is the consequence of a finding there is.
    """

    place: Place
    message: Message
    related: tuple[Related, ...] = ()
    hint: Message | None = None
    tier: str | None = None
    discriminator: str = ""
    misses: tuple[str, ...] = ()

    @property
    def is_consequence(self) -> bool:
        """Whether what it speaks of was written, but could not be read."""
        own = (self.place.steps,) if self.place.steps else ()
        return any(self.place.refused(*steps) for steps in (*own, *((field,) for field in self.misses)))


class Check(Protocol):
    """A function that judges an organization; its keyword-only parameters are options and circumstances."""

    __name__: str
    __module__: str
    __code__: CodeType
    __kwdefaults__: dict[str, Any] | None

    def __call__(self, *organization: Any, **options: Any) -> Iterator[Violation]: ...


# What a check may ask for beside the organization: a keyword-only parameter of this name and type, without a default.
CIRCUMSTANCES: Mapping[str, type] = MappingProxyType({"today": date, "readings": Readings})


@dataclass(frozen=True, slots=True)
class Rule:
    """A check on an organization, with all a user needs to know about it.

    `needs` names what a design must use somewhere for the rule to have anything to judge: top-level
    sections (`responsibilities`) or fields of posts (`positions.duties`). `whole` rules judge the
    organization as one and refuse `overrides … where`. `tiers` are the severities of further tiers,
    each an option named after it (`hard_severity`). `since` is the first edition of the presets that
    has the rule: earlier ones, already released, go on without it. `judges` says of a design that has what
    it needs whether the rule finds anything there to look at, such as acts of both kinds it keeps apart.
    """

    id: str
    family: str
    severity: Severity
    hint: str
    check: Check
    examples: tuple[str, str]
    needs: tuple[str, ...] = ()
    whole: bool = False
    tiers: Mapping[str, Severity] = field(default_factory=dict)
    since: int = 1
    judges: Callable[[Readings], bool] | None = None

    @property
    def summary(self) -> str:
        """The first paragraph of the check's docstring."""
        return " ".join(self._manual[0].split())

    @property
    def rationale(self) -> str:
        """All further paragraphs of the check's docstring."""
        return " ".join(self._manual[2].split())

    @property
    def passes(self) -> str:
        """A design in YAML on which the rule is silent."""
        return inspect.cleandoc(self.examples[0]) + "\n"

    @property
    def fails(self) -> str:
        """A design in YAML on which the rule speaks up."""
        return inspect.cleandoc(self.examples[1]) + "\n"

    @property
    def options(self) -> dict[str, inspect.Parameter]:
        """What users may set, with type and default: the check's keyword-only parameters that have one."""
        parameters = inspect.signature(self.check, eval_str=True).parameters
        return {name: parameters[name] for name in self.defaults}

    @property
    def defaults(self) -> Mapping[str, Any]:
        """The options and their values where nobody sets them."""
        return self.check.__kwdefaults__ or {}

    @property
    def circumstances(self) -> tuple[str, ...]:
        """What the engine supplies, such as `today`: the check's keyword-only parameters without a default."""
        code = self.check.__code__
        keywords = code.co_varnames[code.co_argcount :][: code.co_kwonlyargcount]
        return tuple(name for name in keywords if name not in self.defaults)

    @property
    def _manual(self) -> tuple[str, str, str]:
        return (inspect.getdoc(self.check) or "").partition("\n\n")


def rule(
    *,
    severity: Severity,
    hint: str,
    passes: str,
    fails: str,
    needs: tuple[str, ...] = (),
    whole: bool = False,
    tiers: Mapping[str, Severity] | None = None,
    since: int = 1,
    judges: Callable[[Readings], bool] | None = None,
) -> Callable[[Check], Rule]:
    """Turn a check function into a rule named after it; its family is the folder it stands in.

    The first line of the docstring is the rule's summary, the rest says why. The examples are
    designs in YAML, and tests: the rule is silent on `passes` and speaks up on `fails`.
    """

    def declare(check: Check) -> Rule:
        # A hundred rules are declared whenever one design is checked: what only their manual says is read when asked.
        return Rule(
            id=check.__name__.replace("_", "-"),
            family=check.__module__.split(".")[-2],
            severity=severity,
            hint=hint,
            check=check,
            examples=(passes, fails),
            needs=needs,
            whole=whole,
            tiers=dict(tiers or {}),
            since=since,
            judges=judges,
        )

    return declare
