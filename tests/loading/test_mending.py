"""Whatever is wrong in a file, what is left of it can be built."""

import copy
from typing import Any

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgdesign.loading.builder.organization import build_organization
from orgdesign.loading.schema import check
from orgdesign.loading.schema_faults import faults_in
from orgdesign.loading.source_file import SourceFile
from tests.loading.test_validators import ALL_PATHS, SECTIONS

VALUES: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.text(max_size=4),
    st.sampled_from(["0.4", "20%", "2026-02-30", "2024-02-29", "1e5", "9" * 20, "x 1234567890123456%", "主责", "无"]),
    st.sampled_from(
        [{}, [], [None], [[]], ["a"], {"id": "a"}, {"zh-CN": "a"}, {"x-own": 1}, {"a": "b"}, [{"text": ["a"]}]]
    ),
)
CHANGES = st.lists(st.tuples(st.sampled_from(ALL_PATHS), VALUES, st.none() | st.just("zzz")), min_size=1, max_size=6)


def changed(changes):
    data = copy.deepcopy(SECTIONS)
    for path, value, key in changes:
        container: Any = data
        for step in path[:-1]:
            container = container[step] if isinstance(container, (dict, list)) and has(container, step) else None
        if isinstance(container, dict):
            container[key or path[-1]] = copy.deepcopy(value)
        elif isinstance(container, list) and has(container, path[-1]):
            container[path[-1]] = copy.deepcopy(value)
    return data


def has(container, step):
    return step in container if isinstance(container, dict) else isinstance(step, int) and step < len(container)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(CHANGES)
def test_what_is_left_can_be_built(changes):
    text = yaml.safe_dump(changed(changes), allow_unicode=True, sort_keys=False)
    source_file, _ = SourceFile.from_text("org.yaml", text)
    findings = check(source_file)
    for finding in findings:
        assert str(finding.message)
        assert finding.location.line >= 1
    left = [fault for fault in faults_in(source_file.data) if fault.value is not None]
    assert {fault.kind if fault.path[-1] != "id" else "id" for fault in left} <= {"missing", "id"}
    assert all(len(fault.path) <= 3 for fault in left)
    build_organization([source_file])
