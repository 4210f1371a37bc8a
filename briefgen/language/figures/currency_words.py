"""Currencies in words, after a number: nouns, and nouns with their lands.

Written in small letters and without full stops, as `language.phrases` looks them up.
"""

from briefgen.language.phrases import rows

# The noun of a family or of a currency, in singular and plural, as English print spells it.
NOUNS = rows("""
    dollar: dollar, dollars, buck, bucks
    yen: yen, yens
    rupee: rupee, rupees
    franc: franc, francs
    dirham: dirham, dirhams
    riyal: riyal, riyals
    rial: rial, rials
    krone: krone, kroner, kroners
    krona: krona, kronor
    ISK: kronur, krónur
    peso: peso, pesos
    dinar: dinar, dinars
    shilling: shilling, shillings
    cfa: cfa francs, francs cfa, cfa franc, franc cfa
    leu: leu, lei
    manat: manat, manats
    kwacha: kwacha, kwachas
    ruble: ruble, rubles, rouble, roubles
    bolivar: bolivar, bolivars, bolivares, bolívares
    USD: usd
    EUR: eur
    GBP: gbp, quid, pounds sterling, pound sterling, sterling
    EUR: euro, euros
    CNY: yuan, yuans, renminbi, rmb, kuai
    KRW: won
    ZAR: rand, rands
    THB: baht, bahts
    MYR: ringgit, ringgits
    IDR: rupiah, rupiahs
    VND: dong, dongs
    LAK: kip, kips
    MMK: kyat, kyats
    KHR: riel, riels
    BDT: taka, takas
    BTN: ngultrum, ngultrums
    MVR: rufiyaa
    MNT: tugrik, tugriks, togrog
    AFN: afghani, afghanis
    KZT: tenge
    TJS: somoni, somonis
    GEL: lari, laris
    AMD: dram, drams
    UAH: hryvnia, hryvnias, hryvnya, hryvnyas, hryvni, hryven
    PLN: zloty, zlotys, zlotych, złoty, złotys, złotych, zł
    CZK: koruna, korunas, koruny, korun, kč
    HUF: forint, forints
    BGN: lev, leva
    MKD: denar, denars, denari
    ALL: lek, lekë
    BAM: convertible marks, convertible mark
    TRY: lira, liras
    ILS: shekel, shekels, new shekels
    BRL: reais
    PEN: nuevo sol, nuevos soles
    BOB: boliviano, bolivianos
    PYG: guarani, guaranis, guaranies, guaraníes
    CRC: colon, colons, colones, colón, colóns
    GTQ: quetzal, quetzals, quetzales
    HNL: lempira, lempiras
    NIO: cordoba, cordobas, córdobas
    PAB: balboa, balboas
    HTG: gourde, gourdes
    NGN: naira, nairas
    GHS: cedi, cedis
    ETB: birr, birrs
    ERN: nakfa, nakfas
    AOA: kwanza, kwanzas
    MZN: metical, meticals, meticais
    BWP: pula, pulas
    GMD: dalasi, dalasis
    SLE: leone, leones
    MGA: ariary, ariaries
    MRU: ouguiya, ouguiyas
    SZL: lilangeni, emalangeni
    LSL: loti, maloti
    STN: dobra, dobras
    CVE: cape verdean escudo, cape verdean escudos
    PGK: kina, kinas
    TOP: pa'anga, paanga, pa'angas
    WST: tala
    VUV: vatu, vatus
    MOP: pataca, patacas
    AWG: florin, florins
    XDR: special drawing rights, sdrs
""")

# The lands that print before a noun shared by several: “Canadian dollars”.
LANDS = {
    "dollar": rows("""
        USD: us, american, united states
        AUD: australian, aussie
        CAD: canadian
        NZD: new zealand, kiwi
        HKD: hong kong
        SGD: singapore, singaporean
        TWD: taiwan, taiwanese, new taiwan
        FJD: fijian, fiji
        JMD: jamaican
        TTD: trinidad and tobago, trinidadian
        BBD: barbadian, barbados
        BSD: bahamian
        BZD: belize, belizean
        BMD: bermudian, bermuda
        BND: brunei
        GYD: guyanese, guyana
        KYD: cayman
        LRD: liberian
        NAD: namibian
        SBD: solomon islands
        SRD: surinamese
        XCD: east caribbean
        ZWL: zimbabwean, zimbabwe
    """),
    "pound": rows("""
        GBP: british, uk, english
        EGP: egyptian
        LBP: lebanese
        SYP: syrian
        SDG: sudanese
        SSP: south sudanese
        GIP: gibraltar
        FKP: falkland islands
        SHP: st helena
    """),
    "rupee": rows("""
        INR: indian
        PKR: pakistani, pakistan
        LKR: sri lankan, sri lanka
        NPR: nepali, nepalese
        MUR: mauritian
        SCR: seychelles, seychellois
    """),
    "franc": rows("""
        CHF: swiss
        CDF: congolese
        RWF: rwandan
        BIF: burundian, burundi
        DJF: djiboutian, djibouti
        GNF: guinean
        KMF: comorian, comoran
        XPF: cfp, pacific
        XOF: west african cfa, west african
        XAF: central african cfa, central african
    """),
    "krone": rows("NOK: norwegian\nDKK: danish\nSEK: swedish"),
    "krona": rows("SEK: swedish\nISK: icelandic"),
    "peso": rows("""
        MXN: mexican
        ARS: argentine, argentinian
        CLP: chilean
        COP: colombian
        PHP: philippine, filipino
        CUP: cuban
        DOP: dominican
        UYU: uruguayan
    """),
    "dinar": rows("""
        KWD: kuwaiti
        BHD: bahraini
        JOD: jordanian
        IQD: iraqi
        LYD: libyan
        TND: tunisian
        DZD: algerian
        RSD: serbian
    """),
    "dirham": rows("AED: uae, emirati, united arab emirates\nMAD: moroccan"),
    "riyal": rows("SAR: saudi\nQAR: qatari\nOMR: omani"),
    "rial": rows("IRR: iranian\nOMR: omani\nYER: yemeni"),
    "shilling": rows("KES: kenyan, kenya\nUGX: ugandan, uganda\nTZS: tanzanian, tanzania\nSOS: somali"),
    "ruble": rows("RUB: russian\nBYN: belarusian, belarusan"),
    "leu": rows("RON: romanian\nMDL: moldovan"),
    "manat": rows("AZN: azerbaijani, azeri\nTMT: turkmen, turkmenistan"),
    "kwacha": rows("ZMW: zambian\nMWK: malawian"),
    "yen": rows("JPY: japanese"),
    "TRY": rows("TRY: turkish"),
    "CNY": rows("CNY: chinese"),
    "KRW": rows("KRW: south korean, korean\nKPW: north korean"),
    "BRL": rows("BRL: brazilian"),
    "THB": rows("THB: thai"),
    "IDR": rows("IDR: indonesian"),
    "MYR": rows("MYR: malaysian"),
    "ILS": rows("ILS: israeli"),
    "PLN": rows("PLN: polish"),
    "CZK": rows("CZK: czech"),
    "HUF": rows("HUF: hungarian"),
    "UAH": rows("UAH: ukrainian"),
    "ZAR": rows("ZAR: south african"),
    "NGN": rows("NGN: nigerian"),
    "GHS": rows("GHS: ghanaian"),
    "ETB": rows("ETB: ethiopian"),
    "VND": rows("VND: vietnamese"),
    "LAK": rows("LAK: lao, laotian"),
    "BDT": rows("BDT: bangladeshi"),
    "BGN": rows("BGN: bulgarian"),
    "TOP": rows("TOP: tongan"),
    "KZT": rows("KZT: kazakh, kazakhstani"),
    "UZS": rows("UZS: uzbek"),
}

LANDED = {
    f"{land} {noun}": code
    for noun, family in NOUNS.items()
    for land, code in LANDS.get(family, {}).items()
    if noun not in {"buck", "bucks"}
}

# Words that mean money only with their land: “real” and “sol”, “som” and “pound” are other words too.
FIXED = rows("""
    BRL: brazilian real, brazilian reals
    PEN: peruvian sol, peruvian soles
    KGS: kyrgyz som, kyrgyz soms, kyrgyzstani som
    UZS: uzbek som, uzbek soms, uzbek sum
    RSD: serbian dinars
    CZK: czech crowns, czech crown
    SEK: swedish crowns, swedish crown
    NOK: norwegian crowns, norwegian crown
    DKK: danish crowns, danish crown
    ISK: icelandic crowns, icelandic kronas
    AWG: aruban florins
    XCG: caribbean guilders
""")

POUNDS = {f"{land} {noun}": code for land, code in LANDS["pound"].items() for noun in ("pound", "pounds")}

ENGLISH = {**NOUNS, **LANDED, **FIXED, **POUNDS}

# A hundredth of what the phrase names.
HUNDREDTHS = rows("""
    dollar: cent, cents, ¢
    USD: us cents, us cent
    AUD: australian cents, australian cent
    CAD: canadian cents, canadian cent
    NZD: new zealand cents
    EUR: euro cents, euro cent, eurocents, eurocent
    GBP: pence, penny, pennies
    INR: paise, paisa
    RUB: kopecks, kopeks, kopeck
    CHF: centimes, rappen
    PLN: grosz, groszy
""")
