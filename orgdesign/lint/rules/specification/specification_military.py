from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.lint.unfair_demands import unfair_demands
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.ERROR,
    hint="Drop it; ask when somebody can start, if that is what matters.",
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
            specification: {required: {education: High school}, personality: [Patient, Military service completed]}
    """,
)
def specification_military(organization: Organization) -> Iterator[Violation]:
    """No demand asks for military service done or not owed, which in Taiwan only men have.

    To ask for it is to choose by sex and age at once. Judged where the law is Taiwan's. That those who
    served are preferred, and work for those who serve, is passed over. One finding a line.
    """
    for demand in unfair_demands(organization, "military"):
        sentence = message("{post} chooses by military service: {words}", post=demand.post, words=demand.words)
        yield Violation(demand.place, sentence, discriminator=demand.discriminator)
