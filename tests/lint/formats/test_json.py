import json
from datetime import date

from orgdesign.findings import Finding, Related, Severity, Waived
from orgdesign.lint.formats.display import Display
from orgdesign.lint.formats.json_ import render
from orgdesign.location import Location
from orgdesign.messages import message

FINDING = Finding(
    rule="unity-of-command",
    severity=Severity.ERROR,
    message=message("{post} 有两位上级", post="主管"),
    location=Location("org.yaml", 12, 5, 12, 15),
    related=(Related(Location("org.yaml", 3, 5, 3, 7), message("one")), Related(Location("org.yaml", 4, 5, 4, 7))),
    data={"position": "p7"},
    fingerprint="4cac113590cf18ae",
)


def test_has_exactly_the_keys_of_version_one():
    assert json.loads(render([FINDING], Display())) == {
        "version": 1,
        "findings": [
            {
                "rule": "unity-of-command",
                "severity": "error",
                "message": "主管 有两位上级",
                "hint": None,
                "file": "org.yaml",
                "line": 12,
                "column": 5,
                "end_line": 12,
                "end_column": 15,
                "related": [
                    {"file": "org.yaml", "line": 3, "column": 5, "message": "one"},
                    {"file": "org.yaml", "line": 4, "column": 5, "message": None},
                ],
                "data": {"position": "p7"},
                "fingerprint": "4cac113590cf18ae",
                "waived": None,
            }
        ],
        "summary": {"error": 1, "warning": 0, "info": 0, "waived": 0},
    }


def test_writes_chinese_as_it_is():
    assert "主管 有两位上级" in render([FINDING], Display())


def test_lists_waived_findings_without_counting_them():
    waived = Finding("r", Severity.WARNING, message("m"), FINDING.location, waived=Waived("why", date(2026, 6, 30)))
    forever = Finding("r", Severity.WARNING, message("m"), FINDING.location, waived=Waived("why"))
    answer = json.loads(render([waived, forever], Display()))
    assert [one["waived"] for one in answer["findings"]] == [
        {"reason": "why", "until": "2026-06-30"},
        {"reason": "why", "until": None},
    ]
    assert answer["summary"] == {"error": 0, "warning": 0, "info": 0, "waived": 2}
