from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position
from orgdesign.model.money import Money


@rule(
    severity=Severity.INFO,
    tiers={"circle": Severity.WARNING},
    needs=("positions.backup",),
    hint="Name who stands in 职务代理人: `backup: [{position: …}]`.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Complaints Lead, backup: [{position: agent}]}
          - {id: agent, title: Agent, headcount: 6}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Complaints Lead, backup: [{position: agent}]}
          - {id: agent, title: Agent}
    """,
)
def position_without_backup(organization: Organization) -> Iterator[Violation]:
    """For every post somebody can stand in, and may then sign.

    A post of one person stops with that person's illness unless a backup is named or another post
    has the same job. Backups in a circle stand in for one another on paper; a backup whose limit
    lies below what the post signs leaves the larger matters waiting.
    """
    jobs = _shared_jobs(organization)
    for position in organization.positions:
        if not position.backup and position.headcount.approved <= 1 and position.job not in jobs:
            yield Violation(
                position.at(),
                message("nobody can stand in for {post}", post=organization.title_and_id(position.id)),
                misses=("backup", "headcount"),
            )
        yield from _backups_that_cannot_sign(organization, position)
    yield from _circles(organization)


def _shared_jobs(organization: Organization) -> set[str]:
    """Jobs that more than one post has."""
    seen: set[str] = set()
    shared: set[str] = set()
    for position in organization.positions:
        if position.job is not None:
            (shared if position.job in seen else seen).add(position.job)
    return shared


def _backups_that_cannot_sign(organization: Organization, position: Position) -> Iterator[Violation]:
    limits = [authority.limit for authority in position.authorities if authority.limit]
    backups = [backup.limit for backup in position.backup]
    if not backups or None in backups:
        return
    for limit in sorted(limits, key=lambda one: -one.amount)[:1]:
        if all(backup is not None and _is_below(backup, limit) for backup in backups):
            yield Violation(
                position.at("backup"),
                message(
                    "no backup of {post} may sign what the post may: up to {limit}",
                    post=organization.title_and_id(position.id),
                    limit=limit.amount,
                ),
                hint=message("raise the limit of a backup, or name a second backup for the larger matters"),
                discriminator="limit",
            )


def _is_below(one: Money, other: Money) -> bool:
    return one.comparable_to(other) and one.amount < other.amount


def _circles(organization: Organization) -> Iterator[Violation]:
    for circle in organization.backup_circles():
        posts = [circle[0].report, *(edge.superior for edge in circle)]
        yield Violation(
            organization.positions_by_id[circle[0].report].at(*circle[0].steps),
            message(
                "backups go in a circle: {route}",
                route=" → ".join(organization.title_and_id(post) for post in posts),
            ),
            related=tuple(
                Related(organization.positions_by_id[edge.report].at(*edge.steps).location) for edge in circle[1:]
            ),
            tier="circle",
            hint=message("name somebody outside the circle for at least one of the posts"),
            discriminator="circle",
        )
