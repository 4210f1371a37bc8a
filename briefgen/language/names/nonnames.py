"""Capitalised words that are no part of a person’s name, in lower case."""

from briefgen.language.word_lists import word_list

# A run of capitalised words that holds one of these names a body, a place or a thing.
BODIES = word_list("""
    economy budget academy accord act administration affairs agency agreement air airlines airport airways
    alliance alloys amendment archive archives arena army article assembly assn associates association authority
    avenue award awards bank bay basin beach bill bloc board boulevard bridge bros brothers building bureau
    cabinet camp canal capital case castle cathedral center central centre chamber channel charter church circuit
    city clinic club co coalition coast college command commission committee commonwealth community company
    confederation conference congress consortium constitution convention corp corporation corps council county
    court crescent cross cup dam day deal declaration delta department desert development dialogue directive
    directorate district division doctrine dynamics economic economics electric embassy empire energy enterprise
    enterprises estate exchange express facility factory federal federation festival field finance financial firm
    fleet forces force forest forum foundation fund funds garden gardens gas gate gazette glass globe government
    group guard gulf hall harbor harbour haven headquarters herald heights high highway hill hills holding
    holdings hospital hotel house inc industries industry initiative inn institute institution insurance
    international investments investment island islands journal junction junta kingdom lab laboratories laboratory
    labs lake law league legislature library limited line lines llc llp lodge ltd magazine mall management market
    markets media memorial metals mills mine mines mining ministry mission monument motors mount mountain
    mountains movement museum mutual national nations navy network news newspaper newswire north northern
    observatory ocean office oil olympics opera orchestra order organisation organization outlook palace pact
    palestine panel park parliament partners partnership party patrol peak peninsula petroleum pharma
    pharmaceuticals pier pipeline plan plant plaza plc police policy pool port post power press prison prize
    programme program project province public radio rail railway railways range ranges rangers refinery region
    regiment registry regulation report republic reserve resolution resources review revolution ridge rights river
    rivers road route royal school sciences sea secretariat section securities senate service services shipping
    shop society solutions south southern square stadium standards star state states station steel stock stores
    strait straits street strip studio studios suite summit supermarket survey syndicate systems tank tavern team
    technologies technology telecom television temple terminal territories territory theater theatre times tower
    towers town trade trail transport treasury treaty tribunal tribune trust tunnel tv tyres union united
    universities university utilities valley ventures village wall walls war watch water west western wharf wing
    woods works world yard zone strategy statement speech minutes index east eastern pacific atlantic arctic
    antarctic america american debate
""")
# Words that open a sentence, or stand between names, and begin none.
OPENERS = word_list("""
    a about above according across additionally after afterwards again against ago all already also although
    always among an and another any apart are around as asked at away back because before behind being below
    besides between both but by can could despite did do does down due during each earlier either else even ever
    every everybody everyone few finally first five following for four from further furthermore given good had has
    have having he hello her here hers him his how however i if in indeed inside instead into is it its item just
    last later least less let like likewise many meanwhile more moreover most much my near neither never
    nevertheless next no nobody none nor not nothing now of off officials often on once one only or other others
    otherwise our out outside over own perhaps please present previously quite rather said same second separately
    seven several she should since six so some sometimes soon still such ten than that the their them then there
    thereafter therefore these they third this those three though through throughout thus to today together
    tomorrow tonight too toward towards two under unlike until up upon us very was we well were what when whenever
    where whereas whether which while who whoever whom whose why will with within without would yes yesterday yet
    you your thank thanks dear question answer q speech remarks
""")
CALENDAR = word_list("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december spring summer autumn winter christmas easter ramadan
""")
# Names that are given to gods and buildings of prayer, with the title of a person.
DEITIES = word_list("""
    jagannath ram rama krishna shiva vishnu ganesha buddha allah god jesus christ muhammad
""")
# After a name, these make it part of something else’s (“the Trump Organization” is vetoed by BODIES).
PLACE_PREPOSITIONS = frozenset({"in", "at", "near", "outside", "across", "around", "throughout", "inside", "into"})
# Words of BODIES that are family or given names too, after a title or a given name.
SURNAMES_TOO = word_list("""
    park hill hall church woods mills field lake west power bill case day glass house lodge cross castle camp wing
    temple pool post fleet forest north garden rivers steel stock tower bank mount marsh street waters gates pope
    service court crescent rail range wall walls may royal law line deal plant gate valley works land parks banks
    zone survey water ridge haven cup america mine moon prize mission king central east award tanks grant
""")
