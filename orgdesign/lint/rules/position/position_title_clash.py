from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import messages
from orgdesign.model import Organization, Position
from orgdesign.model.text import normalized


@rule(
    severity=Severity.INFO,
    needs=("positions.duties",),
    hint="Give the posts different titles, or write one job for all of them.",
    passes="""
        organization: {id: service, name: Customer Service, head: clerk}
        positions:
          - {id: clerk, title: Clerk, duties: [Keep the files]}
          - {id: agent, title: Agent, duties: [Answer calls]}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: clerk}
        positions:
          - {id: clerk, title: Officer, duties: [Keep the files]}
          - {id: agent, title: Officer, duties: [Answer calls]}
    """,
)
def position_title_clash(organization: Organization) -> Iterator[Violation]:
    """Posts with one title do one kind of work.

    Two posts called alike that do different things are confused in pay, hiring and appraisal. Posts
    of one job are alike on purpose.
    """
    for title, positions in _by_title(organization).items():
        kinds = {_work_of(position): position for position in reversed(positions)}
        first, *others = reversed(kinds.values())
        if others:
            yield Violation(
                others[0].at("title"),
                messages(
                    "{count} post is called {title}, with different duties: {posts}",
                    "{count} posts are called {title}, with different duties: {posts}",
                    count=len(kinds),
                    title=title,
                    posts=tuple(position.id for position in (first, *others)),
                ),
                related=tuple(Related(position.at("title").location) for position in (first, *others[1:])),
            )


def _by_title(organization: Organization) -> dict[str, list[Position]]:
    grouped: dict[str, list[Position]] = {}
    for position in organization.positions:
        if position.duties:
            grouped.setdefault(position.title, []).append(position)
    return {title: positions for title, positions in grouped.items() if len(positions) > 1}


def _work_of(position: Position) -> object:
    """What tells the work of posts apart: the job, or the texts of the duties."""
    return position.job or frozenset(normalized(duty.text) for duty in position.duties)
