import pytest

from orgdesign.cli.list_file import read_list
from orgdesign.errors import UsageError

TEXT = "岗位编号,岗位名称\n1,客户服务经理\n2,投诉处理专员\n"


@pytest.mark.parametrize(
    ("encoding", "notes"), [("utf-8", 0), ("utf-8-sig", 0), ("utf-16", 1), ("gb18030", 1), ("utf-16-le", 1)]
)
def test_the_bytes_tell_the_encoding(tmp_path, encoding, notes):
    text = TEXT if encoding != "utf-16-le" else "id,title\n1,agent\n"
    (tmp_path / "list.csv").write_bytes(text.encode(encoding))
    read = read_list(tmp_path / "list.csv")
    assert (read.text, len(read.notes)) == (text, notes)


def test_big5_is_told_by_its_characters(tmp_path):
    text = "職務編號,職稱\n1,客戶服務經理\n2,投訴處理專員\n"
    (tmp_path / "list.csv").write_bytes(text.encode("cp950"))
    assert read_list(tmp_path / "list.csv").text == text


def test_the_user_may_name_the_encoding(tmp_path):
    (tmp_path / "list.csv").write_bytes("id,title\n1,Café\n".encode("latin-1"))
    assert read_list(tmp_path / "list.csv", "latin-1").text == "id,title\n1,Café\n"


def test_damaged_characters_cost_no_rows(tmp_path):
    (tmp_path / "list.csv").write_bytes((TEXT * 3).encode() + b"3,\xff\n")
    read = read_list(tmp_path / "list.csv")
    assert read.text == TEXT * 3 + "3,\ufffd\n"
    assert [str(note) for note in read.notes] == ["the file is utf-8, but damaged in places"]


@pytest.mark.parametrize("raw", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1", b"\xff\xfa\x80" * 9])
def test_what_is_no_text_is_refused(tmp_path, raw):
    (tmp_path / "list.csv").write_bytes(raw)
    with pytest.raises(UsageError):
        read_list(tmp_path / "list.csv")


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(UsageError, match="is not an ordinary file"):
        read_list(tmp_path)
