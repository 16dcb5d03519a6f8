"""The table of figures in both READMEs, between the marks `<!-- bench -->` and `<!-- /bench -->`."""

from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
READMES = {"en": ROOT / "README.md", "zh-CN": ROOT / "README.zh-CN.md"}
START, END = "<!-- bench -->\n", "<!-- /bench -->"
HEADS = ("what", "ours", "baseline", "measured", "target")
IN_CHINESE = {
    "what": "项目",
    "ours": "orgdesign",
    "baseline": "对照",
    "measured": "结果",
    "target": "目标",
    "lint, 1,000 posts, against bare yaml.load": "检查 1,000 个岗位，与单纯的 yaml.load 相比",
    "lint, 10,000 posts, against bare yaml.load": "检查 10,000 个岗位，与单纯的 yaml.load 相比",
    "lint, time per post, 100,000 against 10,000": "检查，平均每个岗位用时，100,000 个与 10,000 个相比",
    "peak memory of lint, 10,000 posts": "检查 10,000 个岗位的内存峰值",
    "--version against import click": "--version，与 import click 相比",
    "what overlap adds to lint, 1,000 posts, against bare yaml.load": "检查 1,000 个岗位时重叠用时，与 yaml.load 相比",
    "overlaps among 1,000 duties, all worded differently": "在 1,000 条说法各不相同的职责中找重叠",
    "chart --format svg, 5,000 posts, against dot -Tsvg of the same tree": "绘制 5,000 个岗位的 svg，与 dot 相比",
    "1,000 job descriptions in HTML": "生成 1,000 份 HTML 岗位说明书",
}

Row = tuple[str, ...]


def write(rows: Sequence[Row]) -> None:
    for language, readme in READMES.items():
        said = rows if language == "en" else [(IN_CHINESE[row[0]], *row[1:]) for row in rows]
        before, after = readme.read_text(encoding="utf-8").split(START)
        after = after[after.index(END) :]
        readme.write_text(f"{before}{START}{table(said, language)}{after}", encoding="utf-8")


def table(rows: Sequence[Row], language: str = "en") -> str:
    heads = HEADS if language == "en" else tuple(IN_CHINESE[head] for head in HEADS)
    return "".join(f"{line(row)}\n" for row in (heads, ("---",) * len(heads), *rows))


def line(row: Row) -> str:
    return "| " + " | ".join(row) + " |"
