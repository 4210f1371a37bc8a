"""The languages whose dates are read."""

from briefgen.language.dates.english import ENGLISH
from briefgen.language.dates.french import FRENCH
from briefgen.language.dates.german import GERMAN
from briefgen.language.dates.lexicon import Lexicon
from briefgen.language.dates.spanish import SPANISH

LANGUAGES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
NONE = Lexicon({}, {})  # dates in digits alone


def lexicon_of(tag: str) -> Lexicon:
    """The words of a language by its BCP 47 tag; none of one that is not known."""
    return LANGUAGES.get(tag.partition("-")[0].lower(), NONE)
