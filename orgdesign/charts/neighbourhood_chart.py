"""Organization and post → chart of the post's place in the line, for its job description."""

from collections.abc import Iterator, Sequence

from orgdesign.charts.chart import Box, Chart, Line, LineKind
from orgdesign.charts.labels import Labels, labels_for
from orgdesign.charts.line_breaking import printable
from orgdesign.charts.post_box import shown_headcount
from orgdesign.model import Organization, Position
from orgdesign.model.relation import DottedLine
from orgdesign.model.text import text_in

_REPORTS_SHOWN = 6
_BESIDE_SHOWN = 2


def neighbourhood_chart(
    organization: Organization, position: Position, *, locale: str | None = None, labels: Labels | None = None
) -> Chart:
    """The superior, the post, its reports, its assistants and its dotted superiors; names of people are left out."""
    locale = locale or organization.locale
    labels = labels or labels_for(locale)
    view = _Neighbourhood(organization, position, locale, labels)
    boxes, lines = zip(*view.parts(), strict=True)
    return Chart(
        boxes=boxes,
        lines=tuple(line for line in lines if line),
        title=view.name_of(position.id),
        description=labels.joint.join(box.title for box in boxes),
        locale=locale,
        layout="neighbourhood",
    )


_Part = tuple[Box, Line | None]


class _Neighbourhood:
    def __init__(self, organization: Organization, position: Position, locale: str, labels: Labels) -> None:
        self._organization = organization
        self._position = position
        self._locale = locale
        self._labels = labels

    @property
    def _superior_id(self) -> str | None:
        return next((edge.superior for edge in self._organization.lines.edges.get(self._position.id, ())), None)

    def name_of(self, id: str) -> str:
        return printable(text_in(self._organization.name_of(id), self._locale)) or id

    def parts(self) -> Iterator[_Part]:
        """Each box with the line that ties it to the post."""
        organization, position = self._organization, self._position
        superior = self._superior_id
        if superior and superior != position.id:
            kind: LineKind = "solid" if position.assistant_to is None else "assistant"
            yield self._superior(superior), Line(report=position.id, superior=superior, kind=kind)
        yield (
            Box(
                id=position.id, title=self.name_of(position.id), count=shown_headcount(position.headcount), role="focus"
            ),
            None,
        )
        yield from self._posts(organization.assistants_of(position), "assistant", _BESIDE_SHOWN)
        yield from self._dotted()
        yield from self._posts(organization.direct_reports_of(position), "solid", _REPORTS_SHOWN)

    def _superior(self, id: str) -> Box:
        outside = id not in self._organization.positions_by_id
        return Box(id=id, title=self.name_of(id), level=0, role="context", open=outside)

    def _posts(self, posts: Sequence[Position], kind: LineKind, most: int) -> Iterator[_Part]:
        posts = [post for post in posts if post.id not in (self._position.id, self._superior_id)]
        shown = posts if len(posts) <= most else posts[: most - 1]
        for post in shown:
            role = "assistant" if kind == "assistant" else "post"
            box = Box(
                id=post.id,
                title=self.name_of(post.id),
                count=shown_headcount(post.headcount),
                level=0,
                role=role,  # type: ignore[arg-type]
                open=post.headcount.filled == 0,
            )
            yield box, Line(report=post.id, superior=self._position.id, kind=kind)
        if len(shown) < len(posts):
            rest = self._rest(f"{kind}-rest", len(posts), len(shown))
            yield rest, Line(report=rest.id, superior=self._position.id, kind=kind)

    def _dotted(self) -> Iterator[_Part]:
        superiors = self._dotted_superiors()
        shown = superiors if len(superiors) <= _BESIDE_SHOWN else superiors[: _BESIDE_SHOWN - 1]
        for dotted in shown:
            nature = self._labels.natures.get(dotted.kind or "", self._labels.natures[""])
            words = (nature, printable(text_in(dotted.scope or "", self._locale)))
            detail = self._labels.joint.join(word for word in words if word)
            box = Box(
                id=dotted.position, title=self.name_of(dotted.position), details=(detail,), level=0, role="context"
            )
            yield box, Line(report=self._position.id, superior=dotted.position, kind="dotted", nature=dotted.kind or "")
        if len(shown) < len(superiors):
            rest = self._rest("dotted-rest", len(superiors), len(shown))
            yield rest, Line(report=self._position.id, superior=rest.id, kind="dotted")

    def _dotted_superiors(self) -> list[DottedLine]:
        """Those named as dotted, and further solid ones that the design wrongly names; each once."""
        edges = self._organization.lines.edges.get(self._position.id, ())
        named = [*self._position.dotted_to, *(DottedLine(position=edge.superior, kind="second") for edge in edges[1:])]
        first = {dotted.position: dotted for dotted in reversed(named)}
        taken = {self._position.id, *(edge.superior for edge in edges[:1])}
        taken.update(post.id for post in self._organization.assistants_of(self._position))
        taken.update(post.id for post in self._organization.direct_reports_of(self._position))
        return [dotted for dotted in named if first[dotted.position] is dotted and dotted.position not in taken]

    def _rest(self, id: str, total: int, shown: int) -> Box:
        count = total if self._labels.rest_counts_all else total - shown
        return Box(id=id, title=self._labels.rest.format(count=count), level=0, role="rest")
