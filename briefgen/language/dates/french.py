"""The words of French dates."""

from briefgen.language.dates.lexicon import lexicon

FRENCH = lexicon(
    """
month: janvier = 1, février = 2, mars = 3, avril = 4, mai = 5, juin = 6, juillet = 7, août = 8, aout = 8,
    septembre = 9, octobre = 10, novembre = 11, décembre = 12
short month: janv = 1, févr = 2, fév = 2, avr = 4, juil = 7, sept = 9, oct = 10, nov = 11, déc = 12
weekday: lundi = 0, mardi = 1, mercredi = 2, jeudi = 3, vendredi = 4, samedi = 5, dimanche = 6
short weekday: lun = 0, mar = 1, mer = 2, jeu = 3, ven = 4, sam = 5, dim = 6
unit: seconde = second, minute = minute, heure = hour, jour = day, semaine = week, mois = month, trimestre = quarter,
    semestre = half, an = year, année = year, décennie = decade, siècle = century
units: secondes = second, minutes = minute, heures = hour, jours = day, semaines = week, mois = month,
    trimestres = quarter, ans = year, années = year, décennies = decade, siècles = century
half more: et demi, et demie
working: longs, longues, pleins, pleines, bons, bonnes
adjective: ce = 0, cet = 0, cette = 0
adjective after: dernier = -1, dernière = -1, derniers = -1, dernières = -1, passé = -1, passée = -1, écoulé = -1,
    écoulée = -1, écoulés = -1, écoulées = -1, prochain = 1, prochaine = 1, prochains = 1, prochaines = 1,
    en cours = 0
window: derniers = -1, dernières = -1, prochains = 1, prochaines = 1
day: avant - hier = -2, hier = -1, aujourd'hui = 0, demain = 1, après - demain = 2, ce matin = 0, ce soir = 0,
    cette nuit = 0, cet après - midi = 0
other day: le lendemain = day, la veille = day, le surlendemain = day, l ' avant - veille = day, le même jour = day
day part: matin, soir, après - midi, nuit, midi
article: le, la, les, l ', ces
contraction: au, du, aux, des
article a: un, une
of: de, d ', du, des
in: en, de, d '
to: -, à, au, à la
and: et, et le
or: ou
between: entre, entre le, entre les
from: de, du, depuis
ago before: il y a
hence before: dans, d ' ici
elsewhere: plus tard, plus tôt, auparavant
vague: quelques, plusieurs, de nombreuses, de nombreux
modifier: début, fin, mi -, courant
edge: début, fin = -1, milieu, reste
season: printemps = 1, automne = 3, hiver = 4
doubtful season: été = 2
feast: pâques = 0, lundi de pâques = 1, vendredi saint = -2, pentecôte = 49, noël = 1225
weekend: week - end, weekend
ordinal: premier = 1, première = 1, deuxième = 2, second = 2, seconde = 2, troisième = 3, quatrième = 4, dernier = -1,
    dernière = -1
quarter: trimestre, t
half: semestre
fiscal: exercice = 1, exercice budgétaire = 1, exercice fiscal = 1, année budgétaire = 1, année scolaire = 0,
    année universitaire = 0
decade before: années
century: siècle
century name: xve siècle = 15, xvie siècle = 16, xviie siècle = 17, xviiie siècle = 18, xixe siècle = 19,
    xxe siècle = 20, xxie siècle = 21
day suffix: er, e, ème, re
era: année, an, l ' an, l ' année, exercice
before year: en, depuis, jusqu ' en, d ' ici, d ' ici à, d ' ici fin, fin, début, mi -, dès, à l ' horizon, été,
    hiver, printemps, automne, avant, après, courant, dès l ' été, à partir de, entre, depuis fin, depuis début, in
determiner: le, la, les, l ', sa, son, ses, leur
before more: de, du, pour, à, et, ou, qu ', que, par rapport à, (, l ', le, la, les, sa, son, ses, leur
title: m, mme, monsieur, madame
never: chaque, tous les, toutes les, un
habit: chaque, tous les, toutes les, par
infinitive: à
future: sera, seront, va, vont, prévu, prévue, prévus, prévues, prévoit, prévoient, devrait, devraient, doit, doivent,
    aura, auront, pourrait, pourraient, prochain, prochaine, attendu, attendue, entend, compte, se tiendra,
    se réunira, entrera, débutera, d ' ici, avant
clause: que, qu ', qui, dont
past: a, ont, était, étaient, fut, avait, avaient, déclaré, annoncé, dit, indiqué, affirmé, est, sont, eu
preposition: en, au, à, avant, après, depuis, dès, de, d ', du, jusqu ' en, jusqu ' au, d ' ici
deadline: d ' ici, d ' ici au, d ' ici le, avant, avant le, jusqu ' au, d ' ici à, au plus tard le, jusqu ' à
backward: depuis, depuis le
onward: dès, à partir du, à compter du, dès le, à partir de
lasting: pendant, durant, après, depuis, en, dans, sur, près d ', près de, plus d ', plus de, moins d ', moins de,
    environ, dure, duré
longer: plus longtemps que
""",
    numeric="dmy",
)
