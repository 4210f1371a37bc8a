"""Classes of words that tell policy from everyday talk: what is asked for, refused, granted; who can promise."""

from briefgen.language.word_lists import word_list

# What objects may be.
FEALTY = word_list("""
    allegiance loyalty friendship fealty faith love troth obedience revenge vengeance share collateral word
""")
NOTHINGS = word_list("nothing moon earth world heaven land")
CRIMES = word_list("""
    suicide crime murder offence offense error mistake sin fraud atrocity aggression violence perjury adultery
    treason arson theft genocide abuse robbery violation breach foul blunder act massacre assault contempt
""")
RESOURCES = word_list("""
    investment fund funds funding money resource troop soldier force personnel aid aircraft ship support capital
    assistance billion million trillion crore lakh staff equipment vessel share sum amount contribution loan
    grant budget brigade battalion
""")
GIFTS = word_list("""
    million billion crore lakh aid funding fund grant loan contribution assistance support investment help
    compensation package dollar euro pound kroner yen
""")
PACTS = word_list("ceasefire truce deal timetable pact swap package")
TALKS = word_list("differ disagree speak talk interview comment answer")
COMMENTS = word_list("comment reaction elaborate respond response detail name identify")
SOUGHT = word_list("""
    approval assurance permission authorisation authorization consent leave annulment injunction guarantee
    extension help aid assistance clarification explanation exemption waiver compensation damages redress delay
    adjournment backing commitment pledge concession release extradition review ruling asylum bail apology
    mandate loan grant funding relief declaration support sentence
""")
MEASURES = word_list("""
    ban moratorium cut increase rise reduction review inquiry audit reform tax levy halt pause freeze limit cap fine
    sanction end change measure extension closure
""")
THE_BEST = frozenset({"best", "luck", "worst"})
COURTESIES = word_list("""
    thank say stress emphasise emphasize congratulate know see note underline mention add point make be ask urge
    express believe hear understand talk speak think recall start begin pay go come live work stay leave
""")
CLAIMS = word_list("""
    claim suggestion allegation accusation charge criticism notion idea report rumour rumor speculation
    assertion insinuation imputation blame accounts account complicity wrongdoing responsibility
    characterisation characterization concern fear warning contention reading hint talk smear portrayal premise
    inference implication theory
""")
REJECTED = CLAIMS | word_list("""
    statement version narrative story conclusion finding comparison assessment label term
    assertion parallel analysis
""")
LINKS = word_list("link involvement connection collusion conspiracy")
RUMOURS = word_list("rumour rumor speculation talk suggestion claim")
ARGUMENTS = word_list("claim argument contention allegation suggestion charge")
REFUSED = word_list("""
    access entry bail visa asylum permission passage leave opportunity chance right use service treatment care
    coverage benefit water food medicine justice freedom parole accreditation licence license permit clearance
    credit oxygen place
""")
FACTS = word_list("fact reality truth existence")
PLEAS = word_list("""
    request application appeal motion petition bid plea claim action case complaint lawsuit suit proposal
    challenge objection charge
""")
DENIABLE = PLEAS - word_list("claim charge action case challenge suit")
DISPUTED = CLAIMS | word_list("figure finding number estimate version statement charge")
PERMITS = word_list("""
    permission consent leave bail asylum licence license approval clearance visa permit injunction stay
    extension immunity amnesty pardon exemption waiver citizenship accreditation authorisation authorization
    reprieve status parole
""")
AWARDS = word_list("contract damages compensation cost costs tender concession")
RULINGS = word_list("""
    decision ruling judgment judgement verdict conviction sentence law ban order fine award election result rule
    act regulation statute provision penalty decree policy amendment veto nomination licence license clause
    ordinance measure
""")
ORDERED = word_list("""
    evacuation inquiry enquiry investigation review release halt closure arrest recount retrial deployment
    freeze audit shutdown withdrawal lockdown probe suspension seizure recall reduction increase curfew
    detention deportation inspection ceasefire mobilisation mobilization end repayment payment destruction removal
    demolition publication disposal replacement restart cull
""")
ADOPTED = word_list("""
    child baby boy girl dog cat kitten puppy son daughter tone name pose accent habit it him her them stance
""")
TOLLS = word_list("burden strain cost toll limit hardship")
BILLS = word_list("""
    bill law resolution motion budget act legislation amendment reform package measure treaty statute ordinance
""")
PLANS = word_list("""
    deal merger takeover sale acquisition plan proposal move attempt bid shipment export import aid access
    website
""")
CURBS = word_list("sanction ban embargo tariff restriction curfew moratorium blockade suspension curb emergency freeze")
DEALS = word_list("deal merger takeover sale acquisition bid transaction tie-up")
POLLS = word_list("election referendum poll by-election ballot")
POSTPONED = POLLS | word_list("""
    strike vote meeting summit visit talks hearing trial tender item decision report election launch match rally
    protest march conference session sale auction trip
""")
CONTRACTS = word_list("contract tender agreement lease order licence license concession deal project programme")
FROZEN = word_list("asset account fund funds hiring aid salary wage")
TERMS = word_list("mandate deadline licence license contract truce ceasefire lease closure state term")
STAYED = word_list("deportation execution order ruling proceedings proceeding removal sentence enforcement")
OFFICERS = word_list("""
    minister secretary chief governor director head commander general ambassador chairman chairwoman commissioner
    ministers officials cabinet government
""")
HALTED = word_list("export shipment import flight payment aid delivery sale construction")
RATES = word_list("rate quota")
SETTERS = word_list("bank committee board council reserve banca regulator fed mpc")
HOUSES = word_list("parliament assembly house board council committee senate legislature")
DECREES = word_list("bill decree order law executive proclamation pardon moratorium")
DECLARED = word_list("emergency moratorium disaster war ceasefire truce amnesty mourning holiday")
PROMISES = word_list("pledge promise commitment undertaking vow guarantee assurance offer")
APPEALS = word_list("call appeal request demand plea petition")
LEAVES = word_list("""
    approval consent assent backing light permission go-ahead ahead nod blessing authorisation authorization clearance
""")
GROUNDS = word_list("groundwork foundation basis")

# Who acts.
NEEDS = word_list("""
    job work task role situation crisis problem time age challenge circumstance occasion position post honor
    honour
""")
SCHEMES = word_list("""
    recipe plan contract budget forecast design situation schedule occasion scenario weather script deal day
""")
COURTS = word_list("""
    court tribunal judge justice chamber jury panel bench arbitrator magistrate appeal arbiter
""")
BODIES = COURTS | word_list("""
    government ministry department agency authority commission committee council board parliament assembly
    senate house congress cabinet administration union bank company firm group corporation party court ministers
    minister president member members body regulator office secretariat institute association federation
    organisation organization fund foundation alliance coalition delegation delegate leader leaders shareholder
    shareholders director directors lawmaker legislature legislator mp mps mayor governor secretary chancellor
    municipality city state states country nation republic side sides parties conference summit meeting college
    inspectorate watchdog commissioner executive trustee electorate voter treasury university airline carmaker
    utility operator bureau directorate service forum caucus
""")
PEOPLE = word_list("""
    king queen pope bishop prince princess chief chairman chairwoman chairperson chair spokesman spokeswoman
    spokesperson official officer ambassador envoy diplomat lawyer counsel attorney prosecutor economist analyst
    manager owner employer worker teacher doctor nurse farmer student candidate deputy colleague counterpart
    partner premier politician senator representative speaker founder head army military police navy force
    troops rebel militia guard general colonel captain man woman people person family resident villager mother
    father investor lender creditor donor bidder buyer seller supplier producer manufacturer developer
    contractor consortium insurer retailer brewer miner shipper refiner exporter importer builder landlord
    publisher broadcaster newspaper network team club league school hospital church charity trust campaigner
    activist protester opposition coalition ally allies neighbour neighbor duo trio majority minority applicant
    claimant defendant respondent plaintiff appellant petitioner critic expert scientist researcher engineer
    negotiator signatory capital kingdom province region district county town village community tribe syndicate
    startup subsidiary giant maker unit branch staff crew pilot driver entity affiliate successor predecessor
    secretariat mission observer clerk aide abbot priest imam monk pastor rabbi sheikh emir sultan consul
    sergeant lieutenant lord lady surgeon physician pupil coach
""")
AGENTS = BODIES | PEOPLE
PERSONS = word_list("""
    i we they he she you who both neither none some many most all others everyone somebody someone one
""")

# What someone who can bind themselves does or gives when they “will …”.
DEEDS = word_list("""
    veto provide fund give pay contribute invest spend allocate donate supply deliver build construct create
    establish launch open close publish release cut reduce lower raise increase double triple halve hire recruit
    train deploy send withdraw ban abolish scrap repeal introduce support back help assist protect defend ensure
    guarantee maintain keep cooperate consult review investigate appoint buy purchase sell share join sign
    ratify implement enforce extend exempt lift impose return restore compensate refund repay reimburse reform
    strengthen improve expand upgrade replace modernise modernize mend repair fix plant connect add phase honour
    honor respect comply submit report finance sponsor subsidise subsidize offer grant lend host stand match
    earmark inject install equip rebuild resettle relocate resume stop end freeze suspend waive forgive cancel
    reopen eliminate remove dismantle destroy reintroduce widen ease tighten boost accelerate preserve safeguard
    uphold pursue conduct undertake abide adhere bear cover absorb bill dedicate devote facilitate free license
    simplify streamline monitor negotiate notify inform disclose hand transfer convene organise organize step
    ship procure commission refrain refer adopt tackle put set
""")
# What only who says “I” or “we” promises by it.
OWN_DEEDS = word_list("""
    work fight bring make take table subpoena act treat oppose resist write read answer call keep
""")
# What happens by itself: “will” tells of an expectation.
EVENTUALITIES = word_list("""
    be become remain stand reach rise fall grow slow shrink ease climb decline drop increase decrease average
    stay hold last take happen begin start end meet visit attend travel cost exceed enter come expire lapse
    continue resume face lead result employ account run open close arrive return peak stabilise stabilize
    stagnate contract expand double triple weaken strengthen accelerate improve worsen recover converge narrow
    widen require mean receive gain get benefit discuss explore delve address focus review consider examine hear
    decide vote debate present announce publish convene release deliver launch
""")
# Verbs under which “would” tells of a promise reported, and not of a world supposed.
TELLING = word_list("""
    say announce write tell add confirm declare promise state pledge vow report note explain reply insist stress
    inform recall assure reiterate reaffirm agree observe remark affirm respond undertake
""")
# Verbs and nouns whose clause is no fact: what is hoped, asked, doubted.
IMAGINED = word_list("""
    hope expect believe think doubt urge demand fear want deny wish predict forecast imagine suppose assume
    pretend suggest propose recommend ask wonder request guess hint speculate dream anticipate reckon suspect
    consider plan question promise pledge dispute reject dismiss refute agree decide prefer require bet
""")
AIRY_NOUNS = CLAIMS | word_list("""
    hope belief expectation doubt possibility chance likelihood risk prospect condition proposal question
    argument view impression assumption demand request call theory hypothesis case event
""")
IFS = word_list("""
    if unless whether lest supposing provided providing assuming suppose until though
""")
HEDGES = word_list("""
    may might could likely reportedly potential potentially possibly possible perhaps allegedly apparently
    probably presumably tentatively provisionally conceivably purportedly maybe unlikely
""")
NEGATIVES = word_list("""
    not n't never neither nor no hardly scarcely barely nobody none nothing nowhere rarely seldom few little
    cannot
""")
# Pronouns that point at what was said.
POINTING = frozenset({"this", "that", "it", "these", "those", "they", "them"})
CALENDAR = word_list("""
    january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday today tomorrow week weekend month quarter year spring summer
    autumn fall winter
""")
# What a figure tells of a thing that is not the deed: “homes worth less than …”.
WORTHS = word_list("worth priced earning valued")
# Where people and things are committed that promise nothing.
CUSTODY = word_list("""
    hospital prison jail trial institution memory paper custody asylum earth flame
""")
# Nouns that end as those of people do, and name none.
THINGS = word_list("""
    number order matter paper power water weather winter summer quarter letter river tower center computer
    border factor sector error motor corner barrier offer disorder murder thunder gender wonder danger anger
    hunger cover layer cluster filter trigger transfer merger tender charter chapter master disaster register
    semester shelter tractor trailer tanker freighter carrier reactor corridor door floor flavor flavour labor
    labour honor honour favor favour behavior behaviour indicator vector mirror terror horror rumor rumour
    harbor harbour colour color odor vapor vapour humour fiber fibre cancer fever temper buffer banner poster
    folder header footer ladder bladder timber lumber chamber september october november december rather either
    other another newsletter monitor sensor processor server router printer heater boiler smelter container
    helicopter fighter bomber cruiser destroyer laser radar sugar pepper butter dinner supper stranger encounter
    procedure reminder remainder surrender answer character theater theatre meter litre liter metre acre
    parameter diameter perimeter newer later latter former counter pointer driver interest forest harvest
    protest contest request arrest quest test west east best rest manner inner outer upper lower higher larger
    smaller greater fewer lesser major minor prior interior exterior superior junior senior anterior primer
    prayer skyscraper sweater voucher slaughter laughter
""")
# Nouns behind whose “of” the thing stands: “a state of emergency”, “a series of crimes”.
LIGHT = word_list("""
    state series number raft range set package string kind form act round batch lot couple
""")
# What a “will” or “is to” with these tells is no promise: “the goal is to …”, “we will be glad to …”.
AIMS = word_list("""
    goal aim purpose objective task job idea role way challenge point mission intention ambition answer key
    trick solution priority plan strategy duty hope wish dream what thing step question
""")
FEELINGS = word_list("""
    happy glad pleased proud sorry delighted grateful honest clear brief frank able ready lucky
""")
FORECASTERS = word_list("""
    analyst economist forecaster expert critic observer commentator strategist pundit trader pollster
""")
# Words for what is not so, and verbs that call it that.
FALSE = word_list("""
    untrue false baseless unfounded groundless fabricated fictitious nonsense lie fabrication
""")
TRUE = word_list("true correct accurate case")
CALLING = word_list("call brand label describe dismiss denounce")
# With these a promise or an appeal is made: “renewed a pledge to …”.
RENEWING = word_list("""
    make give issue offer repeat renew reiterate reaffirm affirm restate underline
""")
