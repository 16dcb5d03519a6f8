"""How a design does by the ten principles: what the rules that stand for each of them found.

The table names every rule under each principle it speaks for; a rule may speak for several.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Literal

from orgdesign.dataclass import dataclass
from orgdesign.findings import Finding, Severity
from orgdesign.messages import Message, message

Verdict = Literal["kept", "weak", "broken", "unjudged"]


@dataclass(frozen=True, slots=True)
class Principle:
    """设计原则: what a design must show, and the rules that look for it."""

    id: str
    name: Message
    demand: Message
    rules: tuple[str, ...]


def _rules(words: str) -> tuple[str, ...]:
    return tuple(words.split())


PRINCIPLES: tuple[Principle, ...] = (
    Principle(
        "goal",
        message("Goal"),
        message("The department states goals, and every function serves one."),
        _rules(
            """
            goal-uncovered goal-not-cascaded function-uncovered duty-without-function kpi-not-measurable
            kpi-weight-sum appraisal-missing
            """
        ),
    ),
    Principle(
        "adaptability",
        message("Adaptability"),
        message("Designs and descriptions are reviewed and renewed, and people can grow into new work."),
        _rules(
            """
            design-review-overdue description-review-overdue description-without-owner version-not-raised
            team-review-overdue acting-expired successor-shared training-gap redesign-candidate missing-translation
            """
        ),
    ),
    Principle(
        "efficiency",
        message("Efficiency"),
        message("The goal is reached at the lowest cost: few posts, few layers, few handoffs."),
        _rules(
            """
            position-without-work position-without-primary-duty position-minimum-load position-overload
            position-duplicate position-vacant headcount-mismatch one-over-one avoidable-layer top-heavy
            process-handoffs step-without-value time-budget-exceeded duty-time-sum duty-time-floor
            staffing-shortfall shift-coverage occupancy-high support-ratio dispatch-ratio redesign-candidate
            """
        ),
    ),
    Principle(
        "object-specialisation",
        message("Specialisation by object"),
        message("Units for a customer, product or region have clear authority."),
        _rules(
            """
            pattern-section-missing unit-head-missing owner-outside-unit duty-without-authority
            authority-without-duty front-line-without-authority custom-service-without-authority
            """
        ),
    ),
    Principle(
        "functional-specialisation",
        message("Specialisation by function"),
        message("Planning, execution, record, control and audit lie in different hands, each able to do its work."),
        _rules(
            """
            pattern-section-missing apply-and-approve credit-and-sales execute-and-audit execute-and-record
            quality-scores-own-team complaint-not-independent specification-element-missing
            specification-gender specification-marital specification-protected specification-age
            specification-appearance specification-birth specification-military specification-unlinked
            specification-inverted
            """
        ),
    ),
    Principle(
        "layers",
        message("Layers and span"),
        message("Layers and spans are in balance, and layers are few."),
        _rules(
            """
            span-too-wide span-too-narrow one-over-one too-many-layers avoidable-layer archetype-mismatch
            top-heavy grade-inversion assistant-with-reports team-size
            """
        ),
    ),
    Principle(
        "control",
        message("Effective control"),
        message("Everybody has one superior, authority equals responsibility, rules exist, and work is checked."),
        _rules(
            """
            root-count reporting-cycle unit-cycle unity-of-command superior-not-in-force party-not-in-force
            dotted-line-scope grade-inversion unit-head-missing unit-without-policy team-lead team-allocation
            duty-without-authority authority-without-duty
            authority-limit-inversion decision-without-approver escalation-cycle escalation-missing
            reporting-missing apply-and-approve execute-and-audit execute-and-record credit-and-sales
            quality-scores-own-team complaint-not-independent position-without-backup position-code-duplicate
            document-number-duplicate version-not-raised step-not-measured missing-glyph
            """
        ),
    ),
    Principle(
        "boundary",
        message("Boundary"),
        message("Somebody owns each interface to the outside, and what comes in by it."),
        _rules("boundary-without-owner contact-without-post complaint-not-independent"),
    ),
    Principle(
        "system",
        message("System"),
        message("Work across teams is coordinated, and processes are simple from end to end."),
        _rules(
            """
            process-without-unit process-without-owner process-incomplete process-handoffs sub-process-unknown
            step-without-post step-without-duty step-not-measured step-without-value step-unreachable
            loop-without-exit time-budget-exceeded escalation-missing dotted-line-scope
            """
        ),
    ),
    Principle(
        "coordination",
        message("Division and coordination"),
        message("Duties are divided without crossing or blank, interfaces are named, and everybody can read it."),
        _rules(
            """
            responsibility-without-primary responsibility-cycle responsibility-with-many-primaries
            responsibility-conflict responsibility-overlap responsibility-crowded responsibility-without-backup
            owner-overload owner-outside-unit function-uncovered duty-without-function position-without-primary-duty
            position-duplicate position-title-clash description-5w1h description-section-missing
            description-without-owner duty-count duty-verb-first duty-one-thing duty-vague-wording
            team-quality-coverage reporting-missing missing-translation
            """
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Score:
    """How a design does by one principle.

    `silent` are its rules that are switched off or have nothing to judge; `findings` leave out what is waived,
    which `waived` counts. `stated` is how the design itself puts the principle.
    """

    principle: Principle
    judged: tuple[str, ...]
    silent: tuple[str, ...]
    findings: tuple[Finding, ...]
    waived: int = 0
    stated: str | None = None

    def count(self, severity: Severity) -> int:
        return sum(finding.severity is severity for finding in self.findings)

    @property
    def verdict(self) -> Verdict:
        if not self.judged:
            return "unjudged"
        worst = max((finding.severity for finding in self.findings), default=Severity.INFO)
        return _VERDICTS[worst]

    def by_rule(self) -> Mapping[str, Sequence[Finding]]:
        """Findings of each judged rule that has any, the rule with the worst first."""
        grouped: dict[str, list[Finding]] = {}
        for finding in sorted(self.findings, key=lambda one: -one.severity):
            grouped.setdefault(finding.rule, []).append(finding)
        return grouped


_VERDICTS: Mapping[Severity, Verdict] = MappingProxyType(
    {Severity.ERROR: "broken", Severity.WARNING: "weak", Severity.INFO: "kept"}
)


def scores_of(
    findings: Iterable[Finding], judging: Mapping[str, bool], stated: Mapping[str, str] = MappingProxyType({})
) -> Iterator[Score]:
    """One score a principle; `judging` says of every rule there is whether it judged the design."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.rule, []).append(finding)
    for principle in PRINCIPLES:
        rules = tuple(rule for rule in principle.rules if rule in judging)
        own = [finding for rule in rules for finding in found.get(rule, ())]
        yield Score(
            principle=principle,
            judged=tuple(rule for rule in rules if judging[rule]),
            silent=tuple(rule for rule in rules if not judging[rule]),
            findings=tuple(finding for finding in own if finding.waived is None),
            waived=sum(finding.waived is not None for finding in own),
            stated=stated.get(principle.id),
        )
