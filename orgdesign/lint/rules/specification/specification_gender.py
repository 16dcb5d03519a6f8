from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.lint.unfair_demands import unfair_demands
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.ERROR,
    hint="Say what the work asks, such as a load to be carried or hours to be kept, and leave the choice open.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            specification: {required: {education: High school}, physical: [Able to carry parcels, Any gender]}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            specification: {required: {education: High school}, physical: [Able to carry parcels, Women only]}
    """,
)
def specification_gender(organization: Organization) -> Iterator[Violation]:
    """No demand chooses between men and women.

    Sex says nothing about who can do the work, and the law of nearly every country forbids to choose by it
    when people are hired. The specification is read, and what purpose, conditions and notes demand; words about
    whom the post serves (“female customers”) or that leave the choice open are passed over. One finding a line.
    """
    for demand in unfair_demands(organization, "gender"):
        sentence = message("{post} chooses between men and women: {words}", post=demand.post, words=demand.words)
        yield Violation(demand.place, sentence, discriminator=demand.discriminator)
