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
