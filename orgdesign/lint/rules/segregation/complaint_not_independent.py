import re
from collections.abc import Iterator

from orgdesign.analysis.acts import Acts
from orgdesign.analysis.duty_act import DutyAct, is_read
from orgdesign.analysis.readings import Readings
from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.location import Location
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.act import Act
from orgdesign.model.scope import scopes_meet
from orgdesign.model.text import normalized

_COMPLAINT = r"投诉|投訴|申诉|申訴|客诉|客訴|抱怨|\bcomplaints?\b"
# What is said around the object of a complaint: complaints about repairs, 客户对维修的投诉.
_AROUND = r"客户|客戶|用户|用戶|顾客|顧客|对|對|的|\b(?:customers?|about|on|of|the)\b"
_PARTIES = ("customer", "complaint", "user", "owner")
_JUDGING = ("investigate", "approve", "review")


@rule(
    severity=Severity.WARNING,
    judges=lambda readings: readings.acts.any_is(lambda act: act.action in _JUDGING and _is_about_complaints(act)),
    hint="Let a post that did not do the work investigate and decide the complaints about it.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead, duties: [{text: Judge, action: investigate, object: complaints about repairs}]}
          - {id: fitter, title: Fitter, duties: [{text: Repair pumps, action: execute, object: repairs}]}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead}
          - id: fitter
            title: Fitter
            duties:
              - {text: Repair pumps, action: execute, object: repairs}
              - {text: Investigate complaints, action: investigate, object: complaints about repairs}
    """,
)
def complaint_not_independent(organization: Organization, *, readings: Readings) -> Iterator[Violation]:
    """Who did the work does not investigate or decide the complaints about it.

    A customer who complains wants to be heard by somebody else than the one complained about. Judged
    are stated actions and objects, in scopes that meet: complaints about the object of work that
    the post carries out, and complaints of any kind by a post that carries out other work. Of duties
    only read, the complaint must name the very work.
    """
    told: set[Location] = set()
    for position in organization.positions:
        if readings.acts.classes_of(position).isdisjoint(_JUDGING):
            continue
        acts = readings.acts.of(position)
        judged = [act for act in acts if act.action in _JUDGING and _is_about_complaints(act)]
        work = [act for act in acts if act.action == "execute" and not _is_about_complaints(act)] if judged else []
        for act in judged:
            done = _work_complained_about(readings.acts, act, work)
            if done is not None and act.place.location not in told:
                told.add(act.place.location)
                yield Violation(
                    act.place,
                    message(
                        "{post} judges “{complaints}” and carries out “{object}” itself",
                        post=organization.title_and_id(position.id),
                        complaints=act.object,
                        object=done.object,
                    ),
                    related=(Related(done.place.location, message("the other of the two")),),
                    discriminator=f"{position.id} {act.matter}",
                )


def _work_complained_about(acts: Acts, act: Act, work: list[Act]) -> Act | None:
    """Work of the post that the complaints it judges may be about."""
    about = _bare(act.object)
    for done in work:
        if not scopes_meet(act.scope, done.scope):
            continue
        if is_read(act) or is_read(done):
            if _names_work(acts, act, done):
                return done
        elif about in ("", _bare(done.object)):
            return done
    return None


def _names_work(acts: Acts, act: Act, done: Act) -> bool:
    """Whether the complaints are said to be about that work: both what is done and to what, or its very words."""
    verb = done.verb if isinstance(done, DutyAct) else None
    words = [word for word in acts.objects.words_of(act) if not any(one.id in _PARTIES for one in word.concepts)]
    named = any(concept.id == verb for word in words for concept in word.concepts)
    things = [word for word in acts.objects.words_of(done) if not any(one.id in _PARTIES for one in word.concepts)]
    return bool(things) and (named or verb is None) and acts.objects.hold(words, things)


def _is_about_complaints(act: Act) -> bool:
    return re.search(_COMPLAINT, act.object, re.IGNORECASE) is not None


def _bare(object: str) -> str:
    """What complaints are about, or work is done on, without the words around it."""
    return normalized(re.sub(f"{_COMPLAINT}|{_AROUND}", " ", object, flags=re.IGNORECASE))
