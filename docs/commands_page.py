"""Every command with its arguments and options, and the exit statuses."""

from collections.abc import Iterator

import click

from docs.wording import Language, table
from orgdesign.cli import COMMANDS
from orgdesign.cli import main as orgdesign
from orgdesign.cli.failures import CANNOT_BE_DONE, INTERRUPTED, OUR_BUG, READER_GONE
from orgdesign.cli.help import paragraphs_of

STATUSES = (
    (0, "Done. After `lint`: nothing found at or above `--fail-on`.", "完成。`lint`：没有达到 `--fail-on` 的问题。"),
    (
        1,
        "`lint`: something found at or above `--fail-on`. `build`: the design has errors of loading, or a document "
        "failed. `import`: rows with faults; the design is written all the same.",
        "`lint`：有达到 `--fail-on` 的问题。`build`：设计有读取错误，或某个文件生成失败。"
        "`import`：有的行有错，设计照样写出。",
    ),
    (
        CANNOT_BE_DONE,
        "The command cannot be carried out: wrong usage, wrong settings, or nothing to read.",
        "命令无法执行：用法不对、设置有误，或没有可读的文件。",
    ),
    (OUR_BUG, "A mistake in the program, not in the design.", "程序本身出错，不是设计的问题。"),
    (INTERRUPTED, "Interrupted with Ctrl+C.", "被 Ctrl+C 中断。"),
    (READER_GONE, "Whoever read the output has closed it.", "读取输出的一方已经关闭。"),
)


def commands_page(language: Language) -> str:
    return "\n\n".join(_parts(language)) + "\n"


def _parts(language: Language) -> Iterator[str]:
    yield "# " + language.choose("Commands", "命令")
    yield language.generated("orgdesign/cli")
    yield language.choose(
        "`orgdesign COMMAND --help` shows the same. Where `orgdesign` is not found, `python -m orgdesign` does.",
        "`orgdesign 命令 --help` 显示同样的内容。提示找不到 `orgdesign` 时，改用 `python -m orgdesign`。",
    )
    for name in COMMANDS:
        yield from _command(name, language)
    yield "## " + language.choose("Exit status", "退出状态")
    heads = (language.choose("status", "状态"), language.choose("means", "含义"))
    yield table(heads, [(str(status), language.choose(english, chinese)) for status, english, chinese in STATUSES])


def _command(name: str, language: Language) -> Iterator[str]:
    context = click.Context(orgdesign, info_name="orgdesign")
    command = orgdesign.get_command(context, name)
    assert command is not None
    yield f"## {name}"
    usage = " ".join(command.collect_usage_pieces(context))
    yield f"```text\norgdesign {name} {usage}\n```"
    yield from map(language.say, paragraphs_of(command.help or ""))
    heads = (language.choose("option", "选项"), language.choose("means", "含义"))
    options = [option for option in command.params if isinstance(option, click.Option)]
    yield table(heads, [_option(option, language) for option in options])


def _option(option: click.Option, language: Language) -> tuple[str, str]:
    names = ", ".join(option.opts)
    value = "" if option.is_flag else " " + _value(option)
    said = [language.say(option.help)] if option.help else []
    if option.required:
        said.append(language.choose("Required.", "必填。"))
    if option.show_default and option.default:
        said.append(language.choose(f"By default {option.default}.", f"默认为 {option.default}。"))
    return f"`{names}{value}`", language.choose(" ", "").join(said)


def _value(option: click.Option) -> str:
    if isinstance(option.type, click.Choice):
        return "|".join(map(str, option.type.choices))
    return option.metavar or option.type.name.upper()
