from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message, messages
from orgdesign.model import Organization
from orgdesign.model.team import Team
from orgdesign.model.text import named


@rule(
    severity=Severity.WARNING,
    tiers={"hard": Severity.ERROR},
    needs=("teams",),
    hint="Split the team, or join it with another one.",
    passes="""
        organization: {id: service, name: Customer Service}
        people: [{id: a}, {id: b}, {id: c}, {id: d}, {id: e}]
        positions: [{id: shift-lead, title: Shift Lead}]
        teams: [{id: night, name: Night team, lead: shift-lead, members: [a, b, c, d, e]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        people: [{id: a}, {id: b}, {id: c}, {id: d}]
        positions: [{id: shift-lead, title: Shift Lead}]
        teams: [{id: night, name: Night team, lead: shift-lead, members: [a, b, c, d]}]
    """,
)
def team_size(organization: Organization, *, min: int = 5, max: int = 8, hard: int | None = 12) -> Iterator[Violation]:
    """A team has as many members as can work closely together.

    Five to eight people bring enough different abilities and still talk with one another without a
    meeting; above twelve a team falls apart into smaller ones. Above `hard` no kind of work excuses
    the size. A team that names no members is not judged.
    """
    for team in organization.teams:
        if team.members and not min <= team.size <= max:
            yield Violation(
                team.at("members"),
                _sentence(team, min, max),
                tier="hard" if hard is not None and team.size > hard else None,
            )


def _sentence(team: Team, least: int, most: int) -> Message:
    name, size = named(team.name, team.id), team.size
    if size < least:
        return messages(
            "{team} has {count} member, fewer than {least}",
            "{team} has {count} members, fewer than {least}",
            count=size,
            team=name,
            least=least,
        )
    return message("{team} has {count} members, more than {most}", count=size, team=name, most=most)
