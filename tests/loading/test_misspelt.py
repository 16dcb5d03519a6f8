from tests.loading.schema_files import checked, said


def test_a_misspelt_field_is_read_as_the_one_it_was_meant_to_be():
    data, findings = checked(
        "positions: [{id: a, titel: A, purpsoe: b, 直接上及: none, 职责: [{文本: c, tiem: 20%}]}]\n"
    )
    assert [one.rule for one in findings] == ["schema"] * 5
    assert data == {
        "positions": [
            {"id": "a", "title": "A", "purpose": "b", "reports_to": "none", "duties": [{"text": "c", "time": "20%"}]}
        ]
    }


def test_a_field_that_is_there_is_not_replaced():
    data, findings = checked("positions: [{id: a, title: A, titel: B}]\n")
    assert len(findings) == 1
    assert data == {"positions": [{"id": "a", "title": "A"}]}


def test_of_two_meant_alike_the_first_counts():
    data, findings = checked("positions: [{id: a, titel: A, tittle: B}]\n")
    assert len(findings) == 2
    assert data == {"positions": [{"id": "a", "title": "A"}]}


def test_what_stands_in_a_misspelt_field_is_looked_at_as_well():
    assert len(said("organisation: {id: o, name: O, locale: fr}\n")) == 2


def test_a_file_with_more_faults_than_anybody_reads_is_not_guessed_at():
    data, _ = checked("positions:\n" + "  - {id: a, title: A, purpsoe: b}\n" * 201)
    assert data["positions"][0] == {"id": "a"}
