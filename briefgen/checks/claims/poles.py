"""Words of direction, by axis: two poles, each with its words. `*` stands for any ending."""

from briefgen.checks.claims.alignment import any_of

# Where an amount goes, or on which side of another one it lies.
AMOUNTS = """
    rise*, rose, rising, risen, increas*, grow*, grew, climb*, up, upward*, gain*, jump*, surg*, soar*, rais*, higher,
    expand*, widen*, accelerat*, boost*, swell*, swollen, rebound*, doubled, tripled, dearer, larger, longer, quicken*,
    above, ahead of, exceed*, stronger, lift*, top*, advance*, improv*, lengthen*
    |
    fall*, fell, falling, fallen, decreas*, declin*, drop*, down, downward*, plung*, slump*, cut, cuts, cutting, reduc*,
    lower*, shrink*, shrank, shrunk, narrow*, slow*, halv*, eas*, slid*, slip*, dip*, tumbl*, trim*, sink*, sank,
    weaker, cheaper, smaller, shorter*, below, short of, shed*, slash*, lost, lose*, scal*,
    cool*, retreat*, worsen*
"""
# What is done, beside amounts.
DEEDS = """
    rise, rises, rose, rising, risen, climb*, jump*, surg*, soar* | fall, falls, fell, fallen, plung*, slump*
    increas*, grow, grows, grew, growing, raise, raises, raised | reduc*, decreas*, lower*, shrink*, shrank, cut
    widen*, lengthen*, expand* | narrow*, shorten*, shrink*, shrank
    accelerat*, quicken* | slow, slows, slowed, slowing
    impos*, introduc*, reimpos*, levied | lift*, remov*, scrap*, abolish*, repeal*, withdr*, waiv*
    surplus* | deficit*, shortfall*
    open*, reopen* | clos*, shut*
    win, won, winning | lose*, lost, defeated
    join*, accession | leave*, leaving, quit*, withdr*
    support*, favour*, favor*, endors*, approv*, welcom*, back* | oppos*, against, reject*, criticis*, criticiz*, refus*
    faster, quicker, sooner | slower, later
    best, highest, most, largest, biggest, strongest | worst, lowest, least, smallest, weakest
    lend*, lent | borrow*
    import* | export*
    overrul*, overturn*, quash*, struck down | uphold*, upheld, affirm*
    allow*, permit* | ban*, forbid*, forbad*, prohibit*, bar, barred, prevent*
    accept*, agreed | refus*, reject*, turned down
    hire*, hiring, recruit* | fire, fired, sack*, dismiss*, laid off
    majority | minority
    underestimat* | overestimat*
    strengthen*, tighten* | weaken*, loosen*, relax*
    gain*, profit* | loss*
    buy*, bought, purchas* | sell*, sold
    arriv* | depart*
    early, brought forward, ahead of schedule | late, delayed, behind schedule, overdue, put back
    advance* | retreat*
    optimis* | pessimis*
    safe, safer | unsafe, dangerous
"""


def _pairs(table: str) -> list[tuple[str, str]]:
    pairs = [line.split("|") for line in table.strip().splitlines()]
    return [(one, other) for one, other in pairs]


UP, DOWN = (any_of(side.split(",")) for side in AMOUNTS.split("|"))
OPPOSED = [(any_of(one.split(",")), any_of(other.split(","))) for one, other in _pairs(DEEDS)]
