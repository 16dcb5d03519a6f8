"""How motivating the work of a post is."""

from decimal import Decimal
from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.entity import Entity

CHARACTERISTICS = ("variety", "identity", "significance", "autonomy", "feedback")


@dataclass(frozen=True, slots=True, kw_only=True)
class JobDesign(Entity):
    """The five characteristics of work, on one scale for all posts (1 to 5, or 1 to 7). Its id is the post's.

    J. R. Hackman and G. R. Oldham, "Motivation through the design of work", 1976.
    """

    kind: ClassVar[str] = "job-design"

    variety: Decimal | None = None
    identity: Decimal | None = None
    significance: Decimal | None = None
    autonomy: Decimal | None = None
    feedback: Decimal | None = None

    @property
    def motivating_potential(self) -> Decimal | None:
        """(variety + identity + significance) ÷ 3 × autonomy × feedback; none unless all five are given."""
        if None in (self.variety, self.identity, self.significance, self.autonomy, self.feedback):
            return None
        scores = dict(self.scores)
        meaning = (scores["variety"] + scores["identity"] + scores["significance"]) / 3
        return meaning * scores["autonomy"] * scores["feedback"]

    @property
    def scores(self) -> tuple[tuple[str, Decimal], ...]:
        """The characteristics that are given, by name."""
        given = ((name, getattr(self, name)) for name in CHARACTERISTICS)
        return tuple((name, score) for name, score in given if score is not None)
