"""Renew the table of traditional characters that reading duties folds: `python -m docs.update_characters`.

The pairs are OpenCC's, of all characters that Big5 knows: whatever a text from Taiwan is written with.
"""

from collections.abc import Iterator
from pathlib import Path

from opencc import OpenCC

FILE = Path(__file__).parent.parent / "orgdesign" / "text" / "lexicons" / "characters.tsv"


def main() -> None:
    pairs = sorted(pairs_of_characters())
    lines = ["traditional\tsimplified", *(f"{traditional}\t{simplified}" for traditional, simplified in pairs)]
    FILE.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def pairs_of_characters() -> Iterator[tuple[str, str]]:
    converter = OpenCC("t2s")
    for code in range(0x4E00, 0x9FFF + 1):
        character = chr(code)
        simplified = converter.convert(character)
        if _is_of_taiwan(character) and len(simplified) == 1 and simplified != character:
            yield character, simplified


def _is_of_taiwan(character: str) -> bool:
    try:
        character.encode("big5")
    except UnicodeEncodeError:
        return False
    return True


if __name__ == "__main__":
    main()
