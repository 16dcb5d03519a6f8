from pathlib import Path

import pytest

from orgdesign.config import Configuration, read_configuration
from orgdesign.config.configuration import DocumentChoices
from orgdesign.errors import ConfigurationError
from orgdesign.findings import Severity
from orgdesign.lint.settings import Change, Override
from orgdesign.lint.where import Condition, Where
from orgdesign.text.company_words import CompanyWords


@pytest.fixture
def read(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def read(text: str) -> Configuration:
        Path("orgdesign.yaml").write_text(text, encoding="utf-8")
        return read_configuration(".")

    return read


def test_everything_can_be_left_out(read, tmp_path):
    assert read_configuration("elsewhere") == Configuration(folder="elsewhere")
    assert read("") == Configuration(file="orgdesign.yaml")
    assert read("rules:\nlanguage:\n") == Configuration(file="orgdesign.yaml")


def test_reads_what_the_format_shows(read):
    text = """
language: zh-CN
encoding: gb18030
audience: hr
preset: contact-center@1
fail_on: warning
x-owner: 人力资源部
rules:
  span-too-wide: {severity: warning, max: 10, hard_severity: info}
  one-over-one: off
overrides:
  - where: {unit: call-center, type: managerial}
    rules: {span-too-wide: {max: 15}}
documents: {number: "CS-JD-{serial:03}", formats: [docx, pdf], templates: my-templates/}
words: {verbs: {execute: [派工]}, synonyms: [[报修, 故障申告]], stop: [本部门]}
"""
    assert read(text) == Configuration(
        file="orgdesign.yaml",
        language="zh-CN",
        encoding="gb18030",
        audience="hr",
        preset="contact-center@1",
        fail_on="warning",
        rules={
            "span-too-wide": Change(severity=Severity.WARNING, tiers={"hard": Severity.INFO}, options={"max": 10}),
            "one-over-one": Change(off=True),
        },
        overrides=(
            Override(
                Where((Condition("unit", ("call-center",)), Condition("type", ("managerial",)))),
                {"span-too-wide": Change(options={"max": 15})},
            ),
        ),
        documents=DocumentChoices(number="CS-JD-{serial:03}", formats=("docx", "pdf"), templates="my-templates/"),
        words=CompanyWords(verbs=(("execute", ("派工",)),), synonyms=(("报修", "故障申告"),), stop=("本部门",)),
    )


def test_the_folder_of_templates_is_no_part_of_the_design(read):
    assert read("documents: {templates: my-templates/}").excluded_folders == (Path("my-templates"),)


@pytest.mark.parametrize(
    ("text", "problem", "hint"),
    [
        ("langauge: en", "1:1: there is no setting langauge here", "language"),
        ("language: de", "1:1: de is none of zh-CN, zh-TW, en", None),
        ("audience: publik", "1:1: publik is none of public, internal, hr", "public"),
        ("preset: textbook", "1:1: there is no preset textbook", "textbook@1"),
        ("encoding: gb18300", "1:1: there is no encoding gb18300", "gb18030"),
        ("fail_on: errors", "1:1: errors is none of error, warning, info, never", "error"),
        ("rules:\n  span-to-wide: off", "2:3: there is no rule span-to-wide", "span-too-wide"),
        ("rules:\n  schema: off", "2:3: schema belongs to loading and cannot be set", None),
        ("rules:\n  span-too-wide: of", "2:3: of is none of off, info, warning, error", "off"),
        ("rules:\n  span-too-wide:", "2:3: a text is expected here", None),
        ("rules:\n  span-too-wide: {maxx: 3}", "2:19: there is no setting maxx here", "max"),
        ("rules:\n  span-too-wide: {max: many}", "2:19: max takes a whole number", None),
        ("rules: [off]", "1:1: a map of names and values is expected here", None),
        ("overrides:\n  - rules: {}", "2:5: an override needs where", None),
        ("overrides:\n  - where: {position: a}", "2:5: an override needs rules", None),
        ("overrides:\n  - {where: {unitt: a}, rules: {}}", "2:14: there is no setting unitt here", "unit"),
        ("overrides: {where: {class: sale}, rules: {}}", "1:21: sale is none of sales, transactional", "sales"),
        (
            "overrides:\n  - {where: {position: a}, rules: {root-count: off}}",
            "2:36: root-count judges the organization as a whole and cannot be set for a part of it",
            None,
        ),
        (
            "documents: {formats: [pdf, docs]}",
            "1:28: docs is none of docx, pdf, html, md, csv, xlsx, svg, png, mmd, mermaid, dot, drawio, pptx",
            "docx",
        ),
        ("documents: {nummer: x}", "1:13: there is no setting nummer here", "number"),
        (
            "words: {verbs: {excute: [派工]}}",
            "1:17: there is no class of action excute",
            "execute",
        ),
        ("words: {verbs: [x]}", "1:9: a map of names and values is expected here", None),
    ],
)  # fmt: skip
def test_says_where_something_is_unknown_and_what_was_probably_meant(read, text, problem, hint):
    with pytest.raises(ConfigurationError) as raised:
        read(text)
    assert str(raised.value) == f"orgdesign.yaml:{problem}"
    if hint:
        assert str(raised.value.hint) == f'did you mean "{hint}"?'


def test_says_where_the_file_cannot_be_read(read):
    with pytest.raises(ConfigurationError, match=r"^orgdesign\.yaml:1:\d+: "):
        read('language: "en')


def test_an_override_for_what_is_not_in_the_design_is_an_error(check_text):
    design = "organization: {id: service, name: Service}\npositions: [{id: a, title: A, reports_to: none}]\n"
    override = "overrides:\n  - where: {unit: servce}\n    rules: {span-too-wide: off}\n"
    with pytest.raises(ConfigurationError) as raised:
        check_text(design, override)
    assert str(raised.value) == "orgdesign.yaml:2:13: the design has no unit called servce"
    assert str(raised.value.hint) == 'did you mean "service"?'
