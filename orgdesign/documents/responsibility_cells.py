"""What stands in one cell of the responsibility matrix."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from orgdesign.dataclass import dataclass
from orgdesign.documents.edition import Edition
from orgdesign.documents.words import INVOLVEMENTS, RACI
from orgdesign.messages import message
from orgdesign.model import Responsibility
from orgdesign.model.duty import INVOLVEMENTS as ORDER
from orgdesign.model.responsibility_matrix import Claim

Marks = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixCell:
    """`text` is empty where a post has no part; `kind` is its strongest part, `rival` marks what clashes."""

    text: str
    kind: str
    rival: bool


@dataclass(frozen=True, slots=True)
class Signs:
    """How parts are written, and the words that explain it."""

    words: Mapping[str, str]
    convention: tuple[str, ...]

    @classmethod
    def involvements(cls, edition: Edition) -> "Signs":
        say = edition.wording.say
        words = {kind: say(word) for kind, word in INVOLVEMENTS.items()}
        words |= {"consulted": say(message("Consulted")), "informed": say(message("Informed"))}
        return cls(
            words,
            (
                say(message("Primary: answers for the result; each responsibility has exactly one.")),
                say(message("Partial: carries out a part of it. Support: helps on request.")),
            ),
        )

    @classmethod
    def raci(cls, edition: Edition) -> "Signs":
        say = edition.wording.say
        return cls(
            RACI,
            (
                say(message("A/R: primary, accountable and responsible. R: responsible for a part. S: support.")),
                say(message("C: consulted before the decision. I: informed after it.")),
            ),
        )


EMPTY_CELL = MatrixCell(text="", kind="", rival=False)


@dataclass(frozen=True)
class CellReader:
    """Reads the cells of an edition's matrix in one way of writing them."""

    edition: Edition
    signs: Signs

    @cached_property
    def bearers(self) -> frozenset[str]:
        """Everybody who has a part in anything."""
        organization = self.edition.organization
        bearers: set[str] = set()
        for one in organization.responsibilities:
            bearers.update(organization.matrix.involvements(one.id), one.consulted, one.informed)
        return frozenset(bearers)

    def cells(self, one: Responsibility, columns: Mapping[str, int]) -> tuple[MatrixCell, ...]:
        """A cell for each column; `columns` leads from who bears a part to its place."""
        matrix = self.edition.organization.matrix
        claims = matrix.involvements(one.id)
        clashes = (*matrix.conflicts(one.id), *matrix.rival_primaries(one.id))
        rivals = {claim.position for group in clashes for claim in group}
        told = dict.fromkeys(one.informed, "informed") | dict.fromkeys(one.consulted, "consulted")
        parts = {id: self._told(kind) for id, kind in told.items()}
        parts |= {id: self._claimed(own, id in rivals) for id, own in claims.items()}
        # A row is a thousand empty cells and a few parts: only these are looked at one by one.
        cells = [EMPTY_CELL] * len(columns)
        for id, cell in parts.items():
            if id in columns:
                cells[columns[id]] = cell
        return tuple(cells)

    def _claimed(self, claims: Sequence[Claim], rival: bool) -> MatrixCell:
        kinds = sorted({claim.involvement for claim in claims}, key=ORDER.index)
        text = " / ".join(self._text(kind, claims) for kind in kinds)
        return MatrixCell(text=text, kind=kinds[0], rival=rival)

    def _text(self, kind: str, claims: Sequence[Claim]) -> str:
        wording = self.edition.wording
        scopes = dict.fromkeys(claim.scope for claim in claims if claim.involvement == kind)
        limited = "" if None in scopes else wording.joined(wording.text(scope) for scope in scopes)
        return wording.bracketed(self.signs.words[kind], limited)

    def _told(self, kind: str) -> MatrixCell:
        return MatrixCell(text=self.signs.words[kind], kind=kind, rival=False)
