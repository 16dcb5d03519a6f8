"""The style sheet of a drawn chart.

A class name says all its rule says (`od-title14` is 14 px), so that several charts in one HTML document
never restyle one another.
"""

from functools import cache

from orgdesign.charts.chart import Box
from orgdesign.charts.scene import Scene, TextStyle
from orgdesign.charts.style import WEIGHTS
from orgdesign.charts.writers.colours import (
    ACCENTS,
    DASHES,
    DOTTED,
    EDGE,
    FAINT,
    INK,
    LEVELS,
    LINE,
    NAVY,
    RULE,
    SOFT,
    accent_of,
    look_of,
)  # fmt: skip

_SIMPLIFIED = "Noto Sans CJK SC,Source Han Sans SC,Noto Sans SC,Microsoft YaHei,PingFang SC,Hiragino Sans GB"
_TRADITIONAL = "Noto Sans CJK TC,Source Han Sans TC,Noto Sans TC,Microsoft JhengHei,PingFang TC"
_FILLS: dict[TextStyle, str] = {
    "heading": INK, "subheading": SOFT, "figure": NAVY, "title": INK,
    "name": INK, "detail": SOFT, "count": SOFT, "label": SOFT,
}  # fmt: skip
_RULES = (
    f".od-solid,.od-assistant{{fill:none;stroke:{LINE}}}",
    f".od-rule{{fill:none;stroke:{RULE}}}",
    f".od-dotted{{fill:none;stroke:{DOTTED};stroke-width:1.25}}",
    *(f".od-{nature or 'any'}-line{{stroke-dasharray:{dash}}}" for nature, dash in DASHES.items()),
    f".od-end{{fill:{DOTTED}}}",
    f".od-box{{fill:#fff;stroke:{EDGE}}}",
    f".od-top{{fill:{NAVY};stroke:{NAVY}}}",
    f".od-assistant-box{{fill:#fff;stroke:{FAINT}}}",
    ".od-second{fill:#e3ebf4;stroke:#b3c0d0}",
    ".od-lead{fill:#f2f5f9;stroke:#b3c0d0}",
    f".od-focus{{fill:#fff;stroke:{NAVY};stroke-width:2}}",
    f".od-context,.od-rest{{fill:#f2f4f6;stroke:{EDGE}}}",
    f".od-open{{stroke:{FAINT};stroke-dasharray:4 3}}",
    ".od-bar{fill:none;stroke-width:3;stroke-linecap:round}",
    *(f".od-accent{number}{{stroke:{colour}}}" for number, colour in enumerate((*ACCENTS, *dict.fromkeys(LEVELS)))),
    ".od-on-top{fill:#fff}.od-on-top-soft{fill:#cfd9e6}",
)
_ACCENT_NUMBERS = {colour: number for number, colour in enumerate((*ACCENTS, *dict.fromkeys(LEVELS)))}


def font_families(locale: str) -> str:
    first, second = (_TRADITIONAL, _SIMPLIFIED) if locale == "zh-TW" else (_SIMPLIFIED, _TRADITIONAL)
    families = [*first.split(","), *second.split(","), "Arial"]
    return ",".join(f"'{family}'" if " " in family else family for family in families) + ",sans-serif"


def style_sheet(scene: Scene) -> str:
    texts = (
        f".od-{style}{size:g}{{font-size:{size:g}px;fill:{_FILLS[style]}"
        + (";font-weight:700}" if WEIGHTS[style] == "bold" else "}")
        for style, size in scene.sizes
    )
    return "".join((*texts, *_RULES))


def text_class(style: TextStyle, scene: Scene, look: str = "") -> str:
    name = _text_classes(scene.sizes)[style]
    if "od-top" in look:
        return name + (" od-on-top" if style == "title" else " od-on-top-soft")
    return name


@cache
def _text_classes(sizes: tuple[tuple[TextStyle, float], ...]) -> dict[TextStyle, str]:
    return {style: f"od-{style}{size:g}" for style, size in sizes}


def box_class(box: Box) -> str:
    look = look_of(box)
    name = "od-box" if look == "plain" else f"od-box od-{look}"
    return f"{name} od-open" if box.open else name


def accent_class(box: Box) -> str:
    """The class of the bar at the left edge; boxes filled dark or drawn pale have none."""
    if not box.level or look_of(box) not in ("second", "lead", "plain"):
        return ""
    return f"od-bar od-accent{_ACCENT_NUMBERS[accent_of(box)]}"
