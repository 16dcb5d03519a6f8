from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.lint.unfair_demands import unfair_demands
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.WARNING,
    tiers={"unlawful": Severity.ERROR},
    hint="Say what the work asks, such as tidy dress or work at heights, and drop the looks.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            specification: {required: {education: High school}, physical: [Able to lift, Tidy dress]}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            specification: {required: {education: High school}, physical: [Able to lift, Attractive appearance]}
    """,
)
def specification_appearance(organization: Organization) -> Iterator[Violation]:
    """No demand asks for looks, height or weight.

    Nobody serves better for a pretty face, and Taiwan's law forbids to choose by features. Tidy dress may be asked
    for, and so may what the work proves to need. Words about the work itself (the image of a brand, work at
    heights) are passed over. One finding a line.
    """
    for demand in unfair_demands(organization, "appearance"):
        sentence = message("{post} chooses by looks: {words}", post=demand.post, words=demand.words)
        yield Violation(demand.place, sentence, tier=demand.tier, discriminator=demand.discriminator)
