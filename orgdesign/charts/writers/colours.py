"""Colours of a drawn chart. Tone carries rank, hue carries the unit; neither says anything the text does not."""

from orgdesign.charts.chart import Box

INK, SOFT, FAINT = "#1b2430", "#566170", "#8793a1"
LINE, EDGE, RULE = "#8d99a8", "#c2cad4", "#dde2e8"
NAVY, PAPER = "#243b5a", "#ffffff"
DOTTED = "#a8512c"

# Hues apart in lightness too, so that neighbours differ in a photocopy.
ACCENTS = ("#2f6db5", "#d08a2e", "#2a7f6c", "#b05a7c", "#5c4d99", "#8a9a3b", "#a63d2f", "#4aa0b5")
# For charts with one branch: the deeper, the paler.
LEVELS = (NAVY, NAVY, "#5f7ba1", "#9fb1c9", "#c9d3e0")

DASHES = {"function": "6 4", "region": "2 4", "project": "10 4 2 4", "second": "1.5 3", "": "4 4"}


def accent_of(box: Box) -> str:
    if box.group:
        return ACCENTS[(box.group - 1) % len(ACCENTS)]
    return LEVELS[min(box.level, len(LEVELS) - 1)]


def look_of(box: Box) -> str:
    """The name of the box's look: how it is filled and edged."""
    if box.role in ("focus", "context", "rest"):
        return box.role
    if box.role == "assistant":
        return "assistant-box"
    if box.level in (1, 2):
        return "top" if box.level == 1 else "second"
    return "lead" if box.leads else "plain"
