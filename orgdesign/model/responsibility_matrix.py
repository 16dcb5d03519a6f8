"""Who has which part in which responsibility: the union of what the catalogue and the duties say."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from orgdesign.dataclass import dataclass
from orgdesign.model.duty import INVOLVEMENTS, Involvement
from orgdesign.model.entity import Place
from orgdesign.model.position import Position
from orgdesign.model.responsibility import Responsibility
from orgdesign.model.scope import meeting_groups, scopes_meet


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement, on either side, that a post has a part in a responsibility within a scope."""

    responsibility: str
    position: str
    involvement: Involvement
    scope: str | None
    place: Place
    side: str  # "catalogue" or "duties"


class ResponsibilityMatrix:
    """Claims by responsibility and post. Claims of names nobody bears are left out."""

    def __init__(
        self,
        responsibilities: Iterable[Responsibility],
        positions: Iterable[Position],
        outside: Iterable[str],
    ) -> None:
        responsibilities, positions = tuple(responsibilities), tuple(positions)
        bearers = {position.id for position in positions} | set(outside)
        self._claims: dict[str, list[Claim]] = {one.id: [] for one in responsibilities}
        for claim in (*_catalogue_claims(responsibilities), *_duty_claims(positions)):
            if claim.position in bearers and claim.responsibility in self._claims:
                self._claims[claim.responsibility].append(claim)

    def claims_on(self, responsibility: str) -> tuple[Claim, ...]:
        return tuple(self._claims.get(responsibility, ()))

    def involvements(self, responsibility: str) -> Mapping[str, tuple[Claim, ...]]:
        """Claims by post, in the order they were first made."""
        by_position: dict[str, list[Claim]] = {}
        for claim in self._claims.get(responsibility, ()):
            by_position.setdefault(claim.position, []).append(claim)
        return {position: tuple(claims) for position, claims in by_position.items()}

    def conflicts(self, responsibility: str) -> Iterator[tuple[Claim, ...]]:
        """The claims of each post that is given two involvements at once in scopes that meet."""
        for claims in self.involvements(responsibility).values():
            first = claims[0]
            clashing = [
                claim
                for claim in claims[1:]
                if claim.involvement != first.involvement and scopes_meet(claim.scope, first.scope)
            ]
            if clashing:
                yield (first, *clashing)

    def primaries(self, responsibility: str) -> tuple[Claim, ...]:
        """The first claim to ownership of each post and scope."""
        first: dict[tuple[str, str | None], Claim] = {}
        for claim in self.claims_on(responsibility):
            if claim.involvement == "primary":
                first.setdefault((claim.position, claim.scope), claim)
        return tuple(first.values())

    def rival_primaries(self, responsibility: str) -> Iterator[tuple[Claim, ...]]:
        """Claims to ownership by different posts, in groups whose scopes meet.

        A post that is given another involvement as well is a conflict, and no rival.
        """
        torn = {claims[0].position for claims in self.conflicts(responsibility)}
        rivals = [claim for claim in self.primaries(responsibility) if claim.position not in torn]
        for group in meeting_groups([claim.scope for claim in rivals]):
            claims = tuple(rivals[index] for index in group)
            if len({claim.position for claim in claims}) > 1:
                yield claims

    @cached_property
    def owned_by_position(self) -> dict[str, tuple[str, ...]]:
        """The responsibilities each post is primary for."""
        owned: dict[str, dict[str, None]] = {}
        for responsibility in self._claims:
            for claim in self.primaries(responsibility):
                owned.setdefault(claim.position, {})[responsibility] = None
        return {position: tuple(responsibilities) for position, responsibilities in owned.items()}

    def cell(self, responsibility: str, position: str) -> Involvement | None:
        """The strongest involvement of a post."""
        claims = self.involvements(responsibility).get(position, ())
        return min((claim.involvement for claim in claims), key=INVOLVEMENTS.index, default=None)


def _catalogue_claims(responsibilities: Iterable[Responsibility]) -> Iterator[Claim]:
    for one in responsibilities:
        for cell in one.assignments:
            yield Claim(one.id, cell.position, cell.involvement, cell.scope, one.at(*cell.steps), "catalogue")


def _duty_claims(positions: Iterable[Position]) -> Iterator[Claim]:
    for position in positions:
        for duty in position.duties:
            if duty.responsibility is not None:
                place = position.at_part(duty)
                yield Claim(
                    duty.responsibility, position.id, duty.involvement, position.scope_of(duty), place, "duties"
                )
