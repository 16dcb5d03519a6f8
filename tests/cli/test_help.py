"""Help in the user's language, and the mistakes that click tells."""

import pytest

from orgdesign.cells import cells
from orgdesign.cli import COMMANDS
from orgdesign.cli.help import paragraphs_of

CHINESE = {"LANG": "zh_CN.UTF-8"}


def test_a_chinese_environment_gets_chinese_help(orgdesign):
    assert orgdesign("schema", "--help", **CHINESE).stdout.decode() == (
        "用法： orgdesign schema [OPTIONS]\n"
        "\n"
        "  输出设计文件的 JSON Schema。\n"
        "\n"
        "选项：\n"
        "  -o, --output FILE    把 JSON Schema 写入文件。\n"
        "  --language LANGUAGE  消息的语言：en、zh-CN 或 zh-TW。\n"
        "  -h, --help           显示本帮助。\n"
    )
    assert "[默认：text]" in orgdesign("import", "--help", **CHINESE).stdout.decode()


def test_help_is_given_in_the_language_asked_for(orgdesign):
    assert "检查设计" in orgdesign("lint", "--language", "zh-CN", "--help").stdout.decode()
    assert "Check a design" in orgdesign("lint", "--language", "en", "--help", **CHINESE).stdout.decode()


def test_the_commands_are_listed_with_their_first_paragraph_in_full(orgdesign):
    english = " ".join(orgdesign("--help").stdout.decode().split())
    assert "Make every document, table and chart of a design, and an index.html over them." in english
    assert "  lint        检查设计，列出发现的全部问题。\n" in orgdesign("--help", **CHINESE).stdout.decode()


@pytest.mark.parametrize("name", COMMANDS)
def test_no_line_of_chinese_help_is_wider_than_a_terminal(orgdesign, name):
    lines = orgdesign(name, "--help", **CHINESE).stdout.decode().splitlines()
    assert max(map(cells, lines)) <= 80
    assert not any(line.lstrip().startswith(("，", "。", "；", "）", "、")) for line in lines)


def test_mistakes_in_options_are_told_in_the_language_of_the_environment(orgdesign):
    answer = orgdesign("lint", "--colour", **CHINESE)
    assert answer.returncode == 2
    assert answer.stderr.decode() == (
        "用法： orgdesign lint [OPTIONS] [PATH]...\n"
        "用“orgdesign lint --help”查看帮助。\n"
        "\n"
        "错误：没有 '--colour' 这个选项。\n"
    )


def test_an_unknown_command_is_told_in_the_language_of_the_environment(orgdesign):
    assert "没有“lnt”这个命令，是不是“lint”？" in orgdesign("lnt", **CHINESE).stderr.decode()
    assert "没有“xyz”这个命令。" in orgdesign("xyz", **CHINESE).stderr.decode()


def test_a_paragraph_is_one_sentence_to_translators():
    assert paragraphs_of("One\nline.\n\nAnother\n  line.") == ["One line.", "Another line."]
