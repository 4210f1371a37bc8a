"""Whether an English text is spelled as in Britain or as in America."""

import re

# Words that are spelled otherwise on the other side of the ocean, with their endings, save those that both have.
BRITISH = re.compile(
    r"""\b(?:programme|centre|labour|harbour|neighbour|favour|colour|behaviour|honour|rumour|defence|offence|metre|litre
    |cheque|kerb|tyre|grey|ageing|travell|cancelled|cancelling|modelling|signalling|labelled|catalogue|councillor
    |organis|recognis|realis|authoris|prioritis|privatis|minimis|maximis|subsidis|modernis|utilis|criticise|emphasise
    |finalis|stabilis|summaris|apologis|analyse|paralyse|per[ ]cent|whilst|fortnight)""",
    re.IGNORECASE | re.VERBOSE,
)
AMERICAN = re.compile(
    r"""\b(?:programs?\b|center|labor(?!at)|harbor|neighbor|favor|color|behavior|honor(?!a)|rumor|defense|offense|meters?\b
    |liter(?!a)|curb|gray|aging|travel(?:ed|ing)|cancel(?:ed|ing)|modeling|signaling|labeled|catalog(?!u)
    |organiz|recogniz|realiz|authoriz|prioritiz|privatiz|minimiz|maximiz|subsidiz|moderniz|utiliz|criticize|emphasize
    |finaliz|stabiliz|summariz|apologiz|analyze|paralyze|percent\b)""",
    re.IGNORECASE | re.VERBOSE,
)


def is_british(text: str) -> bool:
    """Whether more words of a text are spelled as in Britain than as in America."""
    return len(BRITISH.findall(text)) > len(AMERICAN.findall(text))
