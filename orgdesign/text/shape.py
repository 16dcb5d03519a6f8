"""The shape of a text: all its digits 0. Large designs repeat duties that differ in their numbers only."""


def shape_of(text: str) -> str:
    """A text with every digit a 0; texts of one shape differ in their digits only."""
    # Nine searches for single characters take a quarter of the time of one `translate`.
    for digit in "123456789":
        text = text.replace(digit, "0")
    return text
