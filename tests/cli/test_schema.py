import json

import jsonschema


def test_prints_a_schema_that_stands_alone(orgdesign):
    schema = json.loads(orgdesign("schema").stdout)
    jsonschema.validators.validator_for(schema).check_schema(schema)
    accepts = jsonschema.validators.validator_for(schema)(schema).is_valid
    assert accepts({"organization": {"id": "service", "name": "客户服务部"}})
    assert not accepts({"organisation": {"id": "service", "name": "客户服务部"}})


def test_writes_it_to_a_file(orgdesign, folder):
    assert orgdesign("schema", "-o", "out/schema.json").stdout == b""
    assert (folder / "out" / "schema.json").read_bytes() == orgdesign("schema").stdout
