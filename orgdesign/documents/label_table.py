"""A company's own words for our labels: `labels.zh-CN.yaml` among its templates, one table a language."""

from pathlib import Path

import yaml

from orgdesign.errors import TemplateError
from orgdesign.messages import message


def label_table(folder: Path, language: str) -> dict[str, str]:
    """Our label, in English or as it is printed, to the company's. Raises TemplateError naming file and line."""
    file = folder / f"labels.{language}.yaml"
    if not file.is_file():
        return {}
    try:
        # Every scalar is a text here: `No: 否` is a label like any other.
        table = yaml.load(file.read_text(encoding="utf-8-sig"), Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise TemplateError(
            message("{file}, line {line}: {problem}", file=str(file), line=line, problem=str(error.problem))
        ) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise TemplateError(message("{file} cannot be read: {problem}", file=str(file), problem=str(error))) from error
    if table in (None, ""):
        return {}
    if not isinstance(table, dict) or not all(isinstance(part, str) for pair in table.items() for part in pair):
        raise TemplateError(
            message("{file} is no table of labels", file=str(file)),
            message("write one label a line, such as Purpose: 岗位目的"),
        )
    return table
