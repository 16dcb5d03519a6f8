from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.WARNING,
    whole=True,
    hint="Take out the layer that decides least: widen the spans above and below it.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: director, title: Director, reports_to: none}
          - {id: manager, title: Manager, reports_to: director}
          - {id: lead, title: Lead, reports_to: manager}
          - {id: agent, title: Agent, reports_to: lead, headcount: 10}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: director, title: Director, reports_to: none}
          - {id: manager, title: Manager, reports_to: director}
          - {id: lead, title: Lead, reports_to: manager}
          - {id: foreman, title: Foreman, reports_to: lead}
          - {id: agent, title: Agent, reports_to: foreman, headcount: 10}
    """,
)
def too_many_layers(
    organization: Organization, *, max_small: int = 4, max_large: int = 6, small_up_to: int = 150
) -> Iterator[Violation]:
    """An organization has few layers for its size.

    管理层级: every layer lengthens the way up and down and costs a salary that serves no customer.
    Layers count from the top post to the front line, both included; assistants make none.
    Organizations of up to `small_up_to` heads may have `max_small` layers, larger ones `max_large`.
    """
    limit = max_small if organization.headcount <= small_up_to else max_large
    deepest = organization.deepest_position
    if deepest is None or organization.lines.levels[deepest.id] <= limit:
        return
    line = organization.line_to_top(deepest)
    yield Violation(
        deepest.at(),
        message(
            "the organization has {layers} layers, more than {limit} for {heads} heads: {line}",
            layers=organization.lines.levels[deepest.id],
            limit=limit,
            heads=organization.headcount,
            line=" → ".join(organization.title_and_id(post.id) for post in line),
        ),
        related=tuple(Related(post.at().location) for post in line[1:]),
        discriminator="layers",
    )
