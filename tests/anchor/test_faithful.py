"""No alteration of a quotation passes; no typographic restyling is refused. Chance with a fixed seed."""

import random
import re
import unicodedata
from collections.abc import Callable, Iterator

import pytest

from briefgen.anchor import anchor
from briefgen.anchor.match import matched
from briefgen.model.source import How, Source
from briefgen.text.closest import closest
from briefgen.text.fold import fold
from tests.anchor.sources import OTHER_SCRIPTS, PROSE, STYLES, TALKS, excerpt, source

PLAIN = (source(TALKS), source(STYLES), source(PROSE), source(OTHER_SCRIPTS))
SOURCES = (*PLAIN, source(unicodedata.normalize("NFD", STYLES + OTHER_SCRIPTS), "decomposed"))
QUICK, FULL = 400, 5000
Style = Callable[[str, random.Random], str]
# A space inside a figure parts no words, and an ellipsis alone is none.
TOKEN = re.compile(r"(?:\S| (?=[€%°]|000\b))+")


def slices(chance: random.Random, least: int, most: int) -> Iterator[tuple[Source, int, int]]:
    """Stretches of a source from the start of a word to the end of one, as spaces part them, without end."""
    tokens = [[found.span() for found in TOKEN.finditer(one.text)] for one in SOURCES]
    while True:
        which = chance.randrange(len(SOURCES))
        count = chance.randint(least, most)
        first = chance.randrange(len(tokens[which]) - count)
        edges = tokens[which][first], tokens[which][first + count - 1]
        if all(re.search(r"\w", SOURCES[which].text[slice(*edge)]) for edge in edges):
            yield SOURCES[which], edges[0][0], edges[1][1]


def accepted(quote: str, where: Source) -> bool:
    """Whether a quotation stands in a source, once or more often."""
    return bool(matched(quote, where).found)


def each(pattern: str, options: str | tuple[str, ...], odds: float = 0.5) -> Style:
    """A style that puts one of several forms in the place of each match, now and then."""

    def style(text: str, chance: random.Random) -> str:
        return re.sub(pattern, lambda found: chance.choice(options) if chance.random() < odds else found[0], text)

    return style


def hyphenated(text: str, chance: random.Random) -> str:
    return re.sub(r"(?<=[^\W\d])(?=[^\W\d])", lambda _: chance.choice(("", "", "", "\xad", "\xad\n  ")), text)


def bracketed(text: str, chance: random.Random) -> str:
    """The first letter in the other case, in brackets."""
    if text[0] == text[0].swapcase() or len(text) == 1 or unicodedata.combining(text[1]):
        return text
    return f"[{chance.choice((text[0], text[0].swapcase()))}]{text[1:]}"


def wrapped(text: str, chance: random.Random) -> str:
    """Lines of a width that chance chooses, which end at spaces and behind dashes."""
    width = chance.randint(8, 60)
    return re.sub(rf"(.{{{width}}}\S*?(?:[—–-]| ))", r"\1\n", text)


STYLES_OF_PRINT: tuple[Style, ...] = (
    each("['’‘]", "'’‘ʼ′`´"),
    each('["“”]', ('"', "“", "”", "„", "‟", "＂", "''", "``", "«", "»")),
    each("«", ("“", "„", '"', "‹", "«\xa0", "«\u202f")),
    each("»", ("”", '"', "›", "\xa0»", "\u202f»")),
    each("[«»“”]", ("'", "‘", "’")),
    each(r"(?<=\w)-(?=\w)", "-‐‑‒–−"),
    each(" ?— ?", ("—", " — ", " – ", "–", " - ", "--", " -- ", "―", "\u2009—\u2009", "-", "\n— ")),
    each("(?<=[a-z]) - (?=[a-z])", (" – ", "—", " — ")),
    each(" ", (" ", "\xa0", "\u2009", "\u202f", "\u3000", "\n", "\r\n", "  ", " \n   ", "\t")),
    each(r" ?(?:…|\.\.\.) ?", ("…", "...", " ... ", ". . .", " . . . ", ".\xa0.\xa0.", "… ", " …", "....")),
    each(r"\b", ("\u200b", "\u2060", "\ufeff", "\u200d", "\u200c", "\u200e", "\u200f")),
    lambda text, _: text.replace("ffi", "ﬃ").replace("fi", "ﬁ").replace("ff", "ﬀ").replace("fl", "ﬂ"),
    lambda text, _: unicodedata.normalize("NFD", text),
    lambda text, _: unicodedata.normalize("NFC", text),
    hyphenated,
    wrapped,
    each("", ("\u200b", "\u2060", "\u180e"), odds=0.1),
    each(r"(?=\S)", ("\xad",), odds=0.1),
)


def restyled(count: int) -> Iterator[tuple[Source, int, int, str]]:
    chance = random.Random(20250207)
    stretches = slices(chance, 1, 25)
    for _ in range(count):
        where, start, end = next(stretches)
        text = where.text[start:end]
        if chance.random() < 0.2:
            text = bracketed(text, chance)
        for style in chance.sample(STYLES_OF_PRINT, chance.randint(1, 5)):
            text = style(text, chance)
        yield where, start, end, text


OTHERS = (
    *(
        "not",
        "never",
        "hardly",
        "no",
        "the",
        "a",
        "million",
        "billion",
        "$10",
        "€5",
        "5%",
        "increase",
        "Japan",
        "Korea",
    ),
    *("will", "could", "unlikely", "12", "2018", "un", "and", "or", "…or", "per", "[sic", "т", "ne", "not-", "non-"),
)
SIGNS = {"$": "€", "€": "£", "£": "$", "¥": "$", "%": "‰", "°": "º"}
UNITS = {"billion": "million", "trillion": "billion", "million": "bn", "km": "mi", "cent": "mille", "years": "months"}
DIGIT = re.compile(r"\d")


def swapped(words: list[str], at: int, chance: random.Random) -> None:
    words[at] = chance.choice(OTHERS)


def dropped(words: list[str], at: int, _: random.Random) -> None:
    del words[at]


def inserted(words: list[str], at: int, chance: random.Random) -> None:
    words.insert(at, chance.choice(OTHERS))


def repeated(words: list[str], at: int, _: random.Random) -> None:
    at = next(one for one in (at, 0) if re.search(r"\w", words[one]))
    words.insert(at, words[at])


def recased(words: list[str], at: int, _: random.Random) -> None:
    words[at] = words[at].swapcase()


def transposed(words: list[str], at: int, _: random.Random) -> None:
    words[at - 1], words[at] = words[at], words[at - 1]


def mistyped(words: list[str], at: int, chance: random.Random) -> None:
    place = chance.randrange(len(words[at]) + 1)
    words[at] = words[at][:place] + chance.choice("aeinost") + words[at][place:]


def shortened(words: list[str], at: int, _: random.Random) -> None:
    """A prefix, suffix, sign or ending lost."""
    bare = re.sub(r"^(?:un|in|im|non-|anti-|re-|[^\w\s]+)|(?:ed|s|n['’]t|,\d+)\b", "", words[at])
    words[at] = bare or "x"


def recounted(words: list[str], at: int, chance: random.Random) -> None:
    at = next((one for one, word in enumerate(words) if DIGIT.search(word)), at)
    words[at] = DIGIT.sub(lambda found: str((int(found[0]) + chance.randint(1, 9)) % 10), words[at], count=1)


def exchanged(words: list[str], at: int, _: random.Random) -> None:
    at = next((one for one, word in enumerate(words) if set(word) & set(SIGNS)), at)
    words[at] = "".join(SIGNS.get(char, char) for char in words[at])


def remeasured(words: list[str], at: int, _: random.Random) -> None:
    at = next((one for one, word in enumerate(words) if word in UNITS), at)
    words[at] = UNITS.get(words[at], "percentage")


ALTERATIONS = (
    *(swapped, dropped, inserted, repeated, recased, transposed, mistyped, shortened),
    *(recounted, exchanged, remeasured),
)


def altered(count: int) -> Iterator[tuple[Source, int, int, str]]:
    """Alterations, at the edges too, that do not happen to give other whole words of the source, or the same again.

    What stands in brackets is the author's, and is shown as such: no alteration.
    """
    chance = random.Random(20250211)
    stretches = slices(chance, 3, 25)
    left = count
    while left:
        where, start, end = next(stretches)
        words = where.text[start:end].split()
        chance.choice(ALTERATIONS)(words, chance.randrange(len(words)), chance)
        text = " ".join(words)
        if "[" in text or not re.search(r"\w", text) or same_words(text, where):
            continue
        left -= 1
        yield where, start, end, text


def same_words(text: str, where: Source) -> bool:
    """Whether the words of a text stand in a source as they are, up to the punctuation at its ends."""
    bare = re.sub(r"^[^\w$€£¥+-]+|[^\w%°²€]+$", "", unicodedata.normalize("NFC", text))
    whole = rf"(?<![\w$€£¥+])(?<!\w[-–.,/’'])(?<!\W-){re.escape(bare)}(?![\w%²]|[-–.,/’']\w| [%°€])"
    return re.search(whole, unicodedata.normalize("NFC", " ".join(where.text.split()))) is not None


INNER = (swapped, dropped, inserted, recased, mistyped, recounted, exchanged, remeasured)


def misquotations(count: int) -> Iterator[tuple[Source, int, int, str]]:
    """Quotations with one word altered between the first and the last."""
    chance = random.Random(20250301)
    stretches = slices(chance, 5, 25)
    for _ in range(count):
        where, start, end = next(stretches)
        words = where.text[start:end].split()
        chance.choice(INNER)(words, chance.randrange(1, len(words) - 1), chance)
        if not accepted(" ".join(words), where):
            yield where, start, end, " ".join(words)


def check_restylings(count: int) -> None:
    for where, start, end, text in restyled(count):
        outcome = anchor(excerpt(text), where)
        if outcome.value is None:
            assert outcome.diagnostics[0].code.name == "BG204", (text, where.text[start:end])
        else:
            assert (outcome.value.start, outcome.value.end) == (start, end), text
            assert outcome.value.how == How.VERBATIM
            assert outcome.value.shown == where.text[start:end]


def check_alterations(count: int) -> None:
    passed = [text for where, _, _, text in altered(count) if accepted(text, where)]
    assert passed == []


def test_no_restyling_is_refused() -> None:
    check_restylings(QUICK)


def test_no_alteration_is_accepted() -> None:
    check_alterations(QUICK)


@pytest.mark.slow
def test_no_restyling_of_many_is_refused() -> None:
    check_restylings(FULL)


@pytest.mark.slow
def test_no_alteration_of_many_is_accepted() -> None:
    check_alterations(FULL)


def test_the_closest_passage_has_no_word_too_many_and_none_too_few() -> None:
    cases = list(misquotations(1500))
    found = [(closest(fold(text).text, where.folded), where, start, end, text) for where, start, end, text in cases]
    wrong = [text for place, where, start, end, text in found if not place or where.behind(place) != (start, end)]
    assert len(wrong) <= len(cases) / 100, wrong  # where two stretches are as near, either may be shown
