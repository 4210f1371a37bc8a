"""What is found is merged into a ledger, and what people wrote in it stays."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from briefgen.diagnostics import Outcome
from briefgen.facts.decide import decided
from briefgen.facts.ledger import read_ledger
from briefgen.facts.merge import merge
from briefgen.model.fact import Proposal
from briefgen.model.source import Source
from briefgen.shapes.reader import FASTEST
from tests.anchor.sources import source
from tests.facts.found import AGAIN, ALL, COMMENT, HORIZON, PLEDGE, SHARE, SOURCE, TEXT, WANTED, found, usd

PATH = "seeds/talks.facts.yaml"
OLD = "1" * 64
SOME = st.sets(st.sampled_from(range(len(ALL))))


def merged(data: bytes | str, proposals: Sequence[Proposal], where: Source = SOURCE) -> Outcome[bytes]:
    return merge(PATH, data.encode() if isinstance(data, str) else data, where, proposals)


def entries(data: bytes) -> list[dict[str, Any]]:
    read = yaml.load(data.decode("utf-8-sig"), Loader=FASTEST)  # noqa: S506 (a safe one)
    facts: list[dict[str, Any]] = read["facts"]
    return facts


def codes(outcome: Outcome[bytes]) -> list[str]:
    return [one.code.name for one in outcome.diagnostics]


def test_a_ledger_is_begun_and_can_be_read() -> None:
    outcome = merged(b"", ALL)
    assert outcome.diagnostics == ()
    facts = read_ledger(PATH, outcome.value, SOURCE).value.facts
    assert [(one.id, one.evidence.text, one.evidence.start) for one in facts] == [
        ("money-100-billion", "$100 billion", PLEDGE.start),
        ("duration-four-years", "four years", HORIZON.start),
        ("money-100-billion-2", "$100 billion", AGAIN.start),
        ("percent-5", "5%", SHARE.start),
        ("money-2-5-million", "$2.5 million", WANTED.start),
        ("officials-no-comment", "Officials declined to comment on fees", COMMENT.start),
    ]
    assert {one.status for one in facts} == {"proposed"}


def test_an_entry_is_written_as_a_person_would_write_it() -> None:
    assert merged(f"source: talks\nsha256: {OLD}\nfacts:\n", [AGAIN]).value.decode() == (
        f'source: talks\nsha256: "{"0" * 64}"\nfacts:\n'
        "  - id: money-100-billion\n    kind: money\n    status: proposed\n    quote: $100 billion\n    paragraph: 1\n"
        '    prefix: the\n    value: {amount: "100000000000", currency: USD}\n    rule: money/1\n'
    )


def test_comments_alone_stay_above() -> None:
    outcome = merged("# yaml-language-server: $schema=x\n", [SHARE])
    assert outcome.value.startswith(b"# yaml-language-server: $schema=x\nsource: talks\nsha256: ")


def test_nothing_found_begins_an_empty_ledger() -> None:
    outcome = merged(b"", [])
    assert (outcome.value.decode().splitlines()[-1], outcome.diagnostics) == ("facts: []", ())
    assert merged(outcome.value, ALL).value == merged(b"", ALL).value


ENTRY = "{id: mine, kind: money, status: accepted, quote: $100 billion, paragraph: 1, suffix: over}"
STYLES = {
    "block": "source: talks\nfacts:\n  - id: mine\n    kind: money\n    quote: $100 billion\n    suffix: over\n",
    "braces in a list": f"source: talks\nfacts:\n  - {ENTRY}\n",
    "a list that is not indented": "facts:\n- id: mine\n  kind: money\n  quote: $100 billion\n  suffix: over\n",
    "wide dashes": "facts:\n  -   id: mine\n      kind: money\n      quote: $100 billion\n      suffix: over\n",
    "brackets": f"source: talks\nfacts: [{ENTRY}]\nother: 1  # kept\n",
    "brackets over lines": f"facts: [\n  {ENTRY},  # the first\n  ]\n",
    "all in braces": f"{{source: talks, facts: [{ENTRY}]}}\n",
    "JSON": '{\n  "source": "talks",\n  "facts": [\n    {\n      "id": "mine",\n      "kind": "money",\n'
    '      "quote": "$100 billion",\n      "suffix": "over"\n    }\n  ]\n}\n',
    "no final newline": f"facts:\n  - {ENTRY}",
    "comments behind": f"facts:\n  - {ENTRY}  # a\n\n  # b\n# c\n\n\n",
    "keys behind": f"facts:\n  - {ENTRY}\n  # of the list\n\n# of the key\nsource: talks\n",
    "tabs in comments": f"facts: #\ta\n  - {ENTRY}\t#\tb\n  # c\t\n",
    "quotation marks": "'facts':\n  - \"id\": 'mine'\n    kind: money\n    quote: '$100 billion'\n    suffix: 'over'\n",
    "text in blocks": "facts:\n  - id: mine\n    kind: money\n    quote: $100 billion\n    suffix: over\n"
    "    statement: |\n      Much money.\n      # no comment\n\n",
    "long lines folded": "facts:\n  - id: mine\n    kind: money\n    suffix: over\n    quote: $100\n      billion\n",
    "a document with its marks": f"---\nfacts:\n  - {ENTRY}\n...\n",
    "anchors": "facts:\n  - &a\n    id: &i mine\n    kind: &k money\n    quote: $100 billion\n    suffix: over\n"
    "  - {id: b, kind: *k, quote: $2.5 million, paragraph: 2, status: rejected}\n",
    "an alias at the end": f"facts:\n  - {ENTRY}\n  - id: b\n    kind: money\n    quote: &q $2.5 million\n"
    "    statement: *q\n",
    "a key without value": f"facts:\n  - {ENTRY}\n  - {{id: b, kind: money, quote: $2.5 million, rule: }}\n",
    "a last key without value": f"facts:\n  - {ENTRY}\n  - id: b\n    kind: money\n    quote: $2.5 million\n    x:\n",
}


def restyled(text: str, style: str) -> bytes:
    return {"LF": text, "CRLF": text.replace("\n", "\r\n"), "BOM": f"\ufeff{text}"}[style].encode()


@pytest.mark.parametrize("ends", ["LF", "CRLF", "BOM"])
@pytest.mark.parametrize("name", STYLES)
def test_whatever_the_style_all_lines_stay_and_new_facts_stand_below(name: str, ends: str) -> None:
    data = restyled(STYLES[name], ends)
    before = entries(data)
    assert merged(data, [PLEDGE]).value == data
    outcome = merged(data, [PLEDGE, SHARE, HORIZON])
    after = entries(outcome.value)
    assert after[: len(before)] == before
    assert [one["id"] for one in after[len(before) :]] == ["duration-four-years", "percent-5"]
    assert merged(outcome.value, [PLEDGE, SHARE, HORIZON]).value == outcome.value
    assert is_kept(data, outcome.value)
    if ends == "CRLF":
        assert outcome.value.count(b"\r\n") == outcome.value.count(b"\n")


def is_kept(old: bytes, new: bytes) -> bool:
    """Whether nothing but new text stands in the new bytes, in the order of the old ones."""
    rest = iter(new)
    return all(byte in rest for byte in old.rstrip())


TEXTS = st.sampled_from(
    ["One.", "A: b # c", "long " * 30, "two\nlines\n", "“x”\n\n  y\n", " lead", "tail ", "", "5", "no"]
)
LAYOUT = st.fixed_dictionaries(
    {
        "default_flow_style": st.sampled_from([None, True, False]),
        "default_style": st.sampled_from([None, '"', "'"]),
        "width": st.sampled_from([20, 80, 1000]),
        "indent": st.sampled_from([2, 4]),
        "explicit_start": st.booleans(),
        "explicit_end": st.booleans(),
    }
)
ODD = st.fixed_dictionaries(
    {"quote": st.sampled_from(["$2.5 million", "It may double the $100 billion, and 5% of it"])},
    optional={
        "statement": TEXTS,
        "status": st.sampled_from(["proposed", "accepted", "rejected"]),
        "value": st.fixed_dictionaries({}, optional={"amount": TEXTS, "list": st.lists(TEXTS, max_size=2)}),
        "mine": st.none() | TEXTS,
    },
)


@given(st.lists(ODD, max_size=3), LAYOUT, st.data(), SOME)
def test_whatever_a_yaml_writer_lays_out_stays(
    facts: list[dict[str, Any]], layout: dict[str, Any], data: st.DataObject, indices: set[int]
) -> None:
    numbered = [{"id": f"f{number}", "kind": "money", **fact} for number, fact in enumerate(facts)]
    text = yaml.dump({"facts": numbered, "z": "end"}, allow_unicode=True, sort_keys=False, **layout)
    comments = data.draw(st.lists(st.sampled_from(["", "", "", "# c\n", "  # c\n", "\n"]), min_size=6, max_size=6))
    lines = text.splitlines(keepends=True)
    commented = "".join(comments[at % 6] * ("\n" in line) + line for at, line in enumerate(lines)).encode()
    assume(is_unchanged(commented, text))
    outcome = merged(commented, [ALL[index] for index in indices])
    assert is_kept(commented, outcome.value) or not facts
    assert entries(outcome.value)[: len(facts)] == entries(commented)
    assert merged(outcome.value, [ALL[index] for index in indices]).value == outcome.value
    for fact in numbered:
        one = decided(PATH, commented, {fact["id"]: {"status": "accepted"}})
        assert one.diagnostics == ()
        assert entries(one.value) == [
            {**other, "status": "accepted"} if other["id"] == fact["id"] else other for other in entries(commented)
        ]


def is_unchanged(commented: bytes, text: str) -> bool:
    """Whether comments between the lines are comments, and not part of a text."""
    try:
        return bool(entries(commented) == entries(text.encode()))
    except yaml.YAMLError:
        return False


def test_a_new_fact_stands_below_the_comments_of_its_list_and_above_those_of_the_next_key() -> None:
    text = merged(STYLES["keys behind"], [PLEDGE, SHARE]).value.decode()
    order = [text.index(words) for words in ("mine", "# of the list", "percent-5", "# of the key", "\nsource:")]
    assert order == sorted(order)


def test_json_stays_json() -> None:
    import json  # noqa: PLC0415

    read = json.loads(merged(STYLES["JSON"], ALL).value)
    assert len(read["facts"]) == 1 + len(ALL) - 1
    assert read["sha256"] == SOURCE.sha256


@given(SOME, SOME)
def test_what_is_known_is_never_proposed_twice(earlier: set[int], later: set[int]) -> None:
    first, then = ([ALL[index] for index in indices] for indices in (earlier, later))
    begun = merged(b"", first).value
    both = merged(begun, then).value
    assert entries(both)[: len(first)] == entries(begun)
    assert len(entries(both)) == len(earlier | later)
    assert merged(both, [*first, *then]).value == both
    assert merged(both, first[::-1]).value == both


WORDS = st.text(alphabet="ab ,.:;-—'\"“”’«»#&*!|>%@`[]{}?$€5é石\n\t\xa0\u200b\u2028😀\x85\\", max_size=12)


@given(WORDS, WORDS, st.sampled_from(["", "{}", '{"facts": []}', "facts: []  # none yet\n"]))
def test_any_words_are_quoted_so_that_they_lead_back(before: str, within: str, ledger: str) -> None:
    text = f"x {before} a{within}b {before} y.\n\nx {within} a{within}b.\n"
    where = source(text)
    start = text.index(f"a{within}b")
    value = {"speaker": within, "topic": before, "nested": {"list": [before, 1, True, None]}}
    one = replace(found("no_comment", "x", value, where=where), start=start, end=start + len(within) + 2)
    outcome = merged(ledger, [one], where)
    if ledger == "{}":
        assert outcome.value == b"{}"
        return
    facts = read_ledger(PATH, outcome.value, where)
    left_out = "BG220" in codes(outcome)
    assert left_out or [(fact.evidence.start, fact.evidence.end) for fact in facts.value.facts]
    for fact in facts.value.facts:
        assert fact.evidence.start <= start
        assert fact.value["nested"] == {"list": [before, "1", "true", "None"]} or fact.value["topic"] == before


def test_rejected_facts_are_not_proposed_again() -> None:
    ledger = f"facts:\n  - {ENTRY.replace('accepted', 'rejected')}\n"
    assert merged(ledger, [PLEDGE]).value.decode() == ledger


@pytest.mark.parametrize(
    ("entry", "new"),
    [
        ("{id: a, kind: money, quote: $100 billion over four years, value: {amount: 100000000000, currency: USD}}", 0),
        ("{id: a, kind: money, quote: $100 billion over four years}", 0),
        ("{id: a, kind: money, quote: $100 billion over four years, value: {amount: 100, currency: USD}}", 1),
        ("{id: a, kind: quantity, quote: $100 billion over four years}", 1),
        ("{id: a, kind: money, quote: $100 billion, paragraph: 1, suffix: over, value: {amount: 1, currency: JPY}}", 0),
        ("{id: a, kind: money, quote: $2.5 million, paragraph: 2}", 1),
    ],
)
def test_the_same_words_or_words_that_overlap_with_the_same_value_are_the_same_fact(entry: str, new: int) -> None:
    assert len(entries(merged(f"facts:\n  - {entry}\n", [PLEDGE]).value)) == 1 + new


def test_a_person_is_one_wherever_the_name_stands() -> None:
    ledger = "facts:\n  - {id: tom, kind: participant, quote: Okafor, value: {name: Tom Okafor}}\n"
    one = found("participant", "Tom Okafor", {"name": "Tom Okafor"})
    assert merged(ledger, [one]).value.decode() == ledger
    elsewhere = replace(one, start=0, end=8)
    assert merged(ledger, [elsewhere]).value.decode() == ledger


def test_a_statement_in_parts_is_written_with_its_parts() -> None:
    first, last = TEXT.index("We shall"), TEXT.index("put it in writing")
    spans = ((first, first + 8), (last, last + 17))
    said = replace(
        found(
            "statement", "We shall", {"mode": "direct", "speaker": "Tom Okafor", "parts": [list(one) for one in spans]}
        ),
        end=spans[1][1],
        parts=spans,
    )
    outcome = merged(b"", [said])
    (fact,) = read_ledger(PATH, outcome.value, SOURCE).value.facts
    assert (fact.id, fact.evidence.parts) == ("okafor-statement", spans)
    assert "parts" not in fact.value
    assert merged(outcome.value, [said]).value == outcome.value


def test_words_are_widened_until_they_are_whole() -> None:
    cut = replace(PLEDGE, start=PLEDGE.start + 1, end=PLEDGE.end - 2)
    assert entries(merged(b"", [cut]).value)[0]["quote"] == "$100 billion"


LEDGER = f"""\
source: talks
sha256: {OLD}   # of the first edition
facts:
  # mine
  - id: pledge
    kind: money
    status: accepted      # read by me
    quote: "$100 billion"
    paragraph: 1
    suffix: over
    value: {{amount: "100000000000", currency: USD}}
    statement: SoftBank pledged much.
  - {{id: fees, kind: no_comment, status: rejected, quote: Officials declined to comment on fees, paragraph: 3}}
"""


def test_words_that_moved_keep_what_was_said_of_them() -> None:
    where = source(f"A new first paragraph.\n\n{TEXT}")
    outcome = merged(LEDGER, [], where)
    expected = LEDGER.replace(OLD, f'"{where.sha256}"').replace("paragraph: 1", "paragraph: 2")
    assert outcome.value.decode() == expected.replace("paragraph: 3", "paragraph: 4")
    assert outcome.diagnostics == ()


FIGURES = f"""\
sha256: {OLD}
facts:
  - {{id: rate, kind: percent, status: accepted, quote: 5%, paragraph: 2}}
  - {{id: fees, kind: no_comment, status: accepted, quote: Officials declined to comment on fees, paragraph: 3}}
"""


@pytest.mark.parametrize(
    ("text", "status", "paragraph"),
    [
        ("One.\n\nNew.\n\nIt is 5% now.\n\nOfficials declined to comment on fees.\n", "accepted", 3),
        ("It was 5% then.\n\nNew.\n\nIt is 5% now.\n\nOfficials declined to comment on fees.\n", "accepted", 3),
        ("One.\n\nIt was 5% then.\n\nIt is 5% now.\n\nOfficials declined to comment on fees.\n", "accepted", 3),
        ("It is 5% now.\n\nTwo.\n\nOfficials declined to comment on fees.\n", "proposed", 1),
        ("It is 5% now.\n\nTwo.\n\nOfficials commented.\n", "proposed", 1),
        ("One.\n\nIt is 5% now.\n\nOfficials commented.\n", "accepted", 2),
    ],
)
def test_a_few_words_move_with_those_around_them_or_are_read_again(text: str, status: str, paragraph: int) -> None:
    outcome = merged(FIGURES, [], source(text))
    rate = entries(outcome.value)[0]
    assert (rate["status"], rate["paragraph"]) == (status, paragraph)
    assert ("perhaps by chance" in str(outcome.diagnostics)) == (status == "proposed")


def test_words_with_other_neighbours_are_told_apart_anew_where_that_is_sure() -> None:
    once = source(TEXT.replace("over four years", "within four years").replace("the $100", "the $200"))
    outcome = merged(LEDGER, [], once)
    assert (entries(outcome.value)[0]["suffix"], entries(outcome.value)[0]["status"]) == ("within", "accepted")
    assert outcome.diagnostics == ()
    twice = source(TEXT.replace("over four years", "within four years"))
    assert codes(merged(LEDGER, [], twice)) == ["BG213"]


def test_words_that_differ_in_typography_alone_are_the_same() -> None:
    where = source(TEXT.replace("$100 billion", "$100\xa0billion"))
    outcome = merged(LEDGER, [], where)
    assert outcome.value.decode() == LEDGER.replace(OLD, f'"{where.sha256}"')
    assert outcome.diagnostics == ()


def test_a_fact_whose_words_changed_is_proposed_again_with_what_is_found_there() -> None:
    where = source(TEXT.replace("comment on fees", "comment on port fees"))
    outcome = merged(
        LEDGER,
        [found("no_comment", "Officials declined to comment on port fees", {"speaker": "Officials"}, where=where)],
        where,
    )
    fees = entries(outcome.value)[1]
    assert fees == {
        "id": "fees",
        "kind": "no_comment",
        "status": "proposed",
        "quote": "Officials declined to comment on port fees",
        "paragraph": 3,
        "value": {"speaker": "Officials"},
        "rule": "no_comment/1",
    }
    (told,) = outcome.diagnostics
    assert (told.code.name, told.mark.line) == ("BG211", 13)
    assert told.message == (
        "“fees” is proposed again: paragraph 3 now reads: Officials declined to comment on [-port -]fees"
    )
    assert merged(outcome.value, [], where).value == outcome.value


def test_without_a_finding_there_the_nearest_words_stand_in() -> None:
    where = source(TEXT.replace("comment on fees", "comment on port fees"))
    fees = entries(merged(LEDGER, [], where).value)[1]
    assert (fees["status"], fees["quote"]) == ("proposed", "Officials declined to comment on port fees")


def test_a_few_words_are_not_taken_for_others_elsewhere() -> None:
    where = source("Nothing of it.\n\nSoftBank pledged $110 billion over four years.\n")
    outcome = merged(LEDGER, [], where)
    assert entries(outcome.value)[0] == entries(LEDGER.encode())[0]
    assert codes(outcome) == ["BG213", "BG213"]


def test_a_ledger_of_the_same_source_is_not_mended_behind_its_author() -> None:
    ledger = LEDGER.replace(OLD, '"' + SOURCE.sha256 + '"').replace("paragraph: 3", "paragraph: 2")
    outcome = merged(ledger, [])
    assert (outcome.value.decode(), codes(outcome)) == (ledger, ["BG213"])


def test_what_rules_no_longer_find_is_kept_and_told() -> None:
    begun = merged(b"", ALL).value
    outcome = merged(begun, [*ALL[:4], replace(WANTED, value=usd("2500"))])
    assert outcome.value == begun
    assert [(one.code.name, one.message) for one in outcome.diagnostics] == [
        ("BG220", '“money-2-5-million” is read otherwise now: {amount: "2500", currency: USD}'),
        ("BG220", "“officials-no-comment” is found by no rule any more"),
    ]
    decided = begun.replace(b"status: proposed", b"status: accepted")
    assert merged(decided, []).diagnostics == ()


def test_what_a_person_wrote_by_hand_is_not_missed_by_rules() -> None:
    assert merged("facts:\n  - {id: a, kind: money, quote: $2.5 million, rule: hand/1}\n", []).diagnostics == ()


@pytest.mark.parametrize(
    "ledger",
    ["facts: [\n", "- facts\n", "facts: mine\n", "facts:\n\t- a\n", "{}", "facts: {a: b}\n", "\xff", "a: &a [*a]\n"],
)
def test_a_ledger_that_cannot_be_read_or_written_in_stays_and_is_told(ledger: str) -> None:
    data = ledger.encode("latin-1")
    outcome = merged(data, ALL)
    assert outcome.value == data
    assert "error" in {one.severity for one in outcome.diagnostics}


@pytest.mark.parametrize(
    "ledger",
    ["all: &l [{id: a, kind: money, quote: $2.5 million}]\nfacts: *l\n", f"facts:\n  - {ENTRY}\n--- 2\n"],
)
def test_text_that_would_change_in_two_places_is_not_written(ledger: str) -> None:
    outcome = merged(ledger, [SHARE])
    assert outcome.value.decode() == ledger
    assert "BG102" in codes(outcome)


def test_ids_are_not_taken_twice() -> None:
    ledger = "facts:\n  - {id: percent-5, kind: money, quote: $2.5 million}\n"
    assert [one["id"] for one in entries(merged(ledger, [SHARE]).value)] == ["percent-5", "percent-5-2"]


def test_what_is_found_twice_is_written_once() -> None:
    assert merged(b"", [SHARE, replace(SHARE, rule="other/1"), SHARE]).value == merged(b"", [SHARE]).value


def test_unknown_keys_are_kept_and_do_not_hide_their_fact() -> None:
    ledger = "facts:\n  - {id: a, kind: percent, quote: 5%, mine: yes}\nmine: too\n"
    outcome = merged(ledger, [SHARE])
    assert (outcome.value.decode(), codes(outcome)) == (ledger, ["BG108", "BG108"])


def test_a_mistyped_status_does_not_bring_a_fact_back() -> None:
    ledger = "facts:\n  - {id: a, kind: percent, quote: 5%, status: rejectd}\n"
    outcome = merged(ledger, [SHARE])
    assert (outcome.value.decode(), codes(outcome)) == (ledger, ["BG111"])


@pytest.mark.parametrize("entry", ["{id: a, kind: percnt, quote: 5%}", "{id: a, kind: percent}", "5%"])
def test_a_ledger_with_a_fact_that_cannot_be_told_waits_until_it_is_mended(entry: str) -> None:
    ledger = f"facts:\n  - {entry}\n"
    outcome = merged(ledger, ALL)
    assert outcome.value.decode() == ledger
    assert [one.severity for one in outcome.diagnostics] == ["error"]
