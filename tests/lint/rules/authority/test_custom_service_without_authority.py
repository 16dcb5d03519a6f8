from orgdesign.lint.rules.authority.custom_service_without_authority import custom_service_without_authority


def test_posts_that_face_the_customer_are_told_once(violations):
    assert violations(
        custom_service_without_authority,
        """
        organization: {id: o, name: O}
        positions:
          - {id: agent, title: Agent}
          - {id: able, title: Able, authorities: [{action: approve, object: refunds}]}
          - {id: back, title: Back}
          - {id: standard, title: Standard}
        processes:
          - id: p
            name: P
            variety: custom
            steps:
              - {id: one, name: One, by: agent, contact: phone}
              - {id: two, name: Two, by: agent, zone: front}
              - {id: three, name: Three, by: able, zone: front}
              - {id: four, name: Four, by: back, zone: back}
          - {id: q, name: Q, variety: standard, steps: [{id: one, name: One, by: standard, contact: phone}]}
        """,
    ) == ["3:5 Agent (agent) serves customers in P (p), which varies from case to case, and may settle nothing"]
