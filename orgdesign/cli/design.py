"""What the user points at: where its configuration is, and which language it is written in."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from orgdesign.config import Configuration, read_configuration
from orgdesign.config.configuration import FILE_NAME

if TYPE_CHECKING:
    from orgdesign.loading.load import Loaded


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
