from collections.abc import Iterator, Sequence

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.location import Location
from orgdesign.messages import message
from orgdesign.model import Organization, Position
from orgdesign.model.act import Act
from orgdesign.model.money import Money


@rule(
    severity=Severity.ERROR,
    tiers={"unheld": Severity.INFO},
    needs=("positions.authorities",),
    hint="Raise the superior's limit, or lower the one below.",
    passes="""
        organization: {id: service, name: Customer Service, head: manager}
        positions:
          - {id: manager, title: Manager, authorities: [{action: approve, object: refunds, limit: 5000 CNY}]}
          - {id: lead, title: Complaints Lead, authorities: [{action: approve, object: refunds, limit: 500 CNY}]}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: manager}
        positions:
          - {id: manager, title: Manager, authorities: [{action: approve, object: refunds, limit: 500 CNY}]}
          - {id: lead, title: Complaints Lead, authorities: [{action: approve, object: refunds, limit: 5000 CNY}]}
    """,
)
def authority_limit_inversion(organization: Organization) -> Iterator[Violation]:
    """Limits grow up the line: nobody may settle a matter for more than the superior.

    Where a superior may settle less than the post below, what is too large goes up to somebody who
    may not decide it. Compared is the next post up the line that holds the matter; where none does,
    what exceeds the limit has nowhere to go. Unlike currencies are not compared.
    """
    told: set[tuple[Location, str]] = set()
    for position in organization.positions:
        for act in _highest_limits(organization, position).values():
            for violation in _inversion(organization, position, act):
                # Posts of one job have one authority: told once, for each superior that may settle less.
                cause = (act.place.location, str(violation.message.values.get("superior")))
                if cause not in told:
                    told.add(cause)
                    yield violation


def _highest_limits(organization: Organization, position: Position) -> dict[str, Act]:
    """The post's authority over each matter with the highest limit; without those that it holds without limit."""
    highest: dict[str, Act] = {}
    acts = organization.acts_of(position)
    limited = [act for act in acts if act.limit is not None and act.decides]
    unlimited = {act.matter for act in acts if act.limit is None and act.decides} if limited else ()
    for act in limited:
        if act.matter in unlimited:
            continue
        held = highest.setdefault(act.matter, act)
        if held.limit and act.limit and _is_below(held.limit, act.limit):
            highest[act.matter] = act
    return highest


def _inversion(organization: Organization, position: Position, act: Act) -> Iterator[Violation]:
    line = organization.line_to_top(position)[1:]
    values = {"post": organization.title_and_id(position.id), "object": act.object}
    for superior in line:
        above = [one for one in organization.acts_of(superior) if one.decides and one.matter == act.matter]
        if not above:
            continue
        held = _highest_limits(organization, superior).get(act.matter)
        if held and held.limit and act.limit and _is_below(held.limit, act.limit):
            sentence = message(
                "{post} may settle “{object}” up to {limit}, its superior {superior} only up to {lower}",
                limit=act.limit.amount,
                superior=organization.title_and_id(superior.id),
                lower=held.limit.amount,
                **values,
            )
            related = (Related(held.place.location, message("the superior's limit")),)
            yield Violation(act.place, sentence, related=related, discriminator=f"{position.id} {act.matter}")
        return
    if line and act.action != "execute" and _is_whole(organization, line):
        yield Violation(
            act.place,
            message("nobody above {post} may settle “{object}” beyond its limit", **values),
            hint=message("give a superior the matter with a higher limit, or none"),
            tier="unheld",
            discriminator=f"{position.id} {act.matter}",
        )


def _is_whole(organization: Organization, line: Sequence[Position]) -> bool:
    """Whether the line ends at a top, not at a circle or a name nobody bears."""
    return line[-1].id in organization.lines.tops and line[-1].id not in organization.lost_posts


def _is_below(one: Money, other: Money) -> bool:
    return one.comparable_to(other) and one.amount < other.amount
