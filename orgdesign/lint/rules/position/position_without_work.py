from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position


@rule(
    severity=Severity.WARNING,
    needs=("positions.duties",),
    hint="Link its duties to the responsibilities they serve, or ask what the post is for.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead, duties: [Settle complaints @complaints]}]
        responsibilities: [{id: complaints, name: Complaint handling}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead, duties: [Keep things in order]}]
        responsibilities: [{id: complaints, name: Complaint handling, primary: manager}]
        outside: [{id: manager, title: Manager}]
    """,
)
def position_without_work(organization: Organization) -> Iterator[Violation]:
    """Posts exist for work: a post serves a responsibility or a step of a process.

    因事设岗: a post none of whose duties serves anything the department is there for was made for a
    person. Judged only where a design has a catalogue of responsibilities or processes.
    """
    if not organization.written & {"responsibilities", "processes"}:
        return
    busy = organization.posts_with_work
    for position in organization.positions:
        if position.id not in busy and _has_duties(position):
            yield Violation(
                position.at("duties"),
                message(
                    "no duty of {post} serves a responsibility or a process",
                    post=organization.title_and_id(position.id),
                ),
            )


def _has_duties(position: Position) -> bool:
    """A post without any duty is found by position-without-primary-duty."""
    return any(not duty.routine for duty in position.duties)
