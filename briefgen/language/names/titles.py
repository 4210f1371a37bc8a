"""Titles, offices and trades: the words that stand with a person’s name. All in lower case, without full stops."""

from briefgen.language.names.people import Pronoun
from briefgen.language.word_lists import word_list

HE, SHE = Pronoun.HE, Pronoun.SHE

# Forms of address: part of no role.
HONORIFICS: dict[str, Pronoun | None] = {
    **dict.fromkeys(("mr", "sir", "lord", "shri", "herr", "monsieur", "señor", "senhor", "signor", "pan", "baron"), HE),
    **dict.fromkeys(("sheikh", "hajji", "his excellency", "his majesty", "his holiness", "his highness"), HE),
    **dict.fromkeys(("his honour", "his honor", "his eminence", "his royal highness", "rabbi", "imam", "don"), HE),
    **dict.fromkeys(("mrs", "ms", "miss", "dame", "lady", "smt", "shrimati", "frau", "madame", "mme", "mlle"), SHE),
    **dict.fromkeys(("señora", "senhora", "signora", "baroness", "her excellency", "her majesty", "her highness"), SHE),
    **dict.fromkeys(("her honour", "her honor", "her royal highness", "doña", "madam", "mesdames", "sister"), SHE),
    **dict.fromkeys(
        ("mx", "dr", "doctor", "prof", "hon", "honourable", "honorable", "rt hon", "rev", "reverend"), None
    ),
    **dict.fromkeys(
        ("the hon", "the rt hon", "the right hon", "the right honourable", "the honourable", "maître"), None
    ),
    **dict.fromkeys(("the rev", "the reverend", "h.e", "adv", "ing", "the honorable", "hon’ble", "hon'ble"), None),
}

# Offices that make a capitalised word after them a person’s name, be it one word (“Minister Hartadi”).
RANKS = word_list("""
    gen general lt col colonel capt captain maj major sgt sergeant cpl corporal adm admiral brig brigadier cmdr
    commander commodore lieutenant marshal sen senator rep congressman congresswoman gov governor amb ambassador
    insp inspector superintendent supt det detective justice judge archbishop bishop cardinal pope ayatollah emir
    sultan king queen prince princess emperor councillor cllr alderman councilman councilwoman
""")
# Those of them that are family names too (“Mr King”).
FAMILY_RANKS = frozenset({"king", "bishop", "major", "pope", "prince", "marshal"})
OFFICES = RANKS | word_list("""
    minister president chancellor premier secretary chairman chairwoman chairperson chair speaker mayor
    commissioner professor congressmember taoiseach tánaiste attorney-general secretary-general director-general
    vice-president vice-chancellor vice-chair vice-chairman under-secretary undersecretary solicitor-general
    auditor-general governor-general judge-rapporteur rapporteur ombudsman ombudsperson prime-minister pm potus
    ceo cfo coo cto premier-elect president-elect mayor-elect governor-elect
""")
# Offices and trades after which two capitalised words are a person’s name, and that describe one beside a comma.
TRADES = OFFICES | word_list("""
    actuary archivist apprentice bailiff beekeeper boatman caretaker cellist cyclist dispatcher
    docker electrician ferryman gardener grocer herder intern janitor landlady landlord monk nun paramedic
    pianist plumber porter shepherd stevedore tailor violinist waiter weaver welder
    abbess abbot academic accountant activist actor actress adviser advisor advocate agent aide analyst anchor
    architect artist astronaut astronomer athlete attaché attorney auditor author backbencher baker banker
    barrister bassist billionaire biologist boss broker builder butcher buyer candidate carpenter chairlady
    champion chaplain chemist chief cleaner clergyman clerk co-author co-chair co-director co-founder co-leader
    co-ordinator co-owner coach colleague columnist comedian commentator companion composer comptroller conductor
    consultant contractor controller convener cook coordinator coroner correspondent counsel counsellor
    counterpart critic curator custodian dealer dean defendant delegate demographer deputy designer developer
    dictator diplomat director dissident doctor driver economist editor educator engineer entrepreneur envoy
    epidemiologist executive expert farmer father-in-law fellow filmmaker financier firefighter fisher fisherman
    footballer forecaster founder frontman frontwoman general-secretary geographer geologist goalkeeper graduate
    grower guard guide head headmaster headmistress headteacher heir heiress historian host hunter hydrologist
    immunologist incumbent influencer instructor inventor investigator investor jeweller journalist laureate
    lawmaker lawyer lead leader lecturer legislator librarian lobbyist magistrate magnate manager mathematician
    mechanic mediator member mep merchant meteorologist midfielder midwife miner moderator monarch mp
    ms msp musician negotiator neurologist nominee novelist nurse officer official opponent organiser organizer
    owner painter parliamentarian partner pastor pathologist peer pensioner pharmacist philosopher photographer
    physician physicist pilot pioneer plaintiff player poet policeman policewoman politician potter predecessor
    president-designate priest principal producer programmer prosecutor provost psychiatrist psychologist
    publisher ranger receptionist rector regent registrar reporter representative researcher resident retiree
    reviewer ruler sailor salesman scholar scientist sculptor seismologist shareholder sheriff shopkeeper singer
    socialite sociologist soldier solicitor specialist spokesman spokesperson spokeswoman statesman statistician
    strategist striker student successor supervisor surgeon surveyor teacher technician tenant theologian trader
    trainer translator treasurer trustee tycoon vet veteran veterinarian vicar vice-governor vice-minister
    virologist volunteer warden whip whistleblower witness worker writer zoologist
""")
# Endings of trades that no list has (“hydroponicist”), and words that end so and are none.
TRADE_ENDINGS = ("ologist", "nomist", "ographer", "keeper", "maker", "worker", "grower", "breeder", "woman", "smith")
HIGH_OFFICES = frozenset({"president", "prime minister", "chancellor", "premier", "king", "queen", "emperor"})

KIN: dict[str, Pronoun | None] = {
    **dict.fromkeys(("son", "father", "husband", "brother", "uncle", "nephew", "grandfather", "widower"), HE),
    **dict.fromkeys(("daughter", "mother", "wife", "sister", "aunt", "niece", "grandmother", "widow"), SHE),
    **dict.fromkeys(("cousin", "neighbour", "neighbor", "partner", "friend", "colleague"), None),
}
PRONOUN_OF_ROLE: dict[str, Pronoun] = {
    **dict.fromkeys(("chairman", "spokesman", "congressman", "king", "prince", "pope", "emperor", "sultan"), HE),
    **dict.fromkeys(("fisherman", "policeman", "councilman", "businessman", "cardinal", "ayatollah", "imam"), HE),
    **dict.fromkeys(("chairwoman", "spokeswoman", "congresswoman", "queen", "princess", "policewoman"), SHE),
    **dict.fromkeys(("councilwoman", "businesswoman", "actress", "heiress", "abbess", "headmistress"), SHE),
}

# What stands before an office and belongs to it.
MODIFIERS = word_list("""
    prime deputy vice foreign finance financial defence defense trade interior home chief executive managing
    general acting interim former ex then outgoing incoming first second third senior junior assistant associate
    permanent under state attorney lieutenant major shadow federal national regional provincial local
    international external internal economic economy energy climate environment health education labour labor
    justice agriculture transport culture sports tourism development planning budget treasury treasurer cabinet
    parliamentary presidential house senate party opposition majority minority union police army navy military air
    force fire court supreme high crown special lead leading top board principal non-executive group company
    operating technology information marketing commercial legal medical scientific technical political human
    resources policy security intelligence press media communications public private personal brigadier rear field
    wing squadron warrant staff chief-of-staff independent retired veteran long-time longtime co founding emeritus
    distinguished visiting research late caretaker provisional affairs care market commerce industry industrial
    oil mining minerals water housing immigration social welfare digital science infrastructure railway investment
    central bank monetary banking currency equity credit bond rates commodities city county district village town
    borough
""")
# What an office is of, between it and the name (“Secretary of State Marco Rubio”).
CHARGES = frozenset({
    "state", "defense", "defence", "the treasury", "commerce", "labor", "labour", "energy", "education", "health",
    "transportation", "transport", "homeland security", "agriculture", "the interior", "interior", "justice", "war",
    "staff", "finance", "police", "foreign affairs", "external affairs", "veterans affairs", "home affairs", "trade",
    "the army", "the navy", "the air force", "the house", "the opposition", "parliament", "government", "economy",
})  # fmt: skip
# Trades that are family or given names where they have a capital.
SURNAMES = word_list("""
    baker butcher carpenter cook fisher hunter potter singer singh farmer miner dean builder archer driver guard
    peer whip star anchor major painter trader trainer warden vicar abbot priest pastor surveyor sheriff
""")
# Trades that stand before names of things as readily: here only a known given name, or the parser, makes a person.
WEAK = word_list("""
    member owner maker partner host contractor builder buyer dealer operator publisher producer player head guide
    guard fellow agent developer shareholder investor champion pioneer broker star anchor successor predecessor
    rival opponent peer miner trader supplier lender retailer carmaker chipmaker deputy whip official boss
""")
PAST = frozenset({"former", "ex", "late", "then", "erstwhile", "onetime", "one-time"})
POSTNOMINALS = word_list("""
    MP MEP MSP TD KC QC SC CB KCB DCB CMG KCMG DCMG OBE CBE MBE PhD MD AO AM DBE KBE JP MLA MLC MHA FRS Esq SJ OP
""")
SUFFIXES = word_list("Jr Jr. Sr Sr. II III IV V VI VII VIII X XIV XVI XXIII")
ABBREVIATED = word_list("""
    Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Sgt Cpl Capt Adm Brig Cmdr Sen Rep Reps Sens Gov Amb Rev Hon Rt Smt Shri
    Sri Cllr Insp Supt Det Jr Sr St Mme Mlle Adv Ing Fr Ltd Inc Corp Co Bros
""")
PARTICLES = word_list("""
    van von der den de del della di da dos das du la le los bin binti bint ibn ben al el ter ten zu zur e y af av
    abu ould ul ur het 't d' do dei degli mac nic
""")
