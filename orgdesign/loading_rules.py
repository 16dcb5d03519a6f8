"""What loading and building find, as a catalogue for `explain` and `rules`: these rules cannot be switched off."""

from collections.abc import Mapping
from types import MappingProxyType

from orgdesign.dataclass import dataclass
from orgdesign.findings import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadingRule:
    """A rule of the reader or the press, described like any other; an example without text cannot be shown as YAML."""

    id: str
    severity: Severity
    summary: str
    rationale: str
    hint: str
    passes: str = ""
    fails: str = ""
    family: str = "loading"


_HEAD = "organization: {id: service, name: Customer Service}\npositions:\n"
_MANAGER = "  - {id: manager, title: Manager, reports_to: none}\n"
_TWO_POSTS = _HEAD + _MANAGER + "  - {id: lead, title: Lead, reports_to: manager}\n"


def _waived(waiver: str) -> str:
    """A manager of nine, excused or not."""
    manager = f"  - {{id: manager, title: Manager, reports_to: none}}  # orgdesign: {waiver}\n"
    return _HEAD + manager + "  - {id: officer, title: Officer, reports_to: manager, headcount: 9}\n"


_RULES = (
    LoadingRule(
        id="yaml-syntax",
        severity=Severity.ERROR,
        summary="Every file can be read as YAML.",
        rationale="One broken line makes the rest of its file unreadable. Until it is mended, only what loading "
        "finds is reported, because everything else would be guessed.",
        hint="Look at the line named and the one before it: a missing quote, bracket or space after a colon.",
        passes=_HEAD + _MANAGER,
        fails=_HEAD + "  - {id: manager, title: Manager, reports_to: none\n",
    ),
    LoadingRule(
        id="punctuation",
        severity=Severity.ERROR,
        summary="Punctuation that YAML needs in half width is not typed in full width, and no text is cut in two.",
        rationale="A Chinese keyboard gives ： and ， where YAML needs : and , followed by a space. The line is then "
        "read as something else, often without any complaint, and the design loses what was written.",
        hint="Type the character in half width, or put the text between quotes.",
        passes=_HEAD + "  - id: manager\n    title: 经理\n    reports_to: none\n",
        fails=_HEAD + "  - id: manager\n    title：经理\n    reports_to: none\n",
    ),
    LoadingRule(
        id="duplicate-key",
        severity=Severity.ERROR,
        summary="No field is written twice in one entry.",
        rationale="Only one of two fields of the same name can count, and readers disagree about which.",
        hint="Keep the one that is right, or join their values into one list.",
        passes=_HEAD + "  - id: manager\n    title: Manager\n    reports_to: none\n",
        fails=_HEAD + "  - id: manager\n    title: Manager\n    title: Head\n    reports_to: none\n",
    ),
    LoadingRule(
        id="schema",
        severity=Severity.ERROR,
        summary="Every field exists and has a value of its kind.",
        rationale="A misspelt field would otherwise be ignored, and a design would quietly say less than its author "
        "believes. Nothing else is found missing for its sake: a misspelt field is judged as the one it was meant to "
        "be, and of a field whose value cannot be read no rule speaks. Fields beginning with `x-` are your own and "
        "left alone.",
        hint="Correct the name or the value; `orgdesign schema` gives all fields to an editor that checks as you type.",
        passes=_HEAD + _MANAGER,
        fails=_HEAD + "  - {id: manager, title: Manager, report_to: none}\n",
    ),
    LoadingRule(
        id="duplicate-id",
        severity=Severity.ERROR,
        summary="An id belongs to one entry of its kind.",
        rationale="Whoever names the id means one of them, and nobody can say which. Units and the organization "
        "share their ids. Other rules see only the first entry, by file name and line.",
        hint="Give one of the two another id, and correct the places that mean it.",
        passes=_TWO_POSTS,
        fails=_HEAD + _MANAGER + "  - {id: manager, title: Lead, reports_to: manager}\n",
    ),
    LoadingRule(
        id="id-case-clash",
        severity=Severity.ERROR,
        summary="No two ids of a kind differ only in capital letters.",
        rationale="Files are named after ids, and Windows and macOS take such names for the same file.",
        hint="Spell both alike if they are one, or give one of them another id.",
        passes=_TWO_POSTS,
        fails=_HEAD + _MANAGER + "  - {id: Manager, title: Lead, reports_to: manager}\n",
    ),
    LoadingRule(
        id="unknown-reference",
        severity=Severity.ERROR,
        summary="Whoever is named exists.",
        rationale="A line to a post that does not exist leads nowhere: the chart has a hole, the work has no owner. "
        "Parties outside the design are listed under `outside`.",
        hint="Correct the name, add the missing entry, or list it under `outside` if it is not designed here.",
        passes=_TWO_POSTS,
        fails=_HEAD + _MANAGER + "  - {id: lead, title: Lead, reports_to: manger}\n",
    ),
    LoadingRule(
        id="encoding",
        severity=Severity.INFO,
        summary="Files are written in UTF-8.",
        rationale="A file in GB18030 or Big5 is read by guessing, and a wrong guess turns texts into other words.",
        hint="Save the file as UTF-8, or name its encoding in orgdesign.yaml.",
    ),
    LoadingRule(
        id="limit-exceeded",
        severity=Severity.ERROR,
        summary="No file is larger or deeper than a design can be.",
        rationale="A file beyond 256 MB, a line beyond 16 MB, 100 levels or a million repeated parts is a mistake "
        "or an attack, and reading it would stop the machine.",
        hint="Split the file, or look for a line that was written by accident.",
    ),
    LoadingRule(
        id="unreadable-file",
        severity=Severity.ERROR,
        summary="Every file of the design can be opened and read.",
        rationale="A file that is skipped would make the design look smaller than it is.",
        hint="Check that the file exists, that you may read it, and that it is a text file.",
    ),
    LoadingRule(
        id="section-absent",
        severity=Severity.INFO,
        summary="Rules that have nothing to judge are named.",
        rationale="Where no entry of a design has the section or field a rule judges, such as an imported list of "
        "posts without duties, the rule is silent. Silence is then no praise, and one note says so.",
        hint="Describe these parts too, or switch the rules off.",
    ),
    LoadingRule(
        id="waiver-without-reason",
        severity=Severity.ERROR,
        summary="A waiver says why.",
        rationale="Somebody will ask why a finding is tolerated; the answer belongs beside it. A waiver without a "
        "reason excuses nothing.",
        hint="Write the reason after the bracket: # orgdesign: ignore[rule] reason until 2026-06-30",
        passes=_waived("ignore[span-too-wide] a second lead starts in June"),
        fails=_waived("ignore[span-too-wide]"),
    ),
    LoadingRule(
        id="waiver-unknown-rule",
        severity=Severity.ERROR,
        summary="A waiver names rules that exist and may be waived.",
        rationale="A misspelt rule excuses nothing, and what it was meant for is reported all the same. What loading "
        "finds cannot be waived: a design that was not read rightly cannot be judged.",
        hint="Correct the name; `orgdesign rules` lists them all.",
        passes=_waived("ignore[span-too-wide] a second lead starts in June"),
        fails=_waived("ignore[span-to-wide] a second lead starts in June"),
    ),
    LoadingRule(
        id="waiver-expired",
        severity=Severity.ERROR,
        summary="A waiver's last day has not passed.",
        rationale="A waiver was given for a time. After it, the matter is settled or decided anew.",
        hint="Mend what was excused, or give the waiver a new date and say why.",
        passes=_waived("ignore[span-too-wide] a second lead starts in June until 2099-06-30"),
        fails=_waived("ignore[span-too-wide] a second lead starts in June until 2019-06-30"),
    ),
    LoadingRule(
        id="waiver-unused",
        severity=Severity.WARNING,
        summary="A waiver excuses something.",
        rationale="A waiver that is left behind would hide the next finding of its rule.",
        hint="Delete the waiver, or move it beside what it should excuse.",
        passes=_waived("ignore[span-too-wide] a second lead starts in June"),
        fails=_waived("ignore[reporting-cycle] a second lead starts in June"),
    ),
    LoadingRule(
        id="missing-glyph",
        family="building",
        severity=Severity.ERROR,
        summary="Every character that is printed can be shown.",
        rationale="Found by `orgdesign build`. A character of a company's own, half a character, or the mark of one "
        "that was lost when a file was converted leaves a hole on paper, often in somebody's name.",
        hint="Type the character again; a rare one of a name has a code of its own in Unicode by now.",
    ),
    LoadingRule(
        id="layout-overflow",
        family="building",
        severity=Severity.INFO,
        summary="A description fits the form it is printed on.",
        rationale="Found by `orgdesign build`. What does not fit on one page takes the form of two pages; the type is "
        "never made smaller, because nobody would read it.",
        hint="Shorten what the finding names, or leave it as it is: nothing is lost.",
    ),
)

LOADING_RULES: Mapping[str, LoadingRule] = MappingProxyType({rule.id: rule for rule in _RULES})
