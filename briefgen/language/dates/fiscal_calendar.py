"""Fiscal years of countries: when they begin, and which of the two calendar years names them."""

from dataclasses import dataclass

from briefgen.language.dates.periods import Period, months


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """How a government counts its fiscal years.

    Attributes:
        month: the month that they begin with.
        ends: whether “fiscal 2026” is the one that ends in 2026, as in Washington, or begins in it, as in Tokyo.
    """

    month: int
    ends: bool = True

    def named(self, number: int) -> Period | None:
        """The fiscal year that one number names."""
        return self.beginning(number - 1 if self.ends and self.month > 1 else number)

    def beginning(self, year: int) -> Period | None:
        """The fiscal year that begins in a calendar year."""
        return months(year, self.month, 12, "year")


# By ISO 3166 alpha-2 (CIA World Factbook, “Fiscal year”; the budget laws of the countries). Countries whose fiscal year
# begins within a month (Iran, Nepal, Afghanistan, Ethiopia) or which changed it of late are left out.
BY_COUNTRY = {
    **dict.fromkeys(
        """
        AT BE BG BR CH CL CN CO CY CZ DE DK EE ES FI FR GR HR HU ID IE IS IT KR LT LU LV MA MT MX MY NG NL NO PE PH PL
        PT RO RS RU SA SE SI SK TR TW UA VN AR KZ TN DZ AO GH ZM
        """.split(),  # noqa: SIM905 (a list to be read)
        FiscalYear(1),
    ),
    **dict.fromkeys(("US", "TH"), FiscalYear(10)),
    **dict.fromkeys(("AU", "NZ", "PK", "BD", "EG", "KE", "UG", "TZ"), FiscalYear(7)),
    **dict.fromkeys(("GB", "CA", "IN", "ZA", "BW", "LS", "NA"), FiscalYear(4)),
    **dict.fromkeys(("JP", "SG", "HK"), FiscalYear(4, ends=False)),
}
