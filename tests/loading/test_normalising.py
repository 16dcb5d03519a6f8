"""The example of the format written with Chinese names says the same."""

import copy
import random

import pytest
import yaml

from orgdesign.loading.normalising import normalise
from orgdesign.loading.shapes import Shape, design_shape
from orgdesign.loading.source_file import SourceFile
from orgdesign.loading.validators import is_valid
from tests.loading.schema_files import EXAMPLE, checked


def read(text):
    source_file, findings = SourceFile.from_text("org.yaml", text)
    assert findings == []
    return source_file


def translated(data, shape, choose):
    """Data with every key and value that has Chinese names under one of them."""
    if isinstance(data, list):
        return [translated(item, shape.items, choose) for item in data] if shape.items else data
    if isinstance(data, str):
        return choose([word for word, meaning in shape.values.items() if meaning == data] or [data])
    if not isinstance(data, dict):
        return data
    names = {key: [name for name, meaning in shape.names.items() if meaning == key] or [key] for key in data}
    return {choose(names[key]): translated(value, shape.child(key) or Shape(), choose) for key, value in data.items()}


FIRST, LAST, ANY = (lambda words: words[0]), (lambda words: words[-1]), random.Random(7).choice


@pytest.mark.parametrize("choose", [FIRST, LAST, *[ANY] * 20])
def test_the_example_in_chinese_says_the_same(choose):
    data, _ = checked(EXAMPLE)
    written = read(EXAMPLE).data
    text = yaml.safe_dump(translated(written, design_shape(), choose), allow_unicode=True, sort_keys=False, width=1000)
    assert "客户投诉主管" in text and "title:" not in text
    chinese, findings = checked(text)
    assert findings == []
    assert chinese == data


def test_chinese_data_is_refused_before_its_names_are_known():
    data = translated(read(EXAMPLE).data, design_shape(), FIRST)
    for section, value in data.items():
        assert not is_valid({section: value}), section
    assert not is_valid({"positions": [{"id": "a", "title": "b", "reports_to": "无"}]})


def shapes(shape, seen):
    if id(shape) not in seen:
        seen[id(shape)] = shape
        for part in (*shape.fields.values(), shape.free, shape.items):
            if part is not None:
                shapes(part, seen)
    return list(seen.values())


ALL_SHAPES = shapes(design_shape(), {})


def test_a_name_means_one_field_in_each_map():
    seen = 0
    for shape in ALL_SHAPES:
        meanings: dict[str, str] = {}
        for key, field in shape.schemas.items():
            for name in field.get("x-keys", ()):
                assert meanings.setdefault(name, key) == key, (shape.noun, name)
                assert name not in shape.fields
                seen += 1
    assert seen > 1000


def test_every_field_has_a_title_a_description_and_chinese_names_in_both_ways_of_writing():
    for shape in ALL_SHAPES:
        for key, field in shape.schemas.items():
            assert " · " in field["title"] and " · " in field["description"], (shape.noun, key)
            assert field["x-keys"][0] == field["title"].split(" · ")[1]
    names = {name for shape in ALL_SHAPES for name in shape.names}
    assert {"职责", "職責", "编制", "編制", "直接上级", "直接上級", "岗位名称", "崗位名稱", "职称", "職稱"} <= names


def test_a_misnomer_is_no_field():
    for shape in ALL_SHAPES:
        for field in shape.schemas.values():
            assert not set(field.get("x-misnomers", ())) & set(shape.fields), shape.noun


def test_what_a_name_means_depends_on_the_map():
    data, findings = checked("岗位: [{编号: a, 名称: b, 编制: 3, 文件: {编制: 李}}]\n")
    assert findings == []
    assert data == {"positions": [{"id": "a", "title": "b", "headcount": "3", "document": {"prepared": "李"}}]}


def test_places_stay_as_they_are_written():
    source_file = read("岗位:\n  - 编号: a\n    名称: b\n    职责:\n      - {内容: c, 权重: 20%}\n")
    normalise(source_file)
    paths = [("positions",), ("positions", 0, "title"), ("positions", 0, "duties", 0, "time")]
    assert [str(source_file.locate(path)) for path in paths] == ["org.yaml:1:1", "org.yaml:3:5", "org.yaml:5:17"]


def test_keys_of_the_authors_choice_are_left_alone():
    text = "responsibilities: [{id: a, name: b, primary: {职责: c}}]\n"
    text += "decisions: [{matter: d, approve: {上级: , 主管: 5}}]\n"
    data, findings = checked(text)
    assert findings == []
    assert data["responsibilities"][0]["primary"] == {"职责": "c"}
    assert data["decisions"][0]["approve"] == {"上级": None, "主管": "5"}


def test_own_fields_are_left_alone():
    data, _ = checked("岗位: [{编号: a, 名称: b, x-own: {职责: , c: [主责]}}]\n")
    assert data["positions"][0]["x-own"] == {"职责": None, "c": ["主责"]}


def test_an_anchor_written_twice_is_read_twice():
    text = "岗位:\n  - &one {编号: a, 名称: b, 文件: &file {版本: A}}\n  - {编号: c, 名称: d, 文件: *file}\n"
    data, findings = checked(text)
    assert findings == []
    assert [post["document"] for post in data["positions"]] == [{"version": "A"}] * 2


def test_english_data_is_left_as_it_is():
    source_file = read(EXAMPLE.replace("null", "x"))
    before = copy.deepcopy(source_file.data)
    normalise(source_file)
    assert source_file.data == before
