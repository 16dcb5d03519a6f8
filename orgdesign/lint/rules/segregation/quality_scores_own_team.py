import re
from collections.abc import Iterator

from orgdesign.analysis.acts import Acts
from orgdesign.analysis.duty_act import DutyAct, is_read
from orgdesign.analysis.readings import Readings
from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position
from orgdesign.model.act import Act
from orgdesign.model.scope import scopes_meet
from orgdesign.model.team_kind import is_front_line

_QUALITY = r"质量|質量|品质|品質|\bquality\b|录音|錄音|\bcalls?\b"
_SCORING = ("score", "audit")


@rule(
    severity=Severity.WARNING,
    judges=lambda readings: readings.acts.any_is(lambda act: _scores_quality(act)),
    hint="Place the scoring with a post outside the team, or state the scope it scores.",
    passes="""
        organization: {id: service, name: Customer Service, head: manager}
        units: [{id: hotline, name: Hotline, head: hotline-lead}]
        positions:
          - {id: manager, title: Manager}
          - {id: scorer, title: Scorer, duties: [{text: Score calls, action: score, object: quality of calls}]}
          - {id: hotline-lead, title: Hotline Lead, unit: hotline}
          - {id: agent, title: Agent, unit: hotline, type: skilled, headcount: 6}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: manager}
        units: [{id: hotline, name: Hotline, head: hotline-lead}]
        positions:
          - {id: manager, title: Manager}
          - {id: hotline-lead, title: Hotline Lead, unit: hotline}
          - id: scorer
            title: Scorer
            unit: hotline
            duties: [{text: Score calls, action: score, object: quality of calls}]
          - {id: agent, title: Agent, unit: hotline, type: skilled, headcount: 6}
    """,
)
def quality_scores_own_team(organization: Organization, *, readings: Readings) -> Iterator[Violation]:
    """Who scores the quality of work does not belong to the team that is scored.

    Scores given to one's own team are kind, and the superior who is measured by them is near. The own
    team are the front-line posts with the same superior, and those below the scoring post. A duty
    whose scope names other units is no scoring of the own team, and a section for quality has no such team.
    Of duties only read, those of superiors are passed over: who listens in to coach scores as well.
    """
    for position in organization.positions:
        if readings.acts.classes_of(position).isdisjoint(_SCORING):
            continue
        scoring = next((act for act in readings.acts.of(position) if _scores_quality(act)), None)
        if scoring is None or _is_in_quality(organization, position):
            continue
        if is_read(scoring) and organization.direct_reports_of(position):
            continue  # superiors listen in and score to coach; only who states it as a post's act of control is meant
        own = _own_team(organization, readings.acts, position)
        if own and _reaches(organization, scoring, own):
            yield Violation(
                scoring.place,
                message(
                    "{post} scores the work of its own team, such as {member}",
                    post=organization.title_and_id(position.id),
                    member=organization.title_and_id(own.id),
                ),
                related=(Related(own.at().location),),
                discriminator=position.id,
            )


def _is_in_quality(organization: Organization, position: Position) -> bool:
    """Whether the post sits in the section that is there to check others."""
    return any(unit.section in ("quality", "supervision") for unit in organization.path_to(position.unit))


def _scores_quality(act: Act) -> bool:
    # To check quality, or to listen in, is everybody's work; of what was read, scores are meant.
    if isinstance(act, DutyAct) and is_read(act) and (act.action != "score" or act.verb == "listen-in"):
        return False
    return act.action in _SCORING and re.search(_QUALITY, act.object, re.IGNORECASE) is not None


def _own_team(organization: Organization, acts: Acts, position: Position) -> Position | None:
    """A front-line post beside or below the post."""
    superior = organization.superior_of(position)
    reports = organization.direct_reports_of(superior) if superior else ()
    beside = (one for one in reports if one.unit == position.unit and one.id != position.id)
    for member in (*organization.direct_reports_of(position), *beside):
        if _is_scored(organization, acts, member):
            return member
    return None


def _is_scored(organization: Organization, acts: Acts, member: Position) -> bool:
    if not is_front_line(member) or organization.direct_reports_of(member):
        return False
    return not any(_scores_quality(act) for act in acts.of(member))


def _reaches(organization: Organization, scoring: Act, member: Position) -> bool:
    """Whether what is scored has the member's work in it: by the units, or the scope, that its scope names."""
    if scoring.scope is None:
        return True
    units = organization.path_to(member.unit)[1:]
    names = [name for unit in units for name in (unit.id, unit.name)]
    return any(scopes_meet(scoring.scope, name) for name in (*names, member.covers or "-"))
