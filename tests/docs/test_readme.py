"""What the READMEs and the developers' guide claim is so."""

import re
from itertools import chain
from pathlib import Path
from urllib.parse import unquote

import pytest

from benchmarks.readme import IN_CHINESE
from benchmarks.readme import READMES as WITH_FIGURES
from docs.update_tutorial import READMES, TUTORIALS
from docs.walkthrough import replayed
from orgdesign.cli import COMMANDS
from orgdesign.documents.formats import ENDINGS

ROOT = READMES[0].parent
GUIDE = ROOT / "docs" / "developers.md"
PAGES = (*READMES, *TUTORIALS, GUIDE, ROOT / "CHANGELOG.md")
FORMAT_NAMES = {"md": "Markdown", "mmd": "Mermaid"}


@pytest.fixture(params=READMES, ids=[readme.name for readme in READMES])
def readme(request: pytest.FixtureRequest) -> str:
    return str(request.param.read_text(encoding="utf-8"))


def test_shows_what_is_really_printed(readme, tmp_path):
    assert "\n$ orgdesign lint " in readme
    assert replayed(readme, tmp_path).splitlines() == readme.splitlines()


def test_names_every_command_and_format(readme):
    formats = {FORMAT_NAMES.get(ending, ending.upper()) for ending in ENDINGS}
    assert [command for command in COMMANDS if not re.search(rf"`(orgdesign )?{command}\b", readme)] == []
    assert [name for name in formats if name not in readme] == []


def test_names_only_targets_that_make_knows(readme):
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"\bmake (\w+)(?:`|$)", readme, re.MULTILINE)
    assert {"demo", "test", "bench"} <= set(targets)
    assert [target for target in targets if f"\n{target}:" not in makefile] == []


@pytest.mark.parametrize("language", WITH_FIGURES)
def test_has_a_row_for_every_figure(language):
    text = WITH_FIGURES[language].read_text(encoding="utf-8")
    figures = text.partition("<!-- bench -->\n")[2].partition("<!-- /bench -->")[0]
    words = IN_CHINESE.keys() if language == "en" else IN_CHINESE.values()
    listed = chain.from_iterable(line.strip("| ").split(" | ") for line in figures.splitlines())
    assert set(words) - set(listed) == set()


def test_every_link_of_every_page_leads_to_a_file():
    links = [(page, link) for page in PAGES for link in links_of(page)]
    assert len(links) > 20
    assert [(page.name, link) for page, link in links if not (page.parent / unquote(link)).exists()] == []


def test_every_path_the_guide_names_is_there():
    named = re.findall(
        r"`((?:\.ci|orgdesign|docs|tests|templates|sample_orgs|benchmarks)/[\w./-]*)`", GUIDE.read_text()
    )
    assert len(named) > 15
    assert [path for path in named if not (ROOT / path).exists()] == []


def links_of(page: Path) -> list[str]:
    """Links and pictures inside the repository."""
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#]+)", text) + re.findall(r'src="([^"]+)"', text)
    return [link for link in links if not link.startswith("http")]
