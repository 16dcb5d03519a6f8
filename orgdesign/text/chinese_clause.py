"""Reading a Chinese clause: who of its words is the act, which are what it is done to.

Verbs come first (受理客户投诉), last (客户投诉的受理与登记, 负责投诉处理工作) or after the object (对投诉进行处理);
a verb before a noun inside an object only qualifies it (制定投诉处理流程).
"""

from collections.abc import Sequence

from orgdesign.text.chinese_frames import JOINING, SILENT, Frame, acts_last, frame_of, is_time
from orgdesign.text.statement import ActRead, Clause, Term, sharing_objects
from orgdesign.text.token import Token

_ASIDE = 0.4  # the weight of what only says for whom, by which means or where to


def read_chinese(tokens: Sequence[Token]) -> Clause:
    """One clause, its words in order."""
    scopes = tuple(scope for token in tokens if (scope := token.scope))
    if tokens and tokens[0].function == "result":
        rest = _read(tokens[1:])
        return Clause(rest, scopes, result=True)
    return Clause(_read(_before_result(tokens)), scopes)


def _before_result(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens up to the result of the work, said within the same clause."""
    for at, token in enumerate(tokens):
        if at > 2 and token.function == "result" and not token.verb:
            return tokens[:at]
    return tokens


def _read(tokens: Sequence[Token]) -> tuple[ActRead, ...]:
    assists = any(token.function == "assist" for token in tokens[:3])
    if frame := frame_of(tokens):
        terms = (*_terms(frame.things), *(Term(word, _ASIDE) for word in frame.basis))
        return tuple(ActRead(verb, terms, assists) for verb in frame.verbs)
    words = [token for token in tokens if token.function not in SILENT and token.function != "responsible"]
    if words and words[0].function == "assist":
        words = _after_assisted(words[1:])
    aside, words = _without_basis(words)
    acts = _acts(words, assists)
    if not aside or not acts:
        return acts
    return (ActRead(acts[0].verb, (*acts[0].terms, *aside), acts[0].assists), *acts[1:])


def _after_assisted(words: list[Token]) -> list[Token]:
    """What is done, after whom one helps: 协助主管处理…."""
    at = next((at for at, word in enumerate(words[:3]) if word.verb), None)
    if at and all(_is_person(word) for word in words[:at]):
        return words[at:]
    return words


def _is_person(word: Token) -> bool:
    return any(concept.id in _PERSONS or not _PERSONS.isdisjoint(concept.broader) for concept in word.concepts)


_PERSONS = frozenset(
    ("manager", "leader", "supervisor", "superior", "department", "person", "employee", "colleague", "staff", "team")
)


def _without_basis(words: list[Token]) -> tuple[tuple[Term, ...], list[Token]]:
    """What the work is done by (根据销售计划…, 通过系统…), and the rest of the clause."""
    if not words or words[0].function != "according":
        return (), words
    for at in range(2, len(words)):
        if words[at].function == "object":
            return tuple(Term(word, _ASIDE) for word in words[1:at] if not word.function), words[at:]
        if words[at].verb and not words[at].is_thing and words[at - 1].is_thing and at + 1 < len(words):
            return tuple(Term(word, _ASIDE) for word in words[1:at] if not word.function), words[at:]
    for at in range(2, len(words) - 1):
        if words[at].verb:
            return tuple(Term(word, _ASIDE) for word in words[1:at] if not word.function), words[at:]
    return (), words[1:]


def _acts(words: list[Token], assists: bool) -> tuple[ActRead, ...]:
    acts: list[ActRead] = []
    for part in _parts(words):
        acts.extend(_acts_of_part(part, assists))
    return sharing_objects(acts)


def _parts(words: list[Token]) -> list[list[Token]]:
    """The clause in parts, each with its own acts: cut before 并 and before a joined verb that has its own object."""
    parts: list[list[Token]] = [[]]
    for at, word in enumerate(words):
        if _begins_part(words, at, parts[-1]):
            parts.append([])
        parts[-1].append(word)
    return [part for part in parts if any(not word.function for word in part)]


def _begins_part(words: list[Token], at: int, part: list[Token]) -> bool:
    if words[at].function not in JOINING or at + 1 >= len(words) or not words[at + 1].verb:
        return False
    has_object = any(not word.verb and not word.function for word in part)
    if words[at].function == "then":
        return True
    follows = words[at + 2 : at + 3]
    starts_with_verb = bool(part) and bool(_first_word(part).verb)
    return has_object and starts_with_verb and bool(follows) and not follows[0].function and not words[at + 1].is_thing


def _first_word(part: list[Token]) -> Token:
    return next((word for word in part if not word.function), part[0])


def _acts_of_part(part: list[Token], assists: bool) -> list[ActRead]:
    words = part[1:] if part[0].function in JOINING else part
    words = list(_from_verb(words))
    verbs, rest = _leading_verbs(words)
    if verbs and all(verb.only_organises for verb in verbs) and (organised := _organised(rest)):
        return [ActRead(verb, _terms(organised.things), assists) for verb in organised.verbs]
    if verbs:
        strong = [verb for verb in verbs if not verb.is_light]
        tail, objects = _trailing_verbs(rest)
        if not strong and tail and not tail[-1].is_paper:
            return [ActRead(verb, _terms(objects or tail), assists) for verb in tail]
        return [ActRead(verb, _terms(rest), assists) for verb in strong or verbs]
    tail, objects = _trailing_verbs(words)
    strong = [verb for verb in tail if not verb.is_light] or tail
    if strong and objects:
        return [ActRead(verb, _terms(objects), assists) for verb in strong]
    return _acts_amid(words, assists)


def _organised(rest: Sequence[Token]) -> Frame | None:
    """The act that is organised: 组织员工培训, 安排车辆的维修; a plan that is organised is no planning."""
    frame = acts_last(rest)
    return frame if frame and frame.things and not any(act.is_paper for act in frame.verbs) else None


def _from_verb(words: Sequence[Token]) -> Sequence[Token]:
    """The words from the verb on, where only words of no lexicon or of time stand before it."""
    for at, word in enumerate(words[:4]):
        if word.verb and not word.function:
            has_object = any(not one.verb and not one.function for one in words[at + 1 :])
            return words[at:] if has_object else words
        if word.function or (word.concepts and not is_time(word)):
            return words
    return words


def _leading_verbs(words: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """The verbs that the words begin with, joined or side by side, and what follows them."""
    verbs: list[Token] = []
    at = 0
    while at < len(words):
        if words[at].function in JOINING and verbs and at + 1 < len(words) and words[at + 1].verb:
            at += 1
        word = words[at]
        if not word.verb or word.function in JOINING:
            break
        if verbs and words[at - 1].function not in JOINING and not _goes_with(verbs[-1], word, words[at + 1 :]):
            break
        verbs.append(word)
        at += 1
    return verbs, list(words[at:])


def _goes_with(verb: Token, other: Token, following: Sequence[Token]) -> bool:
    """Whether a verb right after another is an act too (收集整理资料), not part of the object (审核采购合同)."""
    if verb.is_light:
        return bool(following) or not other.is_thing
    if not following or other.is_thing:
        return False
    return other.is_light or verb.action == other.action or other.action in _SECOND


_SECOND = frozenset(("analyse", "collect", "keep", "inform", "report", "supervise", "record", "review"))


def _trailing_verbs(words: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """The verbs that the words end with, and what comes before: 客户投诉 | 受理、登记."""
    verbs: list[Token] = []
    at = len(words)
    while at and (words[at - 1].verb or (words[at - 1].function in JOINING and verbs)):
        if words[at - 1].verb:
            if verbs and words[at].function not in JOINING and not verbs[0].is_light:
                break
            verbs.insert(0, words[at - 1])
        at -= 1
    while at and words[at - 1].function in JOINING:
        at -= 1
    if not any(not word.function for word in words[:at]):
        return verbs[-1:], list(words[: len(words) - 1])
    return verbs, list(words[:at])


def _acts_amid(words: Sequence[Token], assists: bool) -> list[ActRead]:
    """Acts whose verb stands in the middle (将信息录入系统), or only things named."""
    at = next((at for at in range(1, len(words)) if _is_main_verb(words, at)), None)
    if at is not None:
        verbs, rest = _leading_verbs(words[at:])
        terms = (*_terms(words[:at]), *_terms(rest))
        return [ActRead(verb, terms, assists) for verb in verbs]
    terms = _terms(words)
    return [ActRead(_act_named(words), terms, assists)] if terms else []


def _act_named(words: Sequence[Token]) -> Token | None:
    """The act that the last word names, if it does: 做好投诉记录."""
    act = words[-1].act
    return Token(act.id, words[-1].written, (act,)) if act else None


def _is_main_verb(words: Sequence[Token], at: int) -> bool:
    """Whether a verb amid the words is the act: it can be nothing else, or the object was said before it (将, 对)."""
    word = words[at]
    if not word.verb or word.function:
        return False
    if at + 1 < len(words) and words[at + 1].text.endswith(_PARTIES):
        return False
    return not word.is_thing or words[0].function in ("object", "recipient")


_PARTIES = ("部门", "部", "人员", "单位", "系统", "小组", "中心", "员", "岗", "师")


def _terms(words: Sequence[Token]) -> tuple[Term, ...]:
    """What an act is done to; whom it is done for counts less."""
    terms = []
    aside = False
    for word in words:
        if word.function in ("recipient", "according"):
            aside = True
        elif word.function in ("object", *JOINING):
            aside = False
        elif not word.function:
            terms.append(Term(word, _ASIDE if aside else 1.0))
            if aside and word.is_thing:
                aside = False
    return tuple(terms)
