"""The frames in which Chinese says an act last, or as a thing: 负责 … 的 acts, 对 … 进行 acts, 做好 … acts."""

from collections.abc import Sequence
from typing import NamedTuple

from orgdesign.text.token import Token

JOINING = frozenset(("and", "then"))
SILENT = frozenset(("filler", "particle", "by", "all"))
# Verbs that only say that something is done; what is done comes after them.
_DOING_WELL = frozenset(("做好", "搞好", "抓好", "进行", "完成", "开展"))
_DOING = _DOING_WELL | {"予以", "给予", "加以", "作", "做", "作出", "做出", "落实", "推进", "组织", "实施"}


class Frame(NamedTuple):
    """What a clause says is done, to what, and by what it is done (根据 …)."""

    verbs: Sequence[Token]
    things: Sequence[Token]
    basis: Sequence[Token] = ()


def frame_of(tokens: Sequence[Token]) -> Frame | None:
    """The frame of a clause, if it has one."""
    return _owned(tokens) or _done_to(tokens) or _done_well(tokens)


def _owned(tokens: Sequence[Token]) -> Frame | None:
    """负责维修工具的保管及定期送检."""
    if not tokens or tokens[0].function != "responsible":
        return None
    last = max((at for at, token in enumerate(tokens) if token.text == "的"), default=0)
    things = [token for token in tokens[1:last] if token.function not in SILENT]
    acts = acts_last(tokens[last + 1 :])
    if last < 2 or not acts or not things:
        return None
    if all(verb.only_organises for verb in acts.verbs) and (organised := acts_last(tokens[1:last])):
        return organised
    return Frame(acts.verbs, [*things, *acts.things])


def _done_to(tokens: Sequence[Token]) -> Frame | None:
    """(按计划) 对客户进行定期回访."""
    at = next((at for at, token in enumerate(tokens) if token.function == "object"), None)
    if at is None:
        return None
    doing = next((place for place in range(at + 2, len(tokens) - 1) if tokens[place].text in _DOING), None)
    if doing is None:
        return None
    things = [token for token in tokens[at + 1 : doing] if not token.function]
    acts = acts_last(tokens[doing + 1 :])
    if not acts or not things:
        return None
    return Frame(acts.verbs, [*things, *acts.things], [token for token in tokens[:at] if not token.function])


def _done_well(tokens: Sequence[Token]) -> Frame | None:
    """做好回访记录: the record of the call is made, nobody is called."""
    words = [token for token in tokens if token.function != "responsible"]
    if len(words) < 3 or words[0].text not in _DOING_WELL:
        return None
    acts = acts_last(words[1:])
    if not acts or not acts.things or not acts.things[0].is_thing:
        return None
    return acts


def acts_last(tokens: Sequence[Token]) -> Frame | None:
    """The acts that words end with, joined or side by side, and the things before them.

    Who organises an act answers for the act: 装修的组织安排, 组织员工培训.
    """
    words = [token for token in tokens if token.function not in SILENT and not is_time(token)]
    acts: list[Token] = []
    while words and is_act(words[-1]):
        acts.insert(0, words.pop())
        if not words or (words[-1].function not in JOINING and not acts[0].only_organises):
            break
        if words[-1].function in JOINING:
            words.pop()
    if not acts or any(word.function and word.function not in JOINING for word in words):
        return None
    if any(word.verb and not word.is_thing for word in words):
        return None
    strong = [act for act in acts if not act.only_organises] or acts
    things = [word for word in words if not word.function]
    return Frame([_verb_of(act) for act in strong], [*things, *(act.thing for act in strong if act.thing)])


def is_act(word: Token) -> bool:
    """Whether a word is an act or the name of one: 回访, 维修工作, 监督检查, 业主走访."""
    return word.verb is not None or (word.act is not None and not word.function)


def _verb_of(act: Token) -> Token:
    return act if act.verb or not act.act else Token(act.act.id, act.written, (act.act,))


def is_time(word: Token) -> bool:
    return word.scope is not None and word.scope.dimension == "period"
