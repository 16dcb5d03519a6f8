import gettext
from pathlib import Path

import pytest

from orgdesign.errors import TemplateError
from orgdesign.templating import Relabelled, Templates, built_in_folder

ENGLISH = gettext.NullTranslations()


def templates(folder: Path | None = None, **files: str) -> Templates:
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_", ".") if folder else Path()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Templates(ENGLISH, folder)


def test_the_built_in_templates_are_found():
    assert (built_in_folder() / "documents" / "job-description.html").is_file()


def test_html_and_markdown_are_escaped_each_in_its_way(tmp_path: Path):
    made = templates(tmp_path, a_html="{{ text }}", a_md="{{ text }}")
    assert [made.render("a.html", text="<b>|*"), made.render("a.md", text="<b>|*")] == [
        "&lt;b&gt;|*",
        "&lt;b&gt;\\|\\*",
    ]


def test_macros_are_not_escaped_twice(tmp_path: Path):
    text = "{% macro cell(text) %}<i>{{ text }}</i>{% endmacro %}{{ cell('a|b') }}"
    made = templates(tmp_path, a_html=text, a_md=text)
    assert [made.render("a.html"), made.render("a.md")] == ["<i>a|b</i>", "<i>a\\|b</i>"]


def test_the_users_template_shadows_one_built_in_file_alone(tmp_path: Path):
    made = templates(tmp_path, documents__index_css="/* ours */", a_html="{% include 'documents/index.css' %}")
    assert made.render("a.html") == "/* ours */"
    assert "Latin Body" in (built_in_folder() / "documents" / "page.css").read_text(encoding="utf-8")


def explained(folder: Path, text: str, **values: object) -> str:
    with pytest.raises(TemplateError) as caught:
        templates(folder, a_html=text).render("a.html", **values)
    return str(caught.value).replace(str(folder), "")


def test_faults_of_the_users_template_name_file_and_line(tmp_path: Path):
    assert {
        "syntax": explained(tmp_path, "one\n{% if %}"),
        "undefined": explained(tmp_path, "one\n{{ nothing }}"),
        "field": explained(tmp_path, "one\n\n{{ post.titel }}", post=1),
        "sandbox": explained(tmp_path, "{{ ''.__class__.__mro__ }}"),
        "missing": explained(tmp_path, "{% include 'none.html' %}"),
        "python": explained(tmp_path, "\n{{ 1 / 0 }}"),
        "endless": explained(tmp_path, "{% include 'a.html' %}"),
    } == {
        "syntax": "/a.html, line 2: Expected an expression, got 'end of statement block'",
        "undefined": "/a.html, line 2: 'nothing' is undefined",
        "field": "/a.html, line 3: 'int object' has no attribute 'titel'",
        "sandbox": "/a.html, line 1: access to attribute '__class__' of 'str' object is unsafe.",
        "missing": "/a.html, line 1: there is no template none.html.",
        "python": "/a.html, line 2: ZeroDivisionError: division by zero",
        "endless": "/a.html, line 1: templates include one another without end",
    }


def test_templates_change_nothing(tmp_path: Path):
    assert "unsafe" in explained(tmp_path, "{{ names.append('x') }}", names=[])


@pytest.mark.parametrize("name", ["../secret.html", "/etc/passwd", "sub/../../secret.html"])
def test_includes_stay_within_the_folders(tmp_path: Path, name: str):
    (tmp_path / "secret.html").write_text("secret", encoding="utf-8")
    folder = tmp_path / "templates"
    folder.mkdir()
    assert "there is no template" in explained(folder, f"{{% include '{name}' %}}")


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path):
    (tmp_path / "secret.html").write_text("secret", encoding="utf-8")
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "inside.html").symlink_to(tmp_path / "secret.html")
    assert "lies outside" in explained(folder, "{% include 'inside.html' %}")


def test_a_template_in_another_encoding_is_said(tmp_path: Path):
    (tmp_path / "a.html").write_bytes("客服".encode("gb18030"))
    with pytest.raises(TemplateError, match=r"a\.html is not written in UTF-8"):
        Templates(ENGLISH, tmp_path).render("a.html")


def test_our_own_faults_keep_their_name():
    with pytest.raises(Exception, match="'document' is undefined") as caught:
        Templates(ENGLISH).render("documents/matrix.html")
    assert not isinstance(caught.value, TemplateError)


class Chinese(gettext.NullTranslations):
    def gettext(self, message: str) -> str:
        return {"Purpose": "设置目的"}.get(message, message)


@pytest.mark.parametrize("named", ["Purpose", "设置目的"])
def test_a_company_relabels_by_our_label_in_either_language(named: str):
    relabelled = Relabelled(Chinese(), {named: "岗位目的"})
    assert [relabelled.gettext("Purpose"), relabelled.gettext("Duties")] == ["岗位目的", "Duties"]
