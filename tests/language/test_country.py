import pytest

from briefgen.language.country import country_of
from briefgen.model.source import Metadata


@pytest.mark.parametrize(
    ("meta", "country"),
    [
        (Metadata(), None),
        (Metadata(publisher="Reserve Bank of Australia"), "AU"),
        (Metadata(publisher="Government of New Zealand"), "NZ"),
        (Metadata(publisher="U.S. Department of the Treasury"), "US"),
        (Metadata(publisher="Australia–Canada Chamber of Commerce"), None),
        (Metadata(publisher="Georgia Department of Labor"), None),
        (Metadata(publisher="The Wire"), None),
        (Metadata(url="https://www.statcan.gc.ca/daily"), "CA"),
        (Metadata(url="https://www.ons.gov.uk/"), "GB"),
        (Metadata(url="https://www.federalreserve.gov/x"), "US"),
        (Metadata(url="https://news.example.io/x"), None),
        (Metadata(url="https://example.eu"), None),
        (Metadata(url="https://[broken"), None),
        (Metadata(language="en-AU"), "AU"),
        (Metadata(language="zh-Hant-HK"), "HK"),
        (Metadata(language="en"), None),
        (Metadata(publisher="Bank of Canada", language="en-AU"), "CA"),
    ],
)
def test_a_source_is_of_the_country_that_its_metadata_tell(meta: Metadata, country: str | None) -> None:
    assert country_of(meta) == country
