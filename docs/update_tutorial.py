"""Do what the tutorials say and write what is really printed into them: `python -m docs.update_tutorial`."""

import tempfile
from pathlib import Path

from docs.walkthrough import replayed

FOLDER = Path(__file__).parent
TUTORIALS = (FOLDER / "tutorial.md", FOLDER / "tutorial.zh-CN.md")


def main() -> None:
    for tutorial in TUTORIALS:
        with tempfile.TemporaryDirectory() as folder:
            text = replayed(tutorial.read_text(encoding="utf-8"), Path(folder))
        tutorial.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
