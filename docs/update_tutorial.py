"""Do what tutorials and READMEs say and write into them what is really printed: `python -m docs.update_tutorial`."""

import tempfile
from pathlib import Path

from docs.walkthrough import replayed

FOLDER = Path(__file__).parent
TUTORIALS = (FOLDER / "tutorial.md", FOLDER / "tutorial.zh-CN.md")
READMES = (FOLDER.parent / "README.md", FOLDER.parent / "README.zh-CN.md")


def main() -> None:
    for page in (*TUTORIALS, *READMES):
        with tempfile.TemporaryDirectory() as folder:
            text = replayed(page.read_text(encoding="utf-8"), Path(folder))
        page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
