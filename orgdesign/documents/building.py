"""Making what was chosen, file by file: one that fails does not stop the others."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from orgdesign.dataclass import dataclass
from orgdesign.documents.output import Output
from orgdesign.documents.press import KINDS
from orgdesign.writing import write_file

# Made in one kind of file only, whichever kinds are asked for.
_SINGLE = ("register", "index")


@dataclass(frozen=True, slots=True)
class Made:
    """`changed` is false for a file that already was as it should be, and for one that failed."""

    output: Output
    changed: bool = False
    error: Exception | None = None


def chosen_outputs(
    outputs: Iterable[Output],
    *,
    kinds: Collection[str] = KINDS,
    formats: Collection[str] = (),
    positions: Collection[str] = (),
) -> Iterator[Output]:
    """Those of the kinds, in the formats as far as a kind knows them, descriptions of the posts; empty: all."""
    for output in outputs:
        if output.kind not in kinds:
            continue
        if formats and output.kind not in _SINGLE and output.format not in formats:
            continue
        if positions and output.kind == "job-descriptions" and output.about not in positions:
            continue
        yield output


def make(outputs: Sequence[Output], folder: Path) -> Iterator[Made]:
    """Each file as it is made, in order; whatever goes wrong with one is told, not raised."""
    for output in outputs:
        try:
            yield Made(output, changed=write_file(folder / output.path, output.make()))
        except Exception as error:
            yield Made(output, error=error)
