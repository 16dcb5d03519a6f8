from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.text import named


@rule(
    severity=Severity.ERROR,
    needs=("teams",),
    hint="Name the one post that leads the team: `lead: …`.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: shift-lead, title: Shift Lead}]
        teams: [{id: night, name: Night team, lead: shift-lead}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: shift-lead, title: Shift Lead}]
        teams: [{id: night, name: Night team}]
    """,
)
def team_lead(organization: Organization) -> Iterator[Violation]:
    """A team has exactly one lead.

    A team without a lead waits for somebody to begin, a team with two gets two answers. Who leads
    is a post, so that the team keeps its lead when people change.
    """
    for team in organization.teams:
        leads = tuple(dict.fromkeys(team.lead))
        if not leads:
            yield Violation(team.at(), message("{team} has no lead", team=named(team.name, team.id)), misses=("lead",))
        elif len(leads) > 1:
            yield Violation(
                team.at("lead"),
                message(
                    "{team} has {count} leads: {leads}",
                    team=named(team.name, team.id),
                    count=len(leads),
                    leads=tuple(organization.title_and_id(lead) for lead in leads),
                ),
            )
