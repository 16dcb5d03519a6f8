"""What a post may decide: its own authorities, and what the table of decisions gives it."""


def test_the_table_of_decisions_adds_to_what_stands_with_the_post(organization_of):
    organization = organization_of(
        """
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead, authorities: [{kind: personnel, action: approve, object: leave}]}
          - {id: agent, title: Agent}
        decisions:
          - {id: refund, matter: refunds, kind: expense, propose: agent, approve: {lead: 500 CNY}}
        """
    )
    held = {
        position.id: [(one.kind, one.action, one.object, str(one.limit and one.limit.amount)) for one in given]
        for position in organization.positions
        if (given := organization.authorities_of(position))
    }
    assert held == {
        "lead": [("personnel", "approve", "leave", "None"), ("expense", "approve", "refunds", "500")],
        "agent": [("expense", "propose", "refunds", "None")],
    }


def test_what_the_table_gives_to_others_stays_with_them(organization_of):
    organization = organization_of(
        """
        organization: {id: service, name: Customer Service}
        outside: [{id: finance, name: Finance}]
        positions: [{id: clerk, title: Clerk}]
        decisions: [{id: refund, matter: refunds, approve: finance}]
        """
    )
    assert organization.authorities_of(organization.positions[0]) == ()
