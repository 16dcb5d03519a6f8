from collections.abc import Iterator

from orgdesign.analysis.readings import Readings
from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.lint.step_duties import StepDuties
from orgdesign.messages import message
from orgdesign.model import Organization, Position
from orgdesign.model.process import Step


@rule(
    severity=Severity.WARNING,
    needs=("processes", "positions.duties"),
    hint="Add the duty to the post, or give the step to the post whose duty it is.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead, duties: [Take in complaints and inform the customer]}]
        processes:
          - id: settlement
            name: Settlement of complaints
            unit: service
            steps: [{id: take, name: Take in the complaint, by: lead}, {id: tell, name: Inform the customer, by: lead}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead, duties: [Take in complaints]}]
        processes:
          - id: settlement
            name: Settlement of complaints
            unit: service
            steps: [{id: take, name: Take in the complaint, by: lead}, {id: pay, name: Transfer money, by: lead}]
    """,
)
def step_without_duty(organization: Organization, *, readings: Readings, shared_words: int = 30) -> Iterator[Violation]:
    """Who does a step of a process has a duty for it.

    A process that counts on a post whose description is silent counts on goodwill. A duty covers a
    step if it has at least `shared_words` percent of the step's words, in these or in other words; a step of
    a unit may be covered by any post of it. Posts without any duty are another finding.
    """
    posts_by_unit = _PostsOfUnits(organization)
    duties = StepDuties(readings)
    for process in organization.processes:
        for step in process.steps:
            posts = posts_by_unit.doing(step)
            if posts and not _is_covered(duties, step, posts, shared_words):
                yield Violation(
                    process.at_part(step, "by"),
                    message(
                        "no duty of {post} covers the step “{step}” of {process}",
                        post=organization.title_and_id(step.by or ""),
                        step=step.name,
                        process=process.name_and_id,
                    ),
                )


def _is_covered(duties: StepDuties, step: Step, posts: tuple[Position, ...], percent: int) -> bool:
    return any(duties.covers(duty, step, percent) for post in posts for duty in post.duties if not duty.routine)


class _PostsOfUnits:
    """The posts with duties that may do a step: the one named, or all of the unit named and of those below it."""

    def __init__(self, organization: Organization) -> None:
        self._organization = organization
        self._by_unit: dict[str, tuple[Position, ...]] = {}

    def doing(self, step: Step) -> tuple[Position, ...]:
        post = self._organization.position(step.by or "")
        if post or step.process:
            return (post,) if post and _has_duties(post) and not step.process else ()
        return self._posts_of(step.hand) if step.hand else ()

    def _posts_of(self, unit: str) -> tuple[Position, ...]:
        if unit not in self._by_unit:
            self._by_unit[unit] = tuple(
                post
                for post in self._organization.positions
                if _has_duties(post) and any(one.id == unit for one in self._organization.path_to(post.unit))
            )
        return self._by_unit[unit]


def _has_duties(position: Position) -> bool:
    return any(not duty.routine for duty in position.duties)
