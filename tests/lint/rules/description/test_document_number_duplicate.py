from orgdesign.lint.rules.description.document_number_duplicate import document_number_duplicate


def test_a_number_is_reported_once_with_every_bearer(organization_of):
    (found,) = document_number_duplicate.check(
        organization_of("""
            organization: {id: o, name: O}
            positions:
              - {id: a, title: A, document: {number: N-1}}
              - {id: b, title: B, document: {number: N-2}}
              - {id: c, title: C, document: {number: N-1}}
            policies: [{id: p, title: Returns, document: {number: N-1}}]
            documents: [{id: form, title: Form, number: N-1}]
        """)
    )
    assert str(found.message) == "C (c) has the document number N-1, which A (a) has already"
    assert str(found.place.location) == "org.yaml:5:34"
    assert [f"{one.location} {one.message}" for one in found.related] == [
        "org.yaml:3:34 first given here",
        "org.yaml:6:47 and given here",
        "org.yaml:7:37 and given here",
    ]


def test_posts_that_share_the_description_of_a_job_share_its_number(violations):
    assert violations(
        document_number_duplicate,
        """
        organization: {id: o, name: O}
        jobs: [{id: j, title: J, document: {number: N-1}}]
        positions:
          - {id: a, job: j}
          - {id: b, job: j}
          - {id: c, job: j, document: {number: N-1}}
        """,
    ) == ["6:32 J (c) has the document number N-1, which J (a) has already"]
