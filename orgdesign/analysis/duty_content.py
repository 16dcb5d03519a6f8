"""The words of a duty with what they weigh in it."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from orgdesign.dataclass import dataclass
from orgdesign.text.statement import ActRead, Term, Wording
from orgdesign.text.token import Token

_UNMET, _UNSURE = 0.3, 0.4
_LATER = 0.35  # how much less each later act of a duty weighs
_VERB, _LIGHT_VERB, _HEAD = 0.8, 0.2, 1.4  # what a verb, a light verb and the head of an object weigh


@dataclass(frozen=True, slots=True, eq=False)
class ActContent:
    """An act, where its terms stand among the words of the duty, and what they weigh in the act."""

    act: ActRead
    places: Sequence[int]
    weights: Sequence[float]
    whole: float
    telling: Sequence[float]

    def left(self, met: Iterable[float]) -> float:
        """The share of what is surely not met on the other side; of a word that no lexicon knows one cannot be sure."""
        unmet = (weight for weight, likeness in zip(self.telling, met, strict=True) if likeness < _UNMET)
        return sum(unmet) / self.whole


@dataclass(frozen=True, slots=True, eq=False)
class DutyContent:
    """The different words of a duty, what they weigh, and its acts."""

    tokens: Sequence[Token]
    texts: frozenset[str]
    weights: Sequence[float]
    whole: float
    acts: Sequence[ActContent]

    @property
    def names_things(self) -> bool:
        """Whether it says what something is done to, not only that it is done."""
        return any(act.places for act in self.acts)


def content_of(
    wording: Wording, telling: Callable[[Token], float], parts: Callable[[Token], Sequence[Token]]
) -> DutyContent:
    places: dict[str, int] = {}
    tokens: list[Token] = []
    weights: list[float] = []
    acts = []
    for number, read in enumerate(wording.acts):
        act = _with_object_of_verb(read, parts)
        for token, weight in _weighed(act, number):
            place = places.setdefault(token.text, len(tokens))
            if place == len(tokens):
                tokens.append(token)
                weights.append(0.0)
            weights[place] = max(weights[place], weight * telling(token))
        own = [term.weight * telling(term.token) for term in act.terms]
        sure = [weight * (1.0 if term.token.concepts else _UNSURE) for weight, term in zip(own, act.terms, strict=True)]
        acts.append(ActContent(act, [places[term.token.text] for term in act.terms], own, sum(own), sure))
    return DutyContent(tokens, frozenset(places), weights, sum(weights), acts)


def _with_object_of_verb(act: ActRead, parts: Callable[[Token], Sequence[Token]]) -> ActRead:
    """An act with what its verb names within it as a part of its object: 绩效考核, customer survey."""
    within = parts(act.verb)[:-1] if act.verb else ()
    objects = tuple(Term(part) for part in within if part.concepts and not part.verb)
    return ActRead(act.verb, (*objects, *act.terms), act.assists) if objects else act


def _weighed(act: ActRead, number: int) -> Iterator[tuple[Token, float]]:
    """The words of an act: its head (the last word of the object) weighs most, a verb that says little of its own
    least, later acts less than the first."""
    share = 1 / (1 + _LATER * number)
    if act.verb:
        yield act.verb, share * (_LIGHT_VERB if act.verb.is_light else _VERB)
    heads = [at for at, term in enumerate(act.terms) if term.weight == 1.0]
    for at, term in enumerate(act.terms):
        yield term.token, share * term.weight * (_HEAD if heads and at == heads[-1] else 1.0)
