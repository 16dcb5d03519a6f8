"""The forms as a real browser prints them."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from orgdesign.documents.formats import DESCRIPTION_FORMATS
from orgdesign.loading.load import load
from tests.documents.conftest import SAMPLES, edition_of, press_of

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
SWITCHES = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--no-pdf-header-footer"),
)

pytestmark = pytest.mark.skipif(
    not (CHROMIUM and shutil.which("pdfinfo") and shutil.which("pdftotext")),
    reason="needs Chromium and poppler's tools to print and to look at the print",
)


@pytest.fixture
def printed(tmp_path: Path) -> Callable[[str, str], tuple[int, str, str]]:
    """Print a post's description; answer how many pages of which size, and their text."""

    def run(design: str, post: str) -> tuple[int, str, str]:
        organization = load([SAMPLES / design]).organization
        assert organization is not None
        press = press_of(edition_of(organization, organization.locale))
        page = press.written_description(organization.positions_by_id[post], DESCRIPTION_FORMATS["html"])
        source, target = tmp_path / "page.html", tmp_path / "page.pdf"
        source.write_text(str(page), encoding="utf-8")
        command = [str(CHROMIUM), *SWITCHES, f"--user-data-dir={tmp_path / 'browser'}", f"--print-to-pdf={target}"]
        subprocess.run([*command, source.as_uri()], check=True, capture_output=True, timeout=120)
        info = subprocess.run(["pdfinfo", target], check=True, capture_output=True, text=True).stdout
        text = subprocess.run(["pdftotext", "-layout", target, "-"], check=True, capture_output=True, text=True).stdout
        pages = re.search(r"Pages:\s+(\d+)", info)
        size = re.search(r"Page size:\s+(.*)", info)
        assert pages and size
        return int(pages[1]), size[1], text

    return run


def test_the_front_line_form_takes_one_page(printed):
    pages, size, text = printed("general", "reception-officer")
    assert (pages, "A4" in size) == (1, True)
    assert "QM-KF-JD-013" in text


def test_the_two_page_form_takes_two(printed):
    pages, _, text = printed("general", "proposal-officer")
    assert pages == 2
    assert text.count("QM-KF-JD-012") == 2


def test_a_full_one_takes_three_at_most_and_keeps_the_signatures_together(printed):
    pages, _, text = printed("general-en", "complaints-adviser")
    assert pages == 3
    last = text.split("\f")[2]
    assert all(word in last for word in ("Prepared / date", "Holder's signature", "Page 3 of 3"))
