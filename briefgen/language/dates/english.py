"""The words of English dates."""

from briefgen.language.dates.lexicon import lexicon

ENGLISH = lexicon(
    """
month: january = 1, february = 2, march = 3, april = 4, may = 5, june = 6, july = 7, august = 8, september = 9,
    october = 10, november = 11, december = 12
short month: jan = 1, feb = 2, mar = 3, apr = 4, jun = 6, jul = 7, aug = 8, sep = 9, sept = 9, oct = 10, nov = 11,
    dec = 12
doubtful month: march, april, may, june, august
weekday: monday = 0, tuesday = 1, wednesday = 2, thursday = 3, friday = 4, saturday = 5, sunday = 6
short weekday: mon = 0, tue = 1, tues = 1, wed = 2, weds = 2, thu = 3, thur = 3, thurs = 3, fri = 4, sat = 5, sun = 6
unit: second = second, minute = minute, min = minute, hour = hour, hr = hour, day = day, week = week, month = month,
    quarter = quarter, half year = half, half - year = half, year = year, calendar year = year, yr = year,
    decade = decade, century = century
units: seconds = second, secs = second, minutes = minute, mins = minute, hours = hour, hrs = hour, days = day,
    weeks = week, months = month, quarters = quarter, years = year, yrs = year, decades = decade, centuries = century
fortnight: fortnight, fortnights
fiscal unit: fiscal year, financial year, tax year, fiscal
holiday: new year 's day = 101, new year 's eve = 1231, christmas day = 1225, christmas eve = 1224, boxing day = 1226,
    may day = 501, bastille day = 714, armistice day = 1111, valentine 's day = 214, halloween = 1031
feast: easter = 0, easter sunday = 0, easter monday = 1, good friday = -2, maundy thursday = -3, palm sunday = -7,
    ash wednesday = -46, ascension day = 39, whit monday = 50, christmas = 1225
numbered: on, by, until, before, since, from, than, till
working: working, business, trading, calendar, consecutive, straight, successive, full, more, further, additional,
    extra, whole, long, short, solid, fiscal, financial, academic, clear, sitting, sleeping, school, past,
    further full
adjective: last = -1, this = 0, current = 0, next = 1, this past = -1, this coming = 1, this next = 1, this last = -1,
    this upcoming = 1
definite: current = 0
window: past = -1, last = -1, next = 1, coming = 1, upcoming = 1, latest = -1
other: previous, preceding, prior, following, same, ensuing, intervening, subsequent, succeeding
day: the day before yesterday = -2, day before yesterday = -2, yesterday = -1, today = 0, tonight = 0, tomorrow = 1,
    the day after tomorrow = 2, day after tomorrow = 2
other day: the next day = day, the next morning = day, the next night = day, the following day = day,
    the following morning = day, the following night = day, the following evening = day, the previous day = day,
    the previous night = day, the previous evening = day, the same day = day, the same night = day,
    the following weekend = day, the previous weekend = day
next but one: the week after next = week, the month after next = month, the year after next = year
last but one: the week before last = week, the month before last = month, the year before last = year
open day: the day before = day, the day after = day, the night before = day, the week before = week,
    the week after = week, the month before = month, the month after = month, the year before = year,
    the year after = year
other year: the following year, of the following year, the previous year, of the previous year, the next year,
    of the next year, that year, of that year, in that year, the same year, of the same year, the year before,
    of the year before, the year after, the preceding year, of the preceding year, of each year, every year,
    each year, of every year
year end: year - end, year end, mid - year, the year - end
backward: since, since the, than in, than in the, than on, than, compared with, compared with the, compared to,
    against, against the, versus, up from, down from
day part: morning, afternoon, evening, night, lunchtime, midday, noon
article: the, these, those
article a: a, an, one, another
of: of, day of
in: in, in the
to: -, to, through, thru, until, till, to the, through to, until the, up to
and: and, and the
or: or
between: between
ago: ago, back
hence: from now, from today, hence, ' time, 's time, s ' time
elsewhere: earlier, later, before, afterwards, previously, beforehand, on
vague: a few, several, many, some, a couple of, a couple, couple, a number of, few, couple of, numerous, recent
modifier: later in, earlier in, early, late, mid, mid -, early -, late -, end, end -
edge: start, beginning, end = -1, middle, close = -1, outset, rest, remainder, tail end, back end, latter part,
    early part, first days, last days, first weeks, last weeks, final days, final weeks, opening weeks, opening days,
    closing days, closing weeks, early months, early days, closing months, dying days
turn: turn
season: summer = 2, autumn = 3, winter = 4
doubtful season: spring = 1, fall = 3
weekend: weekend
before weekend: over, at, during, before, after, by, until, in, on, for
ordinal: last = -1, final = -1, closing = -1, opening = 1
quarter: quarter, q
half: half, h
fiscal: fiscal year = 1, financial year = 1, fiscal = 1, fiscal years = 1, financial years = 1, business year = 1,
    budget year = 1, fy = 1, tax year = 0, school year = 0, academic year = 0, marketing year = 0, crop year = 0
fiscal after: fiscal year = 1, financial year = 1, fiscal = 1, business year = 1, budget year = 1, tax year = 0,
    school year = 0, academic year = 0, marketing year = 0, crop year = 0, season = 0, academic session = 0
ended: to, ended, ending, ended in, ending in, ended on, ending on, to end, through, up to, to the end of, to end -,
    ended the, until, that ended in, that ended on
decade: s, 's
decade name: twenties = 1920, thirties = 1930, forties = 1940, fifties = 1950, sixties = 1960, seventies = 1970,
    eighties = 1980, nineties = 1990
apostrophe: '
century: century, - century
day suffix: st, nd, rd, th
era: year, years, calendar year, calendar years, calendar, cy, the year, year of
before year: both, in, since, by, until, till, during, throughout, before, after, late, early, mid, circa, mid -,
    early in, late in, summer, autumn, winter, spring, and in, for all of, back in, as of, pre -, post -, late -,
    early -, end -, starting, beginning, within
before more: of, from, for, to, than, between, and, or, the, its, their, his, her, our, a, an, this, that, 's, ',
    through, with, against, versus, vs, my, your, over, on, like, last, next, into, all, only, as, not, but, (, ;
after year: was, will, saw, has, had, is, would, brought, marked, began, ended
counted: gmt, utc, cet, bst, est, edt, local time, people, men, women, children, staff, personnel, police, percent,
    per, pc, million, billion, trillion, crore, lakh, dead, deaths, km, m, cm, mm, ft, ha, lb, oz, hp, gb, mb, tb,
    bpd, kwh, mwh, gwh, eur, usd, gbp, kg, mw, kw, gw, feet, euro, yen, yuan, won, or more, or so, or fewer, or less,
    +
no plural: was, is, has, as, its, this, across, his, thus, towards, besides, unless, always, perhaps, business,
    analysis, basis, crisis, gas, census, process, progress, address, access, congress, press, loss, class, ours,
    yours, us, various, previous, does, says
law: act, agenda, regulation, regulations, directive, bill, order, vision, treaty, notice, code, charter
programme: agenda, vision
verb: last
determiner: the, its, their, his, her, our, my, your, a, an, this, that, 's, '
surrounding: over, during, within, throughout, across
whole: past
link: and, or, but, by, in, at, as, to, that, on, with, after, when
rate: once, twice, times, %, percent, per cent
long: - long
age: - old, - olds
asking: agree, aim, arrange, ask, call, commit, deadline, decide, demand, due, expect, forecast, hope, instruct,
    intend, invite, mean, need, offer, oblige, order, ought, pay, plan, pledge, prepare, promise, propose, require,
    request, schedule, seek, set, shape, threaten, undertake, urge, vote, vow, want, warn, wish
planned: aim, bill, book, call, designate, earmark, envisage, expect, fix, forecast, intend, plan, project, propose,
    schedule, set, slate, time
timeless: accuse, acknowledge, add, admit, allege, appear, argue, be, believe, claim, concede, confirm, deny, describe,
    do, estimate, explain, feel, find, get, have, hear, hold, indicate, insist, keep, know, like, live, look, mention,
    note, quote, read, recall, remain, remember, report, reveal, say, see, seem, show, stand, state, stress, suggest,
    tell, think, understand, want, warn, work, write
before month: in, since, by, until, till, before, after, from, during, for, last, this, next, early, late, mid, mid -,
    through, end -, of, between, to, than in, every, each, and in, the, its, and, or, on, than, throughout, beginning,
    starting, -, –, /, as of
title: mr, mrs, ms, miss, dr, sir, lady, lord, theresa, james, brian, philip, minister, premier, professor, president,
    dame, senator, secretary, representative, mayor, judge, justice
habit: every, each, per
week on: a week on, week on, a week from, weeks on, fortnight on
weekly: prayers, prayer, sermon, sermons, school, mornings, afternoons, evenings, nights, best, roast, lunches, markets,
    papers, meetings, trains, services, league, matinees, man, girl
be: be, being, stay, stays, stayed, remain, remains, remained, keep, kept
infinitive: to
never: every, each, any, a, an, one, most, some, all, another, no, alternate, other
namer: black, good, bloody, super, cyber, ash, maundy, palm, easter, whit, holy, fat, shrove, giving, boxing, red,
    pancake, women 's, long, death, million, freedom, protest, salt
named: times, telegraph, mirror, mail, express, post, people, mass, agreement, accord, accords, school, schools, club,
    herald, tribune, observer, star, sun, night football, madness, massacre, for future, act, review, plot
recalled: attack, attacks, terror, terrorist, riot, riots, insurrection, massacre, revolution, coup, uprising,
    movement, hijackings, assault, memorial, museum, commission, plot, bombings, bombing, atrocities, atrocity,
    committee
future: extended to, extended until, extended by, postponed to, postponed until, put off until, delayed until,
    delayed to, renewed until, prolonged until, adjourned until, rescheduled for, is to, are to, will, meets, opens,
    begins, starts, votes, visits, convenes, reconvenes, resumes, expires, lapses, takes effect, takes place,
    takes over, ends, closes, leaves, falls due, is on, are on, comes, goes into, is in force, enters, returns,
    arrives, travels, hosts, takes office, goes to the polls, comes into, 'll, shall, planned, plans to, plan to,
    planning, scheduled, due, expected, expects, expect, set for, set to, is set, slated, upcoming, forthcoming,
    ahead of, awaiting, await, awaits, likely, would, going to, intends, intend, intended to, hopes to, hope to,
    aims to, aim to, aiming, about to, tentatively, to be, must, should, looming, pledged to, promised to, agreed to,
    vowed to, urged, wants, want, next, before the, wo, may, might, can, could, need, needs, pending, ready, deadline,
    preparing, prepares, prepare, bound to, committed to, undertook to, obliged, obliges, calls on
past: than, compared, against, it forecast, they forecast, had forecast, we forecast, it expected, said, told, was,
    were, had, did, been, got, came, went, saw, took, made, gave, found, met, held, rose, fell, grew, hit, won, lost,
    led, left, sent, spent, cut, put, wrote, spoke, began, became, kept, knew, stood, sat, ran, broke, brought,
    bought, built, chose, drew, drove, fought, flew, froze, laid, lay, paid, sold, shot, shut, sank, struck, swore,
    taught, thought, threw, understood, withdrew, heard, killed, seen, done, taken, given, known, shown, has, have,
    slid, slipped, shrank, sought, set out, set up, set off, set aside, last, just, recently, already, earlier
preposition: in, by, until, till, since, during, before, after, from, to, through, throughout, within, over, than, on
deadline: by, before, until, till, no later than, ahead of, pending, by the end of, by early, by late, by mid -
clause: that, after the, after a, after an, after its, after their, after her, after his, following the, following a,
    which, who, whether, because, although, while, whose
no verb: indeed, need, hundred, feed, speed, red, bed, shed, seed, greed, breed, weed, deed, sacred, wicked, hatred,
    unprecedented
from: from, from the
moved: moved, postponed, delayed, rescheduled, pushed, extended, changed, shifted, deferred, brought, raised, raise,
    cut, lengthened, shortened, reduced, reduce, increased, increase, rose, fell, lengthen, shorten, extend, lowered,
    shortening, lengthening, extending, raising, cutting, reducing
starting: beginning, starting, commencing, from, beginning on, starting on, that began on, that begins on
lasting: for, within, over, in, during, after, lasted, lasts, lasting, last, than, nearly, almost, about, least,
    under, another, took, take, takes, taking, spent, roughly, around, most, to, by, just, well over, up to, every
longer: longer than, shorter than, older than, younger than, later than
over: over
well over: for over, just over, well over, a little over, in over, lasted over, took over, after over, slightly over
onward: from, to, for, until, after, starting, beginning, with effect from
""",
    endings=("ed",),
)
