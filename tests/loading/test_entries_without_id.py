"""What has no id goes by what it is called; nothing is lost without a word, and nothing else is found."""

import pytest

from orgdesign.loading.load import load

HEAD = "organization: {id: o, name: O}\n"
TOP = "positions: [{id: top, title: Top, reports_to: none}]\n"
# An entry without an id of each section, the place of the model it belongs in, and its name there.
CALLED = {
    "outside": (TOP + "outside: [{name: Bank}]", "outside", "Bank"),
    "grades": (TOP + "grades: [{name: M1}]", "grades", "M1"),
    "jobs": (TOP + "jobs: [{title: Agent}]", "jobs", "Agent"),
    "decisions": (TOP + "decisions: [{matter: {en: Refunds}}]", "decisions", "Refunds"),
    "people": (TOP + "people: [{name: Zhao, holds: top}]", "people", "Zhao"),
    "teams": (TOP + "teams: [{name: Night, lead: top}]", "teams", "Night"),
    "processes": (TOP + "processes: [{name: Repair}]", "processes", "Repair"),
    "touchpoints": (TOP + "touchpoints: [{name: Counter}]", "touchpoints", "Counter"),
    "policies": (TOP + "policies: [{title: Rules}]", "policies", "Rules"),
    "documents": (TOP + "documents: [{number: F-1}]", "documents", "F-1"),
    "competencies": (TOP + "competencies: [{name: Talk}]", "competencies", "Talk"),
    "appraisals": (TOP + "appraisals: [{name: Sheet}]", "appraisals", "Sheet"),
    "trainings": (TOP + "trainings: [{name: Course}]", "trainings", "Course"),
    "workload": (TOP + "workload: [{position: top}]", "workloads", "top"),
}
NEEDED = {
    "units": (TOP + "units: [{name: Desk}, {id: d, name: D, parent: Desk}]", "units", "Desk"),
    "positions": (
        "positions: [{title: Top, reports_to: none}, {id: a, title: A, reports_to: Top}]",
        "positions",
        "Top",
    ),
    "responsibilities": (
        TOP + "responsibilities: [{name: A/B}, {id: c, name: C, parent: A/B}]",
        "responsibilities",
        "A-B",
    ),
}


@pytest.fixture
def loaded(tmp_path):
    def from_text(text):
        (tmp_path / "org.yaml").write_text(text, encoding="utf-8")
        return load([tmp_path / "org.yaml"])

    return from_text


@pytest.mark.parametrize("section", CALLED)
def test_where_no_id_is_needed_nothing_is_said(loaded, section):
    text, field, name = CALLED[section]
    found = loaded(HEAD + text)
    assert [str(one.message) for one in found.findings] == []
    assert name in [one.id for one in getattr(found.organization, field)]


@pytest.mark.parametrize("section", NEEDED)
def test_where_an_id_is_needed_that_alone_is_said_and_the_entry_stays(loaded, section):
    text, field, name = NEEDED[section]
    found = loaded(HEAD + text)
    assert [one.rule for one in found.findings] == ["schema"]
    assert name in [one.id for one in getattr(found.organization, field)]


def test_an_organization_without_an_id_keeps_what_it_says(loaded):
    found = loaded("organization: {name: O, locale: en, head: top}\n" + TOP)
    assert [one.rule for one in found.findings] == ["schema"]
    assert (found.organization.name, found.organization.locale) == ("O", "en")


@pytest.mark.parametrize("section", [*CALLED, *NEEDED])
def test_what_has_no_name_either_is_said_to_need_one(loaded, section):
    text = HEAD + (f"{section}: [{{notes: x}}]" if section == "positions" else TOP + f"{section}: [{{notes: x}}]")
    assert {one.rule for one in loaded(text).findings} == {"schema"}


def test_of_two_that_are_called_alike_without_ids_one_is_told_to_need_an_id(loaded):
    found = loaded(HEAD + TOP + "people:\n  - {name: Zhao, holds: top}\n  - {name: Zhao}\n")
    assert [(one.location.line, one.rule, str(one.message)) for one in found.findings] == [
        (5, "duplicate-id", "two entries are called Zhao; only the one that stands first counts")
    ]


def test_steps_of_one_name_are_steps_of_their_own(loaded):
    steps = "[{name: Check, by: top}, {name: Mend, by: top}, {name: Check, by: top}, {by: top}]"
    found = loaded(HEAD + TOP + f"processes: [{{id: p, name: P, steps: {steps}}}]")
    (process,) = found.organization.processes
    assert [(step.id, step.name) for step in process.steps] == [
        ("Check (1)", "Check"),
        ("Mend", "Mend"),
        ("Check (3)", "Check"),
        ("4", "4"),
    ]
