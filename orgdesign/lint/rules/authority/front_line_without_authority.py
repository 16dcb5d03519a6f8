from collections.abc import Iterator

from orgdesign.analysis.acts import Acts
from orgdesign.analysis.readings import Readings
from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position
from orgdesign.model.team_kind import is_front_line


@rule(
    severity=Severity.INFO,
    needs=("positions.authorities",),
    hint="Let the post settle small matters itself: an authority to execute or to approve, with a limit.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead, type: managerial}
          - id: agent
            title: Agent
            type: skilled
            headcount: 6
            authorities: [{action: execute, object: goodwill vouchers, limit: 50 CNY}]
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead, type: managerial}
          - id: agent
            title: Agent
            type: skilled
            headcount: 6
            authorities: [{action: propose, object: goodwill vouchers}]
    """,
)
def front_line_without_authority(
    organization: Organization, *, min_share: int = 50, readings: Readings
) -> Iterator[Violation]:
    """Front-line posts may settle something themselves.

    授权: a customer who is told that somebody else must decide waits, and tells others. Front-line is
    a post without reports, by type skilled, or transactional where no type is given. To propose or
    to record is no authority to settle; a duty to decide something is one. While less than `min_share`
    percent of all posts have authorities, the writing has only begun: those without any are counted.
    """
    judged = [position for position in organization.positions if _is_judged(organization, position)]
    idle = [position for position in judged if not _settles(organization, readings.acts, position)]
    silent = [position for position in idle if not _is_spoken_of(organization, position)]
    if len(silent) > 1 and _has_only_begun(organization, min_share):
        yield _begun(organization, len(silent), len(judged))
        idle = [position for position in idle if position not in silent]
    for position in idle:
        yield Violation(
            position.at(),
            message("{post} may settle nothing itself", post=organization.title_and_id(position.id)),
            misses=("authorities",),
        )


def _is_judged(organization: Organization, position: Position) -> bool:
    """Posts in custom service are left to the rule for these."""
    if position.id in organization.steps_of_custom_service:
        return False
    return is_front_line(position) and position.assistant_to is None and not organization.direct_reports_of(position)


def _settles(organization: Organization, acts: Acts, position: Position) -> bool:
    if any(act.decides for act in organization.acts_of(position)):
        return True
    return "approve" in acts.classes_of(position) and any(act.action == "approve" for act in acts.of_duties(position))


def _is_spoken_of(organization: Organization, position: Position) -> bool:
    return bool(organization.authorities_of(position)) or position.refused("authorities")


def _has_only_begun(organization: Organization, min_share: int) -> bool:
    having = sum(_is_spoken_of(organization, position) for position in organization.positions)
    return having * 100 < min_share * len(organization.positions)


def _begun(organization: Organization, silent: int, judged: int) -> Violation:
    """Who writes the first row of the table of decisions is not told of everybody who has none."""
    return Violation(
        organization.at(),
        message("{silent} of {judged} front-line posts have no authority so far", silent=silent, judged=judged),
        hint=message("Write down who may settle what, in `decisions` or with the posts, down to the front line."),
        discriminator="begun",
    )
