from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.lint.unfair_demands import unfair_demands
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.ERROR,
    hint="Say which hours, travel or shifts the work needs; who can keep them is for the applicant to judge.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            specification: {required: {education: High school}, physical: Able to work at night}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            specification: {required: {education: High school}, physical: [Able to work at night, Unmarried]}
    """,
)
def specification_marital(organization: Organization) -> Iterator[Violation]:
    """No demand asks for marriage, children or pregnancy.

    Whether somebody is married, has children or may have some is theirs alone, and the law forbids to choose by
    it. Words about the work itself (weddings, family law, a single point of contact) are passed over. One finding
    a line.
    """
    for demand in unfair_demands(organization, "marital"):
        sentence = message(
            "{post} chooses by marriage, children or pregnancy: {words}", post=demand.post, words=demand.words
        )
        yield Violation(demand.place, sentence, discriminator=demand.discriminator)
