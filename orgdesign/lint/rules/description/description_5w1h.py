from collections.abc import Callable, Iterator

from orgdesign.dataclass import dataclass
from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization, Position


@dataclass(frozen=True, slots=True)
class _Question:
    """One of the questions that a description answers, and the fields that answer it."""

    word: Message
    fields: tuple[str, ...]
    is_answered: Callable[[Position], bool]


_QUESTIONS = (
    _Question(
        message("when"),
        ("when", "hours", "shifts"),
        lambda position: bool(
            position.when or position.hours or position.shifts or any(duty.frequency for duty in position.duties)
        ),
    ),
    _Question(
        message("where"),
        ("where", "conditions"),
        lambda position: bool(position.where or position.conditions),
    ),
    _Question(
        message("how"),
        ("how", "tools"),
        lambda position: bool(position.how or position.tools),
    ),
)


@rule(
    severity=Severity.WARNING,
    needs=("positions.duties",),
    hint="Answer in the fields that ask for it (hours, conditions, tools), or in `when`, `where` and `how`.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead, duties: [Settle complaints], hours: Office hours, where: Head office, how: By phone}
          - {id: clerk, title: Clerk, duties: [Keep the files], hours: Shifts, where: Archive, tools: [File system]}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead, duties: [Settle complaints], hours: Office hours, where: Head office, how: By phone}
          - {id: clerk, title: Clerk, duties: [Keep the files]}
    """,
)
def description_5w1h(organization: Organization) -> Iterator[Violation]:
    """A description says what is done, when, where and how, why it makes its demands, and who can do it.

    5W1H: who starts on Monday can work by it. What, why and who stand in duties, purpose and
    specification; a description without one of these is description-section-missing. In a draft a
    question counts only if some description of the design answers it; once issued, all of them count.
    """
    asked = [
        question
        for question in _QUESTIONS
        if any(f"positions.{one}" in organization.written for one in question.fields)
    ]
    said: set[tuple[str, tuple[str, ...]]] = set()
    for position in organization.positions:
        questions = _QUESTIONS if position.document.status == "issued" else asked
        missing = tuple(question.word for question in questions if not _is_answered(question, position))
        case = (position.job or position.id, tuple(word.template for word in missing))
        if missing and position.duties and case not in said:
            said.add(case)
            yield _unanswered(organization, position, missing)


def _is_answered(question: _Question, position: Position) -> bool:
    """Whether a description answers, if only in words that could not be read."""
    return question.is_answered(position) or any(position.refused(field) for field in question.fields)


def _unanswered(organization: Organization, position: Position, missing: tuple[Message, ...]) -> Violation:
    sentence = message(
        "the description of {post} does not say: {questions}",
        post=organization.title_and_id(position.id),
        questions=missing,
    )
    return Violation(position.at(), sentence)
