from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import messages
from orgdesign.model import Organization


@rule(
    severity=Severity.INFO,
    tiers={"many": Severity.WARNING},
    needs=("positions.duties",),
    hint="Join duties that are steps of one, or give some to another post; split what hides several duties.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: clerk, title: Clerk, duties: [Keep the files, Prepare the mail, Order supplies, Book travel]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: clerk, title: Clerk, duties: [File A, File B, File C, File D, File E, File F, File G, File H, File I]}
    """,
)
def duty_count(organization: Organization, *, min: int = 4, max: int = 8) -> Iterator[Violation]:
    """A description has four to eight duties.

    With fewer the work is described too coarsely to appraise anybody by it; with more the reader loses
    what the post is for. The closing duty that every description has does not count, nor does a post
    without any duty: it has a finding of its own. Duties of a job are judged once for all its posts.
    """
    for position in organization.positions_saying("duties"):
        count = sum(not duty.routine for duty in position.duties)
        if count > max or 0 < count < min:
            yield Violation(
                organization.place_of(position, "duties"),
                messages(
                    "{post} has {count} duty; {min} to {max} describe a post well",
                    "{post} has {count} duties; {min} to {max} describe a post well",
                    count=count,
                    post=organization.title_and_id(position.id),
                    min=min,
                    max=max,
                ),
                tier="many" if count > max else None,
            )
