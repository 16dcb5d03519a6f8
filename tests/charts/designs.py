"""Small designs for the tests of charts."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from orgdesign.location import KeyPath, Location, Source
from orgdesign.model import Organization, Position, Unit
from orgdesign.model.headcount import Headcount
from orgdesign.model.outside import Outside
from orgdesign.model.person import Holding, Person
from orgdesign.model.relation import DottedLine


class _Nowhere:
    def locate(self, path: KeyPath) -> Location:
        return Location("design.yaml", 1, 1, 1, 1)

    def refused(self, path: KeyPath) -> bool:
        return False


SOURCE = Source(_Nowhere(), ())


def post(id: str, title: str, reports_to: str | Sequence[str] | None = None, **fields: Any) -> Position:
    """A post of the organization itself unless it says `unit`; `heads` is its headcount."""
    if isinstance(reports_to, str):
        reports_to = (reports_to,)
    headcount = Headcount(Decimal(fields.pop("heads", 1)), fields.pop("filled", None))
    superiors = None if "assistant_to" in fields else tuple(reports_to or ())
    unit = fields.pop("unit", "service")
    return Position(id=id, title=title, source=SOURCE, reports_to=superiors, unit=unit, headcount=headcount, **fields)


def unit(id: str, name: str, **fields: Any) -> Unit:
    return Unit(id=id, name=name, source=SOURCE, **({"parent": "service"} | fields))


def person(name: str, post: str, manner: str = "regular") -> Person:
    return Person(id=name, name=name, source=SOURCE, holds=(Holding(position=post, manner=manner),))


def outside(id: str, name: str) -> Outside:
    return Outside(id=id, name=name, source=SOURCE)


def design(positions: Iterable[Position], units: Iterable[Unit] = (), **fields: Any) -> Organization:
    """An organization 客户服务部 with the id `service`."""
    root = Unit(id="service", name="客户服务部", source=SOURCE)
    return Organization(
        id="service", name="客户服务部", source=SOURCE, units=(root, *units), positions=tuple(positions), **fields
    )


def department() -> Organization:
    """A department that shows everything a chart can: assistants, dotted lines, vacancies, outside superiors."""
    return design(
        [
            post("manager", "客户服务经理", "vice-president", code="CS-01"),
            post("assistant", "经理助理", assistant_to="manager", code="CS-02"),
            post(
                "complaints-lead",
                "客户投诉主管",
                "manager",
                unit="complaints",
                code="CS-11",
                dotted_to=(DottedLine(position="quality", kind="function", scope="质量抽检"),),
            ),
            post("complaints", "客户投诉管理专员", "complaints-lead", unit="complaints", heads=5, filled=Decimal(4)),
            post("inquiry", "投诉调查专员", "complaints-lead", unit="complaints", heads=2),
            post("relations-lead", "客户关系主管", "manager", unit="relations", code="CS-21"),
            post("relations", "客户关系管理专员", "relations-lead", unit="relations", heads=3),
            post("proposals", "客户提案管理专员", "relations-lead", unit="relations", filled=Decimal(0)),
            post("quality", "服务质量管理专员", "manager", code="CS-03"),
        ],
        [
            unit("complaints", "投诉处理组", head="complaints-lead"),
            unit("relations", "客户关系组", head="relations-lead"),
        ],
        people=(
            person("赵云", "manager"),
            person("孙立", "complaints-lead", "acting"),
            person("孙立", "relations-lead"),
        ),
        outside=(outside("vice-president", "分管副总经理"),),
    )
