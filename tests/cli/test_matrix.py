"""`orgdesign matrix`."""

import pytest


@pytest.mark.parametrize("format", ["md", "html"])
def test_of_a_design_without_responsibilities_nothing_is_judged(orgdesign, format):
    page = orgdesign("matrix", "--format", format, "--language", "zh-CN").stdout.decode()
    assert "设计里没有职责目录，无法判断有没有空白和交叉。" in page
    assert "未承担目录职责的岗位" not in page
    assert "无</li>" not in page
    assert "空白**" not in page
    assert "<table" not in page


def test_of_a_design_with_responsibilities_gaps_are_told(orgdesign, folder):
    with (folder / "org.yaml").open("a", encoding="utf-8") as file:
        file.write("responsibilities: [{id: refunds, name: 退款}]\n")
    page = orgdesign("matrix", "--language", "zh-CN").stdout.decode()
    assert "- **空白**：退款\n" in page
    assert "无法判断" not in page
