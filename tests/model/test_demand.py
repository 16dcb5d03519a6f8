from orgdesign.location import KeyPath
from orgdesign.model import Organization


def steps_of(organization: Organization) -> list[tuple[str, KeyPath, str]]:
    return [
        (position.id, demand.field_in(position) + steps, text)
        for demand in organization.demands
        for position in demand.positions
        for text, steps in demand.texts()
    ]


def test_finds_every_text_that_asks_something(organization_of):
    organization = organization_of(
        """
        organization: {id: o, name: O}
        positions:
          - id: a
            title: A
            purpose: One
            notes: Two
            specification:
              education: Three
              required: {skills: [Four, Five]}
              preferred: {experience: Six}
              physical: [Seven]
              proof: {skills: Eight}
          - {id: b, title: B, specification: [Nine, Ten]}
        """
    )
    assert steps_of(organization) == [
        ("a", ("specification", "education"), "Three"),
        ("a", ("specification", "required", "skills", 0), "Four"),
        ("a", ("specification", "required", "skills", 1), "Five"),
        ("a", ("specification", "preferred", "experience"), "Six"),
        ("a", ("specification", "physical", 0), "Seven"),
        ("a", ("specification", "proof", "skills"), "Eight"),
        ("b", ("specification", 0), "Nine"),
        ("b", ("specification", 1), "Ten"),
        ("a", ("purpose",), "One"),
        ("a", ("notes",), "Two"),
    ]


def test_reads_a_job_once_and_every_language(organization_of):
    organization = organization_of(
        """
        organization: {id: o, name: O}
        jobs: [{id: j, title: J, specification: {physical: {zh-CN: 一, en: One}}}]
        positions: [{id: a, job: j}, {id: b, job: j}]
        """
    )
    assert steps_of(organization) == [
        ("a", ("specification", "physical", 0, "zh-CN"), "一"),
        ("a", ("specification", "physical", 0, "en"), "One"),
    ]
