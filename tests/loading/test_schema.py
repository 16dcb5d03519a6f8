import json
import subprocess
import sys
import time

import pytest

from orgdesign.loading.schema import check, known_keys
from orgdesign.loading.source_file import SourceFile
from tests.loading.schema_files import EXAMPLE, checked, said


def test_the_example_of_the_format_has_no_fault():
    data, findings = checked(EXAMPLE)
    assert findings == []
    assert len(data) == 20


def test_the_example_uses_every_section_and_nearly_every_field():
    text = EXAMPLE
    missing = [key for key in known_keys() if key.isascii() and f"{key}:" not in text]
    # Grouped duties, other principles and texts, and what the model knows beyond the example.
    assert len(missing) < 60


@pytest.mark.parametrize(
    "text",
    [
        "",
        "positions:\n",
        "positions: {id: a, title: b}\n",
        "positions: [{id: a, job: clerk}]\n",
        "positions: [{id: a, title: 007, x-own: {any: [1]}}]\n",
        "positions: [{id: 客服-1.a_b, title: {zh-CN: 主管, en: Lead}, notes: [一, 二]}]\n",
        "positions: [{id: a, title: b, reports_to: none}]\n",
        "positions: [{id: a, title: b, reports_to: [c, d], successors: c, key: 是, headcount: {filled: 2.5}}]\n",
        "positions: [{id: a, title: b, duties: {primary: [处理投诉 40% @x, {text: y}], support: z}}]\n",
        "positions: [{id: a, title: b, duties: 处理投诉, kpis: 解决率, backup: c, specification: 大专, serves: e}]\n",
        "positions: [{id: a, title: b, specification: {required: {education: 大专}, preferred: {education: 本科}}}]\n",
        "positions: [{id: a, title: b, from: 2026年1月1日, until: 2026/12/31, rotate_after: 3 年}]\n",
        "responsibilities: [{id: a, name: b, primary: {华东: c, 华南: [d, e]}, partial: [c]}]\n",
        "decisions: [{matter: 退款, approve: {lead: 500 CNY, head: }}]\n",
        "people: [{name: 赵, holds: a}, {id: p, holds: [{position: b, as: 兼, fte: 50%}]}]\n",
        "documents: [{title: 表, keep: 永久}, {id: x, keep: 3 年, external: false}]\n",
        "processes: [{id: a, steps: [{by: 系统, time: {同站: 2 min}, then: []}]}]\n",
        "organization: {id: a, name: b, kind: company, head: c, functions: d, headcount: 3, purpose: e, label: f}\n",
        "x-company: {anything: [goes]}\n",
    ],
)
def test_what_the_format_allows_has_no_fault(text):
    assert said(text) == []


def test_a_known_key_with_nothing_behind_it_is_absent():
    data, findings = checked(
        "positions:\n  - {id: a, title: b, job: , reports_to: ~, duties: [{text: c, time: null}]}\n"
    )
    assert findings == []
    assert data == {"positions": [{"id": "a", "title": "b", "duties": [{"text": "c"}]}]}


def test_an_approver_with_nothing_behind_it_has_no_limit():
    data, _ = checked("decisions: [{id: refund, approve: {lead: 500 CNY, head: }}]\n")
    assert data["decisions"][0]["approve"] == {"lead": "500 CNY", "head": None}


def test_bad_parts_are_taken_out_and_an_entry_keeps_its_id_or_its_name():
    data, findings = checked(
        "positions:\n"
        "  - {id: a, title: [b], headcount: many, duties: [{text: c, time: x}, {time: 20%}, [d]],\n"
        "     backup: [{limit: 5}]}\n"
        "  - {title: 无}\n"
        "  - text\n"
        "  - {id: ../b, title: c}\n"
        "  - {id: c d, title: e}\n"
    )
    assert data == {
        "positions": [
            {"id": "a", "duties": [{"text": "c"}, None, None], "backup": [None]},
            {"title": "无", "id": "无"},
            None,
            {"title": "c", "id": "c"},
            {"id": "c d", "title": "e"},
        ]
    }
    assert len(findings) == 10


def test_what_needs_a_part_at_fault_goes_with_it():
    data, findings = checked(
        "positions: [{id: a, title: b, dotted_to: [{position: [c], scope: d}], kpis: {name: {x: y}}}]\n"
    )
    assert data == {"positions": [{"id": "a", "title": "b", "dotted_to": [None]}]}
    assert len(findings) == 2


def test_entries_without_an_id_are_known_by_what_they_are_called():
    data, findings = checked(
        "grades: [{name: 经理, rank: 5}]\ndecisions: [{matter: 退款}]\npolicies: [{title: {en: Rules}}]\n"
    )
    assert findings == []
    assert [data[section][0]["id"] for section in ("grades", "decisions", "policies")] == ["经理", "退款", "Rules"]


def test_an_id_that_was_filled_in_stands_where_its_entry_does():
    source_file, _ = SourceFile.from_text("org.yaml", "grades:\n  - {name: 经理}\n  - {name: 主管}\n")
    check(source_file)
    assert [str(source_file.locate(("grades", index, "id"))) for index in (0, 1)] == ["org.yaml:2:5", "org.yaml:3:5"]


def test_after_so_many_faults_says_how_many_entries_are_at_fault():
    lines = "".join(f"  - {{id: p{index}, titel: b}}\n" for index in range(1000))
    data, findings = checked(f"positions:\n{lines}")
    assert [one.rule for one in findings].count("schema") == 100
    assert [str(one.message) for one in findings if one.rule == "limit-exceeded"] == [
        "only the first 100 faults of this file are listed; 1000 of its entries and their parts have faults"
    ]
    assert data["positions"][999] == {"id": "p999"}


def test_a_hundred_thousand_bad_duties_take_bounded_time():
    text = "positions:\n - id: a\n   title: b\n   duties:\n" + "   - {txt: x, time: 0.4}\n" * 100_000
    source_file, _ = SourceFile.from_text("org.yaml", text)
    began = time.process_time()
    findings = check(source_file)
    assert time.process_time() - began < 10
    assert [str(one.message) for one in findings if one.rule == "limit-exceeded"] == [
        "only the first 134 faults of this file are listed; 100000 of its entries and their parts have faults"
    ]
    assert source_file.data == {"positions": [{"id": "a"}]}


def test_known_keys_are_english_and_chinese_both_ways_of_writing():
    assert {"reports_to", "直接上级", "直接上級", "職責", "organization", "主责", "notes", "备注"} <= known_keys()
    assert "客服经理" not in known_keys()


def test_a_clean_file_needs_neither_jsonschema_nor_the_words_of_findings():
    code = (
        "import sys\nfrom orgdesign.loading.schema import check\nfrom orgdesign.loading.source_file import SourceFile\n"
        "source_file, _ = SourceFile.from_text('a', 'positions: [{id: a, title: b}]')\n"
        "assert check(source_file) == []\n"
        "print([name for name in ('jsonschema', 'orgdesign.loading.schema_findings') if name in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_half_a_surrogate_pair_is_judged_too():
    source_file, _ = SourceFile.from_text("org.yaml", json.dumps({"positions": [{"id": "a", "title": "\ud83d"}]}))
    assert check(source_file) == []
