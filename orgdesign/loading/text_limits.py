"""The length of lines, measured before anything is parsed."""

from orgdesign.loading import syntax_words as words
from orgdesign.loading.faults import Fault
from orgdesign.loading.limits import Limits


def long_line_fault(text: str, limits: Limits) -> Fault | None:
    """The first line longer than the limit, told by jumping from break to break."""
    if len(text) * 4 <= limits.line_bytes:
        return None
    raw = text.encode("utf-8", "surrogatepass")
    start = 0
    while len(raw) - start > limits.line_bytes:
        stop = start + limits.line_bytes + 1
        end = max(raw.rfind(b"\n", start, stop), raw.rfind(b"\r", start, stop))
        if end < 0:
            index = len(raw[:start].decode("utf-8", "surrogatepass"))
            return Fault("limit-exceeded", index, index + 1, *words.long_line(limits))
        start = end + 1
    return None
