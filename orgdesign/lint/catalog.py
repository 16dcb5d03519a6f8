"""Every rule there is: one per module, in the folders of the rules package."""

import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module

from orgdesign.lint import rules
from orgdesign.lint.rule import Rule


@cache
def all_rules() -> dict[str, Rule]:
    """Rules by id, family by family, both in alphabetical order."""
    found: dict[str, Rule] = {}
    for module in rule_modules():
        rule = _rule_of(module)
        if rule.id in found:
            raise TypeError(f"{module} defines {rule.id} a second time")
        found[rule.id] = rule
    return found


def rule_modules() -> Iterator[str]:
    for family in _modules_in(rules.__name__):
        yield from _modules_in(family)


def _modules_in(package: str) -> list[str]:
    modules = pkgutil.iter_modules(import_module(package).__path__)
    return sorted(f"{package}.{module.name}" for module in modules)


def _rule_of(module: str) -> Rule:
    """The rule a module is named after."""
    name = module.rpartition(".")[2]
    rule = getattr(import_module(module), name, None)
    if not isinstance(rule, Rule) or rule.check.__name__ != name:
        raise TypeError(f"{module} must define a rule named {name}")
    return rule
