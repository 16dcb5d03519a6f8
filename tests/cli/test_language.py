"""Which language is spoken: that of the option, else the configuration's, the design's, the environment's."""

import click
import pytest

from orgdesign.cli.language import _available, _of_environment, language_option, speak


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        ("en", "en"),
        ("en-GB", "en"),
        ("zh-CN", "zh-CN"),
        ("zh-cn", "zh-CN"),
        ("zh-tw", "zh-TW"),
        ("zh-SG", "zh-CN"),
        ("zh", "zh-CN"),
        ("C", "en"),
        ("de-DE", "en"),
    ],
)
def test_takes_the_nearest_language_there_is(asked, spoken):
    assert _available(asked) == spoken


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh-CN"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en-US"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "C"}, "C"),
        ({"LANG": "zh_CN.GB18030", "LC_ALL": ""}, "zh-CN"),
    ],
)
def test_reads_the_environment_as_other_programs_do(environment, language):
    assert _of_environment(environment) == language


def chosen(arguments: list[str], *asked_later: str | None) -> str | None:
    @click.command()
    @language_option
    @click.pass_context
    def command(context: click.Context) -> str | None:
        for language in asked_later:
            speak(language)
        return context.meta.get("orgdesign.language")

    answer: str | None = command.main(arguments, standalone_mode=False)
    return answer


def test_the_option_counts_more_than_the_configuration_and_that_more_than_the_design():
    assert chosen(["--language", "en"], "zh-CN", "zh-TW") == "en"
    assert chosen([], "zh-CN", "zh-TW") == "zh-CN"
    assert chosen([], None, "zh-TW") == "zh-TW"
    assert chosen([], None, None) is None


def test_refuses_a_language_it_does_not_speak():
    with pytest.raises(click.BadParameter, match="choose one of en, zh-CN"):
        chosen(["--language", "tlh"])
