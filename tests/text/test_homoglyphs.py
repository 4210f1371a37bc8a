"""Characters that pass for others."""

import pytest

from briefgen.text.homoglyphs import homoglyphs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("trаde", ["CYRILLIC SMALL LETTER A"]),
        ("$1０0 billion", ["FULLWIDTH DIGIT ZERO"]),
        ("1٠", ["ARABIC-INDIC DIGIT ZERO"]),
        ("Αmerica", ["GREEK CAPITAL LETTER ALPHA"]),
        ("Москвa", ["CYRILLIC CAPITAL LETTER EM", "CYRILLIC SMALL LETTER O", "CYRILLIC SMALL LETTER ES"]),
    ],
)
def test_a_stranger_in_a_word_is_found(text: str, found: list[str]) -> None:
    assert [name for _, _, name in homoglyphs(text)][: len(found)] == found


@pytest.mark.parametrize(
    "text",
    [
        "Москва и Washington",
        "Ελλάδα",
        "kΩ, µm, Δt and π",
        "石破茂 2025年",
        "１００",
        "café naïve Straße",
        "العربية ١٢٣",
        "H₂O m²",
    ],
)
def test_honest_text_of_many_scripts_is_left_alone(text: str) -> None:
    assert list(homoglyphs(text)) == []
