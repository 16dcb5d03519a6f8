"""Reading an English clause: who of its words is the act, which are what it is done to.

Verbs come first (handle complaints, handles, handling), after a preposition (responsible for the handling of
complaints), last (complaint handling) or in the passive (complaints are handled).
"""

import re
from collections.abc import Sequence

from orgdesign.text.statement import ActRead, Clause, Term, sharing_objects
from orgdesign.text.token import Token

_PARTICIPLE = re.compile(r"(?:ed|en|t|d|ne)\b")
_SILENT = frozenset(("filler", "article", "all", "that"))
_ABOUT, _ASIDE = 0.8, 0.4  # the weights of what an object is about, and of where, how and with whom


def read_english(tokens: Sequence[Token]) -> Clause:
    """One clause, its words in order."""
    scopes = tuple(scope for token in tokens if (scope := token.scope))
    if tokens and tokens[0].function == "result":
        return Clause(_read(tokens[1:]), scopes, result=True)
    return Clause(_read(_before_result(tokens)), scopes)


def _before_result(tokens: Sequence[Token]) -> Sequence[Token]:
    for at, token in enumerate(tokens):
        if at > 1 and token.function == "result":
            return tokens[:at]
    return tokens


def _read(tokens: Sequence[Token]) -> tuple[ActRead, ...]:
    assists = any(token.function == "assist" for token in tokens[:3])
    words = [token for token in tokens if token.function not in _SILENT]
    while words and words[0].function in ("responsible", "assist", "and"):
        words = words[1:]
    if assists:
        words = _after_assisted(words)
    while words and words[0].function in ("about", "of", "at"):
        words = words[1:]
    return sharing_objects([act for part in _parts(words) for act in _acts_of_part(part, assists)])


def _after_assisted(words: list[Token]) -> list[Token]:
    """What is done, after whom one helps: assist the manager in …."""
    at = next((at for at, word in enumerate(words[:4]) if word.written in ("in", "with")), None)
    return words[at + 1 :] if at is not None else words


def _parts(words: list[Token]) -> list[list[Token]]:
    """The clause in parts, cut before a joined verb that has its own object (log calls and | route tickets)."""
    parts: list[list[Token]] = [[]]
    for at, word in enumerate(words):
        if word.function == "and" and _begins_act(words, at + 1, parts[-1]):
            parts.append([])
        else:
            parts[-1].append(word)
    return [part for part in parts if any(not word.function for word in part)]


def _begins_act(words: list[Token], at: int, part: list[Token]) -> bool:
    if at >= len(words) or not _is_act(words[at], clear=True):
        return False
    has_object = any(not word.verb and not word.function for word in part)
    return has_object and at + 1 < len(words) and words[at + 1].function not in ("and", "of", "be")


def _is_act(word: Token, *, clear: bool = False) -> bool:
    """Whether a word can be an act here; `clear` asks for a word that cannot as well be a thing."""
    if not word.verb or word.function:
        return False
    return not clear or not word.is_thing or word.written.endswith("ing")


def _acts_of_part(part: list[Token], assists: bool) -> list[ActRead]:
    verbs, rest = _leading_acts(part)
    be = next((at for at, word in enumerate(part) if word.function == "be"), None)
    if be and not verbs:
        passive = [word for word in part[be:] if _is_act(word) and _PARTICIPLE.search(word.written)]
        if passive:
            return [ActRead(verb, _terms(part[:be]), assists) for verb in passive]
    if verbs and all(verb.only_organises or verb.only_writes for verb in verbs) and (done := _act_named(rest, assists)):
        return [done]
    if verbs:
        strong = [verb for verb in verbs if not verb.is_light]
        if strong:
            return [ActRead(verb, _terms(rest), assists) for verb in strong]
        inner = [act for act in _acts_of_noun(rest, assists) if act.verb and not act.verb.is_paper]
        return inner or [ActRead(verb, _terms(rest), assists) for verb in verbs]
    inner = _acts_of_noun(part, assists)
    terms = _terms(part)
    return inner or ([ActRead(None, terms, assists)] if terms else [])


def _act_named(words: Sequence[Token], assists: bool) -> ActRead | None:
    """The act that is done, organised or put on paper: conduct a survey of customers, prepare the complaint report."""
    end = next((at for at, word in enumerate(words) if word.function in ("of", "about", "at", "and")), len(words))
    if not end or words[end - 1].function:
        return None
    head = words[end - 1]
    act = head.act or next((concept for concept in head.verbs if not concept.generic), None)
    if act is None or act.action not in _NAMED_ACTS:
        return None
    things = [*words[: end - 1], *([head.thing] if head.thing else ())]
    terms = (*_terms(things), *_terms(words[end:]))
    return ActRead(Token(act.id, head.written, (act,)), terms, assists) if terms else None


_NAMED_ACTS = frozenset(("report", "analyse", "investigate", "audit", "train", "review", "score"))


def _leading_acts(words: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """The verbs that the words begin with (receive, log and route …), and what follows."""
    verbs: list[Token] = []
    at = 0
    while at < len(words):
        joined = at if words[at].function != "and" else at + 1
        if joined >= len(words) or not _is_act(words[joined]):
            break
        if not verbs and _is_compound(words, joined):
            break
        if verbs and joined == at:
            break
        verbs.append(words[joined])
        at = joined + 1
    return verbs, list(words[at:])


def _is_compound(words: Sequence[Token], at: int) -> bool:
    """Whether a first word only qualifies a noun after it: complaint handling, order entry of …."""
    word, following = words[at], words[at + 1 : at + 2]
    if not word.is_thing or not following or following[0].function:
        return False
    if word.written.endswith(("ing", "es")):
        return False
    second = words[at + 2 : at + 3]
    ends = not second or second[0].function in ("of", "about", "at", "and")
    return bool(following[0].verb) and not following[0].is_thing and ends


def _acts_of_noun(words: Sequence[Token], assists: bool) -> list[ActRead]:
    """Acts said as nouns: the handling (and logging) of complaints; complaint handling."""
    of = next((at for at, word in enumerate(words) if word.function == "of"), None)
    if of and (verbs := [word for word in words[:of] if _is_act(word)]):
        qualifying = [word for word in words[:of] if not _is_act(word)]
        strong = [verb for verb in verbs if not verb.is_light] or verbs
        terms = (*_terms(words[of + 1 :]), *_terms(qualifying))
        return [ActRead(verb, terms, assists) for verb in strong] if terms else []
    end = next((at for at, word in enumerate(words) if word.function in ("about", "at")), len(words))
    verbs = []
    at = end
    while at and (_is_act(words[at - 1]) or (words[at - 1].function == "and" and verbs)):
        if words[at - 1].verb:
            verbs.insert(0, words[at - 1])
        at -= 1
        if at and words[at - 1].function != "and" and verbs:
            break
    objects = (*_terms(words[:at]), *_terms(words[end:]))
    strong = [verb for verb in verbs if not verb.is_light] or verbs
    return [ActRead(verb, objects, assists) for verb in strong] if objects and strong else []


def _terms(words: Sequence[Token]) -> tuple[Term, ...]:
    """What an act is done to; what follows a preposition counts less."""
    terms = []
    weight = 1.0
    for word in words:
        if word.function == "about":
            weight = min(weight, _ABOUT)
        elif word.function == "at":
            weight = _ASIDE
        elif not word.function:
            terms.append(Term(word, weight))
    return tuple(terms)
