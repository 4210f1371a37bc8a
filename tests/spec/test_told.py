"""Facts told with their own words: whose they are, and whether they are verbatim."""

from collections.abc import Mapping

import pytest

from briefgen.model.fact import FactKind as K
from briefgen.spec.told import told_alone


@pytest.mark.parametrize(
    ("kind", "value", "words", "told"),
    [
        (K.STATEMENT, {"mode": "direct", "speaker": "Tom Okafor"}, "We shall", "Tom Okafor: “We shall”"),
        (K.STATEMENT, {"mode": "unmarked", "speaker": "an official"}, "He is", "An official, as reported: “He is”"),
        (K.STATEMENT, {"mode": "indirect", "speaker": "the IMF"}, "it ran out", "The IMF, as reported: “it ran out”"),
        (K.STATEMENT, {"mode": "direct"}, "We shall", ""),
        (K.STATEMENT, {"mode": "direct", "speaker": "She"}, "We shall", ""),
        (K.COMMITMENT, {"agent": "the ministry", "modality": "will"}, "will pay", "The ministry “will pay”"),
        (K.COMMITMENT, {"agent": "the ministry", "modality": "will"}, "its pledge", "The ministry: “its pledge”"),
        (K.DENIAL, {"agent": "I", "modality": "deny"}, "deny that", ""),
        (K.NO_COMMENT, {"speaker": "officials"}, "officials declined", "“officials declined”"),
        (K.MONEY, {"amount": "5", "currency": "EUR"}, "€5", ""),
        (K.EVENT, {"title": "talks"}, "talks", ""),
    ],
)
def test_a_line_says_whose_words_they_are(kind: K, value: Mapping[str, str], words: str, told: str) -> None:
    assert told_alone(kind, value, words) == told
