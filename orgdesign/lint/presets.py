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
        "avoidable-layer": {"span": 8},
        "span-too-narrow": {"min": 3, "min_front_line": 5},
        "span-too-wide": {
            "max_managers": 8,
            "max_specialists": 8,
            "max_technical": 10,
            "max_front_line": 15,
            "hard": 20,
        },
        "specification-inverted": "off",
        "too-many-layers": {"max_small": 4, "max_large": 6, "small_up_to": 150},
        "top-heavy": "off",
    },
    "contact-center@1": {
        "avoidable-layer": {"span": 10},
        "span-too-narrow": {"min": 3, "min_front_line": 8},
        "span-too-wide": {
            "max_managers": 8,
            "max_specialists": 10,
            "max_technical": 10,
            "max_front_line": 15,
            "hard": 25,
        },
        "team-size": {"max": 15, "hard": None},
        "specification-element-missing": {"severity": "info", "elements": ("education", "experience", "skills")},
        "specification-inverted": "off",
        "too-many-layers": {"max_small": 4, "max_large": 6, "small_up_to": 150},
        "top-heavy": {"staff_per_manager": 5},
    },
    "small-department@1": {
        "avoidable-layer": {"span": 8},
        "one-over-one": "info",
        "span-too-narrow": "off",
        "span-too-wide": {
            "max_managers": 8,
            "max_specialists": 8,
            "max_technical": 10,
            "max_front_line": 12,
            "hard": 20,
        },
        "specification-element-missing": {"severity": "info", "elements": ("education", "experience", "skills")},
        "specification-inverted": "off",
        "too-many-layers": {"max_small": 3, "max_large": 3},
        "top-heavy": "off",
    },
    "regulated@1": {
        "avoidable-layer": {"span": 8},
        "complaint-not-independent": "error",
        "span-too-narrow": {"min": 3, "min_front_line": 5},
        "span-too-wide": {
            "max_managers": 8,
            "max_specialists": 8,
            "max_technical": 10,
            "max_front_line": 15,
            "hard": 20,
        },
        "specification-element-missing": {"severity": "info", "elements": ("education", "experience", "skills")},
        "too-many-layers": {"max_small": 4, "max_large": 6, "small_up_to": 150},
        "top-heavy": {"staff_per_manager": 5},
    },
}


def edition_of(preset: str) -> int:
    return int(preset.partition("@")[2])
