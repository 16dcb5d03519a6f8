import fnmatch
import re
from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position


@rule(
    severity=Severity.WARNING,
    needs=("positions.code",),
    hint="Give the post a code of its own.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions: [{id: lead, title: Complaints Lead, code: CS-01}, {id: agent, title: Agent, code: CS-02}]
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions: [{id: lead, title: Complaints Lead, code: CS-01}, {id: agent, title: Agent, code: CS-01}]
    """,
)
def position_code_duplicate(organization: Organization, *, pattern: str = "") -> Iterator[Violation]:
    """Post codes are unique, and of one form where a form is set.

    Personnel and pay systems know a post by its code. `pattern` sets the form: `#` stands for a
    digit, `?` for one character, `*` for any number of them, as in `CS-??-###`.
    """
    first_with: dict[str, Position] = {}
    form = _expression(pattern)
    for position in organization.positions:
        if position.code is None:
            continue
        first = first_with.setdefault(position.code, position)
        if first is not position:
            yield _duplicate(organization, position, first)
        elif pattern and not form.fullmatch(position.code):
            yield _malformed(organization, position, pattern)


def _expression(pattern: str) -> re.Pattern[str]:
    return re.compile(fnmatch.translate(pattern.replace("#", "[0-9]")))


def _duplicate(organization: Organization, position: Position, first: Position) -> Violation:
    return Violation(
        position.at("code"),
        message(
            "{post} has the code {code}, which {first} has already",
            post=organization.title_and_id(position.id),
            code=position.code,
            first=organization.title_and_id(first.id),
        ),
        related=(Related(first.at("code").location, message("first given here")),),
    )


def _malformed(organization: Organization, position: Position, pattern: str) -> Violation:
    return Violation(
        position.at("code"),
        message(
            "the code {code} of {post} is not of the form {pattern}",
            code=position.code,
            post=organization.title_and_id(position.id),
            pattern=pattern,
        ),
        hint=message("write the code in the form that the configuration asks for"),
    )
