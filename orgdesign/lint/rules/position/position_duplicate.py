from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.position_likeness import alike_positions


@rule(
    severity=Severity.WARNING,
    needs=("positions.duties",),
    hint="Make them one post with a headcount, or one job with a scope (`covers`) for each post.",
    passes="""
        organization: {id: service, name: Customer Service, head: clerk}
        positions:
          - {id: clerk, title: Clerk, duties: [Keep the files, Prepare the mail]}
          - {id: agent, title: Agent, duties: [Answer calls, Register complaints]}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: clerk}
        positions:
          - {id: clerk, title: Clerk, duties: [Keep the files, Prepare the mail]}
          - {id: archivist, title: Archivist, duties: [Keep the files, Prepare the mail]}
    """,
)
def position_duplicate(organization: Organization, *, min_similarity: float = 0.7) -> Iterator[Violation]:
    """No two posts have nearly the same set of duties.

    Two descriptions that say the same are one post written twice. Compared is the set of duty texts
    without punctuation and case (shared ÷ all of either, Jaccard); posts of one job, and posts
    whose scopes have nothing in common, may be alike.
    """
    for position, other, similarity in alike_positions(organization.positions, min_similarity):
        yield Violation(
            position.at("duties"),
            message(
                "{post} has nearly the same duties as {other} ({percent} % alike)",
                post=organization.title_and_id(position.id),
                other=organization.title_and_id(other.id),
                percent=round(similarity * 100),
            ),
            related=(Related(other.at("duties").location, message("the other post's duties")),),
            discriminator=other.id,
        )
