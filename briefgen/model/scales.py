"""The vocabularies of assessment: likelihood, confidence, impact.

ICD 203 (U.S. Intelligence Community Directive 203, Analytic Standards, 2015), the PHIA Probability Yardstick of the
UK's Professional Head of Intelligence Assessment, the UK National Risk Register 2023, and the generic 5×5 matrix.
"""

ICD203 = (
    "almost no chance",
    "very unlikely",
    "unlikely",
    "roughly even chance",
    "likely",
    "very likely",
    "almost certain",
)
ICD203_SECOND = (
    "remote",
    "highly improbable",
    "improbable",
    "roughly even odds",
    "probable",
    "highly probable",
    "nearly certain",
)
PHIA = (
    "remote chance",
    "highly unlikely",
    "unlikely",
    "realistic possibility",
    "likely",
    "probable",
    "highly likely",
    "almost certain",
)
# In per cent, as the standards print them; PHIA leaves gaps between its words.
ICD203_RANGES = ((1, 5), (5, 20), (20, 45), (45, 55), (55, 80), (80, 95), (95, 99))
PHIA_RANGES = ((0, 5), (10, 20), (25, 35), (40, 50), (55, 75), (55, 75), (80, 90), (95, 100))
GENERIC_LIKELIHOOD = ("rare", "unlikely", "possible", "likely", "almost certain")
NRR_IMPACT = ("minor", "limited", "moderate", "significant", "catastrophic")
GENERIC_IMPACT = ("insignificant", "minor", "moderate", "major", "extreme")
NRR_LIKELIHOOD = ("1", "2", "3", "4", "5")

CONFIDENCE = ("low", "moderate", "high")
LEVEL = ("low", "medium", "high")
EXPECT = ("certain", "possible", "unlikely")

JUDGEMENT_LIKELIHOODS = tuple(dict.fromkeys(ICD203 + ICD203_SECOND + PHIA))
RISK_LIKELIHOODS = tuple(dict.fromkeys(ICD203 + ICD203_SECOND + PHIA + GENERIC_LIKELIHOOD + NRR_LIKELIHOOD))
IMPACTS = tuple(dict.fromkeys(NRR_IMPACT + GENERIC_IMPACT))

RISK_SCALES = {
    "icd203": (ICD203, NRR_IMPACT),
    "nrr": (NRR_LIKELIHOOD, NRR_IMPACT),
    "generic": (GENERIC_LIKELIHOOD, GENERIC_IMPACT),
}

Steps = tuple[tuple[str, tuple[int, int]], ...]
STANDARDS: dict[str, Steps] = {
    "icd203": tuple(zip(ICD203, ICD203_RANGES, strict=True)),
    "phia": tuple(zip(PHIA, PHIA_RANGES, strict=True)),
}
SECOND_ROW = dict(zip(ICD203_SECOND, ICD203, strict=True))


def step_of(word: str, standard: str) -> int | None:
    """The place of a likelihood word on a standard's scale, from 1; None where the scale does not have it."""
    words = [name for name, _ in STANDARDS[standard]]
    known = SECOND_ROW.get(word, word) if standard == "icd203" else word
    return words.index(known) + 1 if known in words else None
