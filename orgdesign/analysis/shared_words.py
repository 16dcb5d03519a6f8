"""Whether two terms are said in a word that both have."""

_STEMS_OF_NOTHING = frozenset(("the", "a", "to", "of", "for", "in", "on", "with", "take", "out", "up", "customer"))


def share_word(one: str, other: str) -> bool:
    """Whether two terms have a word in common: 故障抢修 and 故障, take the call and repair calls."""
    from orgdesign.text.english_words import stem_of

    if one.isascii() and other.isascii():
        return not _STEMS_OF_NOTHING.issuperset({*map(stem_of, one.split())} & {*map(stem_of, other.split())})
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) > 1 and shorter in longer
