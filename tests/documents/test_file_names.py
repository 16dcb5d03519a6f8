import pytest

from orgdesign.documents.file_names import FolderNames, safe_name


@pytest.mark.parametrize(
    ("id", "name"),
    [
        ("complaints-lead", "complaints-lead"),
        ("客服_01.主管", "客服_01.主管"),
        ("CON", "CON_"),
        ("aux.x", "aux_.x"),
        ("com1", "com1_"),
        ("console", "console"),
        ("a.", "a"),
        ("...", "_"),
        ('a<b>:"/\\|?*c', "a_b________c"),
        ("e\u0301", "\u00e9"),
    ],
)
def test_names_are_safe_on_windows_and_keep_chinese(id: str, name: str):
    assert safe_name(id) == name


def test_long_names_are_cut_and_stay_apart():
    one, other = safe_name("岗" * 100 + "一"), safe_name("岗" * 100 + "二")
    assert len(one.encode()) <= 120
    assert one != other


def test_of_two_that_differ_by_case_the_second_is_numbered():
    names = FolderNames()
    assert [names.path("a", id, id) for id in ("Lead", "lead", "LEAD", "Lead")] == [
        "a/Lead",
        "a/lead-2",
        "a/LEAD-3",
        "a/Lead",
    ]
