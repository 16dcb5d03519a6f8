"""Duties as people write them, with what the rules about their wording must say."""

from pathlib import Path

LANGUAGES = ("zh_cn", "zh_tw", "en")


def statements(language: str) -> list[tuple[frozenset[str], str]]:
    """Each duty with what is expected: noun, several, or the words found vague."""
    path = Path(__file__).parent / "duty_statements" / f"{language}.tsv"
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return [(frozenset(expected.split(",")) - {"-"}, duty) for expected, duty in rows]
