"""What holds for every rule, whoever wrote it."""

import inspect
from collections.abc import Callable
from pathlib import Path

import pytest

from orgdesign.findings import Finding
from orgdesign.lint.catalog import all_rules
from orgdesign.lint.option_types import type_words
from orgdesign.lint.rule import CIRCUMSTANCES, Rule

RULES = list(all_rules().values())


def test_there_are_rules():
    assert len(RULES) > 30


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
class TestEveryRule:
    def test_is_silent_on_its_passing_example(self, rule: Rule, violations: Callable[..., list[str]]):
        assert violations(rule, rule.passes) == []

    def test_speaks_up_on_its_failing_example(self, rule: Rule, violations: Callable[..., list[str]]):
        assert violations(rule, rule.fails)

    def test_has_examples_without_other_errors(self, rule: Rule, lint_text: Callable[..., list[Finding]]):
        assert {one.rule for one in lint_text(rule.passes) if one.severity.word == "error"} == set()
        assert {one.rule for one in lint_text(rule.fails) if one.severity.word == "error"} <= {rule.id}

    def test_has_something_to_judge_in_its_examples(self, rule: Rule, organization_of):
        for example in (rule.passes, rule.fails):
            assert organization_of(example).written.issuperset(rule.needs)

    def test_explains_itself(self, rule: Rule):
        assert rule.summary.endswith(".")
        assert rule.rationale.endswith(".")
        assert rule.hint.endswith(".")
        assert len(rule.summary) <= 120

    def test_has_options_with_types_that_users_can_write(self, rule: Rule):
        for option in rule.options.values():
            assert str(type_words(option.annotation))
        for tier in rule.tiers:
            assert f"{tier}_severity" not in rule.options

    def test_asks_only_for_circumstances_there_are(self, rule: Rule):
        parameters = inspect.signature(rule.check, eval_str=True).parameters
        assert {name: parameters[name].annotation for name in rule.circumstances}.items() <= CIRCUMSTANCES.items()

    def test_has_a_test_file(self, rule: Rule):
        name = rule.id.replace("-", "_")
        assert (Path(__file__).parent / "rules" / rule.family / f"test_{name}.py").is_file()
