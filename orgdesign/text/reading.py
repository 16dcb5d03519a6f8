"""Reading what a duty says."""

import re
from collections.abc import Sequence
from functools import cache

from orgdesign.text.chinese_clause import read_chinese
from orgdesign.text.chinese_words import words_of_chinese
from orgdesign.text.company_words import NO_WORDS, CompanyWords
from orgdesign.text.concept import FAMILIES, Concept
from orgdesign.text.english_clause import read_english
from orgdesign.text.english_words import words_of_english
from orgdesign.text.lexicon import Lexicon, lexicon
from orgdesign.text.numbered_scopes import as_in, hold_all_digits, without_numbered_scopes
from orgdesign.text.plain import is_chinese, plain, without_lead
from orgdesign.text.shape import shape_of
from orgdesign.text.statement import ActRead, Clause, Statement, Term, Wording
from orgdesign.text.token import Token

_CHINESE_ENDS = re.compile(r"[,;:!?。\n()\[\]【】《》“”\"]+|(?<![0-9])\.(?![0-9])")
_ENGLISH_ENDS = re.compile(r"[;:!?\n()\[\]\"]+|\.(?=\s|$)|\s[–—-]\s")
# What English says in two places is said in one before the words are looked up.
_ENGLISH_FRAMES = (
    (re.compile(r"\bkeep(?:s|ing)?\b(.{3,80}?)\b(?:up[ -]to[ -]date|current|accurate|complete)\b"), r"update \1"),
    (re.compile(r"\blet(?:s|ting)?\b(.{3,40}?)\bknow\b"), r"inform \1"),
)
# What a duty goes through before it counts: 报总经理审批, 经主管批准后执行.
_APPROVED = re.compile(
    r"(?:(?:报|呈|上报|呈报|报请|报送|提交|递交|经)[^,]{0,14}?(?:审批|批准|审核|审定|审议|核准|核定|同意|备案|通过|批示|签批)"
    r"|(?:报|送|呈)[批审核])(?:后.{0,8})?"
)
_MOST_CHARACTERS = 2000  # of one duty are read; nobody owns a thing by its hundredth line


class Reader:
    """Reads duties with one lexicon; what many duties share is read once.

    A wording is what is left without numbered scopes and without what the work is for.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._shapes: dict[str, Statement | None] = {}
        self._wordings: dict[str, Wording] = {}
        self._said: dict[str, Wording] = {}
        self._clauses: dict[str, Clause] = {}

    def read(self, text: str) -> Statement:
        """A duty's text as acts on objects in scopes."""
        text = text[:_MOST_CHARACTERS]
        shape = shape_of(text)
        if shape not in self._shapes:
            self._shapes[shape] = self._read_shape(shape)
        known = self._shapes[shape]
        if known is None:
            return self._read(text)
        return Statement(known.wording, as_in(text, known.numbers)) if "0" in shape else known

    def _read_shape(self, shape: str) -> Statement | None:
        """What all texts of a shape say, but for the numbers of their scopes; none where other digits say something."""
        read = self._read(shape)
        return read if "0" not in shape or hold_all_digits(read.numbers, shape) else None

    def _read(self, text: str) -> Statement:
        written = plain(text)
        chinese = is_chinese(written)
        bare, numbers = without_numbered_scopes(written, chinese=chinese)
        wording = self._wordings.get(bare)
        if wording is None:
            wording = self._wordings[bare] = self._wording(bare, chinese)
        return Statement(wording, numbers)

    def read_parts(self, action: str | None, thing: str | None, text: str) -> Statement:
        """A duty whose action or object is stated: what is stated wins over what the text says."""
        read = self.read(text)
        first = read.acts[0] if read.acts else ActRead(None, ())
        verb = self._verb(action) if action else first.verb
        terms = tuple(Term(token) for token in self._tokens(thing) if not token.function) if thing else first.terms
        wording = Wording((ActRead(verb, terms, first.assists),), read.scopes, read.wording.plain)
        return Statement(wording, read.numbers)

    def _wording(self, bare: str, chinese: bool) -> Wording:
        text = without_lead(bare)
        if not chinese:
            for frame, plainer in _ENGLISH_FRAMES:
                text = frame.sub(plainer, text)
        ends = _CHINESE_ENDS if chinese else _ENGLISH_ENDS
        parts = [stripped for part in ends.split(text) if (stripped := part.strip())]
        clauses = [(part, self._clause(part, chinese)) for part in parts]
        acting = [(part, clause) for part, clause in clauses if clause.acts and not clause.result]
        acting = [one for at, one in enumerate(acting) if not (at and self._is_aside(one[0]))] or clauses
        said = " ".join(part for part, _ in acting)
        if said not in self._said:
            acts = tuple(act for _, clause in acting for act in clause.acts)
            scopes = tuple(dict.fromkeys(scope for _, clause in acting for scope in clause.scopes))
            self._said[said] = Wording(acts, scopes, said)
        return self._said[said]

    def _is_aside(self, clause: str) -> bool:
        """Whether a later clause only tells what the work is good for, or who approves it."""
        return clause.startswith(self.lexicon.benefits) or _APPROVED.fullmatch(clause) is not None

    def _verb(self, action: str) -> Token:
        """A class of action by its own name, or a verb."""
        name = plain(action)
        if name in FAMILIES:
            return Token(name, action, (Concept(name, action=name, generic=True),))
        return next((token for token in self._tokens(action) if token.verb), Token(name, action))

    def _tokens(self, text: str) -> Sequence[Token]:
        words = plain(text)
        if is_chinese(words):
            return words_of_chinese(words, self.lexicon.chinese)
        return words_of_english(words, self.lexicon.english)

    def _clause(self, clause: str, chinese: bool) -> Clause:
        known = self._clauses.get(clause)
        if known is None:
            known = read_chinese(self._tokens(clause)) if chinese else read_english(self._tokens(clause))
            self._clauses[clause] = known
        return known


@cache
def reader(words: CompanyWords = NO_WORDS) -> Reader:
    """The reader of a company's words; one serves the whole run."""
    return Reader(lexicon(words))
