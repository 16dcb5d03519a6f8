"""The words a chart itself says, by language."""

from collections.abc import Mapping
from dataclasses import field

from orgdesign.dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """`{count}` and `{name}` mark where a number or a name goes.

    Chinese 等 n 岗 counts those named as well: `rest_counts_all`.
    """

    chart_by_post: str
    chart_by_unit: str
    posts: str
    units: str
    headcount: str
    layers: str
    vacant: str
    outside: str
    filled: str
    folded: str
    folded_units: str
    rest: str
    circle: str
    solid: str
    assistant: str
    open: str
    elsewhere: str
    several_holders: str
    holder_in_manner: str
    separator: str
    joint: str
    rest_counts_all: bool
    natures: Mapping[str, str] = field(default_factory=dict)
    manners: Mapping[str, str] = field(default_factory=dict)


_ENGLISH = Labels(
    chart_by_post="Organization chart",
    chart_by_unit="Units and their heads",
    posts="Posts",
    units="Units",
    headcount="Headcount",
    layers="Layers",
    vacant="Vacant",
    outside="Outside",
    filled="Approved/filled",
    folded="{count} posts below",
    folded_units="{count} units below",
    rest="{count} more",
    circle="Reports in a circle to {name}",
    solid="Reports to",
    assistant="Assists",
    open="Vacant, outside or committee",
    elsewhere="{nature}: {name}",
    several_holders="{names} and {count} more",
    holder_in_manner="{name} ({manner})",
    separator=", ",
    joint=" · ",
    rest_counts_all=False,
    natures={
        "": "Dotted line",
        "function": "Function",
        "region": "Region",
        "project": "Project",
        "second": "Also reports to",
    },
    manners={"concurrent": "concurrent", "acting": "acting", "seconded": "seconded"},
)
_SIMPLIFIED = Labels(
    chart_by_post="岗位结构图",
    chart_by_unit="部门结构图",
    posts="岗位",
    units="部门",
    headcount="编制",
    layers="层级",
    vacant="空缺",
    outside="外部",
    filled="编制/在岗",
    folded="下设 {count} 岗",
    folded_units="下设 {count} 个部门",
    rest="等 {count} 岗",
    circle="循环汇报至{name}",
    solid="直接上级",
    assistant="助理",
    open="空缺、外部或委员会",
    elsewhere="{nature}：{name}",
    several_holders="{names}等 {count} 人",
    holder_in_manner="{name}（{manner}）",
    separator="、",
    joint="·",
    rest_counts_all=True,
    natures={"": "虚线汇报", "function": "职能", "region": "区域", "project": "项目", "second": "另一上级"},
    manners={"concurrent": "兼", "acting": "代", "seconded": "借"},
)
_TRADITIONAL = Labels(
    chart_by_post="職位組織圖",
    chart_by_unit="部門組織圖",
    posts="職位",
    units="部門",
    headcount="編制",
    layers="層級",
    vacant="出缺",
    outside="外部",
    filled="編制/現員",
    folded="下設 {count} 職位",
    folded_units="下設 {count} 個部門",
    rest="等 {count} 職位",
    circle="循環呈報至{name}",
    solid="直屬主管",
    assistant="助理",
    open="出缺、外部或委員會",
    elsewhere="{nature}：{name}",
    several_holders="{names}等 {count} 人",
    holder_in_manner="{name}（{manner}）",
    separator="、",
    joint="·",
    rest_counts_all=True,
    natures={"": "虛線呈報", "function": "職能", "region": "區域", "project": "專案", "second": "另一主管"},
    manners={"concurrent": "兼", "acting": "代", "seconded": "借調"},
)
_BY_LOCALE = {"en": _ENGLISH, "zh-CN": _SIMPLIFIED, "zh-TW": _TRADITIONAL}


def labels_for(locale: str) -> Labels:
    return _BY_LOCALE.get(locale, _ENGLISH)
