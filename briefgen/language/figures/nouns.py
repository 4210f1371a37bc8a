"""English nouns after a number: which words are none, and the singular of those that are."""

from briefgen.language.word_lists import word_list

# Words at which a noun phrase after a number has ended, or that are no part of one.
STOPS = word_list(
    """
    a about above across after against ago all along also although am among an and another any are around as at away
    be because been before behind being below beneath beside between beyond both but by can could did do does down
    during each either else ever every except for from had has have he her here hers him his how i if in inside into
    is it its just least less like may me might mine more most much must my near neither never no nor not of off on
    once onto or our out outside over per plus quite rather said says shall she should since so some such than that
    the their them then there these they this those though through throughout till to together too toward towards
    under until up upon us very was we were what when where whether which while who whom whose why will with within
    without would yet you your yesterday today tomorrow ahead apart again already always still only even now later
    earlier each respectively altogether overall versus vs told says say came come went go goes got get gets took
    take takes made make makes left lost won died killed injured remain remained voted agreed signed joined attended
    met
    """
)

# Nouns that are no counted things: times are durations, and the rest count repetitions, parts and ranks.
NO_UNITS = word_list(
    """
    second minute hour day week fortnight month quarter year decade century millennium night weekend season time
    fold percent percentage cent dollar point-blank half third fifth tenth dozen hundred thousand million billion
    trillion morning afternoon evening monday tuesday wednesday thursday friday saturday sunday january february
    march april june july august september october november december summer winter spring autumn o'clock semester
    trimester midnight noon
    """
)

# Plurals that do not end in -s, by their singular; and what is counted without a plural.
IRREGULAR = {
    plural: singular
    for singular, plural in (
        pair.split("/")
        for pair in """
        person/people man/men woman/women child/children foot/feet tooth/teeth goose/geese mouse/mice ox/oxen
        personnel/personnel staff/staff troop/troops sheep/sheep aircraft/aircraft craft/craft cattle/cattle fish/fish
        series/series species/species head/head deer/deer police/police spacecraft/spacecraft hovercraft/hovercraft
        crew/crew criterion/criteria phenomenon/phenomena datum/data medium/media bacterium/bacteria
        referendum/referenda crisis/crises analysis/analyses basis/bases thesis/theses hypothesis/hypotheses
        axis/axes oasis/oases diagnosis/diagnoses parenthesis/parentheses appendix/appendices index/indices
        matrix/matrices vertex/vertices curriculum/curricula memorandum/memoranda stratum/strata addendum/addenda
        nucleus/nuclei fungus/fungi alumnus/alumni stimulus/stimuli bureau/bureaux plateau/plateaux tableau/tableaux
        life/lives knife/knives wife/wives half/halves loaf/loaves thief/thieves leaf/leaves shelf/shelves
        wolf/wolves calf/calves self/selves hoof/hooves scarf/scarves elf/elves kidney/kidneys serviceman/servicemen
        bus/buses gas/gases virus/viruses campus/campuses census/censuses bonus/bonuses status/statuses lens/lenses
        plus/pluses canvas/canvases surplus/surpluses caucus/caucuses focus/focuses chorus/choruses circus/circuses
        prospectus/prospectuses apparatus/apparatuses consensus/consensuses movie/movies cookie/cookies tie/ties
        die/dies lie/lies pie/pies calorie/calories zombie/zombies rookie/rookies hero/heroes potato/potatoes
        tomato/tomatoes veto/vetoes torpedo/torpedoes echo/echoes cargo/cargoes volcano/volcanoes
        mosquito/mosquitoes embargo/embargoes buffalo/buffaloes quota/quotas premise/premises house/houses
        horse/horses ministry-of-state/ministries-of-state shoe/shoes axe/axes cache/caches headache/headaches
        passer-by/passers-by attorney-general/attorneys-general runner-up/runners-up quiz/quizzes barracks/barracks
        headquarters/headquarters works/works means/means crossroads/crossroads offspring/offspring
        """.split()  # noqa: SIM905 (a list to be read)
    )
}

# Words that end in -s before the noun they belong to: “three sales managers”.
MODIFIERS = word_list(
    """
    sales arms sports systems savings news economics physics politics logistics customs goods affairs rights
    statistics overseas business process mass class gas bus glass express access congress press loss cross address
    previous various serious religious dangerous famous indigenous numerous anonymous continuous simultaneous
    autonomous mountainous plus less wireless homeless jobless stateless ss us united always perhaps thus this has
    was is its his hers ours yes towards afterwards sometimes besides series species crisis analysis basis virus
    surplus bonus census campus status focus consensus christmas tennis texas paris illinois kansas arkansas laos
    cyprus belarus honduras mauritius electronics ceramics textiles diagnostics robotics
    """
)


# The ends of nouns that join two words, with their singulars.
COMPOUNDS = {"women": "woman", "men": "man", "children": "child", "people": "person", "craft": "craft"}
SHORTEST = 3


def singular(word: str) -> str | None:
    """The singular of a plural noun, in small letters; None where the word is no plural."""
    word = word.lower()
    head, dash, last = word.rpartition("-")
    if word in IRREGULAR:
        return IRREGULAR[word]
    if dash:
        inner = singular(last)
        return f"{head}-{inner}" if inner else None
    if word in MODIFIERS or not word.endswith("s") or word.endswith(("ss", "us", "is", "’s", "'s")):
        return _compound(word)
    return _regular(word)


def _compound(word: str) -> str | None:
    """“Policemen”, “grandchildren”, “salespeople”; no noun is shorter than `SHORTEST` before its ending."""
    endings = (ending for ending in COMPOUNDS if word.endswith(ending) and len(word) >= len(ending) + SHORTEST)
    return next((word.removesuffix(ending) + COMPOUNDS[ending] for ending in endings), None)


def _regular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:  # noqa: PLR2004 (“ties”)
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")) and not word.endswith("aches"):
        return word[:-2]
    return word[:-1]
