import os

import pytest

from orgdesign.errors import NothingToReadError
from orgdesign.loading.files import find_files
from orgdesign.loading.limits import Limits


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder, *names):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("")


def names_in(*paths, excluded=(), limits=None):
    files, findings = find_files(paths, excluded, limits or Limits())
    return [file.name for file in files], [(finding.rule, finding.location.file) for finding in findings]


def test_a_folder_is_read_with_all_below_it(folder):
    write(
        folder, "design/b.yaml", "design/a.yml", "design/units/z/c.YAML", "design/notes.txt", "design/sub.yaml/d.yaml"
    )
    assert names_in("design") == (
        ["design/a.yml", "design/b.yaml", "design/sub.yaml/d.yaml", "design/units/z/c.YAML"],
        [],
    )


def test_hidden_files_and_the_configuration_at_the_top_are_left_out(folder):
    write(folder, ".a.yaml", ".git/b.yaml", "orgdesign.yaml", "sub/orgdesign.yaml", "c.yaml")
    assert names_in("c.yaml", "orgdesign.yaml") == (["c.yaml"], [])
    (folder / "sub/orgdesign.yaml").unlink()
    assert names_in(".") == (["c.yaml"], [])


def test_a_configuration_that_nobody_reads_is_said_to_be_none_of_the_design(folder):
    write(folder, "a/orgdesign.yaml", "a/b.yaml", "a/sub/orgdesign.yaml", "c/orgdesign.yaml", "c/d.yaml")
    nested, second = ("unreadable-file", "a/sub/orgdesign.yaml"), ("unreadable-file", "c/orgdesign.yaml")
    assert names_in("a") == (["a/b.yaml"], [nested])
    assert names_in("a/b.yaml", "a/sub/orgdesign.yaml") == (["a/b.yaml"], [nested])
    assert names_in("a", "c") == (["a/b.yaml", "c/d.yaml"], [nested, second])
    _, (finding, _) = find_files(["a", "c"])
    assert (
        str(finding.message) == "orgdesign.yaml is the configuration of a design, not a part of it; here it is not read"
    )


def test_a_configuration_alone_is_no_design(folder):
    write(folder, "sub/orgdesign.yaml")
    with pytest.raises(NothingToReadError, match="configuration of a design"):
        find_files(["sub/orgdesign.yaml"])


def test_excluded_folders_are_left_out(folder):
    write(folder, "a.yaml", "templates/b.yaml", "out/c.yaml", "sub/out/d.yaml")
    assert names_in(".", excluded=["templates", folder / "out"]) == (["a.yaml", "sub/out/d.yaml"], [])


def test_names_are_shown_as_they_were_given(folder):
    write(folder, "design/a.yaml")
    assert names_in(folder / "design") == ([f"{folder.as_posix()}/design/a.yaml"], [])
    assert names_in("./design/../design") == (["design/../design/a.yaml"], [])


def test_the_order_is_that_of_names_and_a_file_named_twice_is_read_once(folder):
    write(folder, "z.yaml", "a/b.yaml", "a/a.yaml")
    assert names_in("z.yaml", "a", "a/b.yaml") == (["a/a.yaml", "a/b.yaml", "z.yaml"], [])


def test_a_file_named_on_the_command_line_may_be_called_anything(folder):
    write(folder, "design.txt")
    assert names_in("design.txt") == (["design.txt"], [])


@pytest.mark.parametrize("name", ["nowhere", "nowhere.yaml", "sub/nowhere"])
def test_a_path_that_does_not_exist(folder, name):
    with pytest.raises(NothingToReadError, match=f"There is no file or folder “{name}”"):
        find_files([name])


def test_nothing_to_read(folder):
    write(folder, "empty/readme.txt")
    with pytest.raises(NothingToReadError, match=r"There is no \*.yaml or \*.yml file in empty\."):
        find_files(["empty"])


def test_links_within_the_design_are_followed_once(folder):
    write(folder, "design/a.yaml", "design/sub/b.yaml")
    (folder / "design/sub/up").symlink_to("..")
    (folder / "design/again.yaml").symlink_to("a.yaml")
    assert names_in("design") == (["design/a.yaml", "design/sub/b.yaml"], [])


def test_links_that_lead_nowhere_or_outside_are_said(folder):
    write(folder, "design/a.yaml", "other/b.yaml")
    (folder / "design/broken.yaml").symlink_to("nowhere.yaml")
    (folder / "design/loop.yaml").symlink_to("loop.yaml")
    (folder / "design/outside.yaml").symlink_to(folder / "other/b.yaml")
    (folder / "design/outside").symlink_to(folder / "other")
    (folder / "design/readme.txt").symlink_to("/etc/passwd")
    found = ["broken.yaml", "loop.yaml", "outside", "outside.yaml"]
    assert names_in("design") == (["design/a.yaml"], [("unreadable-file", f"design/{name}") for name in found])


def test_a_link_named_on_the_command_line_is_followed(folder):
    write(folder, "real/a.yaml")
    (folder / "link").symlink_to("real")
    assert names_in("link") == (["link/a.yaml"], [])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_what_is_no_ordinary_file_is_said(folder):
    write(folder, "a.yaml")
    os.mkfifo(folder / "pipe.yaml")
    assert names_in(".") == (["a.yaml"], [("unreadable-file", "pipe.yaml")])
    assert names_in("/dev/zero") == ([], [("unreadable-file", "/dev/zero")])


def test_a_folder_that_cannot_be_opened_is_said(folder, monkeypatch):
    write(folder, "a.yaml", "locked/b.yaml")
    listed = type(folder).iterdir

    def refuse(path):
        if path.name == "locked":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(type(folder), "iterdir", refuse)
    assert names_in(".") == (["a.yaml"], [("unreadable-file", "locked")])


def test_a_file_that_is_too_large_is_not_read(folder):
    write(folder, "a.yaml")
    (folder / "b.yaml").write_text("a: 0123456789")
    assert names_in(".", limits=Limits(file_bytes=10)) == (["a.yaml"], [("limit-exceeded", "b.yaml")])
