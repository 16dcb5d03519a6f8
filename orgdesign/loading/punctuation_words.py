"""How the traps of Chinese input are told: what happened, and the mend."""

from orgdesign.messages import Message, message

Words = tuple[Message, Message]


def full_width_colon(key: str) -> Words:
    return (
        message("The colon ： behind “{key}” is full-width; a key needs a half-width one", key=key),
        message("Write `{key}: ` with a half-width colon and a space.", key=key),
    )


def no_space_after_colon(key: str) -> Words:
    return (
        message("There is no space after the colon of “{key}”, so that key and value are taken for one text", key=key),
        message("Write `{key}: ` with a space.", key=key),
    )


def full_width_comma(sign: str) -> Words:
    return (
        message("The sign {sign} does not separate entries in brackets", sign=sign),
        message('Write a half-width comma and a space; if all is one text, put it in quotes: "…".'),
    )


def cut_text(lost: str, whole: str) -> Words:
    return (
        message("The comma before “{lost}” cuts the text in two, and the second half is taken for a key", lost=lost),
        message("Put the whole text in quotes: {whole}", whole=whole),
    )


def key_without_value(key: str) -> Words:
    return (
        message("“{key}” stands where a key is expected, but has no value", key=key),
        message("Write `key: value` between the braces; for a list use [ ]."),
    )


def lost_behind_hash(lost: str, whole: str) -> Words:
    return (
        message("“{lost}” is lost: after a space, # begins a comment", lost=lost),
        message("Put the whole text in quotes: {whole}", whole=whole),
    )


def tab() -> Words:
    return (
        message("The line is indented with a tab"),
        message("Indent with spaces: replace every tab at the beginning of a line by spaces."),
    )


def full_width_space() -> Words:
    return (
        message("There is a full-width or no-break space here where an ordinary space is needed"),
        message("Replace it by ordinary spaces."),
    )


def full_width_bracket(sign: str, right: str) -> Words:
    return (
        message("The bracket {sign} is full-width", sign=sign),
        message("Write {right}; if it belongs to the text, put the whole text in quotes.", right=right),
    )


def curly_quote(sign: str) -> Words:
    return (
        message("The quote {sign} does not hold a text together", sign=sign),
        message('Use straight quotes: "…".'),
    )


def full_width_dash(sign: str) -> Words:
    return (
        message("The dash {sign} does not begin a list item", sign=sign),
        message("Write a half-width dash and a space: `- `."),
    )


def tag(sign: str) -> Words:
    return (
        message("“{sign}” is taken for a tag, which a design does not use", sign=sign),
        message('Delete it; if it belongs to the text, put the whole text in quotes: "…".'),
    )


def merge_key() -> Words:
    return (
        message("“<<” copies the entries of another map, which a design does not use"),
        message("Write the entries out, or use a `job` or `defaults` for what several posts share."),
    )


def several_documents() -> Words:
    return (
        message("`---` begins a second document here; a file holds one"),
        message("Delete the line, or move what follows to a file of its own."),
    )
