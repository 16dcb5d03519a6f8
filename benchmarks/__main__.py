"""Print every speed figure of the README: what, measured, against what, the target. `--write` puts them into it."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.process import BARE_LOAD, ORGDESIGN, PYTHON, in_turn, run
from benchmarks.readme import Row, line, table, write

HERE = Path(__file__).parent


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = {count: _large(Path(folder), count) for count in (1_000, 5_000, 10_000, 100_000)}
        rows = []
        print(table([]), end="")
        for row in _rows(files, Path(folder)):
            print(line(row), flush=True)
            rows.append(row)
    if "--write" in sys.argv[1:]:
        write(rows)


def _rows(files: dict[int, Path], folder: Path) -> Iterator[Row]:
    for count, rounds, target in ((1_000, 7, "0.8"), (10_000, 3, "0.4")):
        ours, bare = in_turn((*ORGDESIGN, "lint", str(files[count])), (*BARE_LOAD, str(files[count])), rounds)
        yield _ratio(f"lint, {count:,} posts, against bare yaml.load", ours, bare, target)
    yield _growth(files)
    peak = run((*ORGDESIGN, "lint", str(files[10_000]))).megabytes
    yield "peak memory of lint, 10,000 posts", f"{peak:.0f} MB", "", f"{peak:.0f} MB", "≤ 350 MB"
    ours, bare = in_turn((*ORGDESIGN, "--version"), (PYTHON, "-c", "import click"), 15)
    yield _ratio("--version against import click", ours, bare, "1.5")
    yield _overlap_in_lint(files[1_000], folder)
    yield _overlaps(folder)
    yield _chart(files[5_000], folder)
    yield _documents(files[1_000], folder)


def _growth(files: dict[int, Path]) -> Row:
    """Time per post at 100,000 posts against 10,000."""
    many = run((*ORGDESIGN, "lint", str(files[100_000]))).seconds / 100_000
    few = run((*ORGDESIGN, "lint", str(files[10_000]))).seconds / 10_000
    micro = 1_000_000
    return (
        "lint, time per post, 100,000 against 10,000",
        f"{many * micro:.0f} µs",
        f"{few * micro:.0f} µs",
        f"{many / few:.2f}",
        "≤ 1.2",
    )


def _overlap_in_lint(design: Path, folder: Path) -> Row:
    """What the rule adds to a run of all others, measured by switching it off."""
    without = folder / "without"
    without.mkdir()
    shutil.copy(design, without / "design.yaml")
    (without / "orgdesign.yaml").write_text("rules: {responsibility-overlap: off}\n", encoding="utf-8")
    with_rule, bare = in_turn((*ORGDESIGN, "lint", str(design)), (*BARE_LOAD, str(design)), 7)
    others, _ = in_turn((*ORGDESIGN, "lint", str(without)), (*BARE_LOAD, str(design)), 7)
    what = "what overlap adds to lint, 1,000 posts, against bare yaml.load"
    return _ratio(what, max(with_rule - others, 0.0), bare, "0.2")


def _overlaps(folder: Path) -> Row:
    """1,002 duties, all worded differently; start-up and reading included."""
    design = folder / "duties.yaml"
    with design.open("wb") as sink:
        subprocess.run((PYTHON, "-m", "benchmarks.make_duties", "167"), stdout=sink, check=True, cwd=HERE.parent)
    seconds = min(run((*ORGDESIGN, "overlaps", str(design))).seconds for _ in range(3))
    return "overlaps among 1,000 duties, all worded differently", f"{seconds:.2f} s", "", f"{seconds:.2f} s", "≤ 0.5 s"


def _chart(design: Path, folder: Path) -> Row:
    what = "chart --format svg, 5,000 posts, against dot -Tsvg of the same tree"
    dot = folder / "tree.dot"
    run((*ORGDESIGN, "chart", str(design), "--format", "dot"), dot)
    if shutil.which("dot") is None:
        seconds = run((*ORGDESIGN, "chart", str(design), "--format", "svg")).seconds
        return what, f"{seconds:.2f} s", "no dot here", "", ""
    plain = _plain_tree(dot, folder / "plain.dot")
    ours, bare = in_turn((*ORGDESIGN, "chart", str(design), "--format", "svg"), ("dot", "-Tsvg", str(plain)), 3)
    return _ratio(what, ours, bare, "0.3")


def _plain_tree(dot: Path, plain: Path) -> Path:
    """The same edges between plain boxes: the kindest thing to give Graphviz."""
    edges = [line for line in dot.read_text(encoding="utf-8").splitlines() if "->" in line]
    bare = "\n".join(line.split("[")[0].rstrip(" ;") + ";" for line in edges)
    plain.write_text(f"digraph {{\nnode [shape=box];\n{bare}\n}}\n", encoding="utf-8")
    return plain


def _documents(design: Path, folder: Path) -> Row:
    out = str(folder / "out")
    command = (*ORGDESIGN, "build", str(design), "-o", out, "--only", "job-descriptions", "--format", "html")
    seconds = run(command).seconds
    return "1,000 job descriptions in HTML", f"{seconds:.1f} s", "", f"{seconds:.1f} ms each", ""


def _ratio(what: str, ours: float, bare: float, target: str) -> Row:
    return what, f"{ours:.2f} s", f"{bare:.2f} s", f"{ours / bare:.2f}", f"≤ {target}"


def _large(folder: Path, count: int) -> Path:
    """A clean design of so many posts, as `make_large.py` writes it."""
    path = folder / f"large-{count}.yaml"
    with path.open("wb") as sink:
        subprocess.run((PYTHON, str(HERE / "make_large.py"), str(count)), stdout=sink, check=True)
    return path


if __name__ == "__main__":
    main()
