"""`orgdesign overlaps`."""

import json

import pytest

DESIGN = """
organization: {id: service, name: 客户服务部, head: lead}
positions:
  - {id: lead, title: 主管, reports_to: none}
  - id: monitor
    title: 质检专员
    duties: [{id: listening, text: 监听坐席录音并评分}]
  - id: trainer
    title: 培训专员
    duties: [编写培训课件, 抽听客服录音进行质检打分]
"""


@pytest.fixture
def overlaps(orgdesign, folder):
    (folder / "org.yaml").write_text(DESIGN, encoding="utf-8")
    return lambda *options: orgdesign("overlaps", "org.yaml", *options)


def test_prints_the_pairs_as_json(overlaps):
    result = overlaps("--format", "json", "--threshold", "0.5", "--language", "en")
    (pair,) = json.loads(result.stdout)["pairs"]
    assert json.loads(result.stdout)["version"] == 1
    assert pair.keys() == {"score", "a", "b", "shared", "why"}
    assert pair["a"] == {
        "position": "monitor",
        "duty": "listening",
        "text": "监听坐席录音并评分",
        "file": "org.yaml",
        "line": 7,
        "column": 14,
    }
    assert (pair["b"]["position"], pair["b"]["duty"]) == ("trainer", 2)
    assert 0.5 <= pair["score"] <= 1
    assert "监听" in pair["shared"]


def test_says_in_words_what_comes_to_the_same(overlaps):
    result = overlaps("--language", "zh-CN")
    assert "质检专员与培训专员" in result.stdout.decode()
    assert result.returncode == 0


def test_refuses_a_threshold_out_of_range(overlaps):
    assert overlaps("--threshold", "2").returncode == 2
