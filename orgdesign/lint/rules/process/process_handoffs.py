from collections.abc import Iterator, Sequence

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.INFO,
    needs=("processes",),
    hint="Let one post do neighbouring steps, and finish what it has in hand before it passes the work on.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Lead, reports_to: none}, {id: agent, title: Agent, reports_to: lead}]
        processes:
          - id: repair
            name: Repair
            unit: service
            steps:
              - {id: take, name: Take the order, by: agent}
              - {id: send, name: Send the order, by: system, answerable: lead}
              - {id: plan, name: Plan the visit, by: lead}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Lead, reports_to: none}, {id: agent, title: Agent, reports_to: lead}]
        processes:
          - id: repair
            name: Repair
            unit: service
            steps:
              - {id: take, name: Take the order, by: agent}
              - {id: look, name: Look at the order, by: lead}
              - {id: plan, name: Plan the visit, by: agent}
    """,
)
def process_handoffs(organization: Organization, *, max: int = 5) -> Iterator[Violation]:
    """Work changes hands seldom on its way, and does not go to and fro.

    At every change of hands work waits, and something is lost. Counted on the way with most of them;
    steps of the customer and of systems are passed over. Work that comes back to who just handed it
    on is a game of table tennis, with the customer for a ball.
    """
    for process in organization.processes:
        trail = process.paths.busiest_trail([step.hand for step in process.steps])
        if trail is None or not process.paths.is_certain:
            continue
        name = process.name_and_id
        if trail.handoffs > max:
            yield Violation(
                process.at("steps"),
                message(
                    "the work changes hands {count} times in {process}, more than {max}: {route}",
                    count=trail.handoffs,
                    process=name,
                    max=max,
                    route=_route(organization, trail.hands),
                ),
            )
        elif to_and_fro := _to_and_fro(trail.hands):
            yield Violation(
                process.at("steps"),
                message(
                    "the work goes to and fro in {process}: {route}",
                    process=name,
                    route=_route(organization, to_and_fro),
                ),
                discriminator="to-and-fro",
            )


def _to_and_fro(hands: Sequence[str]) -> Sequence[str]:
    """The first three hands of which the last is the first again."""
    for place in range(len(hands) - 2):
        if hands[place] == hands[place + 2]:
            return hands[place : place + 3]
    return ()


def _route(organization: Organization, hands: Sequence[str]) -> str:
    return " → ".join(organization.title_and_id(hand) for hand in hands)
