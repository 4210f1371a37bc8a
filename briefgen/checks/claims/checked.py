"""A claim beside its ground, as the rules on claims see it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from briefgen.checks.claims.ground import Ground, ground_of
from briefgen.checks.claims.said import Said, said
from briefgen.diagnostics import Mark
from briefgen.language.figures.money import currency
from briefgen.language.find import Setting
from briefgen.language.setting import setting_of
from briefgen.model.brief import Brief, Claim


@dataclass(frozen=True, slots=True)
class Checked:
    """A claim that rests on evidence, read by the same rules as its passages."""

    claim: Claim
    said: Said
    ground: Ground

    def mark(self, start: int, end: int) -> Mark:
        """Where some words of the claim stand in the file."""
        return self.claim.words.mark(start, end)


def checked(brief: Brief) -> Iterator[Checked]:
    """The claims of a brief that rest on evidence; the author’s own, on what they cite themselves alone."""
    day = date.fromisoformat(brief.spec.date.text)
    for claim in brief.claims:
        ground = ground_of(claim.cited if claim.own else claim.evidence)
        if ground.sentences:
            setting = Setting(brief.spec.language, day, _country(ground))
            yield Checked(claim, said(claim.text, setting), ground)


def _country(ground: Ground) -> str | None:
    """Whose rupees and shillings a claim speaks of: its source’s. A “$” is no other dollar for that."""
    country = setting_of(ground.sources[0]).country
    return country if country and currency("dollar", country) == "USD" else None
