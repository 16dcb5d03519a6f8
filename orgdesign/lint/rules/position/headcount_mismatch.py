from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from orgdesign.findings import Severity
from orgdesign.lint.lost_posts import may_be_held
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position, Unit
from orgdesign.model.person import Holding


@rule(
    severity=Severity.WARNING,
    hint="Correct the approved headcount, or the list of who holds the post.",
    passes="""
        organization: {id: service, name: Customer Service}
        units: [{id: complaints, name: Complaints, head: lead, headcount: 7}]
        positions:
          - {id: lead, title: Complaints Lead, unit: complaints}
          - {id: agent, title: Agent, unit: complaints, headcount: 6}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        units: [{id: complaints, name: Complaints, head: lead, headcount: 12}]
        positions:
          - {id: lead, title: Complaints Lead, unit: complaints}
          - {id: agent, title: Agent, unit: complaints, headcount: 6}
    """,
)
def headcount_mismatch(organization: Organization, *, today: date) -> Iterator[Violation]:
    """Approved headcount 编制, units' totals and the people in post agree.

    超编 is more regular holders than approved places, 缺编 fewer places filled than approved. A
    unit's headcount is the sum of the posts in it and below it. Who holds a post concurrently 兼,
    acting 代 or on loan 借 does not count.
    """
    for position in organization.positions:
        yield from _post(organization, position, today)
    for unit in organization.units:
        yield from _unit(organization, unit)


def _post(organization: Organization, position: Position, today: date) -> Iterator[Violation]:
    headcount, regular = position.headcount, _regular_holders(organization, position, today)
    approved, stated = headcount.approved, headcount.filled
    # Two who share a place are not too many for it, and one who works less than full time fills it.
    places = sum((Decimal(100) if one.fte is None else one.fte for one in regular), Decimal(0)) / 100
    most, least = (places, Decimal(len(regular))) if stated is None else (stated, stated)
    values = {"post": organization.title_and_id(position.id), "approved": approved}
    if most > approved:
        sentence = message(
            "{post} has {filled} regular holders for {approved} approved places (超编)", **values, filled=most
        )
        yield Violation(position.at("headcount"), sentence)
    elif least < approved - (headcount.frozen or 0) and (least > 0 or stated is not None):
        if stated is None and may_be_held(organization, position):
            return
        sentence = message("{post} has {filled} of {approved} approved places filled (缺编)", **values, filled=least)
        yield Violation(position.at("headcount"), sentence)


def _regular_holders(organization: Organization, position: Position, today: date) -> list[Holding]:
    holders = organization.holders.get(position.id, ())
    return [holding for _, holding in holders if holding.manner == "regular" and holding.is_on(today)]


def _unit(organization: Organization, unit: Unit) -> Iterator[Violation]:
    total = organization.headcount_of(unit)
    if unit.headcount is None or (organization.strays and unit.headcount.approved > total):
        return
    if unit.headcount.approved != total:
        yield Violation(
            unit.at("headcount"),
            message(
                "{unit} has a headcount of {stated}, but its posts add up to {total}",
                unit=organization.title_and_id(unit.id),
                stated=unit.headcount.approved,
                total=total,
            ),
            hint=message("correct the unit's headcount, or those of its posts"),
        )
