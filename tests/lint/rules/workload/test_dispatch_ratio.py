from orgdesign.lint.rules.workload.dispatch_ratio import dispatch_ratio


def design(headcount: str, jurisdiction: str = "CN") -> str:
    return f"""
        organization: {{id: o, name: O, jurisdiction: {jurisdiction}}}
        positions: [{{id: a, title: A, headcount: {headcount}}}]
        """


def test_a_tenth_is_the_limit(violations):
    assert violations(dispatch_ratio, design("{approved: 100, dispatched: 10}")) == []
    assert violations(dispatch_ratio, design("{approved: 100, dispatched: 11}")) == [
        "1:1 11 of the 100 people of O are dispatched (11 %), more than 10 %"
    ]


def test_is_the_law_of_mainland_china_only(violations):
    assert violations(dispatch_ratio, design("{approved: 10, dispatched: 9}", "TW")) == []


def test_filled_places_count_and_outsourced_people_do_not(violations):
    assert violations(dispatch_ratio, design("{approved: 200, filled: 110, outsourced: 10, dispatched: 10}")) == []
    assert violations(dispatch_ratio, design("{approved: 200, filled: 109, outsourced: 10, dispatched: 10}")) != []


def test_each_legal_entity_counts_by_itself(violations):
    text = """
        organization: {id: o, name: O, jurisdiction: CN}
        units:
          - {id: suzhou, name: Suzhou, legal_entity: 苏州公司}
          - {id: hotline, name: Hotline, parent: suzhou}
          - {id: shanghai, name: Shanghai, legal_entity: 上海公司}
        positions:
          - {id: a, title: A, unit: hotline, headcount: {approved: 10, dispatched: 4}}
          - {id: b, title: B, unit: shanghai, headcount: {approved: 90, dispatched: 0}}
        """
    assert violations(dispatch_ratio, text) == [
        "3:32 4 of the 10 people of 苏州公司 are dispatched (40 %), more than 10 %"
    ]
    assert violations(dispatch_ratio, text.replace("legal_entity: 苏州公司", "legal_entity: 上海公司")) == []
