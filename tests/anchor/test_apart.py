"""What is printed of several places leads to each of them, and to no other."""

import re

from hypothesis import given
from hypothesis import strategies as st

from briefgen.anchor import anchor
from briefgen.anchor.apart import quote_yaml
from briefgen.anchor.find import find
from briefgen.model.source import Source
from tests.anchor.sources import excerpt, pasted, source

WORDS = st.sampled_from(
    ["the", "peace", "talks", "U.S.", "“no”", "—", "5%", "…", "don’t", "end.", "[sic]", "石", "\n", "\n\n"]
)
TEXTS = st.lists(WORDS, min_size=2, max_size=40).map(" ".join).filter(lambda text: re.search(r"\w", text) is not None)


def places(where: Source, quote: str) -> list[tuple[int, int]]:
    """Line and column of each place that the finding for an ambiguous quotation names."""
    (finding,) = anchor(excerpt(quote), where).diagnostics
    return [(one.mark.line, one.mark.column) for one in finding.related]


@given(TEXTS, st.data())
def test_each_hint_for_an_ambiguous_quotation_leads_to_its_place(text: str, data: st.DataObject) -> None:
    where = source(text)
    spans = [found.span() for found in re.finditer(r"\S+", text)]
    first = data.draw(st.integers(0, len(spans) - 1))
    last = data.draw(st.integers(first, min(first + 3, len(spans) - 1)))
    quote = text[spans[first][0] : spans[last][1]]
    outcome = anchor(excerpt(quote), where)
    if outcome.value is not None or outcome.diagnostics[0].code.name != "BG204":
        return
    (finding,) = outcome.diagnostics
    for hint in finding.help.splitlines()[1:]:
        keys, _, number = hint.partition("  # paragraph ")
        if number:
            got = anchor(pasted(f"quote: {quote!r}, {keys}".replace("\\n", " ")), where).value
            assert got is not None, hint
            assert got.paragraph == int(number)
            assert where.lines.position(got.start) in places(where, quote)


@given(TEXTS, st.data())
def test_each_hint_for_an_ambiguous_start_leads_to_one_passage(text: str, data: st.DataObject) -> None:
    where = source(text)
    words = [found[0] for found in re.finditer(r"\S*\w\S*", text)]
    start, end = data.draw(st.sampled_from(words)), data.draw(st.sampled_from(words))
    outcome = anchor(excerpt(start=start, end=end), where)
    if outcome.value is None and outcome.diagnostics[0].code.name == "BG204":
        for hint in outcome.diagnostics[0].help.splitlines()[1:]:
            if hint.startswith("start: "):
                assert anchor(excerpt(start=str(pasted(hint).start), end=end), where).value is not None, hint


@given(TEXTS, st.data())
def test_a_selector_made_of_a_place_leads_to_exactly_it(text: str, data: st.DataObject) -> None:
    where = source(text)
    spans = [found.span() for found in re.finditer(r"\S+", text)]
    first = data.draw(st.integers(0, len(spans) - 1))
    last = data.draw(st.integers(first, len(spans) - 1))
    place = spans[first][0], spans[last][1]
    selector = quote_yaml(place, where)
    if selector is not None:
        got = anchor(pasted(selector), where).value
        assert got is not None
        assert (got.start, got.end) == place


@given(TEXTS, st.sampled_from(["the talks", "peace", "no", "U.S.", "5%", "石"]))
def test_each_selector_that_is_found_leads_to_exactly_its_words(text: str, query: str) -> None:
    where = source(text)
    for hit in find(query, [where], 10):
        got = anchor(pasted(hit.selector), where).value
        assert got is not None
        assert (got.text, got.paragraph) == (hit.text, hit.paragraph)
