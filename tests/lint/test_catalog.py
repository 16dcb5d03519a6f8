import pytest

from orgdesign.lint import catalog
from orgdesign.lint.catalog import all_rules


def test_finds_rules_by_walking_the_families():
    rules = all_rules()
    assert rules["reporting-cycle"].family == "structure"
    assert rules["span-too-wide"].family == "span"


def test_lists_families_and_rules_in_alphabetical_order():
    listed = [(rule.family, rule.id) for rule in all_rules().values()]
    assert listed == sorted(listed)


def test_no_two_families_share_a_rule():
    modules = [rule.check.__module__ for rule in all_rules().values()]
    assert len(modules) == sum(len(catalog._modules_in(family)) for family in catalog._modules_in(catalog.rules.__name__))


def test_a_module_that_does_not_define_its_rule_is_a_programming_error():
    with pytest.raises(TypeError, match="must define a rule named engine"):
        catalog._rule_of("orgdesign.lint.engine")
