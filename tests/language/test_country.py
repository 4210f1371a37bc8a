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
        (Metadata(publisher="Canadian Newswire Service"), "CA"),
        (Metadata(publisher="The Toronto Gazette"), "CA"),
        (Metadata(publisher="Geelong Harbour Authority"), "AU"),
        (Metadata(publisher="Government of Odisha"), "IN"),
        (Metadata(publisher="Houses of the Oireachtas"), "IE"),
        (Metadata(publisher="The Cambridge Reader"), None),
    ],
)
def test_a_source_is_of_the_country_that_its_metadata_tell(meta: Metadata, country: str | None) -> None:
    assert country_of(meta) == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Australia will pay. Canberra said so. The Australian minister agreed.", "AU"),
        ("Australia will pay. Canberra said so.", None),
        ("Australia, Canberra and the Australian army met American and U.S. officials in Washington.", None),
        ("He works in Geelong and in Ballarat. Roads around Bendigo flooded.", "AU"),
        ("Mr Geelong, Ms Ballarat and Mr Bendigo agreed.", None),
        ("A US$5 fee, a US$6 fee, a US$7 fee, and 5 Canadian dollars.", None),
        ("The levy is $5 (US$3). U.S. visitors, American visitors and Americans pay in Canada.", None),
        ("Per cent, labour, centre: Namibia pays $5.", "NA"),
        ("Percent, labor, center: Namibia pays $5.", None),
        ("Japan and Japanese firms met in Tokyo. Australia, Australian firms and Canberra did as well.", "AU"),
        ("", None),
    ],
)
def test_a_text_tells_its_country_where_it_speaks_of_one_above_all(text: str, country: str | None) -> None:
    assert country_of(Metadata(publisher="The Wire"), text) == country
