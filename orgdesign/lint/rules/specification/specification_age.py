from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.lint.unfair_demands import unfair_demands
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.WARNING,
    tiers={"unlawful": Severity.ERROR},
    hint="Ask for the experience, the skill or the strength that age was to stand for.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            specification: {required: {education: High school}, personality: [Any age]}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            specification: {required: {education: High school}, personality: [Young and energetic]}
    """,
)
def specification_age(organization: Organization) -> Iterator[Violation]:
    """No demand sets limits of age, or hints at them.

    Age is a poor guess at experience or strength. Taiwan's law forbids to choose by it, and so does that of most
    English-speaking countries unless the work proves the need; on the mainland it is disputed. The age from which
    the law lets anybody work is no limit, and the age of customers is passed over. One finding a line.
    """
    for demand in unfair_demands(organization, "age"):
        sentence = message("{post} chooses by age: {words}", post=demand.post, words=demand.words)
        yield Violation(demand.place, sentence, tier=demand.tier, discriminator=demand.discriminator)
