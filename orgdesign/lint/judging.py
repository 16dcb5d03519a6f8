"""Which rules judge a design at all: where one had nothing to look at, that it found nothing is no praise."""

from orgdesign.analysis.readings import Readings
from orgdesign.lint.rule import Rule


def judges(rule: Rule, readings: Readings) -> bool:
    """Whether a rule has anything to look at in a design."""
    organization = readings.organization
    if not organization.written.issuperset(rule.needs):
        return False
    if rule.family == "specification" and not organization.demands:
        return False
    return rule.judges is None or rule.judges(readings)
