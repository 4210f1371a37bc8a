"""The words of German dates."""

from briefgen.language.dates.lexicon import lexicon

DAYS = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]
TIMES = ["morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht"]
COMPOUNDS = ", ".join(f"{day}{time} = {index}" for index, day in enumerate(DAYS) for time in TIMES)  # “Montagabend”

GERMAN = lexicon(
    f"""
month: januar = 1, jänner = 1, februar = 2, feber = 2, märz = 3, april = 4, mai = 5, juni = 6, juli = 7, august = 8,
    september = 9, oktober = 10, november = 11, dezember = 12
short month: jan = 1, jän = 1, feb = 2, febr = 2, mrz = 3, mär = 3, apr = 4, jun = 6, jul = 7, aug = 8, sep = 9,
    sept = 9, okt = 10, nov = 11, dez = 12
weekday: montag = 0, dienstag = 1, mittwoch = 2, donnerstag = 3, freitag = 4, samstag = 5, sonnabend = 5, sonntag = 6,
    {COMPOUNDS}
short weekday: mo = 0, di = 1, mi = 2, do = 3, fr = 4, sa = 5, so = 6
unit: sekunde = second, minute = minute, stunde = hour, tag = day, tages = day, woche = week, monat = month,
    monats = month, quartal = quarter, quartals = quarter, halbjahr = half, halbjahres = half, jahr = year,
    jahres = year, jahrzehnt = decade, jahrzehnts = decade, jahrhundert = century, jahrhunderts = century,
    monatige = month, monatigen = month, wöchige = week, wöchigen = week, wöchiger = week, tägige = day,
    tägigen = day, tägiger = day, tägiges = day, stündige = hour, stündigen = hour, stündiges = hour,
    minütige = minute, minütigen = minute
units: sekunden = second, minuten = minute, stunden = hour, tage = day, tagen = day, wochen = week, monate = month,
    monaten = month, quartale = quarter, quartalen = quarter, jahre = year, jahren = year, jahrzehnte = decade,
    jahrzehnten = decade, jahrhunderte = century, jahrhunderten = century
working: weitere, weiteren, volle, vollen, ganze, ganzen, lange, langen
adjective: letzte = -1, letzten = -1, letzter = -1, letztes = -1, vergangene = -1, vergangenen = -1, vergangener = -1,
    vergangenes = -1, vorige = -1, vorigen = -1, voriger = -1, voriges = -1, diese = 0, diesen = 0, dieser = 0,
    dieses = 0, diesem = 0, laufende = 0, laufenden = 0, kommende = 1, kommenden = 1, kommender = 1, kommendes = 1,
    nächste = 1, nächsten = 1, nächster = 1, nächstes = 1
definite: letzte = -1, letzten = -1, vergangene = -1, vergangenen = -1, vorige = -1, vorigen = -1, laufende = 0,
    laufenden = 0, kommende = 1, kommenden = 1, nächste = 1, nächsten = 1
window: letzten = -1, vergangenen = -1, zurückliegenden = -1, nächsten = 1, kommenden = 1
other: folgende, folgenden, darauffolgende, darauffolgenden, vorhergehenden, vorangegangenen, selben, gleichen
day: vorgestern = -2, gestern = -1, heute = 0, morgen = 1, übermorgen = 2
doubtful day: morgen
other day: am folgenden tag = day, am tag darauf = day, am nächsten tag = day, am tag zuvor = day
day part: morgen, früh, vormittag, mittag, nachmittag, abend, nacht
contraction: im, am, vom, zum, beim
article: der, die, das, den, dem, des
article a: ein, eine, einen, einem, einer, eines
of: des, der, von, vom, im
in: im, des, in
to: -, bis, bis zum
and: und, und dem
or: oder
between: zwischen, zwischen dem
from: von, vom
ago before: vor
elsewhere: später, zuvor, danach, darauf, vorher
vague: einige, einigen, mehrere, mehreren, wenige, wenigen, ein paar, vielen
modifier: anfang, mitte, ende
edge: anfang, beginn, mitte, ende = -1, rest
season: frühling = 1, frühjahr = 1, sommer = 2, herbst = 3, winter = 4
feast: ostern = 0, ostersonntag = 0, ostermontag = 1, karfreitag = -2, pfingsten = 49, weihnachten = 1225
weekend: wochenende
ordinal: erste = 1, ersten = 1, erstes = 1, erster = 1, zweite = 2, zweiten = 2, zweites = 2, zweiter = 2, dritte = 3,
    dritten = 3, drittes = 3, vierte = 4, vierten = 4, viertes = 4, letzte = -1, letzten = -1, schlussquartal = -1
quarter: quartal, quartals, vierteljahr, q
half: halbjahr, halbjahres, jahreshälfte, h
fiscal: geschäftsjahr = 1, geschäftsjahres = 1, haushaltsjahr = 1, haushaltsjahres = 1, wirtschaftsjahr = 1,
    fiskaljahr = 1, schuljahr = 0, schuljahres = 0, steuerjahr = 0, studienjahr = 0
decade: er jahre, er jahren, er - jahre, er - jahren, er
century: jahrhundert, jahrhunderts
day suffix: .
era: jahr, jahre, jahres, jahren
before year: seit, bis, ab, sommer, herbst, winter, frühjahr, frühling, anfang, ende, mitte, seit anfang, von,
    zwischen, nach, vor, gegenüber, für, in, im, jahr
before more: und, oder, als, für, (
after year: um, auf, war, waren, wurde, wurden, wird, werden, bei, mit, noch, erstmals, gegenüber, hat, hatte, haben,
    betrug, lag, stieg, sank, fiel, nur, nicht, eine, einen, ein, in, im, an, zum, zu, von, soll, sollen, den, das,
    der, die, rund, nach, wieder, schon, bereits
title: herr, frau, herrn
never: jeden, jede, jedes, jedem
habit: jede, alle
infinitive: zu
future: wird, werden, soll, sollen, sollte, plant, planen, geplant, geplante, geplanten, voraussichtlich, würde,
    würden, erwartet, erwarten, tritt, beginnt, beginnen, startet, endet, findet, finden, trifft, treffen, reist,
    kommende, kommenden, nächste, nächsten, muss, müssen, könnte, könnten, spätestens, anstehende, anstehenden
clause: dass, ob, weil, obwohl, während
past: war, waren, wurde, wurden, hatte, hatten, hat, haben, sagte, teilte, gab, erklärte, ist, sind, worden, kam,
    kamen, stieg, fiel, sank, lag, ging, traf, trafen, beschloss, entschied, kündigte
preposition: in, im, bis, seit, vor, nach, ab, von, vom, zum, während
deadline: bis, bis zum, vor, vor dem, spätestens am
backward: seit, seit dem
onward: ab, ab dem, vom, mit wirkung vom
lasting: für, binnen, innerhalb, seit, nach, mehr als, über, dauerte, dauert, fast, gut, knapp, etwa, rund
longer: länger als, mehr als
""",
    numeric="dmy",
    bare_years=True,
)
