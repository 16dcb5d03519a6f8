"""What a rule is, and how one is written."""

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from orgdesign.findings import Related, Severity
from orgdesign.messages import Message
from orgdesign.model import Place


@dataclass(frozen=True, slots=True)
class Violation:
    """What a rule says: where, what is wrong there, and what belongs to it.

    `tier` names a further tier of the rule where this case is worse or milder than usual.
    `discriminator` tells two violations of one rule at one entity and field apart, by stable words.
    """

    place: Place
    message: Message
    related: tuple[Related, ...] = ()
    hint: Message | None = None
    tier: str | None = None
    discriminator: str = ""


Check = Callable[..., Iterator[Violation]]

# What a check may ask for beside the organization: a keyword-only parameter of this name and type, without a default.
CIRCUMSTANCES: Mapping[str, type] = MappingProxyType({"today": date})


@dataclass(frozen=True, slots=True)
class Rule:
    """A check on an organization, with all a user needs to know about it.

    `needs` names what a design must use somewhere for the rule to have anything to judge: top-level
    sections (`responsibilities`) or fields of posts (`positions.duties`). `whole` rules judge the
    organization as one and refuse `overrides … where`. `tiers` are the severities of further tiers,
    each an option named after it (`hard_severity`). `since` is the first edition of the presets that
    has the rule: earlier ones, already released, go on without it.
    """

    id: str
    family: str
    severity: Severity
    summary: str
    rationale: str
    hint: str
    passes: str
    fails: str
    check: Check
    needs: tuple[str, ...] = ()
    whole: bool = False
    tiers: Mapping[str, Severity] = field(default_factory=dict)
    since: int = 1

    @property
    def options(self) -> dict[str, inspect.Parameter]:
        """What users may set, with type and default: the check's keyword-only parameters that have one."""
        return {name: one for name, one in self._keywords().items() if one.default is not one.empty}

    @property
    def circumstances(self) -> tuple[str, ...]:
        """What the engine supplies, such as `today`: the check's keyword-only parameters without a default."""
        return tuple(name for name, one in self._keywords().items() if one.default is one.empty)

    def _keywords(self) -> dict[str, inspect.Parameter]:
        parameters = inspect.signature(self.check, eval_str=True).parameters.values()
        return {parameter.name: parameter for parameter in parameters if parameter.kind is parameter.KEYWORD_ONLY}


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
) -> Callable[[Check], Rule]:
    """Turn a check function into a rule named after it; its family is the folder it stands in.

    The first line of the docstring is the rule's summary, the rest says why. The examples are
    designs in YAML, and tests: the rule is silent on `passes` and speaks up on `fails`.
    """

    def declare(check: Check) -> Rule:
        summary, _, rationale = (inspect.getdoc(check) or "").partition("\n\n")
        return Rule(
            id=check.__name__.replace("_", "-"),
            family=check.__module__.split(".")[-2],
            severity=severity,
            summary=" ".join(summary.split()),
            rationale=" ".join(rationale.split()),
            hint=hint,
            passes=inspect.cleandoc(passes) + "\n",
            fails=inspect.cleandoc(fails) + "\n",
            check=check,
            needs=needs,
            whole=whole,
            tiers=dict(tiers or {}),
            since=since,
        )

    return declare
