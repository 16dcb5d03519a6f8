"""What the parser says of a broken file, in words its author understands."""

from orgdesign.findings import Finding, Severity, fingerprint
from orgdesign.location import Location
from orgdesign.messages import message


def syntax_finding(error: Exception, name: str, text: str) -> Finding:
    mark = getattr(error, "problem_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return Finding(
        rule="yaml-syntax",
        severity=Severity.ERROR,
        message=message("The file cannot be read here: {problem}", problem=str(getattr(error, "problem", error))),
        location=Location(name, line, column, line, column),
        fingerprint=fingerprint("yaml-syntax"),
    )
