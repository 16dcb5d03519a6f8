from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.lint.unfair_demands import unfair_demands
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.ERROR,
    judges=lambda readings: readings.organization.jurisdiction == "TW",
    hint="Drop it: it has no bearing on any work.",
    passes="""
        organization: {id: service, name: Customer Service, jurisdiction: TW}
        positions:
          - id: clerk
            title: Clerk
            specification: {required: {education: High school}, personality: [Patient]}
    """,
    fails="""
        organization: {id: service, name: Customer Service, jurisdiction: TW}
        positions:
          - id: clerk
            title: Clerk
            specification: {required: {education: High school}, personality: [Patient, Blood type O]}
    """,
)
def specification_birth(organization: Organization) -> Iterator[Violation]:
    """No demand chooses by zodiac, blood type or birthplace, which Taiwan's law forbids.

    Taiwan's Employment Service Act names them among what nobody may be chosen by; elsewhere only
    what plainly prefers or turns away people by sign or blood type is found.
    Tests of blood and other work with these things are passed over. One finding a line.
    """
    for demand in unfair_demands(organization, "birth"):
        sentence = message(
            "{post} chooses by zodiac, blood type or birthplace: {words}", post=demand.post, words=demand.words
        )
        yield Violation(demand.place, sentence, discriminator=demand.discriminator)
