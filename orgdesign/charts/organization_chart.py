"""Organization → chart of its posts or of its units."""

from typing import Literal

from orgdesign.charts.chart import Chart
from orgdesign.charts.labels import Labels, labels_for
from orgdesign.charts.post_chart import post_chart
from orgdesign.charts.unit_chart import unit_chart
from orgdesign.errors import UsageError
from orgdesign.messages import message
from orgdesign.model import Organization

# What a chart says of posts, or draws them by; nothing else of them need be known.
POST_FIELDS = frozenset(
    {
        "title",
        "code",
        "order",
        "unit",
        "job",
        "reports_to",
        "assistant_to",
        "dotted_to",
        "headcount",
        "chart",
        "from",
        "until",
    }
)


def organization_chart(
    organization: Organization,
    *,
    root: str | None = None,
    depth: int | None = None,
    by: Literal["post", "unit"] = "post",
    locale: str | None = None,
    holders: bool = True,
    labels: Labels | None = None,
) -> Chart:
    """The chart of the whole, or of the part at and below `root`, a post or, if no post has that id, a unit.

    `depth` counts the layers shown, the root's included. `holders=False` leaves people's names out.
    Raises UsageError where `root` is not in the design.
    """
    locale = locale or organization.locale
    labels = labels or labels_for(locale)
    if root is not None and not (organization.unit(root) or (by == "post" and organization.position(root))):
        raise UsageError(message("{name} is neither a post nor a unit of this design", name=root))
    if by == "unit":
        return unit_chart(organization, root, depth, locale, holders, labels)
    return post_chart(organization, root, depth, locale, holders, labels)
