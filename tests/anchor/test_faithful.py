"""No alteration of a quotation passes; no typographic restyling is refused. Chance with a fixed seed."""

import random
import re
import unicodedata
from collections.abc import Callable, Iterator

import pytest

from briefgen.anchor import anchor
from briefgen.model.source import How, Source
from tests.anchor.sources import STYLES, TALKS, excerpt, source

SOURCES = (source(TALKS), source(STYLES), source(unicodedata.normalize("NFD", STYLES), "decomposed"))
QUICK, FULL = 400, 5000
Style = Callable[[str, random.Random], str]


def slices(chance: random.Random, least: int, most: int) -> Iterator[tuple[Source, int, int]]:
    """Stretches of a source that begin and end where a space does, without end."""
    tokens = [[found.span() for found in re.finditer(r"\S+", one.text)] for one in SOURCES]
    while True:
        which = chance.randrange(len(SOURCES))
        count = chance.randint(least, most)
        first = chance.randrange(len(tokens[which]) - count)
        start, end = tokens[which][first][0], tokens[which][first + count - 1][1]
        if not re.fullmatch(r"\W+", SOURCES[which].text[start:end]):
            yield SOURCES[which], start, end


def accepted(quote: str, where: Source) -> bool:
    """Whether a quotation stands in a source, once or more often."""
    outcome = anchor(excerpt(quote), where)
    return outcome.value is not None or outcome.diagnostics[0].code.name == "BG204"


def each(pattern: str, options: str | tuple[str, ...], odds: float = 0.5) -> Style:
    """A style that puts one of several forms in the place of each match, now and then."""

    def style(text: str, chance: random.Random) -> str:
        return re.sub(pattern, lambda found: chance.choice(options) if chance.random() < odds else found[0], text)

    return style


def hyphenated(text: str, chance: random.Random) -> str:
    return re.sub(r"(?<=[^\W\d])(?=[^\W\d])", lambda _: chance.choice(("", "", "", "\xad", "\xad\n  ")), text)


STYLES_OF_PRINT: tuple[Style, ...] = (
    each("['’‘]", "'’‘ʼ′`´"),
    each('["“”]', '"“”„‟＂'),
    each("«", ("“", "„", '"', "‹", "«\xa0", "«\u202f")),
    each("»", ("”", '"', "›", "\xa0»", "\u202f»")),
    each(r"(?<=\w)-(?=\w)", "-‐‑‒–−"),
    each(" ?— ?", ("—", " — ", " – ", "–", " - ", "--", " -- ", "―", "\u2009—\u2009")),
    each("(?<=[a-z]) - (?=[a-z])", (" – ", "—", " — ")),
    each(" ", (" ", "\xa0", "\u2009", "\u202f", "\n", "\r\n", "  ", " \n   ", "\t")),
    each(r"…|\.\.\.", ("…", "...", ". . .", ".\xa0.\xa0.")),
    each(r"\b", ("\u200b", "\u2060", "\ufeff", "\u200d", "\u200e")),
    each("f[fil]", ("ff", "fi", "fl"), odds=0.0),
    lambda text, _: text.replace("fi", "ﬁ").replace("ff", "ﬀ").replace("fl", "ﬂ"),
    lambda text, _: unicodedata.normalize("NFD", text),
    lambda text, _: unicodedata.normalize("NFC", text),
    hyphenated,
)


def restyled(count: int) -> Iterator[tuple[Source, int, int, str]]:
    chance = random.Random(20250207)
    stretches = slices(chance, 1, 25)
    for _ in range(count):
        where, start, end = next(stretches)
        text = where.text[start:end]
        for style in chance.sample(STYLES_OF_PRINT, chance.randint(1, 4)):
            text = style(text, chance)
        yield where, start, end, text


OTHERS = [
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
    "will",
    "could",
    "unlikely",
    "12",
    "2018",
]
SIGNS = {"$": "€", "€": "£", "¥": "$", "%": "‰"}
DIGIT = re.compile(r"\d")


def swapped(words: list[str], at: int, chance: random.Random) -> None:
    words[at] = chance.choice(OTHERS)


def dropped(words: list[str], at: int, _: random.Random) -> None:
    del words[at]


def inserted(words: list[str], at: int, chance: random.Random) -> None:
    words.insert(at, chance.choice(OTHERS))


def recased(words: list[str], at: int, _: random.Random) -> None:
    words[at] = words[at].swapcase()


def transposed(words: list[str], at: int, _: random.Random) -> None:
    words[at - 1], words[at] = words[at], words[at - 1]


def mistyped(words: list[str], at: int, chance: random.Random) -> None:
    place = chance.randrange(len(words[at]) + 1)
    words[at] = words[at][:place] + chance.choice("aeinost") + words[at][place:]


def recounted(words: list[str], at: int, chance: random.Random) -> None:
    at = next((one for one, word in enumerate(words) if DIGIT.search(word)), at)
    words[at] = DIGIT.sub(lambda found: str((int(found[0]) + chance.randint(1, 9)) % 10), words[at], count=1)


def exchanged(words: list[str], at: int, _: random.Random) -> None:
    at = next((one for one, word in enumerate(words) if set(word) & set(SIGNS)), at)
    words[at] = "".join(SIGNS.get(char, char) for char in words[at])


ALTERATIONS = (swapped, dropped, inserted, recased, transposed, mistyped, recounted, exchanged)


def altered(count: int) -> Iterator[tuple[Source, str]]:
    """Alterations inside a quotation that do not happen to give other words of the source, or the same again."""
    chance = random.Random(20250211)
    stretches = slices(chance, 3, 25)
    left = count
    while left:
        where, start, end = next(stretches)
        words = where.text[start:end].split()
        chance.choice(ALTERATIONS)(words, chance.randrange(1, len(words) - 1), chance)
        if f" {' '.join(words)} " not in f" {' '.join(where.text.split())} ":
            left -= 1
            yield where, " ".join(words)


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
    passed = [text for where, text in altered(count) if accepted(text, where)]
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
