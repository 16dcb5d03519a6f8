from collections.abc import Iterable, Iterator
from decimal import Decimal

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization, Position
from orgdesign.model.team_kind import team_kind


@rule(
    severity=Severity.INFO,
    needs=("positions.support",),
    whole=True,
    hint="Compare what these posts do with what the front line needs of them before changing their number.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead, reports_to: none, headcount: 4}
          - {id: agent, title: Agent, type: skilled, headcount: 40}
          - {id: listener, title: Quality Listener, support: quality, reports_to: lead}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead, reports_to: none, headcount: 4}
          - {id: agent, title: Agent, type: skilled, headcount: 40}
          - {id: listener, title: Quality Listener, support: quality, reports_to: lead, headcount: 4}
    """,
)
def support_ratio(
    organization: Organization, *, quality_min: int = 15, quality_max: int = 50, workforce_max: int = 60
) -> Iterator[Violation]:
    """Quality and workforce planning are manned in proportion to the front line.

    One person for quality looks after 15 to 50 agents, one planner after 60 at most: with more agents
    each, nobody is heard or planned for; with fewer, support costs more than it saves. Agents are the
    posts with a workload, or in a design without workloads all front-line posts.
    """
    agents = sum((position.headcount.approved for position in _agents(organization)), Decimal(0))
    if agents:
        yield from _kind(organization, "quality", agents, quality_min, quality_max)
        yield from _kind(organization, "workforce", agents, 0, workforce_max)


def _kind(organization: Organization, kind: str, agents: Decimal, least: int, most: int) -> Iterator[Violation]:
    posts = [position for position in organization.positions if position.support == kind]
    people = _heads(posts)
    if not people or least <= agents / people <= most:
        return
    many = agents / people > most
    yield Violation(
        posts[0].at("support"),
        message(
            "{kind}: {people} people for {agents} agents are one for {ratio}, {than} {limit}",
            kind=_KINDS[kind],
            people=people,
            agents=agents,
            ratio=round(agents / people, 1),
            than=message("more than") if many else message("fewer than"),
            limit=most if many else least,
        ),
        discriminator=kind,
    )


_KINDS: dict[str, Message] = {"quality": message("quality"), "workforce": message("workforce planning")}


def _heads(positions: Iterable[Position]) -> Decimal:
    return sum((position.headcount.approved for position in positions), Decimal(0))


def _agents(organization: Organization) -> Iterator[Position]:
    leads = organization.lines.direct_reports
    for position in organization.positions:
        if organization.workloads_by_position:
            if position.id in organization.workloads_by_position and position.support is None:
                yield position
        elif position.id not in leads and position.support is None and _is_front_line(position):
            yield position


def _is_front_line(position: Position) -> bool:
    return team_kind((position,), any_leads=False) == "front-line"
