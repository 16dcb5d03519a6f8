"""How the faults of a YAML text are told to people who never heard of YAML: what is wrong, and what to do."""

from orgdesign.loading.limits import Limits
from orgdesign.messages import Message, message

Words = tuple[Message, Message]


def colon_in_text() -> Words:
    return (
        message("There is a second colon with a space after it on this line"),
        message('If it belongs to the text, put the whole text in quotes: "…".'),
    )


def no_space_after_colon() -> Words:
    return (message("There is no space after the colon"), message("Write a space behind it: `key: value`."))


def no_space_after_dash() -> Words:
    return (message("There is no space after the dash"), message("Write a space behind it: `- item`."))


def no_colon() -> Words:
    return (
        message("This line is neither `key: value` nor an item that begins with `- `"),
        message("Put a colon and a space behind the key, or indent the line if it continues the text above."),
    )


def indentation() -> Words:
    return (
        message("This line is indented differently from the lines it belongs to"),
        message("Let all keys of one entry begin in the same column; use spaces only."),
    )


def text_after_value() -> Words:
    return (
        message("There is text here after the end of the value"),
        message("Put the whole text within one pair of quotes, or within none."),
    )


def item_among_keys() -> Words:
    return (
        message("A list item stands where a key is expected"),
        message("Indent the item under the key whose list it belongs to."),
    )


def quote_closed_late(line: int) -> Words:
    return (
        message("The quote that opens here is closed only on line {line}, where another text begins", line=line),
        quote_not_closed()[1],
    )


def quote_not_closed() -> Words:
    return (
        message("The quote that opens here is never closed"),
        message('Close it at the end of the text; a quote within such a text is written twice, or as \\".'),
    )


def bracket_not_closed(opening: str, closing: str) -> Words:
    return (
        message("The bracket {opening} that opens here is not closed", opening=opening),
        message("Write {closing} behind the last entry, and a comma between the entries.", closing=closing),
    )


def wrong_bracket(closing: str) -> Words:
    return (
        message("The bracket that closes here is not of the kind that was opened"),
        message("Write {closing} here.", closing=closing),
    )


def no_comma(closing: str) -> Words:
    return (
        message("A comma or {closing} is missing before this", closing=closing),
        message('Write a comma between two entries; put a text that holds a comma or a colon in quotes: "…".'),
    )


def unexpected(character: str) -> Words:
    return (
        message("“{character}” is not expected here", character=character),
        message('Delete it, or put the text it belongs to in quotes: "…".'),
    )


def special_start(character: str) -> Words:
    return (
        message("A text may not begin with “{character}” unless it is in quotes", character=character),
        message('Put the whole text in quotes: "…".'),
    )


def tab() -> Words:
    return (
        message("The line is indented with a tab"),
        message("Indent with spaces: replace every tab at the beginning of a line by spaces."),
    )


def unknown_escape() -> Words:
    return (
        message("A backslash within double quotes has a meaning of its own, and this one has none"),
        message("Write two backslashes, or put the text in single quotes: '…'."),
    )


def dash_in_text() -> Words:
    return (
        message("A list begins on the line of its key"),
        message('Begin the list on the next line, or put the text in quotes if it begins with a dash: "- …".'),
    )


def not_understood() -> Words:
    return (
        message("This part of the file cannot be understood"),
        message("Compare it with the lines around it: the indentation, the colons, the quotes around texts."),
    )


def invisible_character(code: str) -> Words:
    return (
        message("There is an invisible character here that no text may contain ({code})", code=code),
        message("Delete it; if there are many, save the file again as plain text in UTF-8."),
    )


def key_is_no_word() -> Words:
    return (
        message("A list or a map stands where a key is expected"),
        message('A key is a word; put the text in quotes if it begins with a bracket: "…".'),
    )


def no_key_before_colon() -> Words:
    return (message("There is no key before this colon"), message("Write the key before it, or delete the colon."))


def unknown_alias() -> Words:
    return (
        message("`*` repeats a part marked with `&`, but no part of this name comes before"),
        message('If the * belongs to the text, put the whole text in quotes: "…".'),
    )


def circular_alias() -> Words:
    return (message("This part contains itself"), message("Write out what is meant instead of repeating it with `*`."))


def too_deep(limits: Limits) -> Words:
    return (
        message("More than {limit} levels are nested here", limit=limits.depth),
        message("Close the brackets or lists that were opened by mistake."),
    )


def too_many_aliases(limits: Limits) -> Words:
    return (
        message("The parts repeated with `*` add up to more than {limit} entries", limit=limits.alias_nodes),
        message("Write out what is meant instead of repeating parts that repeat others."),
    )


def long_line(limits: Limits) -> Words:
    return (
        message("The line is longer than {limit} bytes", limit=limits.line_bytes),
        message("Break the line, or check whether this file is part of the design."),
    )


def not_a_map(what: Message) -> Words:
    return (
        message("The file must begin with keys such as `positions:`, but it is {what}", what=what),
        message("Write the key to which this belongs above it, and indent it below the key."),
    )
