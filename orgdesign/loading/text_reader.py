"""From a text to its data, past the traps it holds: what can be mended is mended, and said."""

from array import array
from dataclasses import replace

from orgdesign.dataclass import dataclass
from orgdesign.loading.faults import Fault
from orgdesign.loading.limits import Limits
from orgdesign.loading.mended_text import MendedText
from orgdesign.loading.plain_reader import read_plain
from orgdesign.loading.punctuation import traps_in
from orgdesign.loading.text_limits import long_line_fault
from orgdesign.loading.written import UnreadableError, Written
from orgdesign.messages import message

_MOST_MENDS = 50
_MOST_CHARACTERS = 20_000_000


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of a text: its data, or none where it cannot be understood; and all that is wrong with it."""

    mended: MendedText
    written: Written | None
    faults: tuple[Fault, ...] = ()


def read_text(text: str, known_keys: frozenset[str], limits: Limits) -> Reading:
    too_long = long_line_fault(text, limits)
    if too_long:
        return Reading(MendedText(text), None, (too_long,))
    reading = _past_what_stops(text, known_keys, limits)
    return _with_one_map(_past_what_deceives(reading, known_keys, limits))


def _past_what_stops(text: str, known_keys: frozenset[str], limits: Limits) -> Reading:
    """Parse, mend the trap that stopped the parser, and parse again, while there is something to mend."""
    mended = MendedText(text)
    faults: list[Fault] = []
    most = min(_MOST_MENDS, 1 + _MOST_CHARACTERS // (len(text) + 1))
    while True:
        try:
            written = read_plain(mended.text, limits) or _read_events(mended.text, limits)
            return Reading(mended, written, tuple(faults))
        except _what_stops() as error:
            fault = _fault_behind(error, mended.text, known_keys, limits)
        faults.append(_in_original(fault, mended))
        if not fault.mends or len(faults) == most:
            return Reading(mended, None, tuple(_causes(faults, text)))
        mended = mended.with_mends(fault.mends)


def _read_events(text: str, limits: Limits) -> Written:
    # Most designs are plain: libyaml is imported, with all of PyYAML, for those that are not.
    from orgdesign.loading.event_reader import read_events

    return read_events(text, limits)


def _what_stops() -> tuple[type[Exception], ...]:
    """What reading raises at a fault; asked for when something was raised."""
    from yaml import YAMLError

    return YAMLError, UnreadableError, UnicodeEncodeError


def _fault_behind(error: Exception, text: str, known_keys: frozenset[str], limits: Limits) -> Fault:
    # Most texts can be parsed: the dozens of patterns for those that cannot are compiled when one is met.
    from orgdesign.loading.broken_punctuation import trap_behind
    from orgdesign.loading.syntax import syntax_fault

    return trap_behind(error, text, known_keys) or syntax_fault(error, text, limits)


def _causes(faults: list[Fault], text: str) -> list[Fault]:
    """A complaint of the parser next to a mended trap is most likely the trap's doing."""
    *traps, last = faults
    lines = [text.count("\n", 0, trap.start) for trap in traps]
    line = text.count("\n", 0, last.start)
    return traps if last.rule == "yaml-syntax" and any(abs(line - other) <= 1 for other in lines) else faults


def _past_what_deceives(reading: Reading, known_keys: frozenset[str], limits: Limits) -> Reading:
    if reading.written is None:
        return reading
    traps = traps_in(reading.mended.text, reading.written, known_keys)
    faults = (*reading.faults, *(_in_original(trap, reading.mended) for trap in traps))
    mended, written = reading.mended, reading.written
    if any(trap.mends for trap in traps):
        mended = reading.mended.with_mends(mend for trap in traps for mend in trap.mends)
        try:
            written = _read_events(mended.text, limits)
        except _what_stops():
            return Reading(reading.mended, None, faults)
    if traps:
        from orgdesign.loading.cut_texts import take_out_cut_keys
        from orgdesign.loading.merge_keys import carry_out_merges

        take_out_cut_keys(mended.text, written)
        carry_out_merges(written)
    if mended.mends:
        written.positions = array("I", map(mended.original_index, written.positions))
    return Reading(mended, written, faults)


def _with_one_map(reading: Reading) -> Reading:
    """A file is one map. Of several documents none is read: nobody knows which one was meant."""
    written = reading.written
    if written is None or len(written.documents) > 1:
        return replace(reading, written=None)
    if not written.documents or written.documents[0] is None:
        return replace(reading, written=Written(documents=[{}]))
    if isinstance(written.documents[0], dict):
        return reading
    start = written.document_starts[0]
    from orgdesign.loading import syntax_words as words

    what = message("a list") if isinstance(written.documents[0], list) else message("a text")
    fault = Fault("schema", start, start + 1, *words.not_a_map(what))
    return Reading(reading.mended, None, reading.faults or (fault,))


def _in_original(fault: Fault, mended: MendedText) -> Fault:
    start = mended.original_index(fault.start)
    return replace(fault, start=start, end=max(start, mended.original_index(fault.end)))
