"""A headquarters of two thousand posts, the same for the same seed: varied, and clean as built."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

Entry = dict[str, object]

_AREAS = [
    "财务",
    "人事",
    "法务",
    "采购",
    "物流",
    "信息",
    "市场",
    "品牌",
    "质量",
    "安全",
    "工程",
    "研发",
    "客服",
    "渠道",
    "行政",
    "审计",
    "战略",
    "投资",
    "培训",
    "资产",
]
_THINGS = [
    "预算",
    "合同",
    "档案",
    "订单",
    "账单",
    "样品",
    "设备",
    "资质",
    "报告",
    "方案",
    "库存",
    "价格",
    "清单",
    "图纸",
    "证照",
    "工单",
    "课程",
    "名册",
]
_ACTIONS = ["编制", "核对", "分析", "整理", "更新", "归集", "测算", "跟踪"]


@dataclass
class Headquarters:
    """The sections of the design as they grow; `random` decides what may vary."""

    random: Random
    units: list[Entry] = field(default_factory=list)
    jobs: list[Entry] = field(default_factory=list)
    positions: list[Entry] = field(default_factory=list)
    responsibilities: list[Entry] = field(default_factory=list)
    people: list[Entry] = field(default_factory=list)


def headquarters(seed: int, posts: int = 2000) -> Headquarters:
    """A president, divisions, departments and sections of 5 to 8, until there are at least so many posts."""
    made = Headquarters(Random(seed))
    _post(made, "president", "总裁", "headquarters", 6, "managerial", reports_to="board", key=True)
    _assistant(made, "president")
    division = 0
    while len(made.positions) < posts:
        division += 1
        _division(made, division)
    return made


def _division(made: Headquarters, number: int) -> None:
    id = f"d{number}"
    _unit(made, id, f"第{number}事业部", "division", "headquarters")
    _post(made, f"{id}-head", f"第{number}事业部总经理", id, 5, "managerial")
    if made.random.random() < 0.5:
        _assistant(made, f"{id}-head")
    for index in range(1, made.random.randint(6, 8) + 1):
        _department(made, f"{id}-{index}", id)


def _department(made: Headquarters, id: str, division: str) -> None:
    area = made.random.choice(_AREAS)
    _unit(made, id, f"{area}部{id}", "department", division)
    _post(made, f"{id}-head", f"{area}部经理{id}", id, 4, "managerial")
    for index in range(1, made.random.randint(5, 8) + 1):
        _section(made, f"{id}-{index}", id, area)


def _section(made: Headquarters, id: str, department: str, area: str) -> None:
    _unit(made, id, f"{area}科{id}", "section", department)
    _post(made, f"{id}-head", f"{area}科长{id}", id, 3, "managerial")
    for index in range(1, made.random.randint(4, 7) + 1):
        dotted = [{"position": f"{department}-head", "scope": f"专项{id}-{index}", "kind": "project"}]
        extra: Entry = {"dotted_to": dotted} if made.random.random() < 0.1 else {}
        _post(made, f"{id}-{index}", f"{area}专员{id}-{index}", id, 2, "technical", **extra)


def _unit(made: Headquarters, id: str, name: str, kind: str, parent: str) -> None:
    made.units.append({"id": id, "name": name, "kind": kind, "parent": parent, "head": f"{id}-head"})


def _assistant(made: Headquarters, superior: str) -> None:
    id = f"{superior}-assistant"
    _post(made, id, f"助理{superior}", str(made.positions[-1]["unit"]), 2, "technical", assistant_to=superior)


def _post(made: Headquarters, id: str, title: str, unit: str, rank: int, type: str, **extra: object) -> None:
    duties = {"duties": _duties(made, id, unit)}
    post: Entry = {"id": id, "unit": unit, "grade": f"G{rank}", "type": type, **extra}
    if type == "technical" and made.random.random() < 0.2:
        made.jobs.append({"id": f"job-{id}", "title": title, **duties})
        post["job"] = f"job-{id}"
    else:
        post |= {"title": title, **duties}
    made.positions.append(post)
    made.people.append({"id": f"p-{id}", "name": f"员工{id}", "holds": [{"position": id, "as": "regular"}]})


def _duties(made: Headquarters, id: str, unit: str) -> list[Entry]:
    """Of one responsibility that is the post's alone; shares of time add up to 95, the last duty brings the rest."""
    made.responsibilities.append({"id": f"r-{id}", "name": f"职责{id}", "unit": unit})
    share = made.random.choice([35, 40, 45, 50, 55])
    words = made.random.sample([f"{action}{thing}" for action in _ACTIONS for thing in _THINGS], 2)
    texts = [f"{word}{id}" for word in words]
    return [
        {"text": text, "time": f"{time}%", "responsibility": f"r-{id}"}
        for text, time in zip(texts, (share, 95 - share), strict=True)
    ]


def write(made: Headquarters, folder: Path, files: int = 7, shuffle: int | None = None) -> Path:
    """Write the design in several files; shuffled, entries stand in another order and in other files."""
    folder.mkdir()
    (folder / "orgdesign.yaml").write_text("{language: zh-CN, preset: textbook@1}\n", encoding="utf-8")
    (folder / "organization.yaml").write_text(_ORGANIZATION, encoding="utf-8")
    for section in ("units", "jobs", "positions", "responsibilities", "people"):
        entries = list(getattr(made, section))
        if shuffle is not None:
            Random(shuffle).shuffle(entries)
        for index in range(files):
            lines = "".join(f"- {json.dumps(entry, ensure_ascii=False)}\n" for entry in entries[index::files])
            (folder / f"{section}-{index}.yaml").write_text(f"{section}:\n{lines}", encoding="utf-8")
    return folder


_ORGANIZATION = """\
organization:
  {id: headquarters, name: 总部, locale: zh-CN, effective: 2026-01-01, reviewed: 2026-06-01, head: president}
outside: [{id: board, title: 董事会}]
defaults:
  position: {hours: 标准工时制}
  document: {owner: 人力资源部}
  last_duty: {text: 完成上级交办的其他工作, time: 5%}
grades:
- {id: G6, name: 总裁, rank: 6}
- {id: G5, name: 总经理, rank: 5}
- {id: G4, name: 经理, rank: 4}
- {id: G3, name: 科长, rank: 3}
- {id: G2, name: 专员, rank: 2}
"""
