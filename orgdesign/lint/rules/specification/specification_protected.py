from collections.abc import Iterator
from functools import cache

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.lint.unfair_demands import unfair_demands
from orgdesign.messages import Message, message
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
    Words about the work itself (services for disabled people, native apps) are passed over. One finding a line.
    """
    for demand in unfair_demands(organization, "protected"):
        ground, hint = _by_kind().get(demand.kind, (message("origin, faith, health or membership"), None))
        sentence = message("{post} chooses by {ground}: {words}", post=demand.post, ground=ground, words=demand.words)
        yield Violation(demand.place, sentence, discriminator=demand.discriminator, hint=hint)


@cache
def _by_kind() -> dict[str, tuple[Message, Message | None]]:
    """What each kind of ground of the table is called, and what to do about it; none where the rule's hint fits."""
    who = message("Drop it: it says who somebody is, not what they can do.")
    place = message("Drop it; where local knowledge is needed, say which, such as the roads of the district.")
    health = message("Drop it; where the law asks for a certificate of health for this work, ask for that certificate.")
    load = message("Drop it; name what has to be done, such as a load to be carried, and leave open how.")
    right = message("Drop it: whoever went to arbitration made use of a right.")
    return {
        "household": (message("household registration"), place),
        "origin": (message("origin"), place),
        "ethnicity": (message("ethnicity"), who),
        "faith": (message("faith"), who),
        "orientation": (message("sexual orientation"), who),
        "membership": (message("membership"), who),
        "hepatitis": (message("hepatitis B"), health),
        "illness": (message("illness"), health),
        "disability": (message("disability"), load),
        "language": (message("mother tongue"), None),
        "claims": (message("labour disputes of the past"), right),
    }
