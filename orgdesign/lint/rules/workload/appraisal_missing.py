from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.INFO,
    needs=("appraisals",),
    hint="Name the post under applies_to of the form that fits its work, or write a form for it.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        appraisals: [{id: agent-form, name: Agent Form, applies_to: [agent]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions: [{id: lead, title: Lead}, {id: agent, title: Agent}]
        appraisals: [{id: agent-form, name: Agent Form, applies_to: [agent]}]
    """,
)
def appraisal_missing(organization: Organization) -> Iterator[Violation]:
    """Every post is appraised by a form.

    Where some posts have an appraisal and others none, the others learn by chance how they do. A form
    that names no post is meant for all. Posts of one job are appraised alike: one of them named is enough.
    """
    if any(not form.applies_to or form.refused("applies_to") for form in organization.appraisals):
        return
    named = {post for form in organization.appraisals for post in form.applies_to}
    jobs = {position.job for position in organization.positions if position.id in named and position.job}
    for position in organization.positions:
        if position.id not in named and position.unit not in named and position.job not in jobs:
            yield Violation(
                position.at(),
                message("no appraisal applies to {post}", post=organization.title_and_id(position.id)),
            )
