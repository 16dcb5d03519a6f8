from collections.abc import Iterator
from datetime import date

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.day import months_between
from orgdesign.model.text import named


@rule(
    severity=Severity.INFO,
    needs=("teams",),
    hint="Evaluate the team and write the day into `reviewed`.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: shift-lead, title: Shift Lead}]
        teams: [{id: night, name: Night team, lead: shift-lead, reviewed: 2999-06-30}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: shift-lead, title: Shift Lead}]
        teams: [{id: night, name: Night team, lead: shift-lead, reviewed: 2001-06-30}]
    """,
)
def team_review_overdue(organization: Organization, *, today: date, months: int = 12) -> Iterator[Violation]:
    """Every team is evaluated again and again.

    A team goes through stages, from forming to stable, and needs something else of its lead in each.
    Without a date nobody knows whether the stage written down is still the one it is in.
    """
    for team in organization.teams:
        name = named(team.name, team.id)
        if team.reviewed is None:
            yield Violation(team.at(), message("{team} was never evaluated", team=name), misses=("reviewed",))
        elif months_between(team.reviewed, today) >= months:
            sentence = message(
                "{team} was last evaluated on {day}, {months} months or more ago",
                team=name,
                day=team.reviewed,
                months=months,
            )
            yield Violation(team.at("reviewed"), sentence)
