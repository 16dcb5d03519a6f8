"""What the user points at: where its configuration is, and which language it is written in."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from orgdesign.config import Configuration, read_configuration
from orgdesign.config.configuration import FILE_NAME
from orgdesign.errors import OrgdesignError
from orgdesign.messages import message

if TYPE_CHECKING:
    from orgdesign.loading.load import Loaded
    from orgdesign.model import Organization


def configuration_for(paths: Sequence[str]) -> Configuration:
    """The configuration at the top of the design's folder, or beside its files."""
    folders = [path if Path(path).is_dir() else str(Path(path).parent) for path in paths]
    return read_configuration(next((folder for folder in folders if Path(folder, FILE_NAME).is_file()), folders[0]))


def written_locale(loaded: "Loaded") -> str | None:
    """The language the design says it is written in, if it says so."""
    for source_file in loaded.source_files:
        organization = source_file.data.get("organization")
        if isinstance(organization, dict) and isinstance(organization.get("locale"), str):
            return str(organization["locale"])
    return None


def language_in(path: str) -> str | None:
    """The language set for the design in a folder, else the one that its topmost files say it is written in.

    Folders within are left alone: who asks for a manual page may stand anywhere.
    """
    from orgdesign.checking import load_design
    from orgdesign.errors import OrgdesignError

    folder = Path(path)
    files = [one for one in sorted(folder.glob("*.y*ml")) if one.name != FILE_NAME] if folder.is_dir() else [folder]
    try:
        configuration = configuration_for((path,))
        if configuration.language or not files:
            return configuration.language
        return written_locale(load_design(files, configuration, post_fields=()))
    except OrgdesignError:
        return None


def organization_of(loaded: "Loaded") -> "Organization":
    """The organization that was read. Raises OrgdesignError, with the first finding, where the files cannot be read."""
    if loaded.organization is not None:
        return loaded.organization
    worst = max(loaded.findings, key=lambda finding: finding.severity)
    raise OrgdesignError(
        message("the design cannot be read: {place}: {problem}", place=str(worst.location), problem=worst.message),
        message("orgdesign lint lists everything that is wrong with it"),
    )
