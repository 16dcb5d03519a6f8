import pytest

from orgdesign.errors import UsageError
from orgdesign.exchange.design_folder import write_design


def contents(folder):
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_files_are_written_into_a_new_folder(tmp_path):
    written = write_design(tmp_path / "new" / "design", {"units.yaml": "units: []\n", "a.yaml": "客\n"})
    assert written == (tmp_path / "new/design/units.yaml", tmp_path / "new/design/a.yaml")
    assert contents(tmp_path / "new/design") == {"units.yaml": "units: []\n", "a.yaml": "客\n"}


def test_nothing_is_overwritten_unasked(tmp_path):
    (tmp_path / "b.yaml").write_text("mine")
    with pytest.raises(UsageError, match=r"nothing was written: .*b\.yaml would be overwritten"):
        write_design(tmp_path, {"a.yaml": "new", "b.yaml": "new"})
    assert contents(tmp_path) == {"b.yaml": "mine"}


def test_files_are_overwritten_on_request(tmp_path):
    (tmp_path / "b.yaml").write_text("mine")
    write_design(tmp_path, {"b.yaml": "new"}, force=True)
    assert contents(tmp_path) == {"b.yaml": "new"}


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="cannot be written"):
        write_design(tmp_path / "file", {"a.yaml": ""})
