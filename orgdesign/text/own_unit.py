"""Whether a duty is about the own unit of whoever has it: 考核本部门员工, to plan the department's budget."""

import re
from functools import lru_cache

# Other people's units: 各部门, 相关部门, 跨部门; other departments, departments in the plural.
_CHINESE = re.compile(
    r"本(?:部门?|科|科室|处|处室|室|组|班|班组|队|团队|中心|区域|单位|店|项目)|所属(?:部门|团队|员工|人员)|下属(?!公司|企业|单位|机构)"
    r"|(?<![各跨他关个多能责需务])部门(?!间|之间|经理|主管|负责人|领导)"
)
_ENGLISH = re.compile(
    r"\b(?:the|own|their|his|her|its|our)\s+(?:own\s+)?(?:department|team|unit|section|group|staff)\b(?!\s+head)"
    r"|\bsubordinates\b|\bdirect reports\b|\bdepartmental\b"
)


@lru_cache(maxsize=4096)
def is_about_own_unit(text: str) -> bool:
    """Whether a plain text speaks of the unit of whoever has the duty."""
    return bool(_CHINESE.search(text) or _ENGLISH.search(text))
