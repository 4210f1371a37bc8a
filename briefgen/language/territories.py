"""Countries and territories by their codes."""

from functools import cache

from babel import Locale


@cache
def territories() -> dict[str, str]:
    """English names by ISO 3166 alpha-2 code, as CLDR has them; CLDR’s numbered regions of the world are none."""
    return {code: name for code, name in Locale("en").territories.items() if code.isalpha()}
