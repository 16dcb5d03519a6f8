import json
from typing import Any

from orgdesign.lint.catalog import all_rules
from orgdesign.loading_rules import LOADING_RULES


def test_lists_every_rule_by_family(orgdesign):
    listed = orgdesign("rules").stdout.decode()
    lines = [line.split() for line in listed.splitlines()]
    assert [words[0] for words in lines if len(words) > 1] == [*LOADING_RULES, *all_rules()]
    assert ["span"] in lines
    assert ["span-too-wide", "warning/error"] in [words[:2] for words in lines]


def test_shows_severities_as_the_design_or_a_preset_has_them(orgdesign, folder):
    (folder / "orgdesign.yaml").write_text("rules: {span-too-wide: {severity: off, max: 7}}")

    def span_too_wide(*arguments: str) -> dict[str, Any]:
        rows = json.loads(orgdesign("rules", "--format", "json", *arguments).stdout)["rules"]
        return next(row for row in rows if row["rule"] == "span-too-wide")

    assert (span_too_wide()["severity"], span_too_wide()["options"]["max"]) == ("off", 7)
    assert span_too_wide("--preset", "contact-center@1")["options"]["hard"] == 25


def test_an_unknown_preset_gets_the_nearest_name(orgdesign):
    answer = orgdesign("rules", "--preset", "textbok@1")
    assert answer.returncode == 2
    assert answer.stderr == b'error: there is no preset textbok@1\n   hint: did you mean "textbook@1"?\n'


def test_speaks_the_language_of_the_design(orgdesign, folder):
    (folder / "org.yaml").write_text("组织: {标识: kefu, 名称: 客服部, 语言: zh-CN}\n", encoding="utf-8")
    assert orgdesign("rules").stdout.decode().startswith("读取\n")
    assert "怎么改：" in orgdesign("explain", "span-too-wide").stdout.decode()
    assert orgdesign("rules", "--language", "en").stdout.startswith(b"loading\n")
    (folder / "orgdesign.yaml").write_text("language: en")
    assert orgdesign("rules").stdout.startswith(b"loading\n")


def test_lists_the_rules_where_there_is_no_design(orgdesign, folder):
    (folder / "org.yaml").unlink()
    assert orgdesign("rules").stdout.startswith(b"loading\n")
