"""Make the pictures of the README from the sample designs, in Chromium: `python -m docs.update_pictures`.

Needs Chromium and Noto Sans CJK.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)
# An A4 page as the descriptions show it on a screen, in pixels.
PAGE = (820, 1160)


@dataclass(frozen=True, slots=True)
class Picture:
    """A file that `build` makes of a sample, and what its picture is called."""

    name: str
    sample: str
    file: str


TAKEN = (
    Picture("chart.zh-CN", "large", "charts/org.svg"),
    Picture(
        "job-description.zh-CN", "large", "job-descriptions/customer-service/call-center/hotline-team/hotline-lead.html"
    ),
    Picture("chart.en", "general-en", "charts/org.svg"),
    Picture(
        "job-description.en", "general-en", "job-descriptions/customer-care/after-sales/after-sales-supervisor.html"
    ),
)


def main() -> None:
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        raise SystemExit("the pictures are made by Chromium, which is not installed")
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for picture in TAKEN:
            file = built(picture.sample, Path(folder)) / picture.file
            photograph(browser, file, PICTURES / f"{picture.name}.png", Path(folder))


def built(sample: str, folder: Path) -> Path:
    """A sample's documents; made once."""
    out = folder / sample
    if not out.exists():
        command = (sys.executable, "-m", "orgdesign", "build", "-q", str(ROOT / "sample_orgs" / sample), "-o", str(out))
        subprocess.run(command, check=True)
    return out


def photograph(browser: str, file: Path, picture: Path, folder: Path) -> None:
    width, height = size_of(file)
    command = (
        browser,
        *FLAGS,
        f"--user-data-dir={folder / 'profile'}",
        f"--window-size={width},{height}",
        f"--screenshot={picture}",
        file.as_uri(),
    )
    subprocess.run(command, check=True, capture_output=True)
    print(f"{picture.relative_to(ROOT)}: {width} × {height}, {picture.stat().st_size // 1000} kB")


def size_of(file: Path) -> tuple[int, int]:
    """In pixels: a chart as large as it is drawn, of a description the first page."""
    text = file.read_text(encoding="utf-8")
    if file.suffix != ".svg":
        return PAGE
    found = re.search(r'width="([\d.]+)mm" height="([\d.]+)mm"', text)
    assert found, file
    return round(float(found[1]) * 96 / 25.4), round(float(found[2]) * 96 / 25.4)


if __name__ == "__main__":
    main()
