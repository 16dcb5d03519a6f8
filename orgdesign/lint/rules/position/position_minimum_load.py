from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.INFO,
    needs=("positions.duties",),
    hint="Join it with a neighbouring post, or let one person hold both.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: clerk, title: Clerk, duties: [Keep the files 60%, Prepare the mail 30%]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: clerk, title: Clerk, duties: [Keep the files 20%, Prepare the mail 10%]}]
    """,
)
def position_minimum_load(organization: Organization, *, min: int = 40) -> Iterator[Violation]:
    """A post is planned to be busy for a good part of its time.

    最低数量: as few posts as will do. A post with less than `min` percent of its time planned is a
    candidate for joining. Judged only where every duty of the post states its share.
    """
    for position in organization.positions:
        planned = position.planned_time
        if planned is not None and planned < min:
            yield Violation(
                position.at("duties"),
                message(
                    "the duties of {post} fill {planned} % of its time, less than {min} %",
                    post=organization.title_and_id(position.id),
                    planned=planned,
                    min=min,
                ),
            )
