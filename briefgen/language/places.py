"""Words by which a text or a publisher’s name tells the country that it is of, beside the country’s own name.

The countries that call their money dollar, since for them it decides what a bare “$” is, and the largest others that
publish in English, since a text that is of one of these is of none of those.
"""

PLACES = {
    "US": """
        U.S., US, USA, American, Americans, Washington, Congress, Senate, Pentagon, White House, New York,
        California, Texas, Chicago, Los Angeles, Federal Reserve
    """,
    "CA": """
        Canadian, Canadians, Ottawa, Toronto, Vancouver, Montreal, Quebec, Ontario, Alberta, Calgary, Manitoba,
        Saskatchewan
    """,
    "AU": """
        Australian, Australians, Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Queensland, Tasmania,
        New South Wales
    """,
    "NZ": "New Zealanders, Wellington, Auckland, Christchurch, Aotearoa, Otago, Waikato",
    "SG": "Singaporean, Singaporeans",
    "HK": "Hong Kongers, Kowloon",
    "TW": "Taiwanese, Taipei",
    "JM": "Jamaican, Jamaicans, Kingston",
    "TT": "Trinidadian, Port of Spain",
    "BS": "Bahamian, Nassau",
    "BB": "Barbadian, Bridgetown",
    "BZ": "Belizean, Belmopan",
    "FJ": "Fijian, Fijians, Suva",
    "GY": "Guyanese, Georgetown",
    "NA": "Namibian, Namibians, Windhoek",
    "LR": "Liberian, Liberians, Monrovia",
    "GB": """
        British, Britons, London, Whitehall, Westminster, English, Scottish, Welsh, Edinburgh, Manchester,
        Birmingham, Leeds
    """,
    "IE": "Irish, Dublin",
    "IN": "Indian, Indians, New Delhi, Mumbai, Bengaluru, Chennai, Kolkata",
    "ZA": "South African, South Africans, Pretoria, Cape Town, Johannesburg",
    "NG": "Nigerian, Nigerians, Abuja, Lagos",
    "KE": "Kenyan, Kenyans, Nairobi",
}
