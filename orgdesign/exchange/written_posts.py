"""A listed post as the fields of the format."""

from collections.abc import Mapping, Sequence

from orgdesign.dataclass import dataclass
from orgdesign.exchange.amounts import number_of
from orgdesign.exchange.columns import Columns, letter_of
from orgdesign.exchange.design_text import WrittenPost
from orgdesign.exchange.identifiers import FreeIds, valid_id
from orgdesign.exchange.listed_post import Fault, ListedPost
from orgdesign.messages import message


@dataclass(frozen=True, slots=True)
class ListContext:
    """What the list as a whole gives to each post: `grades` by name, `others` the `x-` fields of columns kept."""

    columns: Columns
    grades: Mapping[str, str]
    others: Mapping[int, str]


def written_post(
    post: ListedPost, id: str, reports_to: tuple[str, ...], unit: str | None, context: ListContext
) -> tuple[WrittenPost, list[Fault]]:
    """The post's entry, and what of it could not be taken over."""
    faults: list[Fault] = []
    if not post.get("title"):
        faults.append(Fault(post.line, "no-title", message("{id} has no title; its id stands for it", id=id)))
    headcount = _headcount(post, context.columns, faults)
    fields: dict[str, str | tuple[str, ...]] = {
        "code": _code(post, id),
        "title": post.get("title") or id,
        "order": _number("order", post, context.columns, faults),
        "unit": unit or "",
        "grade": context.grades.get(post.get("grade"), ""),
        "reports_to": reports_to[0] if len(reports_to) == 1 else reports_to,
        "headcount": headcount,
        "purpose": post.get("purpose"),
        "where": post.get("where"),
        "notes": post.get("notes"),
    }
    fields |= {context.others[index]: text for index, text in post.others.items() if index in context.others}
    return WrittenPost(id, fields), faults


def kept_names(posts: Sequence[ListedPost], columns: Columns) -> dict[int, str]:
    """The `x-` field for each column that is no field and holds something."""
    free = FreeIds()
    width = len(columns.headers)
    filled = sorted({index for post in posts for index in post.others if index < width or not width})
    headers = {index: columns.headers[index] if width else "" for index in filled}
    return {index: free.take(f"x-{valid_id(header) or letter_of(index)}") for index, header in headers.items()}


def _code(post: ListedPost, id: str) -> str:
    """The list's own code, else its id where the format's had to differ."""
    written = post.get("id")
    return post.get("code") or (written if written != id else "")


def _headcount(post: ListedPost, columns: Columns, faults: list[Fault]) -> str:
    approved, filled = _number("headcount", post, columns, faults), _number("filled", post, columns, faults)
    if not filled:
        return approved
    return f"{{approved: {approved}, filled: {filled}}}" if approved else f"{{filled: {filled}}}"


def _number(field: str, post: ListedPost, columns: Columns, faults: list[Fault]) -> str:
    text = post.get(field)
    number = number_of(text)
    if number is not None and (field != "order" or number.isdecimal()):
        return number
    if text:
        column = columns.name_of(columns.fields[field][0])
        wrong = message('"{text}" is not a number, in {column}; it is left out', text=text, column=column)
        faults.append(Fault(post.line, "not-a-number", wrong))
    return ""
