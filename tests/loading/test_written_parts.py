"""Comments and the stretches of list items, which waivers need."""

import pytest

from orgdesign.loading.source_file import SourceFile

TEXT = """\
# head
positions: # of all
  - id: a # first
    text: "b # c"   # second
    note: |  # third
      # no comment
      d
    # between

  # before
  - {id: e, skills: [f#g, 'h # i', # fourth
      j]} # fifth
  - k # sixth
  -
  # end
z: l#m
"""


def read(text):
    return SourceFile.from_text("org.yaml", text)[0]


def test_comments_are_told_from_signs_in_texts():
    source_file = read(TEXT)
    assert [(comment.location.line, comment.text) for comment in source_file.comments()] == [
        (1, "# head"),
        (2, "# of all"),
        (3, "# first"),
        (4, "# second"),
        (5, "# third"),
        (8, "# between"),
        (10, "# before"),
        (11, "# fourth"),
        (12, "# fifth"),
        (13, "# sixth"),
        (15, "# end"),
    ]
    place = source_file.comments()[1].location
    assert (place.line, place.column, place.end_line, place.end_column) == (2, 12, 2, 20)


def test_items_reach_from_their_first_to_their_last_word_outer_ones_first():
    assert [(item.line, item.column, item.end_line, item.end_column) for item in read(TEXT).items()] == [
        (3, 5, 7, 8),
        (11, 5, 12, 10),
        (11, 22, 11, 25),
        (11, 27, 11, 34),
        (12, 7, 12, 8),
        (13, 5, 13, 6),
        (14, 4, 14, 4),
    ]


@pytest.mark.parametrize("line_break", ["\r\n", "\r"])
def test_other_line_breaks_change_nothing(line_break):
    other, same = read(TEXT.replace("\n", line_break)), read(TEXT)
    assert [comment.location for comment in other.comments()] == [comment.location for comment in same.comments()]
    assert [comment.text for comment in other.comments()] == [comment.text for comment in same.comments()]
    assert other.items() == same.items()


def test_a_broken_file_has_the_comments_before_the_fault_and_no_items():
    source_file = read("a: # b\n  - c\n d: [\n# e\n")
    assert [comment.text for comment in source_file.comments()][:1] == ["# b"]
    assert source_file.items() == ()


def test_empty_files_have_neither():
    assert (read("").comments(), read("").items()) == ((), ())
    assert [comment.text for comment in read("# only").comments()] == ["# only"]
