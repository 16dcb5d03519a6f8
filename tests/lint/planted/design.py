"""Random designs in which nothing is wrong, as plain data that a fault may be planted in."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

Entry = dict[str, Any]
Found = tuple[str, str]
Plant = Callable[["Design", random.Random], Iterator[Found]]

FAULTS: dict[Plant, str] = {}
QUALITIES = ("inspirer", "monitor", "thinker", "pragmatist", "starter", "helper")


def plants(rule: str) -> Callable[[Plant], Plant]:
    """A function that plants a fault and says what is to be found: (rule, id of what it is about), that alone."""

    def declare(plant: Plant) -> Plant:
        FAULTS[plant] = rule
        return plant

    return declare


@dataclass
class Design:
    """Posts and responsibilities by id, who reports to whom, and all other sections."""

    positions: dict[str, Entry]
    responsibilities: dict[str, Entry]
    reports: dict[str, list[str]]
    organization: Entry
    sections: dict[str, list[Entry]]
    extra: list[Entry] = field(default_factory=list)
    document: Entry = field(default_factory=lambda: {"owner": "p0", "status": "draft", "effective": "2026-01-01"})

    def leads(self) -> list[str]:
        return [post for post in self.reports if post != "p0"]

    def members(self) -> list[str]:
        return [post for lead in self.leads() for post in self.reports[lead]]

    def owned(self) -> list[tuple[str, str]]:
        """Each responsibility with its owner."""
        return [(f"r{number}", post) for number, post in enumerate(self.positions)]

    def entry(self, section: str) -> Entry:
        """The first entry of a section; the designs have one process, one team and so on."""
        return self.sections[section][0]

    def other_lead(self, lead: str) -> str:
        return next(one for one in self.leads() if one != lead)

    def add(self, post: str, superior: str, **fields: Any) -> Entry:
        """A further post with work of its own."""
        responsibility = f"r{len(self.positions)}"
        self.responsibilities[responsibility] = {"id": responsibility, "name": f"Work of {post}"}
        self.positions[post] = described(post, responsibility, reports_to=superior, type="skilled", **fields)
        return self.positions[post]

    def as_data(self, shuffle: random.Random | None = None) -> Entry:
        lists = {
            "positions": [*self.positions.values()],
            "responsibilities": [*self.responsibilities.values()],
            **{section: list(entries) for section, entries in self.sections.items()},
        }
        if shuffle:
            for entries in lists.values():
                shuffle.shuffle(entries)
        lists["positions"] += self.extra
        return {"organization": self.organization, "defaults": {"document": self.document}, **lists}


def described(post: str, responsibility: str, **fields: Any) -> Entry:
    """A post whose description is whole; matters of different numbers are no common work."""
    number = responsibility[1:]
    return {
        "id": post,
        "title": f"Post {post}",
        "purpose": f"Does what {post} is for.",
        "duties": [
            {"text": f"Answer for matter {number}", "time": "50%", "responsibility": responsibility},
            {"text": "Keep the papers", "time": "50%", "responsibility": responsibility, "scope": f"matter {number}"},
        ],
        "specification": {
            "required": {"education": "College", "experience": "2 years", "skills": ["Writing"]},
            "personality": "Patience",
            "physical": "None in particular",
        },
        "hours": "Office hours",
        "where": "Head office",
        "how": "By phone",
        **fields,
    }


def sound_design(pick: random.Random) -> Design:
    """Three layers, six or seven reports each, one owner for every responsibility, one process, one team: all sound."""
    positions = {"p0": described("p0", "r0", reports_to="none", grade="G3", type="managerial", code="C-0")}
    reports: dict[str, list[str]] = {"p0": []}
    for number in range(pick.randint(3, 4)):
        lead = f"lead{number}"
        common: Entry = {"unit": f"u{number}", "reports_to": "p0", "grade": "G2", "type": "managerial"}
        positions[lead] = described(lead, f"r{len(positions)}", backup="p0", code=f"C-{len(positions)}", **common)
        reports["p0"].append(lead)
        reports[lead] = []
        for place in range(pick.randint(6, 7)):
            post = f"{lead}-m{place}"
            common = {"unit": f"u{number}", "reports_to": lead, "grade": "G1", "type": "skilled"}
            positions[post] = described(post, f"r{len(positions)}", backup=lead, code=f"C-{len(positions)}", **common)
            reports[lead].append(post)
    catalogue = {
        f"r{number}": {"id": f"r{number}", "name": f"Matter {number}", **_answering_unit(positions[owner])}
        for number, owner in enumerate(positions)
    }
    return Design(positions, catalogue, reports, _organization(), _sections(positions, reports))


def _answering_unit(owner: Entry) -> Entry:
    return {"unit": owner["unit"]} if "unit" in owner else {}


def _organization() -> Entry:
    goal = {"id": "g1", "text": "Answer within a day", "functions": ["r0"], "cascades_to": ["u0"]}
    dates = {"effective": "2026-01-01", "reviewed": "2026-06-01"}
    return {"id": "o", "name": "O", "locale": "en", "head": "p0", "goals": [goal], **dates}


def _sections(positions: dict[str, Entry], reports: dict[str, list[str]]) -> dict[str, list[Entry]]:
    numbers = {post: number for number, post in enumerate(positions)}
    leads = reports["p0"]
    units = [
        {"id": f"u{number}", "name": f"Unit {number}", "head": lead, "functions": [f"r{numbers[lead]}"]}
        for number, lead in enumerate(leads)
    ]
    first, second, third, *_ = reports["lead0"]
    steps = [
        {
            "id": "take",
            "name": f"Answer for matter {numbers[first]}",
            "by": first,
            "time": "10 min",
            "measure": "calls a day",
        },
        {
            "id": "mend",
            "name": f"Answer for matter {numbers[second]}",
            "by": second,
            "time": "20 min",
            "measure": "cases a day",
        },
        {
            "id": "tell",
            "name": f"Answer for matter {numbers[third]}",
            "by": third,
            "time": "5 min",
            "measure": "letters a day",
        },
    ]
    people = [
        {"id": f"person{number}", "name": f"Person {number}", "holds": [{"position": post, "fte": "100%"}]}
        for number, post in enumerate(reports["lead0"][:6])
    ]
    members = [{"person": person["id"], "quality": quality} for person, quality in zip(people, QUALITIES, strict=True)]
    return {
        "units": units,
        "grades": [{"id": f"G{rank}", "name": f"Grade {rank}", "rank": rank} for rank in (1, 2, 3)],
        "people": people,
        "teams": [
            {"id": "t1", "name": "Team", "unit": "u0", "lead": "lead0", "reviewed": "2026-06-01", "members": members}
        ],
        "policies": [
            {"id": "k1", "title": "Rules of the house", "unit": [unit["id"] for unit in units], "owner": "p0"}
        ],
        "decisions": [
            {"id": "d1", "matter": "papers", "propose": first, "approve": {"lead0": "100 CNY", "p0": "500 CNY"}}
        ],
        "touchpoints": [{"id": "c1", "name": "Counter", "by": third}],
        "processes": [
            {
                "id": "w1",
                "name": "Repair",
                "unit": "u0",
                "owner": "lead0",
                "customer": "Caller",
                "value": "It works again",
                "inputs": ["Call"],
                "outputs": ["Repair"],
                "target": "1 h",
                "measure": "cases in time",
                "steps": steps,
                "escalation": [{"when": "nobody came", "after": "30 min", "to": "lead0", "then": "p0"}],
            }
        ],
    }
