from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.lint.unfair_demands import unfair_demands
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.ERROR,
    hint="Name the ability itself, such as a language and how well, or a load to be carried, and drop the rest.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            specification: {required: {education: High school}, physical: [Able to stand, Disabled applicants welcome]}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            specification: {required: {education: High school}, physical: [Able to stand, Able-bodied]}
    """,
)
def specification_protected(organization: Organization) -> Iterator[Violation]:
    """No demand chooses by origin, faith, disability, illness, household registration or membership.

    These say who somebody is, not what they can do; employment law names them one by one, each country a few of
    its own: household registration on the mainland, party and native place in Taiwan, native speakers elsewhere.
    Words about the work itself (services for disabled people, native apps) are passed over. One finding a field.
    """
    for demand in unfair_demands(organization, "protected"):
        sentence = message(
            "{post} chooses by origin, faith, health or membership: {words}", post=demand.post, words=demand.words
        )
        yield Violation(demand.place, sentence, discriminator=demand.discriminator)
