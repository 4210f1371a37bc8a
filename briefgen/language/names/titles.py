"""Titles, offices and trades: the words that stand with a person’s name. All in lower case, without full stops."""

from briefgen.language.names.lists import listed
from briefgen.language.names.people import Pronoun

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
RANKS = listed("""
    gen general lt col colonel capt captain maj major sgt sergeant cpl corporal adm admiral brig brigadier cmdr
    commander commodore lieutenant marshal sen senator rep congressman congresswoman gov governor amb ambassador
    insp inspector superintendent supt det detective justice judge archbishop bishop cardinal pope ayatollah emir
    sultan king queen prince princess emperor councillor alderman councilman councilwoman
""")
OFFICES = RANKS | listed("""
    minister president chancellor premier secretary chairman chairwoman chairperson chair speaker mayor
    commissioner professor congressmember taoiseach tánaiste attorney-general secretary-general director-general
    vice-president vice-chancellor vice-chair vice-chairman under-secretary undersecretary solicitor-general
    auditor-general governor-general judge-rapporteur rapporteur ombudsman ombudsperson prime-minister pm potus
    ceo cfo coo cto premier-elect president-elect mayor-elect governor-elect
""")
# Offices and trades after which two capitalised words are a person’s name, and that describe one beside a comma.
TRADES = OFFICES | listed("""
    academic accountant activist actor actress adviser advisor advocate agent aide ambassador analyst anchor
    architect artist astronaut astronomer athlete attaché attorney auditor author baker banker barrister bassist
    biologist boss broker builder butcher buyer candidate captain carpenter champion chemist chief cleaner
    clergyman clerk coach co-author co-chair co-director co-founder co-leader co-owner colleague columnist
    comedian commander commentator commissioner companion composer conductor consultant contractor controller
    convener cook coordinator co-ordinator coroner correspondent counsel counsellor counterpart critic curator
    dealer dean defendant delegate demographer deputy designer detective developer diplomat director dissident
    doctor driver economist editor educator engineer entrepreneur envoy epidemiologist executive expert farmer
    father-in-law fellow filmmaker financier firefighter fisherman fisher footballer forecaster founder geographer
    geologist governor graduate grower guard guide head historian host hunter hydrologist immunologist influencer
    inspector instructor inventor investigator investor jeweller journalist judge justice laureate lawmaker lawyer
    leader lecturer legislator librarian lobbyist magistrate manager mathematician mechanic mediator member
    merchant meteorologist midwife miner ministerial mp mep msp ms moderator musician negotiator neurologist
    novelist nurse officer official opponent organiser organizer owner painter parliamentarian partner pastor
    pathologist pensioner pharmacist philosopher photographer physician physicist pilot pioneer plaintiff player
    poet policeman policewoman politician potter principal priest producer programmer prosecutor psychiatrist
    psychologist publisher ranger receptionist reporter representative researcher resident retiree reviewer sailor
    salesman scholar scientist sculptor seismologist shareholder sheriff shopkeeper singer sociologist soldier
    solicitor specialist spokesman spokesperson spokeswoman statesman statistician strategist student
    superintendent supervisor surgeon surveyor teacher technician tenant theologian trader trainer translator
    treasurer trustee veteran veterinarian vet vicar virologist volunteer warden whistleblower witness worker
    writer zoologist registrar provost rector chaplain abbot abbess comptroller chairlady frontman frontwoman
    headmaster headmistress headteacher striker goalkeeper midfielder whip backbencher peer nominee incumbent
    successor predecessor heir regent monarch ruler dictator general-secretary president-designate vice-governor
    vice-minister tycoon magnate billionaire heiress socialite custodian
""")
# Endings of trades that no list has (“hydroponicist”), and words that end so and are none.
TRADE_ENDINGS = ("ologist", "nomist", "ographer", "keeper", "maker", "worker", "grower", "breeder", "woman", "smith")
HIGH_OFFICES = frozenset({"president", "prime minister", "chancellor", "premier", "king", "queen", "emperor"})

KIN: dict[str, Pronoun | None] = {
    **dict.fromkeys(("son", "father", "husband", "brother", "uncle", "nephew", "grandson", "grandfather"), HE),
    **dict.fromkeys(("daughter", "mother", "wife", "sister", "aunt", "niece", "granddaughter", "grandmother"), SHE),
    **dict.fromkeys(("cousin", "neighbour", "neighbor", "partner", "friend", "colleague"), None),
}
PRONOUN_OF_ROLE: dict[str, Pronoun] = {
    **dict.fromkeys(("chairman", "spokesman", "congressman", "king", "prince", "pope", "emperor", "sultan"), HE),
    **dict.fromkeys(("fisherman", "policeman", "councilman", "businessman", "cardinal", "ayatollah", "imam"), HE),
    **dict.fromkeys(("chairwoman", "spokeswoman", "congresswoman", "queen", "princess", "policewoman"), SHE),
    **dict.fromkeys(("councilwoman", "businesswoman", "actress", "heiress", "abbess", "headmistress"), SHE),
}

# What stands before an office and belongs to it.
MODIFIERS = listed("""
    prime deputy vice foreign finance financial defence defense trade interior home chief executive managing
    general acting interim former ex then outgoing incoming first second third senior junior assistant associate
    permanent under state attorney lieutenant major shadow federal national regional provincial local
    international external internal economic economy energy climate environment health education labour labor
    justice agriculture transport culture sports tourism development planning budget treasury treasurer cabinet
    parliamentary presidential house senate party opposition majority minority union police army navy military air
    force fire court supreme high crown special lead leading top principal non-executive group company operating
    technology information marketing commercial legal medical scientific technical political human resources
    policy security intelligence press media communications public private personal brigadier rear field wing
    squadron warrant staff chief-of-staff independent retired veteran long-time longtime co founding emeritus
    distinguished visiting research late caretaker provisional affairs care market commerce industry industrial
    oil mining minerals water housing immigration social welfare digital science infrastructure railway investment
    central bank monetary banking market currency equity credit bond rates commodities city county district
    village town borough
""")
# What an office is of, between it and the name (“Secretary of State Marco Rubio”).
CHARGES = frozenset({
    "state", "defense", "defence", "the treasury", "commerce", "labor", "labour", "energy", "education", "health",
    "transportation", "transport", "homeland security", "agriculture", "the interior", "interior", "justice", "war",
    "staff", "finance", "police", "foreign affairs", "external affairs", "veterans affairs", "home affairs", "trade",
    "the army", "the navy", "the air force", "the house", "the opposition", "parliament", "government", "economy",
})  # fmt: skip
# Trades that stand before names of things as readily: here only a known given name, or the parser, makes a person.
WEAK = listed("""
    member owner maker partner host contractor builder buyer dealer operator publisher producer player host head
    guide guard fellow agent developer shareholder investor champion pioneer broker star anchor successor
    predecessor rival opponent peer deputy whip official boss
""")
PAST = frozenset({"former", "ex", "late", "then", "erstwhile", "onetime", "one-time"})
POSTNOMINALS = listed("""
    MP MEP MSP TD KC QC SC OBE CBE MBE PhD MD AO AM DBE KBE JP MLA MLC MHA FRS Esq SJ OP
""")
SUFFIXES = listed("Jr Jr. Sr Sr. II III IV V VI VII VIII X XIV XVI XXIII")
ABBREVIATED = listed("""
    Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Sgt Cpl Capt Adm Brig Cmdr Sen Rep Reps Sens Gov Amb Rev Hon Rt Smt Shri
    Sri Insp Supt Det Jr Sr St Mme Mlle Adv Ing Fr Ltd Inc Corp Co Bros
""")
PARTICLES = listed("""
    van von der den de del della di da dos das du la le los bin binti bint ibn ben al el ter ten zu zur e y af av
    abu ould ul ur von het 't d' do dei degli mac nic
""")
