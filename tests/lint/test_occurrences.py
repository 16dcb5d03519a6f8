from orgdesign.findings import Finding, Severity
from orgdesign.lint.occurrences import numbered
from orgdesign.location import Location
from orgdesign.messages import message


def found(text: str, line: int) -> Finding:
    return Finding("rule", Severity.INFO, message(text), Location("a.yaml", line, 1, line, 2), fingerprint="f0")


def fingerprints(*findings: Finding) -> dict[str, str]:
    return {str(finding.message): finding.fingerprint for finding in numbered(findings)}


def test_the_first_keeps_its_fingerprint_and_the_others_get_new_ones():
    told_apart = fingerprints(found("a", 1), found("b", 2), found("c", 3))
    assert told_apart["a"] == "f0"
    assert len(set(told_apart.values())) == 3


def test_what_a_finding_says_decides_and_not_where_it_stands():
    assert fingerprints(found("a", 1), found("b", 2)) == fingerprints(found("b", 1), found("a", 2))
