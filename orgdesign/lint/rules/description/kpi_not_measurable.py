from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization
from orgdesign.model.indicator import Indicator


@rule(
    severity=Severity.WARNING,
    needs=("positions.kpis",),
    hint="Give a target with a number and a unit (90 %, 3 days, weekly), or the formula and where its figures are.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent, kpis: [{name: Complaints answered in time, target: 95%}]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent, kpis: [{name: Complaints, target: answered promptly}]}]
    """,
)
def kpi_not_measurable(organization: Organization) -> Iterator[Violation]:
    """An indicator can be measured.

    提高满意度 or good service is a wish: who is appraised by it is appraised by mood. A number, a share, a
    rhythm, none at all, a comparison with a known figure or a formula will do; so will a name that says its
    unit, such as a rate.
    """
    # Its patterns are compiled where a design has indicators.
    from orgdesign.lint.measurable import is_measurable

    for position in organization.positions_saying("kpis"):
        for index, indicator in enumerate(position.kpis):
            if not is_measurable(indicator):
                yield Violation(
                    organization.place_of(position, "kpis", index),
                    _sentence(organization.title_and_id(position.id), indicator),
                    discriminator=indicator.name,
                )


def _sentence(post: str, indicator: Indicator) -> Message:
    if indicator.target:
        return message(
            "the indicator “{indicator}” of {post} cannot be measured: “{target}” is no number",
            indicator=indicator.name,
            post=post,
            target=indicator.target,
        )
    return message(
        "the indicator “{indicator}” of {post} cannot be measured: it has no target and no formula",
        indicator=indicator.name,
        post=post,
    )
