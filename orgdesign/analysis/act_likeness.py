"""How far two acts are of one kind."""

from orgdesign.text.concept import FAMILIES, Concept
from orgdesign.text.statement import ActRead

_UNKNOWN = 0.6  # likeness of an act whose verb is not known to any other
_GENERIC = 0.9  # of a generic verb and another of its class
_SAME_CLASS, _SAME_MANIFOLD_CLASS, _SAME_FAMILY, _MANAGING, _ELSE = 0.75, 0.25, 0.5, 0.5, 0.12
_NEAR = 0.9  # of the verbs that are used one for the other:
_NEAR_VERBS = frozenset(("compile", "formulate", "draft"))
# Classes whose verbs have little in common but the class.
MANIFOLD = frozenset(("execute", "sell", "contact", "organise"))
# Classes that people use one for the other, and how near they are: judged by hand, not measured.
NEAR_CLASSES = {
    frozenset(pair.split()): likeness
    for pair, likeness in {
        "plan improve": 0.5,
        "plan organise": 0.4,
        "collect analyse": 0.5,
        "collect keep": 0.4,
        "record collect": 0.6,
        "record keep": 0.6,
        "report analyse": 0.5,
        "report collect": 0.4,
        "report inform": 0.6,
        "contact inform": 0.5,
        "supervise manage": 0.5,
        "supervise audit": 0.6,
        "supervise score": 0.45,
        "audit score": 0.5,
        "audit investigate": 0.5,
        "audit review": 0.6,
        "audit analyse": 0.4,
        "score review": 0.4,
        "score analyse": 0.55,
        "analyse investigate": 0.6,
        "investigate collect": 0.5,
        "review approve": 0.45,
        "review countersign": 0.6,
        "organise execute": 0.4,
        "organise manage": 0.5,
        "sell contact": 0.3,
        "execute manage": 0.5,
        "execute record": 0.35,
        "execute contact": 0.3,
    }.items()
}


def action_likeness(one: ActRead, other: ActRead) -> float:
    """How far two acts are of one kind, in 0…1; of verbs with several meanings the likest count."""
    verbs = one.verb.verbs if one.verb else ()
    others = other.verb.verbs if other.verb else ()
    if not verbs or not others:
        return _UNKNOWN
    return max(_of_verbs(verb, counterpart) for verb in verbs for counterpart in others)


def acts_are_known(one: ActRead, other: ActRead) -> bool:
    """Whether the verbs of both are known."""
    return bool(one.verb and one.verb.verbs and other.verb and other.verb.verbs)


def _of_verbs(verb: Concept, counterpart: Concept) -> float:
    if verb is counterpart:
        return 1.0
    action, counteraction = verb.action or "", counterpart.action or ""
    generic = verb.generic or counterpart.generic
    if {verb.id, counterpart.id} <= _NEAR_VERBS:
        return _NEAR
    if action == counteraction:
        return _GENERIC if generic else _SAME_MANIFOLD_CLASS if action in MANIFOLD else _SAME_CLASS
    near = NEAR_CLASSES.get(frozenset((action, counteraction)), _ELSE)
    if FAMILIES.get(action) == FAMILIES.get(counteraction):
        near = max(near, _SAME_FAMILY)
    return max(near, _MANAGING) if generic and "manage" in (action, counteraction) else near
