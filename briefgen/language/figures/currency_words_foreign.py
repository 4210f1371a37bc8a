"""Currencies in words of German, French, Spanish, Japanese and Chinese, as `currency_words` has them for English."""

from briefgen.language.phrases import rows

GERMAN = rows("""
    EUR: euro, euros
    dollar: dollar, dollars
    USD: us dollar, us dollars
    AUD: australische dollar, australischen dollar
    CAD: kanadische dollar, kanadischen dollar
    GBP: pfund, pfund sterling, britische pfund, britischen pfund
    CHF: franken, schweizer franken
    JPY: yen
    CNY: yuan, renminbi
    RUB: rubel
    PLN: zloty, złoty
    CZK: tschechische kronen, tschechischen kronen
    SEK: schwedische kronen, schwedischen kronen
    NOK: norwegische kronen, norwegischen kronen
    DKK: dänische kronen, dänischen kronen
    krone: kronen
    HUF: forint
    TRY: lira, türkische lira, türkischen lira
    UAH: hrywnja
    INR: rupien, indische rupien
    KRW: won
    BRL: real
    ZAR: rand
""")

FRENCH = rows("""
    EUR: euro, euros
    dollar: dollar, dollars
    USD: dollars américains, dollars us
    CAD: dollars canadiens
    AUD: dollars australiens
    GBP: livre, livres, livres sterling, livre sterling
    CHF: francs suisses, franc suisse
    cfa: francs cfa, franc cfa
    franc: franc, francs
    JPY: yen, yens
    CNY: yuan, yuans
    RUB: rouble, roubles
    PLN: zloty, zlotys, zlotis
    INR: roupies, roupies indiennes
    MAD: dirhams marocains
    dirham: dirham, dirhams
    dinar: dinar, dinars
    TRY: livres turques
    EGP: livres égyptiennes
    LBP: livres libanaises
    SEK: couronnes suédoises
    NOK: couronnes norvégiennes
    DKK: couronnes danoises
    krone: couronnes
    BRL: reals, reais
    HTG: gourdes
    NGN: nairas
""")

SPANISH = rows("""
    EUR: euro, euros
    dollar: dólar, dólares
    USD: dólares estadounidenses, dólares americanos
    CAD: dólares canadienses
    AUD: dólares australianos
    GBP: libra, libras, libras esterlinas
    CHF: francos suizos
    JPY: yen, yenes
    CNY: yuan, yuanes
    RUB: rublo, rublos
    MXN: pesos mexicanos
    ARS: pesos argentinos
    CLP: pesos chilenos
    COP: pesos colombianos
    UYU: pesos uruguayos
    DOP: pesos dominicanos
    CUP: pesos cubanos
    peso: peso, pesos
    BRL: reales, reales brasileños
    PEN: soles
    BOB: bolivianos
    VES: bolívares
    PYG: guaraníes
    CRC: colones
    GTQ: quetzales
    HNL: lempiras
    NIO: córdobas
    INR: rupias
    TRY: liras turcas
    SEK: coronas suecas
    NOK: coronas noruegas
    DKK: coronas danesas
""")

# Japanese and Chinese write no space before them; longest first.
JAPANESE = rows("""
    USD: 米ドル, アメリカドル
    dollar: ドル
    AUD: 豪ドル, オーストラリアドル
    CAD: カナダドル, 加ドル
    HKD: 香港ドル
    TWD: 台湾ドル
    SGD: シンガポールドル
    EUR: ユーロ, 欧元
    GBP: ポンド, 英ポンド, 英镑, 英鎊
    CHF: スイスフラン, 瑞士法郎
    CNY: 人民元, 元, 人民币
    KRW: ウォン, 韓国ウォン, 韩元
    JPY: 円, 日元
    USD: 美元
    RUB: ルーブル, 卢布
    INR: ルピー, インドルピー
    THB: バーツ
    IDR: ルピア
    VND: ドン
    TRY: トルコリラ
    HKD: 港元
""")
