"""What makes a number a name, a label, an address, a time or a score, and not a count.

The lists are written as they stand in print; a rule gives the reason, which explains why a number was left out.
"""

import re

from briefgen.language.word_lists import word_list

# Before a number, with or without a capital: what the number numbers. Other words do so only with a capital.
LABELS = """
    section sections sec article articles art annex annexes appendix chapter chap title part clause paragraph
    paragraphs para paras rule regulation directive resolution protocol amendment proposition schedule recital table
    tables figure fig exhibit page pages p pp vol volume issue item items case docket file no nos nr number flight
    route highway interstate motorway junction channel radio room floor platform pier terminal grade class category
    phase stage step tier type zone sector district ward precinct reactor block lot suite apt apartment formula
    episode season verse psalm version magnitude aged age ages isbn tel telephone phone fax ext extension postcode
    zip scenario footnote kilometre
"""
LABEL_WORDS = word_list(LABELS)

# Written directly before the number, whole words and signs.
SIGNS_BEFORE = re.compile(
    r"(?:[#№§@^_=/\\*]|§§|\bNo\.|\bNos\.|\bNr\.|\bArt\.|\bpp?\.|\bFig\.|\bVol\.|\bparas?\.|\bSec\.|\bH\.R\.|\bS\.|\bCh\.|\bEx\.|\bv\.)\s?$"
)
LABEL_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_]+)\.?[ \u00a0-]$")

# Groups and other names with a number word in capitals: “Big Four”, “Group of Seven”, “Five Eyes”.
NAME_BEFORE = re.compile(
    r"\b(?:Big|Group of|Gang of|Chicago|Fab|Magnificent|Final|Sweet|Elite|Committee of|Council of|Party of)[ -]$"
)

# Capitals that begin a sentence or a headline and name nothing.
PLAIN = word_list(
    """
    A About Above According Across After Against All Almost Also Although Among An And Another Any Approximately Are
    Around As At Because Been Before Below Besides Between Both But By Despite During Each Either Even Every Exactly
    Except Fewer First For From Further Had Has Have He Her Here His How However If In Including Instead Into Is It
    Its Just Last Least Less Like More Most Nearly Next No Nor Not Of On Once Only Or Other Our Out Over Per Perhaps
    Plus Roughly Said She Since So Some Still Such Than That The Their Then There These They This Those Though
    Through Thus To Today Together Under Until Up Upon Was We Were What When Where Whether Which While Who Whose
    With Within Without Would Yet You Your Yesterday January February March April May June July August September
    October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    """
)

# After a number.
AFTER = (
    (re.compile(r"\s?(?:[ap]\.?m\b|o[’']clock|GMT|UTC|BST|CET|CEST|EST|EDT|hrs\b|h\d\d)"), "a clock time"),
    (re.compile(r"[ ](?:in the (?:morning|afternoon|evening)|at night)\b"), "a clock time"),
    (re.compile(r"(?::|\.(?=\d))\d"), "a clock time or a ratio"),
    (re.compile(r"/\d"), "a number with a stroke"),
    (re.compile(r"(?:st|nd|rd|th)\b"), "an ordinal"),
    (re.compile(r"(?:-fold|fold\b|x\b|×)|[ ]times\b"), "a ratio"),
    (re.compile(r"[-–][^\W\d_]*-?olds?\b|[ -](?:year|month|week|day)s?[- ]olds?\b"), "an age"),
    (re.compile(r"['’‘]s\b|s\b(?=[ ])"), "a year or a name"),
    (re.compile(r"[°º](?![CF])"), "a degree of a map"),
    (re.compile(r"[^\W\d_]"), "letters are glued to it"),
    (re.compile(r"_|@|\.\w+\.\w"), "part of an address"),
    (re.compile(r"[ ](?:of|in)[ ](?:a|the)[ ]series\b"), "a number in a series"),
    (
        re.compile(r"[ ](?:[A-Z][\w’']*[ ]){1,3}(?:Street|Road|Avenue|Square|Lane|Boulevard|Drive|Way|Court|Place)\b"),
        "a street number",
    ),
)
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
SCORE = re.compile(r"[-–:]\d")
NUMBER_BEFORE = re.compile(r"[0-9][-–:/.,+]?$|[0-9] $|\+$|\+[0-9]{1,3}[ -]$")
NUMBER_AFTER = re.compile(r"[ ][0-9]|-[0-9]{3,}(?![-–0-9])")
SENTENCE_START = re.compile(r"(?:^|[.!?:;\n][\s”’\"')]*|[•·▪●◦*“‘\"'(\[—–-])\s*$")
HEADING = re.compile(r"[.)]?[ \t]+[A-Z]")
CAPITAL_AFTER = re.compile(r"[ ][A-Z][a-z]")
NEAR = 24  # characters before a number that are looked at


def label_before(text: str, start: int) -> str | None:
    """Why the words before a number make a label of it: “Section 301”, “F-35”, “Highway 7”; None where they do not."""
    first = max(0, start - NEAR)
    if is_glued(text, start) or SIGNS_BEFORE.search(text, first, start):
        return "a number after a sign or letters"
    found = LABEL_BEFORE.search(text, first, start)
    if found is None:
        return None
    if found[1].lower() in LABEL_WORDS and not _is_plural(found[1]):
        return f"{found[1]} names what it numbers"
    return "a capital word names what it numbers" if _names(text, found, first) else None


def _is_plural(word: str) -> bool:
    """Whether a label word is an ordinary plural here, as in “the parties had in the games 30 chances”."""
    return word.islower() and word.endswith("s") and word not in {"sections", "articles", "nos", "paras", "pages"}


def _names(text: str, word: re.Match[str], first: int) -> bool:
    return word[1][0].isupper() and word[1] not in PLAIN and not SENTENCE_START.search(text, first, word.start())


def is_name(text: str, start: int, end: int) -> bool:
    """Whether a number word is part of a name: “the Big Four”, “the Group of Seven”, “Seven Sisters”."""
    if not text[start].isupper():
        return False
    if NAME_BEFORE.search(text, max(0, start - NEAR), start) or not SENTENCE_START.search(
        text, max(0, start - NEAR), start
    ):
        return True
    return CAPITAL_AFTER.match(text, end) is not None


def is_glued(text: str, start: int) -> bool:
    """Whether letters, or a name and a hyphen, stand right before a number: “F-35”, “A4”, “scp-173”."""
    before = text[max(0, start - 2) : start]
    if len(before) == 2 and before[1] in "-–.’'/_":  # noqa: PLR2004 (two characters)
        return _is_letter(before[0]) or (before[0].isdecimal() and before[1] in "./_")
    return _is_letter(before[-1:])


def veto(text: str, start: int, end: int, last: int | None = None) -> str | None:
    """Why a bare number is no count, by the words around it; None where nothing speaks against it.

    Args:
        text: where it stands.
        start: where the number begins.
        end: where it ends.
        last: where the upper end of a range ends, whose lower end the number is.
    """
    digits = text[start].isdecimal()
    reasons = (
        label_before(text, start) if digits else None,
        next((reason for pattern, reason in AFTER if pattern.match(text, last or end)), None),
        "part of a name" if is_name(text, start, end) else None,
        _digits(text, start, end, alone=last is None) if digits else None,
    )
    return next(filter(None, reasons), None)


def _digits(text: str, start: int, end: int, *, alone: bool) -> str | None:
    """What speaks against digits: a year, a score, a telephone number, a footnote, a heading."""
    written, first = text[start:end], max(0, start - NEAR)
    after = alone and (SCORE.match(text, end) or NUMBER_AFTER.match(text, end))
    reasons = {
        "a year": YEAR.fullmatch(written),
        "a code that begins with nought": written[0] == "0" and written[1:2].isdecimal(),
        "one of several numbers that belong together": after or NUMBER_BEFORE.search(text, first, start),
        "a footnote or a number in a list": start and text[start - 1] in "[(" and text[end : end + 1] in {"]", ")"},
        "the number of a heading": start < NEAR and not text[:start].strip() and HEADING.match(text, end),
    }
    return next((reason for reason, holds in reasons.items() if holds), None)


def _is_letter(character: str) -> bool:
    """Whether a character is a letter of an alphabet; no space parts words from numbers in Chinese and Japanese."""
    return character.isalpha() and character < "\u2e80"
