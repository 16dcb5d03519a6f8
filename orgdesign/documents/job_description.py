"""The job description 岗位说明书: everything it says, every name looked up, nothing left for a template to find out."""

from typing import ClassVar, Literal

from orgdesign.dataclass import dataclass
from orgdesign.documents.control import Control
from orgdesign.documents.demands import CompetencyRow, QualificationRow
from orgdesign.documents.duties import DutyRow, Module
from orgdesign.documents.edition import Audience
from orgdesign.documents.identity import Identity
from orgdesign.documents.powers import AuthorityGroup, RelationRow, ReportingRow
from orgdesign.documents.results import Conditions, Development, IndicatorRow
from orgdesign.messages import Message

Layout = Literal["one-page", "two-page"]


@dataclass(frozen=True, slots=True, kw_only=True)
class JobDescription:
    """One post's description in one edition.

    `duties` are for the one-page form, `modules` for the two-page form; the numbers that indicators and
    qualifications refer to are those of the layout. `dense` sets lines closer where that saves a page;
    `overflow` says why a post that suits the one-page form has the two-page form.
    """

    template: ClassVar[str] = "job-description"

    language: str
    audience: Audience
    layout: Layout
    id: str
    company: str
    control: Control
    identity: Identity
    purpose: str
    duties: tuple[DutyRow, ...]
    modules: tuple[Module, ...]
    authorities: tuple[AuthorityGroup, ...]
    internal: tuple[RelationRow, ...]
    external: tuple[RelationRow, ...]
    customers: tuple[RelationRow, ...]
    reporting: tuple[ReportingRow, ...]
    qualifications: tuple[QualificationRow, ...]
    short_qualifications: tuple[QualificationRow, ...]
    competencies: tuple[CompetencyRow, ...]
    indicators: tuple[IndicatorRow, ...]
    conditions: Conditions
    development: Development
    short_internal: str
    short_external: str
    short_conditions: str
    dense: bool = False
    overflow: tuple[Message, ...] = ()

    @property
    def title(self) -> str:
        return self.identity.title
