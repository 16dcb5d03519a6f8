from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message, messages
from orgdesign.model import Organization


@rule(
    severity=Severity.WARNING,
    tiers={"many": Severity.INFO},
    needs=("positions.dotted_to",),
    hint="Write what the second superior may ask for: `{position: …, scope: …}`.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: quality, title: Quality Lead, reports_to: manager}
          - {id: agent, title: Agent, reports_to: manager, dotted_to: [{position: quality, scope: call audits}]}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: quality, title: Quality Lead, reports_to: manager}
          - {id: agent, title: Agent, reports_to: manager, dotted_to: [{position: quality}]}
    """,
)
def dotted_line_scope(organization: Organization, *, max: int = 2) -> Iterator[Violation]:
    """A dotted line states its scope, and a post has few of them.

    A second superior is harmless as long as both know what he may ask for (Fayol's unity of
    direction); without a scope the dotted line is a second chain of command. More than `max` of
    them take a post's time apart.
    """
    for position in organization.positions:
        post = organization.title_and_id(position.id)
        for index, line in enumerate(position.dotted_to):
            if not line.scope:
                yield Violation(
                    position.at("dotted_to", index),
                    message(
                        "the dotted line from {post} to {superior} states no scope",
                        post=post,
                        superior=organization.title_and_id(line.position),
                    ),
                    discriminator=line.position,
                )
        if len(position.dotted_to) > max:
            yield Violation(
                position.at("dotted_to"),
                messages(
                    "{post} has {count} dotted line, more than {max}",
                    "{post} has {count} dotted lines, more than {max}",
                    count=len(position.dotted_to),
                    post=post,
                    max=max,
                ),
                tier="many",
                hint=message("keep those lines through which work is really asked for"),
            )
