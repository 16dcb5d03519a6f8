from collections import Counter
from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization
from orgdesign.model.team import QUALITIES, Team
from orgdesign.model.text import named


@rule(
    severity=Severity.INFO,
    needs=("teams",),
    hint="Exchange a member with another team, or look for the missing quality when the next member joins.",
    passes="""
        organization: {id: service, name: Customer Service}
        people: [{id: a}, {id: b}, {id: c}, {id: d}, {id: e}, {id: f}]
        positions: [{id: shift-lead, title: Shift Lead}]
        teams:
          - id: night
            name: Night team
            lead: shift-lead
            members:
              - {person: a, quality: inspirer}
              - {person: b, quality: monitor}
              - {person: c, quality: thinker}
              - {person: d, quality: pragmatist}
              - {person: e, quality: starter}
              - {person: f, quality: helper}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        people: [{id: a}, {id: b}, {id: c}, {id: d}, {id: e}, {id: f}]
        positions: [{id: shift-lead, title: Shift Lead}]
        teams:
          - id: night
            name: Night team
            lead: shift-lead
            members:
              - {person: a, quality: inspirer}
              - {person: b, quality: monitor}
              - {person: c, quality: thinker}
              - {person: d, quality: pragmatist}
              - {person: e, quality: starter}
              - {person: f, quality: starter}
    """,
)
def team_quality_coverage(organization: Organization) -> Iterator[Violation]:
    """The members of a team bring the six complementary qualities, evenly.

    启迪者, 监控者, 思想家, 实用主义者, 创业者, 协助者: a team of starters begins everything and ends
    nothing. Fewer than six members bring as many different qualities as they are. Evenly means that
    the most frequent quality is there at most once more than the rarest. Where no team states
    qualities, none is judged.
    """
    if not any(member.quality for team in organization.teams for member in team.members):
        return
    for team in organization.teams:
        if team.members and (sentence := _sentence(team)):
            yield Violation(team.at("members"), sentence)


def _sentence(team: Team) -> Message | None:
    count = Counter(member.quality for member in team.members if member.quality)
    missing = tuple(_word(quality) for quality in QUALITIES if not count[quality])
    if len(missing) > max(0, len(QUALITIES) - team.size):
        return message("nobody in {team} brings these: {missing}", team=named(team.name, team.id), missing=missing)
    most = max(QUALITIES, key=lambda quality: count[quality])
    if count[most] - min(count[quality] for quality in QUALITIES) > 1:
        return message(
            "{team} has {count} members of one quality, {quality}",
            team=named(team.name, team.id),
            count=count[most],
            quality=_word(most),
        )
    return None


def _word(quality: str) -> Message:
    words = {
        "inspirer": message("inspirer"),
        "monitor": message("monitor"),
        "thinker": message("thinker"),
        "pragmatist": message("pragmatist"),
        "starter": message("starter"),
        "helper": message("helper"),
    }
    return words[quality]
