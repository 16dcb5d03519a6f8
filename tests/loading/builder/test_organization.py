"""What a design says becomes the model, wherever it is written."""

from decimal import Decimal
from pathlib import Path

import pytest

from orgdesign.loading.load import Loaded, load
from orgdesign.model.duty import Duty
from orgdesign.model.organization import Organization


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The organization that some files describe; each text is a file."""

    def build(*texts: str) -> Organization:
        loaded = loaded_from(tmp_path, monkeypatch, texts)
        assert [str(finding.message) for finding in loaded.findings] == []
        assert loaded.organization is not None
        return loaded.organization

    return build


@pytest.fixture
def findings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The findings of loading some files, as `file:line:column rule message`."""

    def found(*texts: str) -> list[str]:
        loaded = loaded_from(tmp_path, monkeypatch, texts)
        return [f"{one.location} {one.rule} {one.message}" for one in loaded.findings]

    return found


def loaded_from(folder: Path, monkeypatch: pytest.MonkeyPatch, texts: tuple[str, ...]) -> Loaded:
    monkeypatch.chdir(folder)
    for number, text in enumerate(texts):
        Path(f"file{number}.yaml").write_text(text, encoding="utf-8")
    return load([f"file{number}.yaml" for number in range(len(texts))])


ORGANIZATION = "organization: {id: o, name: O}\n"


def test_moving_an_entry_to_another_file_changes_nothing_but_its_place(built):
    posts = ["positions:\n  - {id: b, title: B, order: 1}\n", "positions:\n  - {id: p10, title: P}\n"]
    together = built(ORGANIZATION, *posts, "positions:\n  - {id: p2, title: P}\n  - {id: x, title: X, code: C1}\n")
    apart = built("positions:\n  - {id: x, title: X, code: C1}\n  - {id: p2, title: P}\n", *posts, ORGANIZATION)
    assert together == apart
    assert [position.id for position in together.positions] == ["b", "x", "p2", "p10"]


def test_a_post_takes_from_job_and_defaults_what_it_does_not_say_itself(built):
    organization = built(
        ORGANIZATION
        + """
defaults:
  position: {class: transactional, hours: 标准工时}
  document: {owner: hr, status: draft}
  last_duty: {text: 完成上级交办的其他工作, time: 5%}
jobs:
  - {id: officer, title: 专员, hours: 综合工时, duties: [受理报修 40%, 回访客户 55%], document: {status: issued}}
positions:
  - {id: a, job: officer, class: sales}
  - {id: b, title: 另一岗, duties: 归档}
"""
    )
    a, b = organization.positions
    assert (a.title, a.post_class, a.hours, a.document.status, a.document.owner) == (
        "专员",
        "sales",
        "综合工时",
        "issued",
        "hr",
    )
    assert [(duty.text, duty.time, duty.routine) for duty in a.duties] == [
        ("受理报修", Decimal(40), False),
        ("回访客户", Decimal(55), False),
        ("完成上级交办的其他工作", Decimal(5), True),
    ]
    assert (b.hours, b.document.status, len(b.duties)) == ("标准工时", "draft", 2)


def test_duties_are_written_as_list_shorthand_or_groups(built):
    organization = built(
        ORGANIZATION
        + """
responsibilities: [{id: complaints, name: 投诉管理}]
positions:
  - id: a
    title: A
    duties:
      primary: [制定投诉处理程序并组织实施 40% @complaints]
      support: {text: 协助归档, time: 10%, responsibility: 投诉管理}
"""
    )
    assert [_shown(duty) for duty in organization.positions[0].duties] == [
        ("制定投诉处理程序并组织实施", "primary", Decimal(40), "complaints"),
        ("协助归档", "support", Decimal(10), "complaints"),
    ]


def _shown(duty: Duty) -> tuple[object, ...]:
    return duty.text, duty.involvement, duty.time, duty.responsibility


def test_a_reference_is_an_id_a_code_or_a_unique_title(built):
    organization = built(
        ORGANIZATION
        + """
positions:
  - {id: boss, code: C-1, title: 经理, reports_to: none}
  - {id: a, title: A, reports_to: 经理}
  - {id: b, title: B, reports_to: C-1}
"""
    )
    assert organization.lines.superior == {"a": "boss", "b": "boss"}


def test_silent_posts_report_to_the_head_of_their_unit_and_heads_to_the_next_unit_up(built):
    organization = built(
        ORGANIZATION.replace("}", ", head: boss}")
        + """
units: [{id: u, name: U, head: lead}, {id: v, name: V, parent: u}]
positions:
  - {id: boss, title: Boss}
  - {id: lead, title: Lead, unit: u}
  - {id: member, title: Member, unit: u}
  - {id: lone, title: Lone, unit: v}
"""
    )
    assert organization.lines.superior == {"lead": "boss", "member": "lead", "lone": "lead"}
    assert organization.lines.levels == {"boss": 1, "lead": 2, "lone": 3, "member": 3}


def test_an_unknown_name_is_found_once_per_reference_with_the_nearest_one(findings):
    text = (
        ORGANIZATION
        + "positions:\n  - {id: boss, title: Boss}\n  - {id: a, title: A, reports_to: bos, unit: nowhere}\n"
    )
    assert findings(text) == [
        "file0.yaml:4:23 unknown-reference no post is called bos",
        "file0.yaml:4:40 unknown-reference no unit is called nowhere",
    ]


def test_a_wrong_name_in_a_job_is_found_there_once_whoever_takes_it(findings):
    text = (
        ORGANIZATION
        + "jobs: [{id: j, title: J, grade: none-such, successors: [nobody]}, {id: idle, title: I, unit: nowhere}]\n"
        + "positions: [{id: a, job: j}, {id: b, job: j}, {id: c, job: j, grade: other}]\n"
    )
    assert findings(text) == [
        "file0.yaml:2:26 unknown-reference no grade is called none-such",
        "file0.yaml:2:57 unknown-reference no post is called nobody",
        "file0.yaml:2:88 unknown-reference no unit is called nowhere",
        "file0.yaml:3:63 unknown-reference no grade is called other",
    ]


def test_a_wrong_name_in_the_defaults_is_found_there_once(findings):
    text = (
        ORGANIZATION
        + "defaults: {position: {grade: none-such, reports_to: nobody}}\n"
        + "positions: [{id: a, title: A}, {id: b, title: B}]\n"
    )
    assert findings(text) == [
        "file0.yaml:2:23 unknown-reference no grade is called none-such",
        "file0.yaml:2:41 unknown-reference no post is called nobody",
    ]


def test_a_title_that_several_bear_is_no_reference(findings):
    text = ORGANIZATION + "positions: [{id: a, title: T}, {id: b, title: T}, {id: c, title: C, reports_to: T}]\n"
    assert findings(text) == ["file0.yaml:2:69 unknown-reference T is the name of several: a, b"]


def test_an_id_given_again_is_found_at_every_further_entry(findings):
    posts = "positions: [{id: a, title: A}]\n"
    assert findings(ORGANIZATION + posts, posts, "units: [{id: o, name: O}, {id: U, name: U}, {id: u, name: u}]\n") == [
        "file1.yaml:1:14 duplicate-id the id a is given twice; the entry that stands first counts",
        "file2.yaml:1:10 duplicate-id the id o is given twice; the entry that stands first counts",
        "file2.yaml:1:46 id-case-clash the ids u and U differ by upper and lower case only",
    ]


def test_an_id_given_again_has_the_same_fingerprint_in_whichever_file_it_stands(tmp_path, monkeypatch):
    post = "positions: [{id: a, title: A}]\n"
    first = loaded_from(tmp_path, monkeypatch, (ORGANIZATION + post, post)).findings
    second = loaded_from(tmp_path, monkeypatch, (ORGANIZATION + post, "notes: none\n", post)).findings
    assert [one.location.file for one in (*first, *second)] == ["file1.yaml", "file2.yaml"]
    assert len({one.fingerprint for one in (*first, *second)}) == 1


def test_what_is_no_organization_is_said_once(findings):
    assert findings("organization: [a]\n") == [
        'file0.yaml:1:1 schema design: "organization" is a list; expected a map with at least id and name'
    ]
    assert findings("# nothing yet\n") == [
        "file0.yaml:1:1 schema the design does not say which organization it describes"
    ]


def test_sections_that_may_stand_once_are_found_when_they_stand_twice(findings):
    assert findings(ORGANIZATION, "organization: {id: x, name: X}\n") == [
        'file1.yaml:1:1 duplicate-key "organization" may stand only once in a design'
    ]


def test_a_design_says_which_organization_it_describes(findings):
    assert findings("positions: [{id: a, title: A}]\n") == [
        "file0.yaml:1:1 schema the design does not say which organization it describes"
    ]


def test_after_a_syntax_error_no_reference_is_judged(findings):
    found = findings(ORGANIZATION + "positions: [{id: a, title: A, reports_to: nobody}]\n", "units: [{id: u\n")
    assert [line.split()[1] for line in found] == ["yaml-syntax"]


def test_an_entry_with_a_bad_field_stays_known(findings):
    text = ORGANIZATION + "positions:\n  - {id: a, title: A, headcount: many}\n  - {id: b, title: B, reports_to: a}\n"
    assert [line.split()[1] for line in findings(text)] == ["schema"]


def test_a_post_that_states_no_type_is_of_the_type_of_its_grade(organization_of):
    organization = organization_of("""
        organization: {id: o, name: O}
        defaults: {position: {type: skilled}}
        grades: [{id: t1, name: Engineer, type: technical}, {id: m1, name: Manager}]
        jobs: [{id: engineer, title: Engineer, grade: t1}, {id: fitter, title: Fitter, grade: t1, type: skilled}]
        positions:
          - {id: a, title: A, reports_to: none, grade: m1}
          - {id: b, title: B, reports_to: a, grade: Engineer}
          - {id: c, title: C, reports_to: a, grade: t1, type: managerial}
          - {id: d, job: engineer, reports_to: a}
          - {id: e, job: fitter, reports_to: a}
    """)
    assert {post.id: post.type for post in organization.positions} == {
        "a": "skilled",
        "b": "technical",
        "c": "managerial",
        "d": "technical",
        "e": "skilled",
    }
