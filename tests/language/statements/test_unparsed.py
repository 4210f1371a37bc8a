"""Direct quotations of languages that no parser reads."""

import time

import pytest

from tests.language.statements.reading import told

CASES = [
    (
        "de",
        "„Wir werden das nicht tun“, sagte Außenministerin Anna Berg am Montag.",
        ["direct, Anna Berg, sagte: Wir werden das nicht tun"],
    ),
    ("de", "Scholz erklärte in Berlin: „Das ist ein guter Tag.“", ["direct, Scholz, erklärte: Das ist ein guter Tag"]),
    ("de", "Er nannte das „großen Unsinn“. „Nein, nie wieder“, sagte er.", []),
    (
        "fr",
        "« Nous ne céderons pas », a déclaré le ministre Bruno Roux. Il est parti.",
        ["direct, Bruno Roux, déclaré: Nous ne céderons pas"],
    ),
    ("fr", "Marie Dupont a affirmé : « Il faut agir vite. »", ["direct, Marie Dupont, affirmé: Il faut agir vite"]),
    ("es", "“No vamos a ceder”, dijo Pedro Gil en Madrid.", ["direct, Pedro Gil, dijo: No vamos a ceder"]),
    ("es", "La ministra explicó: «Es un paso adelante».", ["direct, La ministra, explicó: Es un paso adelante"]),
    ("ja", "石破茂首相は8日、「日米関係を強化する」と述べた。", ["direct, 石破茂首相, 述べた: 日米関係を強化する"]),
    ("ja", "田中氏は「大変残念だ」と語った。これは「特別な措置」だ。", ["direct, 田中氏, 語った: 大変残念だ"]),
    ("nl", "“We gaan niet weg”, zei Jan Smit.", []),
]


@pytest.mark.parametrize(("language", "text", "lines"), CASES, ids=[text[:20] for _, text, _ in CASES])
def test_quotations_beside_a_cue_and_a_name_are_found(language: str, text: str, lines: list[str]) -> None:
    assert told(text, "Anna Berg", "Bruno Roux", "Marie Dupont", "Pedro Gil", language=language) == lines


@pytest.mark.parametrize("language", ["de", "ja"])
def test_ten_thousand_quotations_take_linear_time(language: str) -> None:
    begun = time.perf_counter()
    told("„Wir gehen nicht“, sagte er. 「ここにいる」と述べた。" * 5_000, language=language)
    assert time.perf_counter() - begun < 10
