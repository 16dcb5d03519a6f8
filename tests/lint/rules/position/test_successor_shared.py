from orgdesign.lint.rules.position.successor_shared import successor_shared


def test_counts_key_posts_only(violations):
    design = """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, key: true, successors: [c]}
          - {id: b, title: B, key: %s, successors: [c]}
          - {id: c, title: C}
    """
    assert violations(successor_shared, design % "false") == []
    assert violations(successor_shared, design % "true") == [
        "4:47 C (c) is the successor for 2 key posts: A (a), B (b)"
    ]
