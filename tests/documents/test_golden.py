"""Two posts in two languages, byte for byte. ORGDESIGN_UPDATE_GOLDEN=1 writes the files anew: look at them then."""

import os
from pathlib import Path

import pytest

from orgdesign.documents.formats import DESCRIPTION_FORMATS
from orgdesign.loading.load import load
from tests.documents.conftest import SAMPLES, edition_of, press_of

GOLDEN = Path(__file__).parents[1] / "golden" / "documents"
POSTS = [("general", "zh-CN", "reception-officer"), ("general", "zh-CN", "after-sales-lead")]
POSTS += [("general-en", "en", "records-administrator"), ("general-en", "en", "complaints-adviser")]


@pytest.mark.parametrize("ending", DESCRIPTION_FORMATS)
@pytest.mark.parametrize(("design", "language", "post"), POSTS)
def test_description_is_as_it_was_looked_at(design: str, language: str, post: str, ending: str):
    organization = load([SAMPLES / design]).organization
    assert organization is not None
    position = organization.positions_by_id[post]
    press = press_of(edition_of(organization, language))
    written = press.written_description(position, DESCRIPTION_FORMATS[ending])
    golden = GOLDEN / f"{post}.{ending}"
    if os.environ.get("ORGDESIGN_UPDATE_GOLDEN"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(str(written), encoding="utf-8", newline="\n")
    assert written == golden.read_text(encoding="utf-8")
