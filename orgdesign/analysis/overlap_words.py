"""Why two duties come to the same thing, said in a sentence."""

from collections.abc import Sequence

from orgdesign.analysis.overlap_score import is_meant_more_than_said
from orgdesign.analysis.overlaps import Overlap
from orgdesign.analysis.readings import DutyRead
from orgdesign.messages import Message, message
from orgdesign.text.plain import as_written, plain
from orgdesign.text.statement import ActRead
from orgdesign.text.token import Token

_MOST_WORDS = 6
_SAME_ACT = 0.85  # from here up two acts are said to be the same work
_COVERED, _MORE = 0.75, 0.2  # of a narrower duty lies within a broader one, which says so much more


def shared_words(overlap: Overlap) -> tuple[str, ...]:
    """The words that made the pair, as the first duty writes them; where the other has another word, that as well."""
    words: list[str] = []
    for one, other in _pairs(overlap):
        words += [one] if plain(one) == plain(other) else [one, other]
    return tuple(dict.fromkeys(words))


def why(overlap: Overlap) -> Message:
    """One sentence: what both do, which words were taken as one, and whether one duty holds the other; or that it is
    their meaning, not their words, that brought them together."""
    pairs = dict.fromkeys(_pairs(overlap))
    words = tuple(one if plain(one) == plain(other) else f"{one} = {other}" for one, other in pairs)
    if overlap.likeness.signals and is_meant_more_than_said(overlap.likeness.signals):
        if not words:
            return message("alike in meaning, though they share no word")
        return message("alike in meaning more than in words: {words}", words=words)
    if not words:
        return _of_acts_only(overlap)
    narrower = narrower_of(overlap)
    if narrower is not None:
        broad, narrow = (overlap.one, overlap.other) if narrower is overlap.other else (overlap.other, overlap.one)
        return message(
            "what {narrow} does is a part of what {broad} does: {words}",
            narrow=narrow.position.title,
            broad=broad.position.title,
            words=words,
        )
    if overlap.likeness.action >= _SAME_ACT:
        return message("the same work on the same thing: {words}", words=words)
    return message("the same thing, though perhaps not the same work: {words}", words=words)


def _of_acts_only(overlap: Overlap) -> Message:
    """What is said where no thing is named in both: only what is done is alike, or not a word is shared."""
    one, other = overlap.one.duty.text, overlap.other.duty.text
    verbs = dict.fromkeys(
        (_said_in(one, match.one), _said_in(other, match.other)) for match in overlap.likeness.matches
    )
    if not verbs:
        return message("much the same, said in other words")
    return message("alike in what is done only: {words}", words=tuple(f"{one} = {other}" for one, other in verbs))


def narrower_of(overlap: Overlap) -> DutyRead | None:
    """The duty that is a part of the other, if one is: it does fewer things, or says much more of what it does."""
    one, other = overlap.likeness.covered
    if min(one, other) >= _COVERED or abs(one - other) <= _MORE:
        return None
    acts, counteracts = len(overlap.one.statement.acts), len(overlap.other.statement.acts)
    if acts != counteracts:
        return overlap.one if acts < counteracts else overlap.other
    return overlap.one if one < other else overlap.other


def _pairs(overlap: Overlap) -> Sequence[tuple[str, str]]:
    """The words taken as one, as either duty writes them: the acts, then the things, the likest first."""
    likeness = overlap.likeness
    if likeness.acts is None:
        return ()
    one, other = overlap.one.duty.text, overlap.other.duty.text
    pairs = _verbs(likeness.acts) if likeness.action >= _SAME_ACT else []
    things = sorted(likeness.matches, key=lambda match: -match.likeness)
    verbs = {act.verb.text for act in likeness.acts if act.verb}
    pairs += [(match.one, match.other) for match in things if not {match.one.text, match.other.text} <= verbs]
    return [(_said_in(one, a), _said_in(other, b)) for a, b in pairs[:_MOST_WORDS]]


def _verbs(acts: tuple[ActRead, ActRead]) -> list[tuple[Token, Token]]:
    one, other = (act.verb for act in acts)
    return [(one, other)] if one and other else []


def _said_in(text: str, token: Token) -> str:
    """A word as it stands in the text, in the writer's own characters."""
    start = plain(text).find(token.written)
    return as_written(text, start, start + len(token.written)) if start >= 0 else token.written
