from collections.abc import Iterator, Mapping

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message, messages
from orgdesign.model import Organization

# A share of fewer responsibilities says nothing.
_WORTH_A_SHARE = 5


@rule(
    severity=Severity.WARNING,
    tiers={"share": Severity.INFO},
    needs=("responsibilities",),
    hint="Hand some of them to the posts that do the work, and keep the decisions.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead}]
        responsibilities: [{id: complaints, name: Complaint handling, primary: lead}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: boss, title: Manager}, {id: lead, title: Complaints Lead, reports_to: boss}]
        responsibilities:
          - {id: r1, name: Registration, primary: lead}
          - {id: r2, name: Investigation, primary: lead}
          - {id: r3, name: Settlement, primary: lead}
          - {id: r4, name: Statistics, primary: lead}
          - {id: r5, name: Returns, primary: lead}
          - {id: r6, name: Reports, primary: lead}
          - {id: r7, name: Follow-up, primary: lead}
          - {id: r8, name: Files, primary: lead}
          - {id: r9, name: Training, primary: lead}
    """,
)
def owner_overload(organization: Organization, *, max: int = 8, max_share: int = 40) -> Iterator[Violation]:
    """No post owns more than one person can answer for, the head least of all.

    不超过八项: beyond eight responsibilities of its own a post owns them on paper only. A head who
    owns more than `max_share` percent of all has not delegated.
    """
    owned = organization.matrix.owned_by_position
    for position in organization.positions:
        count = len(owned.get(position.id, ()))
        if count > max:
            yield Violation(
                position.at(),
                messages(
                    "{post} is the primary owner of {count} responsibility, more than {max}",
                    "{post} is the primary owner of {count} responsibilities, more than {max}",
                    count=count,
                    post=organization.title_and_id(position.id),
                    max=max,
                ),
            )
    yield from _undelegated(organization, owned, max_share)


def _undelegated(
    organization: Organization, owned: Mapping[str, tuple[str, ...]], max_share: int
) -> Iterator[Violation]:
    total = sum(len(responsibilities) for responsibilities in owned.values())
    for top in organization.lines.tops:
        count = len(owned.get(top, ()))
        if total >= _WORTH_A_SHARE and count * 100 > total * max_share:
            yield Violation(
                organization.positions_by_id[top].at(),
                message(
                    "{post}, at the top, owns {count} of {total} responsibilities, more than {max_share} %",
                    post=organization.title_and_id(top),
                    count=count,
                    total=total,
                    max_share=max_share,
                ),
                tier="share",
                discriminator="share",
            )
