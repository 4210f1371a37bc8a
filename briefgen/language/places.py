"""Words by which a text or a publisher’s name tells its country, beside the country’s own names and its cities.

States, parliaments and offices of the countries that call their money dollar, since for them it decides what a bare “$”
is, and of the largest others that publish in English, since a text that is of one of these is of none of those.
"""

PLACES = {
    "US": """
        Americans, Washington, Congress, Pentagon, White House, Capitol Hill, Federal Reserve, Alabama, Alaska, Arizona,
        Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas,
        Kentucky, Louisiana, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska,
        Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
        Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia,
        West Virginia, Wisconsin, Wyoming
    """,
    "CA": """
        Canadians, Parliament Hill, Ontario, Quebec, Québec, Manitoba, Saskatchewan, Alberta, British Columbia,
        New Brunswick, Nova Scotia, Newfoundland, Yukon, Nunavut, Northwest Territories
    """,
    "AU": """
        Australians, Queensland, Tasmania, Tasmanian, New South Wales, NSW, Northern Territory, South Australian,
        Western Australian, Queenslanders
    """,
    "NZ": """
        New Zealanders, Aotearoa, Beehive, Otago, Waikato, Northland, Southland, Canterbury, Taranaki, Manawatū,
        Hawke’s Bay, iwi, Māori
    """,
    "SG": "Singaporeans, HDB",
    "HK": "Hong Kongers, Hongkongers, Kowloon, New Territories, LegCo",
    "TW": "Legislative Yuan, Executive Yuan",
    "JM": "Jamaicans",
    "TT": "Tobago",
    "BB": "Barbadians, Bajan",
    "FJ": "Fijians",
    "NA": "Namibians",
    "LR": "Liberians",
    "GB": """
        Britons, English, Scottish, Welsh, England, Scotland, Wales, Northern Ireland, Whitehall, Westminster,
        Downing Street, Holyrood, Senedd, Stormont, Yorkshire, Lancashire, Cumbria
    """,
    "IE": "Oireachtas, Dáil, Seanad, Taoiseach, Tánaiste",
    "IN": """
        Indians, Lok Sabha, Rajya Sabha, Andhra Pradesh, Assam, Bihar, Gujarat, Haryana, Himachal Pradesh, Jharkhand,
        Karnataka, Kerala, Madhya Pradesh, Maharashtra, Odisha, Rajasthan, Tamil Nadu, Telangana, Uttar Pradesh,
        Uttarakhand, West Bengal
    """,
    "PK": "Pakistanis, Balochistan, Khyber Pakhtunkhwa, Sindh",
    "ZA": "South Africans, Gauteng, KwaZulu-Natal, Limpopo, Mpumalanga, Western Cape, Eastern Cape, Northern Cape",
    "NG": "Nigerians, Aso Rock",
    "KE": "Kenyans",
    "DE": "Bundestag, Bundesrat, Bavaria, Saxony",
    "FR": "Élysée, Matignon",
    "JP": "Kantei, Hokkaido, Okinawa",
    "PL": "Sejm",
    "IL": "Knesset, Israelis",
    "SE": "Riksdag",
    "NO": "Storting",
    "DK": "Folketing",
    "RU": "Kremlin, Duma, Russians",
    "UA": "Verkhovna Rada, Ukrainians",
    "CN": "Zhongnanhai",
}
