"""The C parser, on which reading insists: the one written in Python is fifteen times slower."""

from collections.abc import Iterator
from typing import Any

import yaml

from orgdesign.errors import OrgdesignError
from orgdesign.loading.line_signs import without_line_signs
from orgdesign.messages import message


def event_source(text: str) -> Iterator[Any]:
    """The events of a text, in order; marks count characters from 0. Raises yaml.YAMLError."""
    loader = getattr(yaml, "CSafeLoader", None)
    if loader is None:
        raise OrgdesignError(
            message("This installation of PyYAML lacks libyaml, without which a design cannot be read."),
            message("Install PyYAML again from a ready-made package: pip install --force-reinstall pyyaml"),
        )
    return iter(loader(without_line_signs(text)[0]).get_event, None)
