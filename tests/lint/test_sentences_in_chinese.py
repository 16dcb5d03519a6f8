"""What the rules say reads as Chinese, whatever stands in the holes of a sentence."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from orgdesign.checking import check_design, load_design
from orgdesign.cli.explain import example_in
from orgdesign.config import read_configuration
from orgdesign.findings import Finding
from orgdesign.lint.catalog import all_rules
from orgdesign.lint.rule import Rule
from orgdesign.messages import translations_for
from tests.conftest import TODAY

# Blanks set off names with an id behind them, 主管 (lead), and what is Latin; nothing else.
STRAY = re.compile(r"[\u4e00-\u9fff“”「」）] +(?![^\s，。：；、“”（）]+ \([\w-]+\))[\u4e00-\u9fff“”「」（]")
UNNAMED_FIELD = re.compile(r"(?<!（)`[a-z_0-9]+(?:: [^`]*)?`(?!（)")
BROKEN = Path(__file__).parent.parent.parent / "sample_orgs" / "broken"


def stray(findings: tuple[Finding, ...], language: str) -> list[str]:
    chinese = translations_for(language)
    return [text for one in findings if STRAY.search(text := one.message.text(chinese))]


@pytest.mark.parametrize("language", ["zh-CN", "zh-TW"])
@pytest.mark.parametrize("rule", all_rules().values(), ids=lambda rule: rule.id)
def test_no_blank_stands_between_words(rule: Rule, language: str, check_text: Callable[..., tuple[Finding, ...]]):
    assert stray(check_text(example_in(translations_for(language), rule.fails)), language) == []


def test_no_blank_stands_between_words_of_a_whole_report():
    configuration = read_configuration(str(BROKEN))
    findings = check_design(load_design([str(BROKEN)], configuration), configuration, TODAY).findings
    assert stray(findings, "zh-CN") == []


@pytest.mark.parametrize("language", ["zh-CN", "zh-TW"])
@pytest.mark.parametrize("rule", all_rules().values(), ids=lambda rule: rule.id)
def test_a_field_in_a_hint_has_its_chinese_name_beside_it(rule: Rule, language: str):
    assert UNNAMED_FIELD.findall(translations_for(language).gettext(rule.hint)) == []
