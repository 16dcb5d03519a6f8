from dataclasses import dataclass
from datetime import date

from orgdesign.findings import Finding, Related, Severity, Waived
from orgdesign.lint.formats.display import Display
from orgdesign.lint.formats.text import render
from orgdesign.location import Location
from orgdesign.messages import message


@dataclass(frozen=True)
class File:
    lines: tuple[str, ...]


def finding(line: int, column: int, end_column: int, **others) -> Finding:
    place = Location("org.yaml", line, column, line, end_column)
    return Finding(
        "unity-of-command", others.pop("severity", Severity.ERROR), message("two superiors"), place, **others
    )


def shown(*findings: Finding, lines: tuple[str, ...] = (), **display) -> list[str]:
    files = {"org.yaml": File(lines)} if lines else {}
    return render(findings, Display(files=files, **display)).splitlines()


def test_shows_place_sentence_snippet_related_places_hint_and_summary():
    assert shown(
        finding(
            2,
            5,
            15,
            related=(
                Related(Location("org.yaml", 1, 3, 1, 4)),
                Related(Location("b.yaml", 9, 1, 9, 2), message("here too")),
            ),
            hint=message("keep one"),
        ),
        lines=("- id: a", "    reports_to: [b, c]"),
    ) == [
        "org.yaml:2:5: error: two superiors [unity-of-command]",
        "    2 |     reports_to: [b, c]",
        "      |     ^^^^^^^^^^",
        "   also org.yaml:1:3",
        "   also b.yaml:9:1: here too",
        "   hint: keep one",
        "1 error, 0 warnings, 0 infos",
    ]


def test_puts_carets_right_under_wide_characters():
    assert shown(finding(1, 5, 7), lines=("上级: 经理, 主管",))[1:3] == [
        "    1 | 上级: 经理, 主管",
        "      |       ^^^^",
    ]


def test_puts_carets_under_text_after_a_tab_and_over_combining_characters():
    assert shown(finding(1, 5, 6), lines=("\te\N{COMBINING ACUTE ACCENT} x",))[2] == "      | \t  ^"


def test_shows_one_caret_where_nothing_is_marked():
    assert shown(finding(1, 3, 3), lines=("ab",))[2] == "      |   ^"


def test_shows_the_part_of_a_long_line_that_matters():
    line = "a" * 1000 + "b" * 5 + "c" * 1000
    snippet, carets = shown(finding(1, 1001, 1006), lines=(line,))[1:3]
    assert snippet == "    1 | …" + "a" * 40 + "b" * 5 + "c" * 75 + "…"
    assert carets == "      | " + " " * 41 + "^" * 5


def test_keeps_characters_that_steer_a_terminal_away_from_it():
    assert shown(finding(1, 1, 2), lines=("a\033[31mb",))[1] == "    1 | a\N{REPLACEMENT CHARACTER}[31mb"


def test_does_without_a_snippet_of_a_file_that_was_not_read():
    assert len(shown(finding(7, 1, 2), lines=("one",))) == 2
    assert len(shown(finding(7, 1, 2))) == 2


def test_leaves_out_what_is_waived_and_counts_it():
    waived = finding(1, 1, 2, waived=Waived("settled in June", date(2026, 6, 30)))
    assert shown(waived, finding(2, 1, 2, severity=Severity.INFO)) == [
        "org.yaml:2:1: info: two superiors [unity-of-command]",
        "0 errors, 0 warnings, 1 info, 1 waived",
    ]


def test_says_so_when_nothing_is_found():
    assert shown() == ["nothing found"]


def test_has_no_summary_for_those_who_want_quiet():
    assert shown(finding(1, 1, 2), quiet=True) == ["org.yaml:1:1: error: two superiors [unity-of-command]"]


def test_colours_only_when_asked():
    (line, *_) = shown(finding(1, 1, 2), colour=True)
    assert line == "\033[1morg.yaml:1:1\033[0m: \033[1;31merror\033[0m: two superiors \033[2m[unity-of-command]\033[0m"
