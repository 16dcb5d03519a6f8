from dataclasses import replace

import pytest

from orgdesign.documents.control import control
from tests.documents.conftest import CARE, edition_of


@pytest.mark.parametrize(
    ("owner", "shown"),
    {"manager": "Care Manager", "C-1": "Care Manager", "complaints": "Complaints", "director": "Director"}.items(),
)
def test_the_keeper_of_a_document_is_called_by_name_whoever_reads_it(organization_of, owner, shown):
    design = organization_of(CARE.replace("number: CC-JD-2", f"number: CC-JD-2, owner: {owner}"))
    document = design.positions_by_id["lead"].document
    for audience in ("internal", "public"):
        assert control(document, replace(edition_of(design), audience=audience)).owner == shown


def test_anybody_else_who_keeps_it_is_a_person_whom_the_public_does_not_see(organization_of):
    design = organization_of(CARE.replace("number: CC-JD-2", "number: CC-JD-2, owner: Ann of Personnel"))
    document = design.positions_by_id["lead"].document
    assert control(document, edition_of(design)).owner == "Ann of Personnel"
    assert control(document, replace(edition_of(design), audience="public")).owner == ""
