import json

import jsonschema
import jsonschema_rs
import pytest
import yaml

from orgdesign.loading.published_schema import published_schema
from orgdesign.loading.shapes import design_shape
from orgdesign.loading.source_file import SourceFile
from tests.loading.schema_files import EXAMPLE
from tests.loading.test_normalising import FIRST, LAST, translated

PUBLISHED = published_schema()


class EditorLoader(yaml.SafeLoader):
    """Editors resolve numbers and truth values themselves; days stay texts."""


EditorLoader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def is_valid(data):
    return jsonschema_rs.Draft202012Validator(PUBLISHED).is_valid(data)


def test_is_json_schema():
    jsonschema.Draft202012Validator.check_schema(PUBLISHED)


def words_in(node):
    """Every key of the schema itself, not of the data it describes."""
    if isinstance(node, list):
        return {word for part in node for word in words_in(part)}
    if not isinstance(node, dict):
        return set()
    maps = ("properties", "$defs", "patternProperties")
    inner = [list(value.values()) if key in maps else value for key, value in node.items()]
    return set(node) | words_in(inner)


def test_has_no_words_of_our_own():
    words = words_in(PUBLISHED)
    assert "properties" in words
    assert {word for word in words if word.startswith("x-")} == set()


def test_the_example_is_valid_as_editors_read_it():
    data = json.loads(json.dumps(yaml.load(EXAMPLE, EditorLoader)))
    assert isinstance(data["units"][0]["headcount"], int)
    assert is_valid(data)
    assert not any(jsonschema.Draft202012Validator(PUBLISHED).iter_errors(data))


@pytest.mark.parametrize("choose", [FIRST, LAST])
def test_the_example_in_chinese_is_valid(choose):
    source_file, _ = SourceFile.from_text("org.yaml", EXAMPLE)
    assert is_valid(translated(source_file.data, design_shape(), choose))


@pytest.mark.parametrize(
    "data",
    [
        {"positions": [{"id": "a"}]},
        {"岗位": [{"编号": "a"}]},
        {"岗位": [{"名称": "a"}]},
        {"岗位": [{"编号": "a", "名称": "b", "职则": "c"}]},
        {"岗位": [{"编号": "a", "名称": "b", "类型": "管"}]},
        {"岗位": [{"编号": "a", "名称": "b", "职责": [{"权重": "20%"}]}]},
        {"positions": [{"id": None, "title": "b"}]},
        {"people": [{"holds": "a"}]},
    ],
)
def test_faults_are_seen(data):
    assert not is_valid(data)


def test_titles_are_bilingual():
    field = PUBLISHED["$defs"]["position"]["properties"]["reports_to"]
    assert field["title"] == "Reports to · 直接上级"
    assert PUBLISHED["$defs"]["position"]["properties"]["上级"] == {"$ref": "#/$defs/position/properties/reports_to"}


def test_every_call_gives_a_copy():
    published_schema()["$defs"].clear()
    assert published_schema() == PUBLISHED
