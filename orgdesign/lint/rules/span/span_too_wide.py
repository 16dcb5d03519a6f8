from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.lint.span_formula import span_formula
from orgdesign.messages import Message, message
from orgdesign.model import Organization
from orgdesign.model.team_kind import TeamKind


@rule(
    severity=Severity.WARNING,
    tiers={"hard": Severity.ERROR},
    hint="Give part of the team a lead of its own, or raise the limit for this kind of work and say why.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, unit: service, reports_to: none}
          - {id: officer, title: Complaints Officer, unit: service, reports_to: manager, headcount: 8}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, unit: service, reports_to: none}
          - {id: officer, title: Complaints Officer, unit: service, reports_to: manager, headcount: 9}
    """,
)
def span_too_wide(
    organization: Organization,
    *,
    max: int | None = None,
    max_managers: int = 8,
    max_specialists: int = 8,
    max_technical: int = 10,
    max_front_line: int = 15,
    hard: int = 20,
) -> Iterator[Violation]:
    """No post leads more people directly than one person can.

    Beyond a certain number a superior stops coaching and starts queueing. How many are too many
    depends on the work: a team of managers needs more of its superior than a front-line team that
    follows standards. The span is the headcount of the direct reports divided by the headcount of
    the post; assistants and dotted lines are left out. `max` takes the place of the four limits;
    above `hard` no kind of work excuses the span.
    """
    limits: dict[TeamKind, int] = {
        "managers": max_managers,
        "specialists": max_specialists,
        "technical": max_technical,
        "front-line": max_front_line,
    }
    for position in organization.positions:
        kind = organization.team_kind_of(position)
        if kind is None or position.id not in organization.lines.levels:
            continue
        limit = limits[kind] if max is None else max
        span = organization.lines.span_of(position)
        if span > limit:
            yield Violation(
                position.at(),
                message(
                    "{post} has a span of control of {span}, more than {limit} for {team}: {formula}",
                    post=organization.title_and_id(position.id),
                    span=round(span, 2),
                    limit=limit,
                    team=_team(kind),
                    formula=span_formula(organization, position),
                ),
                tier="hard" if span > hard else None,
            )


def _team(kind: TeamKind) -> Message:
    words: dict[TeamKind, Message] = {
        "managers": message("a team of managers"),
        "specialists": message("a team of specialists"),
        "technical": message("a technical team"),
        "front-line": message("a front-line team"),
    }
    return words[kind]
