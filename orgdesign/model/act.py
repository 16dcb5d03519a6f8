"""What posts do and may do, as stated in so many words: an action, an object, a scope."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from orgdesign.dataclass import dataclass
from orgdesign.model.decision import Decision
from orgdesign.model.duty import Duty
from orgdesign.model.entity import Place
from orgdesign.model.money import Money
from orgdesign.model.position import Position
from orgdesign.model.text import normalized

# The words people write for each class of action; the classes are those of authorities and some more.
_WORDS = {
    "propose": "propose apply request suggest applyfor 提案 提出 建议 申请 报批 请购 報批 建議 申請 請購",
    "review": "review 审核 复核 初审 审查 審核 複核 初審 審查",
    "countersign": "countersign 会签 會簽 會籤",
    "approve": "approve authorise authorize decide rule sign 批准 审批 核准 核定 签批 决定 裁定 裁决 审定 "
    "審批 簽批 決定 裁決 審定",
    "execute": "execute handle perform process pay carryout do 执行 办理 实施 处理 经办 支付 付款 收款 发放 采购 维修 "
    "執行 辦理 實施 處理 經辦 發放 採購 維修",
    "record": "record register book log 备案 记录 登记 记账 入账 录入 建档 備案 記錄 登記 記帳 入帳 錄入 建檔",
    "supervise": "supervise oversee monitor 监督 督导 監督 督導",
    "audit": "audit inspect verify check 检查 稽核 审计 稽查 监察 抽查 檢查 審計 監察",
    "score": "score rate mark evaluate 评分 打分 质检 抽检 考评 评价 评定 評分 質檢 抽檢 考評 評價 評定",
    "investigate": "investigate examine 调查 核查 查处 查证 調查 查處 查證",
    "sell": "sell 销售 推销 签单 銷售 推銷 簽單",
    "credit": "grantcredit ratecredit 授信 信用评级 信用评定 信用審批 信用审批 信用評級 信用評定",
}
_CLASSES: Mapping[str, str] = MappingProxyType(
    {normalized(word): action for action, words in _WORDS.items() for word in words.split()}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One statement that a post does something, or may do it, with an object.

    `action` is a class of action, none where the authority says none or the word is not known; `matter` is the
    object without what does not tell two objects apart; `kind` is business, personnel or expense.
    """

    position: str
    side: Literal["duty", "authority", "decision"]
    action: str | None
    object: str
    matter: str
    place: Place
    scope: str | None = None
    limit: Money | None = None
    kind: str | None = None

    @property
    def decides(self) -> bool:
        """Whether the post may settle the matter itself, as far as its limit goes."""
        return self.side != "duty" and self.action in ("approve", "execute", None)


def action_class(word: str) -> str | None:
    """The class that the word for an action belongs to; none if the word is not known."""
    return _CLASSES.get(normalized(word))


def acts_of_duties(position: Position) -> Iterator[Act]:
    """The acts of duties that state action and object."""
    for duty in position.duties:
        if duty.action and duty.object:
            yield _act_of_duty(position, duty, duty.action, duty.object)


def _act_of_duty(position: Position, duty: Duty, action: str, object: str) -> Act:
    return Act(
        position=position.id,
        side="duty",
        action=action_class(action),
        object=object,
        matter=normalized(object),
        place=position.at_part(duty),
        scope=position.scope_of(duty),
    )


def acts_of_authorities(position: Position, places: Iterable[Place]) -> Iterator[Act]:
    """The acts of a post's authorities; `places` says where each was written."""
    for authority, place in zip(position.authorities, places, strict=True):
        yield Act(
            position=position.id,
            side="authority",
            action=authority.action,
            object=authority.object,
            matter=normalized(authority.object),
            place=place,
            scope=position.covers,
            limit=authority.limit,
            kind=authority.kind,
        )


def acts_of_decision(decision: Decision, positions: Mapping[str, Position]) -> Iterator[Act]:
    """What a row of the table of decisions gives to posts of the design."""
    for part in decision.parts:
        position = positions.get(part.party)
        if position is not None:
            yield Act(
                position=position.id,
                side="decision",
                action=part.action,
                object=decision.matter,
                matter=normalized(decision.matter),
                place=decision.at(*part.steps),
                scope=position.covers,
                limit=part.limit,
                kind=decision.matter_kind,
            )
