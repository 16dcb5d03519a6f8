#!/usr/bin/env python3
"""Write orgdesign/charts/text_widths.json from Noto Sans CJK SC: make_text_widths.py REGULAR.ttc BOLD.ttc

Needs fontTools. Kept are the characters that are neither one em wide nor Hangul (which text_width counts
as one em); they stand grouped by advance, in thousandths of an em.
"""

import json
import sys
from pathlib import Path

from fontTools.ttLib import TTCollection

TABLE = Path(__file__).parent.parent / "orgdesign" / "charts" / "text_widths.json"
HANGUL = range(0x1100, 0x1200), range(0x3130, 0x3190), range(0xA960, 0xA980), range(0xAC00, 0xD800)


def main() -> None:
    weights = dict(zip(("regular", "bold"), sys.argv[1:], strict=True))
    table = {weight: characters_by_advance(path) for weight, path in weights.items()}
    TABLE.write_text(json.dumps(table, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def characters_by_advance(path: str) -> dict[str, str]:
    font = next(font for font in TTCollection(path).fonts if _family(font).startswith("Noto Sans CJK SC"))
    glyphs, metrics = font.getBestCmap(), font["hmtx"]
    by_advance: dict[int, list[str]] = {}
    for code in sorted(glyphs):
        advance = round(metrics[glyphs[code]][0] * 1000 / font["head"].unitsPerEm)
        if advance != 1000 and not any(code in block for block in HANGUL):
            by_advance.setdefault(advance, []).append(chr(code))
    return {str(advance): "".join(by_advance[advance]) for advance in sorted(by_advance)}


def _family(font: object) -> str:
    return str(font["name"].getDebugName(1))  # type: ignore[index]


main()
