from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType

from orgdesign.findings import Severity
from orgdesign.lint.lost_posts import may_lead_more
from orgdesign.lint.rule import Violation, rule
from orgdesign.lint.span_formula import span_formula
from orgdesign.messages import message
from orgdesign.model import Organization

# From how many people on, and up to how many (McKinsey 2017); the last has no upper end.
_SPANS: Mapping[str, tuple[int, int | None]] = MappingProxyType(
    {
        "player-coach": (3, 5),
        "coach": (6, 7),
        "supervisor": (8, 10),
        "facilitator": (11, 15),
        "coordinator": (15, None),
    }
)


@rule(
    severity=Severity.WARNING,
    needs=("positions.archetype",),
    hint="Choose the archetype that fits how the post really leads, or fit the span to it.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: lead, title: Shift Lead, reports_to: none, archetype: supervisor}
          - {id: agent, title: Agent, reports_to: lead, headcount: 9}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: lead, title: Shift Lead, reports_to: none, archetype: player-coach}
          - {id: agent, title: Agent, reports_to: lead, headcount: 9}
    """,
)
def archetype_mismatch(organization: Organization) -> Iterator[Violation]:
    """A manager's span fits the way the post is meant to lead.

    A player-coach does the work too and can lead 3 to 5 people, a coach 6 to 7, a supervisor 8 to
    10, a facilitator 11 to 15, a coordinator 15 and more (McKinsey, spans of control, 2017).
    """
    for position in organization.positions:
        bounds = _SPANS.get(position.archetype or "")
        span = organization.lines.span_of(position)
        if position.id not in organization.lines.levels or not bounds:
            continue
        may_be_more = span < bounds[0] and may_lead_more(organization, position)
        if not _fits(span, *bounds) and not may_be_more:
            yield Violation(
                position.at("archetype"),
                message(
                    "{post} is meant to be a {archetype} over {range} people, but has a span of {span}: {formula}",
                    post=organization.title_and_id(position.id),
                    archetype=position.archetype,
                    range=f"{bounds[0]}–{bounds[1]}" if bounds[1] else f"{bounds[0]}+",
                    span=round(span, 2),
                    formula=span_formula(organization, position),
                ),
            )


def _fits(span: Decimal, lowest: int, highest: int | None) -> bool:
    """Whether the span, rounded down to whole people, lies in the range."""
    return lowest <= int(span) and (highest is None or int(span) <= highest)
