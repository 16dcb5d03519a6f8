"""The fast judge and the one that explains say the same."""

import copy

import jsonschema
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from orgdesign.loading.schema_source import format_schema
from orgdesign.loading.source_file import SourceFile
from orgdesign.loading.validators import errors_in, is_valid
from tests.loading.schema_files import EXAMPLE

SECTIONS = SourceFile.from_text("org.yaml", EXAMPLE)[0].data


def explained(data, name="design"):
    return not any(True for _ in errors_in(data, name))


def paths_in(node, path=()):
    steps = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for step, value in steps:
        yield (*path, step)
        yield from paths_in(value, (*path, step))


ALL_PATHS = list(paths_in(SECTIONS))
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=4),
    st.sampled_from(
        ["20%", "0.4", "1", "2026-01-01", "2026-02-30", "4 min", "5000 CNY", "none", "无", "主责", "yes", "\n", "a\n"]
    ),
    st.sampled_from([{}, [], [None], ["a"], {"id": "a"}, {"zh-CN": "a"}, {"x-own": 1}, {"a": "b"}, [{"text": "a"}]]),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(path=st.sampled_from(ALL_PATHS), value=VALUES, key=st.none() | st.text(max_size=3) | st.just("notes"))
def test_both_judge_a_changed_example_alike(path, value, key):
    data = {path[0]: copy.deepcopy(SECTIONS[path[0]])}
    container = data
    for step in path[:-1]:
        container = container[step]
    if key is not None and isinstance(container, dict):
        container[key] = value
    else:
        container[path[-1]] = value
    assert is_valid(data) == explained(data)


SIMPLE = sorted(
    name for name, node in format_schema()["$defs"].items() if "properties" not in node and "pattern" in str(node)
)


@pytest.mark.parametrize("name", SIMPLE)
@given(value=VALUES | st.text())
@example(value="20%\n")
@example(value="\u2028")
@example(value="０.５")
@settings(deadline=None, max_examples=60)
def test_both_judge_a_value_alike(name, value):
    assert is_valid(value, name) == explained(value, name)


def test_the_schema_is_json_schema():
    jsonschema.Draft202012Validator.check_schema(format_schema())
    assert len(format_schema()["$defs"]) > 60
