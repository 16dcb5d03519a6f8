from pathlib import Path

import pytest

from orgdesign.documents.label_table import label_table
from orgdesign.errors import TemplateError


def test_reads_a_label_a_line(tmp_path: Path):
    (tmp_path / "labels.en.yaml").write_text("Purpose: Why we have it\nNo.: '#'\nYes: 1.10\n", encoding="utf-8")
    assert label_table(tmp_path, "en") == {"Purpose": "Why we have it", "No.": "#", "Yes": "1.10"}


def test_no_table_changes_nothing(tmp_path: Path):
    assert label_table(tmp_path, "en") == {}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: b: c\n", "line 1: mapping values are not allowed here"),
        ("- a\n", "is no table of labels"),
        ("Purpose: [a]\n", "is no table of labels"),
    ],
)
def test_says_what_is_wrong_with_it(tmp_path: Path, text: str, problem: str):
    (tmp_path / "labels.en.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(TemplateError, match=problem):
        label_table(tmp_path, "en")
