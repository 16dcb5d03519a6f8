"""A design read and judged: what loading, the rules and the waivers say together."""

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

from orgdesign.config import Configuration
from orgdesign.dataclass import dataclass
from orgdesign.findings import Finding
from orgdesign.loading.load import Loaded, load
from orgdesign.model import Organization


@dataclass(frozen=True, slots=True)
class Checked:
    """A design and everything found wrong with it, sorted; the waived findings are marked."""

    loaded: Loaded
    findings: tuple[Finding, ...]


def load_design(
    paths: Sequence[Path | str],
    configuration: Configuration,
    as_of: date | None = None,
    post_fields: Collection[str] | None = None,
) -> Loaded:
    """Read a design as its configuration says; of its posts only certain fields, where any are named."""
    return load(
        paths,
        encoding=configuration.encoding,
        excluded_folders=configuration.excluded_folders,
        as_of=as_of,
        post_fields=post_fields,
    )


def check_design(loaded: Loaded, configuration: Configuration, today: date) -> Checked:
    """Judge a design that was read; one that cannot be understood keeps loading's findings only."""
    # Most commands read a design and do not judge it: the rules are imported by those that do.
    from orgdesign.analysis.readings import Readings
    from orgdesign.config.names import check_names
    from orgdesign.lint.engine import lint
    from orgdesign.lint.occurrences import numbered
    from orgdesign.lint.waivers import apply_waivers

    of_loading = tuple(sorted(numbered(loaded.findings), key=lambda finding: finding.sort_key))
    if loaded.organization is None:
        return Checked(loaded, of_loading)
    check_names(configuration, loaded.organization)
    readings = Readings(loaded.organization, configuration.words)
    found = lint(loaded.organization, configuration.settings, {"today": today, "readings": readings})
    judged = [
        finding
        for finding in apply_waivers(found, loaded.source_files, today)
        if not _waits_for_its_day(finding, loaded.organization)
    ]
    return Checked(loaded, tuple(sorted([*of_loading, *judged], key=lambda finding: finding.sort_key)))


def _waits_for_its_day(finding: Finding, organization: Organization) -> bool:
    """Whether a waiver excuses nothing only because the post it is written in is not in force on the day."""
    if finding.rule != "waiver-unused" or not organization.not_in_force:
        return False
    posts = [*organization.positions, *organization.not_in_force.values()]
    places = [(place, post.id) for post in posts if (place := post.at().location).file == finding.location.file]
    above = [(place.line, id) for place, id in places if place.line <= finding.location.line]
    return bool(above) and max(above)[1] in organization.not_in_force
