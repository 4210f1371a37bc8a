"""What people and things of a country are called, by the country’s code in ISO 3166; and other names of countries.

Names of countries in full come from Babel. A country that has no adjective of its own but its name stands there alone.
"""

DEMONYMS: dict[str, str] = {
    "AD": "Andorran", "AE": "Emirati", "AF": "Afghan", "AL": "Albanian", "AM": "Armenian", "AO": "Angolan",
    "AR": "Argentine Argentinian", "AT": "Austrian", "AU": "Australian", "AZ": "Azerbaijani Azeri", "BA": "Bosnian",
    "BB": "Barbadian", "BD": "Bangladeshi", "BE": "Belgian", "BF": "Burkinabe", "BG": "Bulgarian", "BH": "Bahraini",
    "BI": "Burundian", "BJ": "Beninese", "BN": "Bruneian", "BO": "Bolivian", "BR": "Brazilian", "BT": "Bhutanese",
    "BW": "Botswanan", "BY": "Belarusian Belarussian", "BZ": "Belizean", "CA": "Canadian", "CD": "Congolese",
    "CF": "Central-African", "CH": "Swiss", "CI": "Ivorian", "CL": "Chilean", "CM": "Cameroonian", "CN": "Chinese",
    "CO": "Colombian", "CR": "Costa-Rican", "CU": "Cuban", "CY": "Cypriot", "CZ": "Czech", "DE": "German",
    "DJ": "Djiboutian", "DK": "Danish", "DZ": "Algerian", "EC": "Ecuadorian Ecuadorean", "EE": "Estonian",
    "EG": "Egyptian", "ER": "Eritrean", "ES": "Spanish", "ET": "Ethiopian", "FI": "Finnish", "FJ": "Fijian",
    "FR": "French", "GA": "Gabonese", "GB": "British", "GE": "Georgian", "GH": "Ghanaian", "GM": "Gambian",
    "GN": "Guinean", "GR": "Greek", "GT": "Guatemalan", "GY": "Guyanese", "HN": "Honduran", "HR": "Croatian",
    "HT": "Haitian", "HU": "Hungarian", "ID": "Indonesian", "IE": "Irish", "IL": "Israeli", "IN": "Indian",
    "IQ": "Iraqi", "IR": "Iranian", "IS": "Icelandic", "IT": "Italian", "JM": "Jamaican", "JO": "Jordanian",
    "JP": "Japanese", "KE": "Kenyan", "KG": "Kyrgyz", "KH": "Cambodian", "KW": "Kuwaiti", "KZ": "Kazakh Kazakhstani",
    "LA": "Lao Laotian", "LB": "Lebanese", "LK": "Lankan", "LR": "Liberian", "LT": "Lithuanian", "LU": "Luxembourgish",
    "LV": "Latvian", "LY": "Libyan", "MA": "Moroccan", "MD": "Moldovan", "ME": "Montenegrin", "MG": "Malagasy",
    "MK": "Macedonian", "ML": "Malian", "MM": "Burmese", "MN": "Mongolian", "MR": "Mauritanian", "MT": "Maltese",
    "MU": "Mauritian", "MV": "Maldivian", "MW": "Malawian", "MX": "Mexican", "MY": "Malaysian", "MZ": "Mozambican",
    "NA": "Namibian", "NE": "Nigerien", "NG": "Nigerian", "NI": "Nicaraguan", "NL": "Dutch", "NO": "Norwegian",
    "NP": "Nepali Nepalese", "OM": "Omani", "PA": "Panamanian", "PE": "Peruvian", "PH": "Philippine Filipino",
    "PK": "Pakistani", "PL": "Polish", "PS": "Palestinian", "PT": "Portuguese", "PY": "Paraguayan", "QA": "Qatari",
    "RO": "Romanian", "RS": "Serbian", "RU": "Russian", "RW": "Rwandan", "SA": "Saudi", "SD": "Sudanese",
    "SE": "Swedish", "SG": "Singaporean", "SI": "Slovenian Slovene", "SK": "Slovak", "SL": "Leonean",
    "SN": "Senegalese",
    "SO": "Somali", "SR": "Surinamese", "SV": "Salvadoran", "SY": "Syrian", "TD": "Chadian", "TG": "Togolese",
    "TH": "Thai", "TJ": "Tajik", "TM": "Turkmen", "TN": "Tunisian", "TO": "Tongan", "TR": "Turkish", "TW": "Taiwanese",
    "TZ": "Tanzanian", "UA": "Ukrainian", "UG": "Ugandan", "US": "American", "UY": "Uruguayan", "UZ": "Uzbek",
    "VE": "Venezuelan", "VN": "Vietnamese", "VU": "Ni-Vanuatu", "WS": "Samoan", "YE": "Yemeni", "ZA": "South-African",
    "ZM": "Zambian", "ZW": "Zimbabwean",
}  # fmt: skip
OTHER_NAMES: dict[str, str] = {
    "U.S.": "US", "US": "US", "USA": "US", "U.S.A.": "US", "America": "US", "UK": "GB", "U.K.": "GB", "Britain": "GB",
    "Great Britain": "GB", "South Korea": "KR", "North Korea": "KP", "South Korean": "KR", "North Korean": "KP",
    "South African": "ZA", "Sri Lankan": "LK", "Costa Rican": "CR", "New Zealand": "NZ", "Saudi Arabian": "SA",
    "Russian Federation": "RU", "Czech Republic": "CZ", "Turkey": "TR", "Burma": "MM", "Ivory Coast": "CI",
    "Hong Kong": "HK", "Macau": "MO", "UAE": "AE", "Vatican": "VA", "Holland": "NL", "Congo": "CD", "Palestine": "PS",
    "Republic of Korea": "KR", "Sierra Leonean": "SL", "Bosnia": "BA", "Trinidadian": "TT", "Solomon Islands": "SB",
}  # fmt: skip
# Unions of countries, which sit at a table as a country does.
UNIONS: dict[str, str] = {"EU": "European Union", "European Union": "European Union", "African Union": "African Union"}
ENGLISH_NAMES: dict[str, str] = {
    "US": "United States", "GB": "United Kingdom", "KR": "South Korea", "KP": "North Korea", "TR": "Turkey",
    "HK": "Hong Kong", "MO": "Macau", "MM": "Myanmar", "CI": "Ivory Coast", "CD": "Congo", "PS": "Palestine",
    "CZ": "Czech Republic", "BA": "Bosnia and Herzegovina", "TT": "Trinidad and Tobago",
}  # fmt: skip
