import pytest

from orgdesign.lint.catalog import _rule_of, all_rules, rule_modules


def test_finds_rules_by_walking_the_families():
    rules = all_rules()
    assert rules["reporting-cycle"].family == "structure"
    assert rules["span-too-wide"].family == "span"


def test_has_one_rule_for_each_module():
    names = [module.rpartition(".")[2].replace("_", "-") for module in rule_modules()]
    assert list(all_rules()) == names


def test_lists_families_and_rules_in_alphabetical_order():
    listed = [(rule.family, rule.id) for rule in all_rules().values()]
    assert listed == sorted(listed)


def test_a_module_that_does_not_define_its_rule_is_a_programming_error():
    with pytest.raises(TypeError, match="must define a rule named engine"):
        _rule_of("orgdesign.lint.engine")
