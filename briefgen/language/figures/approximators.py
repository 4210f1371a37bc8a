"""Words that say that a figure is not exact. They stay outside its span."""

import re
from functools import cache

BEFORE = {
    "en": """
        about, around, some, nearly, almost, roughly, approximately, approx, approx., circa, c., ca., more than,
        less than, fewer than, over, under, above, below, just over, just under, up to, at least, at most, no more
        than, no less than, no fewer than, not more than, not less than, as much as, as many as, as little as, as
        few as, as high as, as low as, close to, near, nearing, an estimated, estimated, upwards of, in excess of,
        exceeding, in the region of, on the order of, in the order of, of the order of, somewhere around, a maximum
        of, a minimum of, a little over, or about, or around, or roughly, an approximate, a total of about, well
        over, well under, barely, approaching, or nearly, or almost, or some, or more than, topping, an average of
        about, practically, virtually, north of, south of, in the neighbourhood of, in the neighborhood of, to
        within, something like, or just over, or just under, anything up to
    """,
    "de": """
        etwa, rund, circa, ca., zirka, ungefähr, knapp, fast, beinahe, mehr als, weniger als, über, unter, bis zu,
        mindestens, höchstens, wenigstens, gut, gegen, annähernd, nahezu, maximal, schätzungsweise, um die
    """,
    "fr": """
        environ, près de, plus de, moins de, au moins, au plus, jusqu'à, jusqu’à, presque, quelque, autour de, à peu
        près, quasiment, approximativement, un peu plus de, un peu moins de, plus d', plus d’, près d', près d’
    """,
    "es": """
        unos, unas, cerca de, alrededor de, aproximadamente, casi, más de, menos de, al menos, hasta, por lo menos,
        en torno a, como máximo, como mínimo, un poco más de
    """,
    "ja": "約, およそ, ほぼ, 最大, 最低, 少なくとも, 推定",
}
SIGNS = re.compile(r"(?:[~≈<>≤≥∼±]|&gt;|&lt;)\s?$")
# “Went up to 5%” moves to a figure, “a row over $5m” is about it; only what “may be up to 5%” bounds it.
PHRASAL = re.compile(
    r"\b(?:(?:goes|gone|went|move[sd]?|moving|climb(?:s|ed|ing)?|inch(?:es|ed|ing)?|tick(?:s|ed|ing)?|edg(?:e|es|ed|ing)|"
    r"back|creep(?:s|ing)?|crept|catch(?:es|ing)?|caught|add(?:s|ed|ing)?)\s+up\s+to|"
    r"(?:take[ns]?|taking|took|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|carr(?:y|ied)|roll(?:ed)?|row|dispute|fight|concerns?|"
    r"battle|anger|control|argument|quarrel|lawsuit|talks|negotiations|vote[ds]?|deal|say|clash(?:ed)?)\s+over)\s*$",
    re.IGNORECASE,
)
AFTER = {
    "en": re.compile(r" or (?:so|more|fewer|less|thereabouts)\b|-(?:odd|plus)\b|\+", re.IGNORECASE),
    "ja": re.compile("以上|以下|未満|超|余り|程度|前後|ほど|弱|強|近く|あまり"),
}
# Between a number and its noun: “ten or more employees”, “300-odd people”.
INSIDE = re.compile(r"(?: or (?:more|fewer|less|so)|-odd|-plus|\+)(?=[ ])", re.IGNORECASE)
# Before an article only these are sure to speak of the figure: “nearly a 5% cut”, but “worried about a 5% cut”.
ARTICLE = re.compile(
    r"\b(?:nearly|almost|roughly|approximately|more than|less than|at least|up to|close to|as much as)[ ]"
    r"(?:the|an?|its|their|his|her|another)[ ]$",
    re.IGNORECASE,
)
COMPARED = r"(?!other|rather|either)[a-z]{2,12}er than|"
LONGEST = 30


@cache
def _before(language: str) -> re.Pattern[str]:
    listed = BEFORE.get(language, BEFORE["en"]).split(",")
    words = sorted({" ".join(one.split()) for one in listed}, key=len, reverse=True)
    edge = "" if language in {"ja", "zh"} else r"(?<![^\W_])"
    compared = COMPARED if language == "en" else ""
    return re.compile(rf"{edge}(?:{compared}{'|'.join(map(re.escape, words))})\s*$", re.IGNORECASE)


def is_approximate(text: str, start: int, end: int, language: str) -> bool:
    """Whether the words before or after a figure’s span say that it is not exact."""
    language = language.partition("-")[0].lower()
    first = max(0, start - LONGEST)
    if SIGNS.search(text, first, start) or (language == "en" and ARTICLE.search(text, first, start)):
        return True
    if _before(language).search(text, first, start) and not PHRASAL.search(text, first, start):
        return True
    after = AFTER.get(language)
    found = after.match(text, end) if after else None
    return found is not None
