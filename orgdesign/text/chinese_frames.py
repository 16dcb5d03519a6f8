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
    acts = _acts_last(tokens[last + 1 :])
    if last < 2 or not acts or not things:
        return None
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
    acts = _acts_last(tokens[doing + 1 :])
    if not acts or not things:
        return None
    return Frame(acts.verbs, [*things, *acts.things], [token for token in tokens[:at] if not token.function])


def _done_well(tokens: Sequence[Token]) -> Frame | None:
    """做好回访记录: the record of the call is made, nobody is called."""
    words = [token for token in tokens if token.function != "responsible"]
    if len(words) < 3 or words[0].text not in _DOING_WELL:
        return None
    acts = _acts_last(words[1:])
    if not acts or not acts.things or not acts.things[0].is_thing:
        return None
    return acts


def _acts_last(tokens: Sequence[Token]) -> Frame | None:
    """The acts that words end with, joined or side by side, and the things before them."""
    words = [token for token in tokens if token.function not in SILENT and not is_time(token)]
    verbs: list[Token] = []
    while words and (acts := _acts_in(words[-1])):
        verbs[:0] = acts
        words.pop()
        if not words or words[-1].function not in JOINING:
            break
        words.pop()
    if not verbs or any(word.function or (word.verb and not word.is_thing) for word in words):
        return None
    strong = [verb for verb in verbs if not verb.is_light]
    return Frame(strong or verbs, words)


def _acts_in(word: Token) -> list[Token]:
    """The acts that a word is or only consists of: 回访; 维修工作; 监督检查."""
    if word.verb:
        return [word]
    return [Token(word.act.id, word.written, (word.act,))] if word.act and not word.function else []


def is_time(word: Token) -> bool:
    return word.scope is not None and word.scope.dimension == "period"
