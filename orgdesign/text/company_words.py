"""The company's own words for reading duties."""

from orgdesign.dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyWords:
    """Verbs by class of action, groups of synonyms, words to pass over."""

    verbs: tuple[tuple[str, tuple[str, ...]], ...] = ()
    synonyms: tuple[tuple[str, ...], ...] = ()
    stop: tuple[str, ...] = ()


NO_WORDS = CompanyWords()
