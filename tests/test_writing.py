import os
import stat
import sys

import pytest

from orgdesign.errors import UsageError
from orgdesign.writing import write_file


def test_makes_the_folders_of_a_file_and_leaves_nothing_else(tmp_path):
    assert write_file(tmp_path / "a" / "b" / "表.txt", "一\n")
    assert (tmp_path / "a" / "b" / "表.txt").read_bytes() == "一\n".encode()
    assert [one.name for one in (tmp_path / "a" / "b").iterdir()] == ["表.txt"]


def test_leaves_an_equal_file_untouched(tmp_path):
    write_file(tmp_path / "a.txt", "one")
    os.utime(tmp_path / "a.txt", (1, 1))
    assert not write_file(tmp_path / "a.txt", "one")
    assert (tmp_path / "a.txt").stat().st_mtime == 1
    assert write_file(tmp_path / "a.txt", b"two")
    assert (tmp_path / "a.txt").read_text() == "two"


def test_refuses_a_folder(tmp_path):
    with pytest.raises(UsageError, match="is a folder, not a file"):
        write_file(tmp_path, "one")


def test_says_why_a_file_cannot_be_written(tmp_path):
    (tmp_path / "a").write_text("a file, no folder")
    with pytest.raises(UsageError, match="cannot be written: "):
        write_file(tmp_path / "a" / "b.txt", "one")


@pytest.mark.skipif(sys.platform == "win32", reason="modes and links are those of POSIX")
class TestOnPosix:
    def test_keeps_the_mode_of_a_file(self, tmp_path):
        (tmp_path / "a.txt").write_text("one")
        (tmp_path / "a.txt").chmod(0o640)
        write_file(tmp_path / "a.txt", "two")
        assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o640

    def test_writes_through_a_link(self, tmp_path):
        (tmp_path / "link").symlink_to(tmp_path / "real")
        (tmp_path / "real").write_text("one")
        write_file(tmp_path / "link", "two")
        assert (tmp_path / "link").is_symlink()
        assert (tmp_path / "real").read_text() == "two"

    def test_writes_to_what_is_no_ordinary_file(self):
        assert write_file("/dev/null", "one")
