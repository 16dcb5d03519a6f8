from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.absence import its_date, not_yet_begun, when_in_force
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Entity, Organization, Position
from orgdesign.model.named_parties import NamedParty, named_parties
from orgdesign.model.text import named

# A post that is still to come is rightly named where one speaks of the time to come.
_OF_LATER = frozenset({"successors", "career"})


@rule(
    severity=Severity.ERROR,
    tiers={"mentioned": Severity.WARNING},
    hint="Name the post that takes over, or delete the name.",
    passes="""
        organization: {id: service, name: Customer Service, effective: 2026-01-01, head: manager}
        positions:
          - {id: manager, title: Manager, reports_to: none, backup: lead}
          - {id: lead, title: Lead, reports_to: manager}
          - {id: adviser, title: Adviser, reports_to: manager, until: 2025-12-31}
    """,
    fails="""
        organization: {id: service, name: Customer Service, effective: 2026-01-01, head: manager}
        positions:
          - {id: manager, title: Manager, reports_to: none, backup: adviser}
          - {id: lead, title: Lead, reports_to: manager}
          - {id: adviser, title: Adviser, reports_to: manager, until: 2025-12-31}
    """,
)
def party_not_in_force(organization: Organization) -> Iterator[Violation]:
    """Whoever is given work, decisions or a place in a process is a post that exists on the day.

    When a post ends, its steps, its cells of the catalogue, what it may decide and whom it stands in
    for do not pass on by themselves: the name is right, but nobody bears it any more, or not yet. Who
    is only mentioned, informed or to be trained is the milder tier. Superiors and heads are
    superior-not-in-force; who held the post is history, and none of this rule's business.
    """
    for one in named_parties(organization) if organization.not_in_force else ():
        absent = organization.not_in_force.get(one.party)
        if absent and not (one.field in _OF_LATER and not_yet_begun(absent, organization.day)):
            yield _violation(organization, one, absent)


def _violation(organization: Organization, one: NamedParty, absent: Position) -> Violation:
    sentence = message(
        '{entry} names {post} in "{field}", {when}',
        entry=_called(one.place.subject),
        post=organization.title_and_id(absent.id),
        field=one.field,
        when=when_in_force(absent, organization.day),
    )
    tier = None if one.essential else "mentioned"
    return Violation(one.place, sentence, related=(its_date(absent),), tier=tier, discriminator=absent.id)


def _called(entity: Entity) -> str:
    names = (getattr(entity, field, None) for field in ("title", "name", "matter", "text"))
    return named(next((name for name in names if name), entity.id), entity.id)
