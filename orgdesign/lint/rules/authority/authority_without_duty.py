from collections.abc import Iterator

from orgdesign.analysis.acts import Acts
from orgdesign.analysis.readings import Readings
from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position
from orgdesign.model.act import Act
from orgdesign.model.text import normalized


@rule(
    severity=Severity.WARNING,
    needs=("positions.duties", "positions.authorities"),
    hint="Add the duty that the authority is for, or take the authority away.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: lead
            title: Complaints Lead
            duties: [{text: Settle complaints, action: handle, object: refunds}]
            authorities: [{kind: expense, action: approve, object: refunds, limit: 500 CNY}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: lead
            title: Complaints Lead
            duties: [{text: Settle complaints, action: handle, object: complaints}]
            authorities: [{kind: expense, action: approve, object: refunds, limit: 500 CNY}]
    """,
)
def authority_without_duty(organization: Organization, *, readings: Readings) -> Iterator[Violation]:
    """Who may settle a matter has a duty in it.

    权责对等: authority without a duty is power that nobody is answerable for. Judged are authorities to
    approve and to execute. A duty whose text names the matter, or in other words what it may be about,
    will do; a word that is not known may be about anything. What may be spent is a means of other
    work, and who leads has any matter of the team: these are judged only where every duty states its `object`.
    """
    for position in organization.positions:
        if any(not duty.routine for duty in position.duties):
            yield from _idle_authorities(organization, position, readings.acts)


def _idle_authorities(organization: Organization, position: Position, acts: Acts) -> Iterator[Violation]:
    stated = all(duty.object for duty in position.duties if not duty.routine)
    leads = position.type == "managerial" or organization.direct_reports_of(position)
    if leads and not stated:
        return
    idle: dict[str, Act] = {}
    for act in organization.acts_of(position):
        if act.kind == "expense" and not stated:
            continue
        if act.decides and not _is_named(act.matter, position) and not acts.is_served(act, position):
            idle.setdefault(act.matter, act)
    for act in idle.values():
        yield Violation(
            act.place,
            message(
                "{post} may settle “{object}”, but none of its duties is about it",
                post=organization.title_and_id(position.id),
                object=act.object,
            ),
            discriminator=f"{position.id} {act.matter}",
        )


def _is_named(matter: str, position: Position) -> bool:
    """Whether the words of a duty name a matter."""
    texts = (text for duty in position.duties for text in (duty.text, duty.object, *duty.tasks) if text)
    return any(matter in normalized(text) for text in texts)
