from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.pattern import SECTIONS_OF_PATTERNS


@rule(
    severity=Severity.INFO,
    whole=True,
    hint="Say with `section: …` which unit does this work, or leave the pattern out if the firm needs no such section.",
    passes="""
        organization: {id: service, name: Power Hotline, pattern: repair-hotline}
        units:
          - {id: hotline, name: Hotline, section: hotline}
          - {id: desk, name: Dispatch, section: dispatch}
          - {id: crews, name: Crews, section: crews}
    """,
    fails="""
        organization: {id: service, name: Power Hotline, pattern: repair-hotline}
        units:
          - {id: hotline, name: Hotline, section: hotline}
          - {id: desk, name: Dispatch, section: dispatch}
    """,
)
def pattern_section_missing(organization: Organization) -> Iterator[Violation]:
    """A design that follows a pattern has the pattern's sections.

    The patterns are proven divisions of a service department; a section left out may be wise, but
    should be left out on purpose, for its work falls to somebody.
    """
    if any(unit.refused("section") for unit in organization.units):
        return
    present = {unit.section for unit in organization.units}
    for section in SECTIONS_OF_PATTERNS.get(organization.pattern or "", ()):
        if section not in present:
            yield Violation(
                organization.at("pattern"),
                message(
                    "no unit is the section {section} of the pattern {pattern}",
                    section=section,
                    pattern=organization.pattern,
                ),
                discriminator=section,
            )
