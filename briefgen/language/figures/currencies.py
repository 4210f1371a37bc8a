"""Currencies: the codes of ISO 4217, and the signs and words that stand for them in print.

A sign or word that several lands share names a family (`dollar`); the land of the source decides, then `USUAL`.
"""

from briefgen.language.phrases import rows

CODES = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
    CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR
    ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT
    MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD
    SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED
    VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG ZWL
    """.split()  # noqa: SIM905 (a table to be read)
)

# Codes that are words or names too: “all 50”, “COP28”, “top 10”. They are money beside a sum that looks like one.
WORDLIKE = frozenset(
    {
        "ALL",
        "AMD",
        "BAM",
        "COP",
        "CUP",
        "GEL",
        "LAK",
        "MAD",
        "MOP",
        "NAD",
        "NIS",
        "PEN",
        "RON",
        "SOS",
        "TOP",
        "TRY",
        "XDR",
    }
)

# What several lands share, and what is meant where the land is not known; “” where nobody can tell.
USUAL = {
    "dollar": "USD",
    "pound": "GBP",
    "yen": "JPY",
    "rupee": "INR",
    "franc": "CHF",
    "won": "KRW",
    "dirham": "AED",
    "riyal": "SAR",
    "rial": "IRR",
    "krone": "",
    "krona": "SEK",
    "peso": "",
    "dinar": "",
    "shilling": "",
    "cfa": "",
    "leu": "RON",
    "manat": "AZN",
    "som": "",
    "kwacha": "",
    "bolivar": "VES",
    "ruble": "RUB",
    "lira": "TRY",
    "real": "BRL",
    "rand": "ZAR",
}

FAMILIES = rows("""
    dollar: AUD, BBD, BMD, BND, BSD, BZD, CAD, FJD, GYD, HKD, JMD, KYD, LRD, NAD, NZD, SBD, SGD, SRD, TTD, TWD, USD, XCD
    pound: EGP, FKP, GBP, GIP, LBP, SDG, SHP, SSP, SYP
    yen: CNY, JPY
    rupee: INR, LKR, MUR, NPR, PKR, SCR
    franc: BIF, CDF, CHF, DJF, GNF, KMF, RWF, XAF, XOF, XPF
    won: KPW, KRW
    dirham: AED, MAD
    riyal: QAR, SAR
    rial: IRR, OMR, YER
    krone: DKK, NOK, SEK, ISK
    krona: SEK, ISK
    peso: ARS, CLP, COP, CUP, DOP, MXN, PHP, UYU
    dinar: BHD, DZD, IQD, JOD, KWD, LYD, RSD, TND
    shilling: KES, SOS, TZS, UGX
    cfa: XAF, XOF
    leu: MDL, RON
    manat: AZN, TMT
    som: KGS, UZS
    kwacha: MWK, ZMW
    ruble: BYN, RUB
""")

DOLLARS = ("AUD", "CAD", "FJD", "HKD", "JMD", "MXN", "NZD", "SGD", "TTD", "TWD", "USD")

# Before a number, in the letters in which they stand there.
SIGNS = {
    **{code: code for code in CODES},
    **{f"{code}$": code for code in DOLLARS},
    **{f"{code.lower()}$": code for code in DOLLARS},
    **rows("""
    dollar: $
    pound: £
    yen: ¥, ￥
    rupee: Rs, Rs., ₨, Re, Re.
    krone: kr, kr., Kr, Kr.
    franc: Fr, Fr.
    won: ₩
    cfa: CFA, FCFA, F CFA, CFAF
    rial: ﷼
    USD: US$, US $, U.S.$, U.S. $, USD$
    AUD: A$, AU$, Aus$, Au$
    CAD: C$, CA$, Can$, Cdn$, C $, c $, CDN$
    NZD: NZ$, NZ $
    HKD: HK$, HK $
    SGD: S$, SG$
    TWD: NT$, NT $
    TTD: TT$
    JMD: J$
    BBD: Bds$, BDS$
    BSD: B$
    FJD: F$, FJ$
    BZD: BZ$
    GYD: G$, GY$
    NAD: N$
    XCD: EC$
    SBD: SI$
    TOP: T$
    MXN: Mex$, MX$, Mex $
    DOP: RD$
    ARS: AR$
    COP: COL$, Col$
    CLP: CLP$
    BRL: R$, R $, BRL$
    NIO: NIO$
    MOP: MOP$
    EUR: €
    GBP: GB£, stg£, UK£
    EGP: E£, EGP£, LE, L.E.
    LBP: L£, LL
    CNY: RMB, CN¥, RMB¥, CN￥
    INR: ₹, ₹., INR.
    NGN: ₦, =N=
    GHS: ₵, GH₵, GH¢, GHC, GHc
    ZAR: R
    PHP: ₱, Php, P
    VND: ₫
    LAK: ₭
    MNT: ₮
    UAH: ₴
    PYG: ₲
    CRC: ₡
    KZT: ₸
    TRY: ₺, TL
    AZN: ₼
    RUB: ₽
    GEL: ₾
    ILS: ₪, NIS
    THB: ฿
    KHR: ៛
    BDT: ৳, Tk, Tk., BDT.
    AFN: ؋
    AMD: ֏
    IDR: Rp, Rp., IDR.
    MYR: RM
    KES: KSh, Ksh, KSh., Ksh., Kshs, KShs, Sh
    UGX: USh, Ush, UShs, Shs
    TZS: TSh, Tsh, TShs
    PEN: S/, S/.
    PAB: B/.
    VES: Bs.
    CHF: SFr, SFr., Sfr, CHF.
    NOK: NKr, Nkr
    SEK: SKr, Skr
    DKK: DKr, Dkr
    PLN: zł
    AED: Dh, Dhs, Dhs., AED.
    KWD: KD
    BHD: BD
    QAR: QR
    SAR: SR
    JOD: JD
    BTN: Nu, Nu.
    MVR: Rf, MRf
    PGK: K
    AOA: Kz
    MWK: MK
    SLE: Le
    """),
}

# Single letters: money only where digits follow at once and look like a sum, or in their own land.
LETTERS = {"R": "ZA", "P": "PH", "K": "PG", "Re": "IN", "Sh": "KE", "LE": "EG", "LL": "LB", "Le": "SL", "SR": "SA"}
LETTERS |= {"QR": "QA", "BD": "BH", "JD": "JO", "KD": "KW", "MK": "MW", "TL": "TR", "Fr": "CH", "Nu": "BT"}

# After a number.
MARKS = rows("""
    dollar: $, US$
    pound: £
    yen: ¥
    EUR: €
    INR: ₹
    CRC: ₡
    LAK: ₭
    VND: ₫
    UAH: ₴
    RUB: ₽
    TRY: ₺
    KZT: ₸
    ILS: ₪
    GEL: ₾
    AMD: ֏
    THB: ฿
    MNT: ₮
    AZN: ₼
    PLN: zł
    CZK: Kč
    BGN: лв
    krone: kr
    JPY: 円
    CNY: 元
""")
