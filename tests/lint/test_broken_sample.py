"""The sample that is wrong on purpose: each fault its comments announce is found once, and nothing else."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

from orgdesign.checking import check_design, load_design
from orgdesign.config import read_configuration

BROKEN = Path(__file__).parents[2] / "sample_orgs" / "broken"
PLANTED = re.compile(r"# 错误 ([a-z][a-z0-9-]+)")
# Remarks: rules with nothing to judge, and posts whose one duty was planted so large.
REMARKS = {"section-absent", "redesign-candidate"}


def test_each_planted_fault_is_found_once_in_its_file_and_nothing_else():
    configuration = read_configuration(str(BROKEN))
    findings = check_design(load_design([BROKEN], configuration), configuration, date(2026, 6, 30)).findings
    found = Counter((Path(one.location.file).name, one.rule) for one in findings if one.rule not in REMARKS)
    files = {path.name: path.read_text(encoding="utf-8") for path in BROKEN.glob("*.yaml")}
    assert found == Counter((name, rule) for name, text in files.items() for rule in PLANTED.findall(text))
