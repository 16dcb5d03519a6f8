from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.INFO,
    needs=("positions.reporting",),
    hint="Write what the post reports, to whom and how often: `reporting: [{what: …, to: …, every: week}]`.",
    passes="""
        organization: {id: service, name: Customer Service, head: manager}
        positions:
          - {id: manager, title: Manager}
          - {id: lead, title: Lead, reporting: [{what: Weekly figures, to: manager, every: week}]}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: manager}
        positions:
          - {id: manager, title: Manager}
          - {id: lead, title: Lead, reporting: [{what: Weekly figures, to: manager, every: week}]}
          - {id: analyst, title: Analyst}
    """,
)
def reporting_missing(organization: Organization) -> Iterator[Violation]:
    """Every post reports something to somebody at fixed times.

    汇报体系: what is not reported by rule reaches the superior by chance, or as a complaint. The top is
    exempt. A report without a receiver or without a rhythm is a good intention.
    """
    for position in organization.positions_below_top:
        if not position.reporting:
            sentence = message("{post} reports nothing by rule", post=organization.title_and_id(position.id))
            yield Violation(position.at(), sentence, misses=("reporting",))
    for position in organization.positions_saying("reporting"):
        for index, report in enumerate(position.reporting):
            if report.to is None or report.every is None:
                yield Violation(
                    organization.place_of(position, "reporting", index),
                    message(
                        "the report “{report}” of {post} does not say to whom and how often",
                        report=report.what,
                        post=organization.title_and_id(position.id),
                    ),
                    discriminator=report.what,
                )
