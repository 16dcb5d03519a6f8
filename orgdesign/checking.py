"""A design read and judged: what loading, the rules and the waivers say together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from orgdesign.config import Configuration
from orgdesign.config.names import check_names
from orgdesign.findings import Finding
from orgdesign.lint.engine import lint
from orgdesign.lint.occurrences import numbered
from orgdesign.lint.waivers import apply_waivers
from orgdesign.loading.load import Loaded, load


@dataclass(frozen=True, slots=True)
class Checked:
    """A design and everything found wrong with it, sorted; the waived findings are marked."""

    loaded: Loaded
    findings: tuple[Finding, ...]


def load_design(paths: Sequence[Path | str], configuration: Configuration, as_of: date | None = None) -> Loaded:
    """Read a design as its configuration says."""
    return load(paths, encoding=configuration.encoding, excluded_folders=configuration.excluded_folders, as_of=as_of)


def check_design(loaded: Loaded, configuration: Configuration, today: date) -> Checked:
    """Judge a design that was read; one that cannot be understood keeps loading's findings only."""
    of_loading = tuple(sorted(numbered(loaded.findings), key=lambda finding: finding.sort_key))
    if loaded.organization is None:
        return Checked(loaded, of_loading)
    check_names(configuration, loaded.organization)
    found = lint(loaded.organization, configuration.settings, {"today": today})
    judged = apply_waivers(found, loaded.source_files, today)
    return Checked(loaded, tuple(sorted([*of_loading, *judged], key=lambda finding: finding.sort_key)))
