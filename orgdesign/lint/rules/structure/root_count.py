from collections.abc import Iterator, Sequence

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position


@rule(
    severity=Severity.ERROR,
    whole=True,
    hint="Give each of the other posts a superior with `reports_to`, so that every line ends at one top post.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: lead, title: Complaints Lead, reports_to: manager}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: lead, title: Complaints Lead, reports_to: none}
    """,
)
def root_count(organization: Organization, *, max: int = 1) -> Iterator[Violation]:
    """One post stands at the top, and every other post is reached from it.

    With two tops nobody can settle a matter between their lines. Posts that report to an outside
    party count as tops only where no post stands above them all; posts in or below a circle, or
    below a name nobody bears, or whose superior could not be read, are the business of other rules.
    """
    tops = _tops(organization)
    if len(tops) > max:
        head, *others = _most_senior_first(organization, tops)
        yield Violation(
            others[0].at("reports_to"),
            message(
                "{count} posts stand at the top, where {max} may: {tops}",
                count=len(tops),
                max=max,
                tops=tuple(organization.title_and_id(top.id) for top in (head, *others)),
            ),
            related=tuple(Related(top.at("reports_to").location) for top in (head, *others[1:])),
        )


def _tops(organization: Organization) -> list[Position]:
    foreign = organization.lines.foreign_superiors
    tops = [top for id in organization.lines.tops if not _is_misread(top := organization.positions_by_id[id])]
    tops = [top for top in tops if top.id not in organization.strays or top.reports_to is not None]
    free = [top for top in tops if top.id not in foreign]
    led_from_outside = [top for top in tops if top.id in foreign and _is_led_from_outside(organization, top)]
    return free or led_from_outside


def _is_misread(position: Position) -> bool:
    return position.refused("reports_to") or position.refused("assistant_to")


def _is_led_from_outside(organization: Organization, position: Position) -> bool:
    edges = organization.lines.foreign_superiors[position.id]
    return any(edge.superior in organization.outside_by_id for edge in edges)


def _most_senior_first(organization: Organization, tops: Sequence[Position]) -> list[Position]:
    """The head of the organization first, else the top with the most posts below it; then protocol order."""
    head = organization.head_of(organization.root)
    return sorted(tops, key=lambda top: (top is not head, -organization.lines.posts_below.get(top.id, 0)))
