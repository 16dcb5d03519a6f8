from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.text import named


@rule(
    severity=Severity.WARNING,
    needs=("processes", "positions.authorities"),
    hint="Give the post an authority to execute or to approve, with a limit, or standardise the service.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        units: [{id: complaints, name: Complaints, head: lead}]
        positions:
          - {id: lead, title: Complaints Lead, unit: complaints}
          - id: agent
            title: Agent
            unit: complaints
            authorities: [{action: execute, object: exchange of goods, limit: 300 CNY}]
        processes:
          - id: settling
            name: Settling complaints
            unit: complaints
            owner: lead
            variety: custom
            steps:
              - {id: take, name: Take the complaint, by: agent, contact: phone}
              - {id: settle, name: Settle it, by: agent, zone: front}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        units: [{id: complaints, name: Complaints, head: lead}]
        positions:
          - {id: lead, title: Complaints Lead, unit: complaints}
          - id: agent
            title: Agent
            unit: complaints
            authorities: [{action: propose, object: exchange of goods}]
        processes:
          - id: settling
            name: Settling complaints
            unit: complaints
            owner: lead
            variety: custom
            steps:
              - {id: take, name: Take the complaint, by: agent, contact: phone}
              - {id: settle, name: Settle it, by: agent, zone: front}
    """,
)
def custom_service_without_authority(organization: Organization) -> Iterator[Violation]:
    """Who faces the customer in a service that varies may settle something.

    A custom service meets cases that no standard foresees. A post that may only propose cannot serve
    them. Judged are the posts of steps in the front zone or in contact with the customer, in
    processes whose variety is custom.
    """
    for id, (process, step) in organization.steps_of_custom_service.items():
        position = organization.positions_by_id[id]
        if not any(act.decides for act in organization.acts_of(position)):
            yield Violation(
                position.at(),
                message(
                    "{post} serves customers in {process}, which varies from case to case, and may settle nothing",
                    post=organization.title_and_id(position.id),
                    process=named(process.name, process.id),
                ),
                related=(Related(step.at().location, message("the first such step")),),
                misses=("authorities",),
            )
