import re
from collections.abc import Iterator

from orgdesign.analysis.acts import Acts
from orgdesign.analysis.duty_act import DutyAct, is_read
from orgdesign.analysis.readings import Readings
from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Place, Position
from orgdesign.model.act import Act
from orgdesign.model.scope import scopes_meet

_CREDIT = r"信用(?!卡)|授信|赊销|賒銷|\bcredit\b(?! (?:card|note))"
_SALES = r"销售|銷售|订单|訂單|\b(?:sales|orders?)\b"
# Of what was read: to sell, not to negotiate or to advertise; to grant or to rate credit, not to lend or insure.
_SELLING = frozenset(("sell", "close-deal", "cross-sell", "acquire-customer"))
_CREDITING = frozenset(("grant-credit", "rate-credit"))
_GRANTING = ("approve", "review", "score", "audit", None)


@rule(
    severity=Severity.ERROR,
    judges=lambda readings: readings.acts.any_is(lambda act: _grants_credit(act)),
    hint="Let a post outside sales rate customers and grant credit.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead, authorities: [{action: approve, object: credit of key accounts}]}
          - {id: seller, title: Seller, class: sales, authorities: [{action: propose, object: credit of key accounts}]}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead}
          - {id: seller, title: Seller, class: sales, authorities: [{action: approve, object: credit of key accounts}]}
    """,
)
def credit_and_sales(organization: Organization, *, readings: Readings) -> Iterator[Violation]:
    """Who sells to customers does not decide on their credit.

    A seller who is measured by sales grants the credit that makes them. A post sells if its class is
    sales, or if it is stated to sell or to carry out sales or orders; it decides on credit if it may
    approve, review or rate it. To propose credit is no decision. Stated actions and objects are judged, and
    duties that surely say so.
    """
    for position in organization.positions:
        if readings.acts.classes_of(position).isdisjoint((*_GRANTING, "credit")):
            continue
        acts = readings.acts.of(position)
        credits = [act for act in acts if _grants_credit(act)]
        for credit in credits[:1]:
            sale = _sale(organization, readings.acts, position, credit)
            if sale is not None:
                yield Violation(
                    credit.place,
                    message(
                        "{post} both sells and decides on “{object}”",
                        post=organization.title_and_id(position.id),
                        object=credit.object,
                    ),
                    related=(Related(sale.location, message("the other of the two")),),
                    discriminator=position.id,
                )


def _grants_credit(act: Act) -> bool:
    if act.action == "credit":
        return not isinstance(act, DutyAct) or act.read is None or act.verb in _CREDITING
    return (act.side != "duty" or act.action is not None) and act.action in _GRANTING and _names(_CREDIT, act)


def _sale(organization: Organization, acts: Acts, position: Position, credit: Act) -> Place | None:
    """Where it is said that the post sells, in a scope that meets the credit's."""
    if position.post_class == "sales":
        return organization.place_of(position, "class")
    for act in acts.of(position):
        if _sells(act) and scopes_meet(act.scope, credit.scope):
            return act.place
    return None


def _sells(act: Act) -> bool:
    if isinstance(act, DutyAct) and is_read(act):
        return act.verb in _SELLING
    return act.action == "sell" or (act.action == "execute" and _names(_SALES, act))


def _names(words: str, act: Act) -> bool:
    return re.search(words, act.object, re.IGNORECASE) is not None
