"""Units of measure, and how they are written.

The unit of a fact is the word in the singular, as the text spells it (`meter` or `metre`); an abbreviation gives the
word of the International System (BIPM, 9th edition), or what the trade says in full.
"""

from briefgen.language.phrases import rows

# Abbreviations in the letters in which they stand, glued to the number or after a space.
ABBREVIATIONS = rows("""
    millimetre: mm
    centimetre: cm
    kilometre: km, kms, Km, KM
    square metre: m², m2, sq m, sqm, sq. m
    square kilometre: km², km2, sq km, sq. km
    square foot: sq ft, sq. ft, sq. ft., sqft, ft²
    square mile: sq mi, sq. mi
    cubic metre: m³, m3, cu m, cbm
    cubic kilometre: km³, km3
    cubic foot: cu ft
    hectare: ha
    foot: ft
    mile: mi
    nautical mile: nmi
    yard: yd, yds
    inch: ″
    kilogram: kg, kgs, Kg, KG
    gram: g, gm
    milligram: mg
    microgram: µg, μg, mcg
    tonne: t
    kilotonne: kt
    megatonne: Mt
    gigatonne: Gt
    pound: lb, lbs, lb.
    ounce: oz
    litre: l, L, ltr
    millilitre: ml, mL
    gallon: gal
    watt: W
    kilowatt: kW, kw
    megawatt: MW
    gigawatt: GW
    terawatt: TW
    kilowatt-hour: kWh, kwh
    megawatt-hour: MWh
    gigawatt-hour: GWh
    terawatt-hour: TWh
    kilovolt: kV
    hertz: Hz
    kilohertz: kHz
    megahertz: MHz
    gigahertz: GHz
    kilobyte: kB, KB
    megabyte: MB
    gigabyte: GB
    terabyte: TB
    megabit per second: Mbps, Mbit/s
    gigabit per second: Gbps, Gbit/s
    decibel: dB
    kilometre per hour: km/h, kph, kmh, km/hr
    mile per hour: mph
    metre per second: m/s
    cubic metre per second: m³/s, m3/s
    degree Celsius: °C, ° C, ºC
    degree Fahrenheit: °F, ° F
    barrel per day: bpd, b/d, bbl/d, bopd
    barrel: bbl, bbls
    barrel of oil equivalent: boe
    barrel of oil equivalent per day: boepd, boe/d
    tonne of oil equivalent: toe
    part per million: ppm
    part per billion: ppb
    twenty-foot equivalent unit: TEU, TEUs, teu
    deadweight ton: dwt
    kilocalorie: kcal
    kilojoule: kJ
    gigajoule: GJ
    terajoule: TJ
    petajoule: PJ
    exajoule: EJ
    hectopascal: hPa
    kilopascal: kPa
""")

# Abbreviations that hold their scale: billions of cubic metres, millions of tonnes a year.
SCALED = {
    "bcm": ("cubic metre", 10**9),
    "mcm": ("cubic metre", 10**6),
    "tcm": ("cubic metre", 10**12),
    "bcf": ("cubic foot", 10**9),
    "tcf": ("cubic foot", 10**12),
    "mtpa": ("tonne per year", 10**6),
    "Mtpa": ("tonne per year", 10**6),
    "Mtoe": ("tonne of oil equivalent", 10**6),
    "mtoe": ("tonne of oil equivalent", 10**6),
    "mb/d": ("barrel per day", 10**6),
    "mbpd": ("barrel per day", 10**6),
}

PREFIXES = {"nano", "micro", "milli", "centi", "deci", "deca", "hecto", "kilo", "mega", "giga", "tera", "peta", "exa"}
BASES = "metre meter gram gramme litre liter watt tonne ton volt hertz byte bit joule".split()  # noqa: SIM905
LENGTHS = [f"{prefix}{base}" for prefix in ("", "kilo", "centi", "milli") for base in ("metre", "meter")]

WORDS_OF_MEASURE = """
    mile yard acre hectare barrel gallon pint quart bushel kilo ounce knot decibel carat calorie kilocalorie ampere amp
    ohm pascal fathom furlong teaspoon tablespoon
""".split()  # noqa: SIM905 (words to be read)


def _plurals(words: list[str]) -> dict[str, str]:
    return {form: word for word in words for form in (word, f"{word}s")}


def _spelt() -> dict[str, str]:
    """Units in words, singular and plural, to the singular."""
    plain = [*BASES, *(prefix + base for prefix in PREFIXES for base in BASES)]
    plain += WORDS_OF_MEASURE
    plain += ["nautical mile", "metric ton", "short ton", "long ton", "light-year", "deadweight ton", "troy ounce"]
    plain += [f"{prefix}watt hour" for prefix in ("kilo", "mega", "giga", "tera")]
    plain += [f"{prefix}watthour" for prefix in ("kilo", "mega", "giga", "tera")]
    plain += [f"{shape} {length}" for shape in ("square", "cubic") for length in (*LENGTHS, "mile", "yard")]
    return {**_plurals(plain), **IRREGULAR}


IRREGULAR = rows("""
    foot: foot, feet
    inch: inch, inches
    square foot: square foot, square feet
    cubic foot: cubic foot, cubic feet
    square inch: square inch, square inches
    cubic inch: cubic inches
    board foot: board feet
    pound: pounds, pound
    degree: degree, degrees
    degree Celsius: degree celsius, degrees celsius, degrees centigrade
    degree Fahrenheit: degree fahrenheit, degrees fahrenheit
    hertz: hertz
    kilohertz: kilohertz
    megahertz: megahertz
    gigahertz: gigahertz
    kelvin: kelvin
    part per million: parts per million
    part per billion: parts per billion
    barrel of oil equivalent: barrels of oil equivalent
    tonne of oil equivalent: tonnes of oil equivalent
""")

ENGLISH = _spelt()

GERMAN = rows("""
    Meter: meter, metern
    Kilometer: kilometer, kilometern
    Quadratmeter: quadratmeter, quadratmetern
    Quadratkilometer: quadratkilometer, quadratkilometern
    Kubikmeter: kubikmeter, kubikmetern
    Hektar: hektar
    Tonne: tonne, tonnen
    Kilogramm: kilogramm
    Kilo: kilo
    Gramm: gramm
    Liter: liter, litern
    Barrel: barrel
    Kilowatt: kilowatt
    Megawatt: megawatt
    Gigawatt: gigawatt
    Kilowattstunde: kilowattstunde, kilowattstunden
    Megawattstunde: megawattstunden
    Terawattstunde: terawattstunden
    Grad: grad
    Grad Celsius: grad celsius
    Seemeile: seemeilen
    Meile: meilen
""")

FRENCH = rows("""
    mètre: mètre, mètres
    kilomètre: kilomètre, kilomètres
    mètre carré: mètres carrés, mètre carré
    kilomètre carré: kilomètres carrés
    mètre cube: mètres cubes, mètre cube
    hectare: hectare, hectares
    tonne: tonne, tonnes
    kilogramme: kilogrammes
    kilo: kilo, kilos
    gramme: grammes
    litre: litre, litres
    baril: baril, barils
    kilowatt: kilowatts
    mégawatt: mégawatt, mégawatts
    gigawatt: gigawatt, gigawatts
    kilowattheure: kilowattheures
    térawattheure: térawattheures
    degré: degré, degrés
    degré Celsius: degrés celsius
    mille marin: milles marins
""")

SPANISH = rows("""
    metro: metro, metros
    kilómetro: kilómetro, kilómetros
    metro cuadrado: metros cuadrados
    kilómetro cuadrado: kilómetros cuadrados
    metro cúbico: metros cúbicos
    hectárea: hectárea, hectáreas
    tonelada: tonelada, toneladas
    kilogramo: kilogramos
    kilo: kilo, kilos
    gramo: gramos
    litro: litro, litros
    barril: barril, barriles
    kilovatio: kilovatios
    megavatio: megavatio, megavatios
    gigavatio: gigavatios
    grado: grado, grados
    grado Celsius: grados celsius
    milla: millas
""")

JAPANESE = rows("""
    平方キロメートル: 平方キロメートル, 平方キロ
    平方メートル: 平方メートル
    立方メートル: 立方メートル
    キロメートル: キロメートル
    キログラム: キログラム
    キロワット時: キロワット時
    キロワット: キロワット
    メガワット: メガワット
    ヘクタール: ヘクタール
    バレル: バレル
    リットル: リットル
    センチメートル: センチメートル, センチ
    ミリメートル: ミリメートル, ミリ
    メートル: メートル
    トン: トン, 万トン
    キロ: キロ
""")

WORDS = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}

# What speeds and flows are told over: “cubic metres per second”, “kilometres an hour”.
RATES = rows("""
    per second: per second, a second
    per hour: per hour, an hour
""")
