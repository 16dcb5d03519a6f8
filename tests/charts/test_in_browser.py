"""A real browser with real fonts: what it measures is what the layout reckoned with."""

import html
import json
import re
import shutil
import subprocess

import pytest

from orgdesign.charts.neighbourhood_chart import neighbourhood_chart
from orgdesign.charts.organization_chart import organization_chart
from orgdesign.charts.render import embedded_svg
from tests.charts.designs import department, design, post

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FONTS = shutil.which("fc-list") and subprocess.run(["fc-list"], capture_output=True, text=True, check=True).stdout
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--virtual-time-budget=5000",
    "--dump-dom",
]
TITLES = (
    "集团公司华东区域客户服务与售后技术支持中心高级质量监督管理主管（兼投诉仲裁委员会秘书长及消费者权益保护工作联络人）",
    "𠀀𠀁𠀂𠀃𪚥龘靐齉爩",
    "。。。。。。！！！！？？？？，，，，、、、、；；；；",
    "Senior Vice President of Customer Relationship Management and Key Account Development",
    "DONAUDAMPFSCHIFFAHRTSELEKTRIZITÄTENHAUPTBETRIEBSWERKBAUUNTERBEAMTENGESELLSCHAFT",
    "客戶服務經理(R&D/IT)「資深」——華東…",
    "ｶｽﾀﾏｰｻﾎﾟｰﾄ担当",
    "WWWWWWWWWWWWMMMMMMMMMMMM@@@@@@%%%%%%",
)
# For every line of text in a box: how far it reaches out of its rectangle, in pixels of the chart. The height
# that is measured is the font's, 4 px more above and below than its characters have.
SCRIPT = """
const out = [], count = {texts: 0};
document.fonts.ready.then(() => {
  for (const text of document.querySelectorAll('g[id] > text')) {
    const box = text.parentNode.querySelector('rect');
    if (!box) continue;
    count.texts += 1;
    const inner = text.getBBox(), outer = box.getBBox();
    const right = inner.x + inner.width - outer.width, below = inner.y + inner.height - outer.height;
    const over = Math.max(right, -inner.x, below - 4, -inner.y - 4);
    if (over > 0) out.push([text.textContent, over]);
  }
  document.getElementById('answer').textContent = JSON.stringify({out, ...count});
});
"""


@pytest.mark.skipif(not BROWSER, reason="Chromium is not installed")
@pytest.mark.skipif(not FONTS or "Noto Sans CJK" not in FONTS, reason="Noto Sans CJK is not installed")
def test_no_text_leaves_its_box_in_chromium(tmp_path):
    long = design(
        [post("top", "总经理"), *(post(f"l{n}", title, "top", heads=n + 1) for n, title in enumerate(TITLES))]
    )
    charts = [organization_chart(long), organization_chart(department())]
    charts += [neighbourhood_chart(long, position) for position in long.positions]
    svgs = [embedded_svg(chart, prefix=f"chart{number}") for number, chart in enumerate(charts)]
    page = tmp_path / "charts.html"
    page.write_text(
        f"<!doctype html><meta charset=utf-8>{''.join(svgs)}<pre id=answer></pre><script>{SCRIPT}</script>", "utf-8"
    )
    command = [str(BROWSER), *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", page.as_uri()]
    done = subprocess.run(command, capture_output=True, check=True, timeout=120)
    answer = re.search(r'<pre id="answer">(.*?)</pre>', done.stdout.decode(), re.DOTALL)
    assert answer
    measured = json.loads(html.unescape(answer[1]))
    assert measured["texts"] == sum(len(boxes(svg)) for svg in svgs) > 80
    assert measured["out"] == []


def boxes(svg: str) -> list[str]:
    """The texts inside boxes: they stand on the line of their group."""
    return [text for line in svg.splitlines() if line.startswith("<g id=") for text in re.findall("<text ", line)]
