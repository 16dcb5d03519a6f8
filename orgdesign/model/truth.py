"""Yes and no as people write them."""

_WORDS = {
    True: "true True TRUE yes Yes YES on On ON y Y 1 是 有 对 對 √ ✓",
    False: "false False FALSE no No NO off Off OFF n N 0 否 无 無 不 ×",
}
_MEANINGS = {word: meaning for meaning, words in _WORDS.items() for word in words.split()}

TRUTH_PATTERN = f"^(?:{'|'.join(_MEANINGS)})$"


def parse_truth(text: str) -> bool:
    """Read `true`, `yes`, `是`, `√` and their opposites. Raises ValueError for anything else."""
    if text not in _MEANINGS:
        raise ValueError(text)
    return _MEANINGS[text]
