"""Editions of the presets: where each differs from the defaults of the rules.

An edition, once released, never changes its findings. So a released edition is not edited, a rule that
is newer than an edition (`since`) is off in it, and a default that changes in a rule is first written
here, as it was, into every released edition that relied on it. `tests/golden/presets` holds each
edition in full and tells when this was forgotten.
"""

from collections.abc import Mapping

# Off, a severity, or options by name with values of their types; `severity` may stand among them.
Choice = str | Mapping[str, object]

DEFAULT_PRESET = "textbook@1"

PRESETS: Mapping[str, Mapping[str, Choice]] = {
    "textbook@1": {
        "span-too-wide": {
            "max_managers": 8,
            "max_specialists": 8,
            "max_technical": 10,
            "max_front_line": 15,
            "hard": 20,
        },
    },
    "contact-center@1": {
        "span-too-wide": {
            "max_managers": 8,
            "max_specialists": 10,
            "max_technical": 10,
            "max_front_line": 15,
            "hard": 25,
        },
    },
    "small-department@1": {
        "span-too-wide": {
            "max_managers": 8,
            "max_specialists": 8,
            "max_technical": 10,
            "max_front_line": 12,
            "hard": 20,
        },
    },
    "regulated@1": {
        "span-too-wide": {
            "max_managers": 8,
            "max_specialists": 8,
            "max_technical": 10,
            "max_front_line": 15,
            "hard": 20,
        },
    },
}


def edition_of(preset: str) -> int:
    return int(preset.partition("@")[2])
