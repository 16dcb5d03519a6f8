import pytest

from orgdesign.lint.catalog import all_rules
from orgdesign.loading_rules import LOADING_RULES


def test_is_a_manual_page(orgdesign):
    page = orgdesign("explain", "span-too-narrow").stdout.decode()
    rule = all_rules()["span-too-narrow"]
    for part in (
        "span-too-narrow (span)\n\n",
        rule.summary,
        rule.rationale,
        f"What to do: {rule.hint}\n",
        "    severity        off, error, warning or info; by default warning\n",
        "    min             a whole number; by default 3\n",
        "    contact-center@1    warning, min: 3, min_front_line: 8\n",
        "    small-department@1  off\n",
        "\nPasses:\n    organization: ",
        "\nFails:\n    organization: ",
    ):
        assert part in page


def test_knows_the_rules_of_loading_too(orgdesign):
    page = orgdesign("explain", "duplicate-id").stdout.decode()
    assert page.startswith(f"duplicate-id (loading)\n\n{LOADING_RULES['duplicate-id'].summary}\n")
    assert "Severity: error; it cannot be switched off.\n" in page


def test_an_unknown_rule_gets_the_nearest_name(orgdesign):
    answer = orgdesign("explain", "span-to-wide")
    assert answer.returncode == 2
    assert answer.stderr == b'error: there is no rule span-to-wide\n   hint: did you mean "span-too-wide"?\n'


@pytest.mark.parametrize("name", [*LOADING_RULES, *all_rules()])
def test_every_rule_has_a_page(name):
    from gettext import NullTranslations

    from orgdesign.cli.explain import _page, _rule_called

    assert len(list(_page(_rule_called(name), NullTranslations()))) > 5


def test_names_the_fields_of_the_examples_in_the_readers_language(orgdesign):
    def last(language):
        return orgdesign("explain", "specification-unlinked", "--language", language).stdout.decode().splitlines()[-1]

    assert "duties 职责、text 内容、specification 任职资格、education 学历、why 要求理由。" in last("zh-CN")
    assert "duties 職責" in last("zh-TW")
    assert "education" in last("en")
    assert "Fields" not in last("en")
