from collections.abc import Iterator
from types import MappingProxyType

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message, messages
from orgdesign.model import Organization

_ELEMENTS = MappingProxyType(
    {
        "inputs": message("inputs"),
        "outputs": message("outputs"),
        "customer": message("customer"),
        "value": message("value"),
    }
)


@rule(
    severity=Severity.WARNING,
    tiers={"steps": Severity.ERROR},
    needs=("processes",),
    hint="Say what goes in (`inputs`), what comes out (`outputs`), for whom (`customer`) and what for (`value`).",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead}]
        processes:
          - id: settlement
            name: Settlement of complaints
            unit: service
            inputs: [complaint]
            outputs: [decision]
            customer: whoever complains
            value: to be heard and treated fairly
            steps: [{id: take, name: Take it in, by: lead}, {id: tell, name: Tell the customer, by: lead}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead}]
        processes:
          - id: settlement
            name: Settlement of complaints
            unit: service
            inputs: [complaint]
            outputs: [decision]
            steps: [{id: take, name: Take it in, by: lead}, {id: tell, name: Tell the customer, by: lead}]
    """,
)
def process_incomplete(organization: Organization) -> Iterator[Violation]:
    """A process has six elements: inputs, activities, their order, outputs, a customer, and a value.

    What nobody receives, or nobody gains by, need not be done. A process of fewer than two steps is
    a duty of one post, not a process.
    """
    for process in organization.processes:
        name = process.name_and_id
        elements = tuple(_ELEMENTS[one] for one in process.missing_elements if not process.refused(one))
        if elements:
            yield Violation(
                process.at(),
                message("the process {process} does not say its {elements}", process=name, elements=elements),
            )
        if len(process.steps) < 2:
            yield Violation(
                process.at("steps"),
                messages(
                    "the process {process} has {count} step; a process has at least two",
                    "the process {process} has {count} steps; a process has at least two",
                    count=len(process.steps),
                    process=name,
                ),
                tier="steps",
                hint=message("write its steps one by one: who does what"),
                discriminator="steps",
            )
