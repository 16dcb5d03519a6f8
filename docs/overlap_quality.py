"""How well overlap is found, judged on labelled duties: `python -m docs.overlap_quality` renews the tables.

Every set goes the way of a user: a design is written, read, and `overlaps` asked for every pair it scores. The table
that compares by meaning as well is renewed where the extra `semantic` is installed.
"""

import csv
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from orgdesign.analysis.encoder import Encoder, encoder
from orgdesign.analysis.overlaps import THRESHOLD, overlaps_of
from orgdesign.analysis.readings import Readings
from orgdesign.errors import UsageError
from orgdesign.loading.load import load

ROOT = Path(__file__).parent.parent
SETS = ROOT / "tests" / "analysis" / "overlap_sets"
PAGE = ROOT / "docs" / "overlap.md"
BEGIN, END = "<!-- tables -->", "<!-- end of tables -->"
UNSURE = ("contains", "unsure")  # pairs of whole departments that readers may call the same or not: left aside
BEGIN_MEANING, END_MEANING = "<!-- table by meaning -->", "<!-- end of table by meaning -->"
STEPS = tuple(step / 10 for step in range(1, 10))


@dataclass(frozen=True)
class Judged:
    """A pair of duties as two readers labelled it, and the score it got."""

    label: str
    score: float


@dataclass(frozen=True)
class Quality:
    """The pairs of one set; what is the same work is to be found."""

    name: str
    pairs: Sequence[Judged]

    @property
    def average_precision(self) -> float:
        """Mean of the precision at each pair to be found, best scores first; of equal scores the wrong ones first."""
        ranked = sorted(self.pairs, key=lambda pair: (-pair.score, pair.label == "same"))
        hits, total = 0, 0.0
        for place, pair in enumerate(ranked, start=1):
            if pair.label == "same":
                hits += 1
                total += hits / place
        return total / hits

    def precision(self, threshold: float) -> float | None:
        """The share of the pairs shown that share work: that are the same, or of which one contains the other."""
        shown = [pair for pair in self.pairs if pair.score >= threshold]
        return sum(pair.label in ("same", "contains") for pair in shown) / len(shown) if shown else None

    def recall(self, threshold: float) -> float:
        wanted = [pair for pair in self.pairs if pair.label == "same"]
        return sum(pair.score >= threshold for pair in wanted) / len(wanted)


def qualities(encoder: Encoder | None = None, names: str = "*") -> Iterator[Quality]:
    for path in sorted(SETS.glob("*_hard_*.tsv")):
        if path.match(f"{names}.tsv"):
            yield Quality(path.stem, tuple(_judged_pairs(path, encoder)))
    for path in sorted(SETS.glob("*_natural_*.yaml")):
        if path.match(f"{names}.yaml"):
            yield Quality(path.stem, tuple(_judged_department(path, encoder)))


def _judged_pairs(path: Path, encoder: Encoder | None) -> Iterator[Judged]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    posts = {f"{side}{at}": {"d": row[side]} for at, row in enumerate(rows) for side in "ab"}
    scores = scores_of(posts, "zh-CN" if path.stem.startswith("zh") else "en", encoder)
    for at, row in enumerate(rows):
        yield Judged(row["label"], scores.get(frozenset((f"a{at}/d", f"b{at}/d")), 0.0))


def _judged_department(path: Path, encoder: Encoder | None) -> Iterator[Judged]:
    department = yaml.safe_load(path.read_text(encoding="utf-8"))
    posts = {post: {str(duty["id"]): duty["text"] for duty in duties} for post, duties in department["posts"].items()}
    scores = scores_of(posts, department["language"], encoder)
    labels = {frozenset(map(str, pair)): label for label in (*UNSURE, "same") for pair in department.get(label) or ()}
    names = [(post, f"{post}/{duty}") for post, duties in posts.items() for duty in duties]
    for at, (post, name) in enumerate(names):
        for other_post, other in names[:at]:
            if post != other_post:
                pair = frozenset((name, other))
                if labels.get(pair) not in UNSURE:
                    yield Judged(labels.get(pair, "different"), scores.get(pair, 0.0))


def scores_of(
    posts: dict[str, dict[str, str]], locale: str, encoder: Encoder | None = None
) -> dict[frozenset[str], float]:
    """What `overlaps` gives each pair of duties of a design of these posts side by side, by `post/duty`."""
    design = {
        "organization": {"id": "judged", "name": "Judged", "locale": locale, "head": "head-of-all"},
        "positions": [
            {"id": "head-of-all", "title": "Head"},
            *(
                {"id": post, "title": post, "duties": [{"id": id, "text": text} for id, text in duties.items()]}
                for post, duties in posts.items()
            ),
        ],
    }
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "design.yaml")
        file.write_text(yaml.safe_dump(design, allow_unicode=True, sort_keys=False, width=10_000), encoding="utf-8")
        organization = load([file]).organization
    assert organization is not None
    pairs = overlaps_of(Readings(organization), 0.0, encoder)
    return {
        frozenset((f"{pair.one.position.id}/{pair.one.duty.id}", f"{pair.other.position.id}/{pair.other.duty.id}")):
        pair.likeness.score
        for pair in pairs
    }  # fmt: skip


def tables(all_qualities: Sequence[Quality]) -> str:
    lines = [
        "| set | pairs | same | average precision | precision at the threshold | recall at the threshold |",
        "|---|---|---|---|---|---|",
    ]
    for quality in all_qualities:
        same = sum(pair.label == "same" for pair in quality.pairs)
        lines.append(
            f"| {quality.name} | {len(quality.pairs)} | {same} | {quality.average_precision:.2f} "
            f"| {_percent(quality.precision(THRESHOLD))} | {_percent(quality.recall(THRESHOLD))} |"
        )
    lines += [
        "",
        "Precision / recall by threshold:",
        "",
        "| set | " + " | ".join(f"{step:.1f}" for step in STEPS) + " |",
    ]
    lines.append("|---" * (len(STEPS) + 1) + "|")
    for quality in all_qualities:
        cells = (f"{_percent(quality.precision(step))} / {_percent(quality.recall(step))}" for step in STEPS)
        lines.append(f"| {quality.name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def table_by_meaning(without: Sequence[Quality], by_meaning: Sequence[Quality]) -> str:
    lines = [
        "| set | average precision | by meaning | precision at the threshold | by meaning | recall | by meaning |",
        "|---|---|---|---|---|---|---|",
    ]
    for one, other in zip(without, by_meaning, strict=True):
        cells = (
            *(f"{quality.average_precision:.2f}" for quality in (one, other)),
            *(_percent(quality.precision(THRESHOLD)) for quality in (one, other)),
            *(_percent(quality.recall(THRESHOLD)) for quality in (one, other)),
        )
        lines.append(f"| {one.name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"


def page() -> str:
    text = PAGE.read_text(encoding="utf-8")
    without = tuple(qualities())
    text = _renewed(text, BEGIN, tables(without), END)
    try:
        by_meaning = tuple(qualities(encoder()))
    except UsageError:
        return text
    return _renewed(text, BEGIN_MEANING, table_by_meaning(without, by_meaning), END_MEANING)


def _renewed(text: str, begin: str, table: str, end: str) -> str:
    return f"{text.split(begin)[0]}{begin}\n{table}\n{end}{text.split(end)[1]}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
