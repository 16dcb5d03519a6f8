"""What lists of posts call their columns, and the field of the format each one is."""

import re

from orgdesign.model.text import normalized

# Field → headers, the surest first: of two columns for one field the surer header wins. Compared without case,
# width, spaces and punctuation; numbered headers (一级部门, 二级部门) are levels of units, topmost first.
_SYNONYMS: dict[str, tuple[str, ...]] = {
    "id": (
        "岗位编号", "岗位编码", "岗位代码", "岗位id", "职位编号", "职位编码", "职位id", "崗位編號", "職位編號",
        "職務編號", "编号", "編號", "编码", "Position ID", "Post ID", "Post Unique Reference",
        "Position number", "Position No", "Position code", "Job ID", "Role ID", "ID", "Unique ID",
        "Post reference", "Reference", "工号", "员工编号", "工號", "員工編號", "Employee ID", "Employee number",
        "Staff ID", "Staff number",
    ),
    "reports_to": (
        "上级编号", "上级岗位编号", "直接上级编号", "上级岗位编码", "上级职位编号", "上級編號", "直屬主管編號",
        "Manager ID", "Reports to ID", "Reports to position ID", "Reports to post", "Reports to Senior Post",
        "Supervisor ID", "Parent ID", "Manager position ID", "直接上级", "直接上级岗位", "上级岗位", "直属上级",
        "上级", "汇报对象", "汇报给", "直接主管", "直属主管", "直接上級", "直屬上級", "直屬主管", "上級",
        "匯報對象", "Reports to", "Manager", "Line manager", "Supervisor", "Superior", "Boss", "Parent",
        "Parent position", "Manager name", "Reporting to", "上级姓名", "直接上级姓名",
    ),
    "title": (
        "岗位名称", "职位名称", "职务名称", "岗位", "职位", "职务", "崗位名稱", "職位名稱", "職務名稱", "職稱",
        "崗位", "職位", "職務", "Job title", "Position title", "Post title", "Title", "Position",
        "Position name", "Job", "Role", "Post", "Job name",
    ),
    "unit": (
        "所属部门", "部门名称", "部门", "所属单位", "单位", "所在部门", "所屬部門", "部門名稱", "部門",
        "所屬單位", "單位", "Unit", "Organisational unit", "Organizational unit", "Org unit", "Department",
        "Dept", "Department name", "Team", "Division",
    ),
    "headcount": (
        "编制", "编制人数", "定员", "定编", "定编人数", "岗位编制", "核定人数", "人数", "編制", "編制人數",
        "定員", "員額", "人數", "Headcount", "Approved headcount", "Head count", "Heads", "Number of posts",
        "Positions approved", "Establishment",
    ),
    "filled": (
        "在岗人数", "在编人数", "现有人数", "实有人数", "在岗", "现员", "在職人數", "現有人數", "現員",
        "Filled", "Actual headcount", "In post", "Incumbents",
    ),
    "code": ("代码", "代碼", "Code", "Post code", "岗位代号"),
    "grade": (
        "职级", "岗位等级", "职等", "岗级", "岗位级别", "级别", "職級", "職等", "等級", "Grade", "Job grade",
        "Position grade", "Pay grade",
    ),
    "order": (
        "排序", "排序号", "显示顺序", "序号", "排序號", "序號", "Order", "Sort order", "Display order",
        "Sequence",
    ),
    "purpose": (
        "岗位目的", "设置目的", "岗位概要", "职责概述", "岗位目標", "設置目的", "Purpose", "Job purpose",
        "Role purpose", "Job/Team Function", "Job function", "Job summary",
    ),
    "where": (
        "工作地点", "办公地点", "工作地", "地点", "工作地點", "辦公地點", "Location", "Work location", "Office",
        "Site", "Place",
    ),
    "notes": ("备注", "说明", "備註", "說明", "Notes", "Note", "Remarks", "Comment", "Comments"),
    "organization": (
        "公司名称", "公司", "公司名稱", "Organisation", "Organization", "Company", "Organisation name",
        "Company name",
    ),
    "name": (
        "姓名", "员工姓名", "任职者", "在任者", "員工姓名", "任職者", "Name", "Employee name", "Employee",
        "Full name", "Incumbent", "Holder", "Person",
    ),
    "person": (),
    "fte": ("FTE", "Full time equivalent", "Full-time equivalent", "全职当量", "工时比例"),
}  # fmt: skip

FIELDS = tuple(_SYNONYMS)
_LEVELS = (
    ("一级部门", "一级单位", "一級部門", "一級單位", "Unit level 1", "Department level 1", "Level 1 unit"),
    ("二级部门", "二级单位", "二級部門", "二級單位", "Unit level 2", "Department level 2", "Level 2 unit"),
    ("三级部门", "三级单位", "三級部門", "三級單位", "Unit level 3", "Department level 3", "Level 3 unit"),
    ("四级部门", "四级单位", "四級部門", "四級單位", "Unit level 4", "Department level 4", "Level 4 unit"),
)
_PERSON_NUMBERS = ("工号", "员工编号", "工號", "員工編號", "Employee ID", "Employee number", "Staff ID", "Staff number")
_ASIDE = re.compile(r"[(（\[【].*?[)）\]】]")


def fields_of(headers: tuple[str, ...]) -> dict[str, tuple[int, ...]]:
    """Field → indexes of its columns. Only units may have several, from the topmost level down."""
    found = {field: _surest(headers, words) for field, words in _SYNONYMS.items()}
    columns: dict[str, tuple[int, ...]] = {field: (index,) for field, index in found.items() if index is not None}
    levels = tuple(index for words in _LEVELS if (index := _surest(headers, words)) is not None)
    if levels:
        columns["unit"] = levels
    number = _surest(headers, _PERSON_NUMBERS)
    if number is not None and columns.get("id") != (number,):
        columns["person"] = (number,)
    return columns


def field_named(word: str) -> str | None:
    """The field a word stands for: its name in the format, or any header it is known by."""
    if word in FIELDS:
        return word
    return next((field for field, words in _SYNONYMS.items() if _surest((word,), words) is not None), None)


def _surest(headers: tuple[str, ...], words: tuple[str, ...]) -> int | None:
    places: dict[str, int] = {}
    for index, header in enumerate(headers):
        places.setdefault(normalized(header), index)
    for index, header in enumerate(headers):
        places.setdefault(normalized(_ASIDE.sub("", header)), index)
    places.pop("", None)
    return next((places[key] for word in words if (key := normalized(word)) in places), None)
