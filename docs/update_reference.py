"""Write the reference pages from the code: `python -m docs.update_reference`. A test holds them up to date."""

from collections.abc import Iterator
from pathlib import Path

from docs.commands_page import commands_page
from docs.fields_page import fields_page
from docs.rules_page import rules_page
from docs.wording import LANGUAGES

REFERENCE = Path(__file__).parent / "reference"
PAGES = {"rules": rules_page, "commands": commands_page, "fields": fields_page}


def main() -> None:
    REFERENCE.mkdir(exist_ok=True)
    for name, text in reference():
        (REFERENCE / name).write_text(text, encoding="utf-8")


def reference() -> Iterator[tuple[str, str]]:
    """Names of files and what is in them."""
    for name, page in PAGES.items():
        for language in LANGUAGES:
            yield f"{name}{language.suffix}.md", page(language)


if __name__ == "__main__":
    main()
