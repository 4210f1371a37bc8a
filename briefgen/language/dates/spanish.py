"""The words of Spanish dates."""

from briefgen.language.dates.lexicon import lexicon

SPANISH = lexicon(
    """
month: enero = 1, febrero = 2, marzo = 3, abril = 4, mayo = 5, junio = 6, julio = 7, agosto = 8, septiembre = 9,
    setiembre = 9, octubre = 10, noviembre = 11, diciembre = 12
short month: ene = 1, feb = 2, mar = 3, abr = 4, may = 5, jun = 6, jul = 7, ago = 8, sep = 9, sept = 9, oct = 10,
    nov = 11, dic = 12
weekday: lunes = 0, martes = 1, miércoles = 2, jueves = 3, viernes = 4, sábado = 5, domingo = 6
unit: segundo = second, minuto = minute, hora = hour, día = day, semana = week, mes = month, trimestre = quarter,
    semestre = half, año = year, década = decade, siglo = century
units: segundos = second, minutos = minute, horas = hour, días = day, semanas = week, meses = month,
    trimestres = quarter, años = year, décadas = decade, siglos = century
half more: y medio, y media
working: largos, largas, hábiles, naturales
adjective: este = 0, esta = 0, próximo = 1, próxima = 1, pasado = -1, pasada = -1, presente = 0
adjective after: pasado = -1, pasada = -1, último = -1, última = -1, próximo = 1, próxima = 1, que viene = 1,
    en curso = 0, pasados = -1, pasadas = -1, próximos = 1, próximas = 1
window: últimos = -1, últimas = -1, pasados = -1, próximos = 1, próximas = 1
day: anteayer = -2, ayer = -1, anoche = -1, hoy = 0, mañana = 1, pasado mañana = 2, esta mañana = 0, esta tarde = 0,
    esta noche = 0, ayer por la mañana = -1, ayer por la tarde = -1, ayer por la noche = -1
doubtful day: mañana
other day: al día siguiente = day, el día siguiente = day, el día anterior = day, la víspera = day,
    ese mismo día = day
day part: por la mañana, por la tarde, por la noche
article: el, la, los, las
contraction: del, al
article a: un, una
of: de, del
in: de, del, en
to: -, a, al, hasta, hasta el
and: y, y el
or: o, u
between: entre, entre el
from: de, del, desde, desde el
ago before: hace
hence before: dentro de
elsewhere: después, antes, más tarde
vague: unos, unas, varios, varias, algunos, algunas, pocos, pocas, muchos
modifier: principios de, comienzos de, inicios de, finales de, mediados de, fines de
edge: principios, comienzos, inicios, finales = -1, mediados, fines = -1, inicio, fin = -1, final = -1
season: primavera = 1, verano = 2, otoño = 3, invierno = 4
feast: pascua = 0, viernes santo = -2, pentecostés = 49, navidad = 1225
weekend: fin de semana
ordinal: primer = 1, primero = 1, primera = 1, segundo = 2, segunda = 2, tercer = 3, tercero = 3, tercera = 3,
    cuarto = 4, último = -1, última = -1
quarter: trimestre
half: semestre, mitad
fiscal: ejercicio = 1, ejercicio fiscal = 1, año fiscal = 1, curso escolar = 0, año escolar = 0, curso = 0
decade before: años, década de, década de los, los años
century: siglo
century name: siglo xv = 15, siglo xvi = 16, siglo xvii = 17, siglo xviii = 18, siglo xix = 19, siglo xx = 20,
    siglo xxi = 21
day suffix: º, °
era: año, años, ejercicio
before year: en, desde, hasta, para, antes de, después de, a principios de, a finales de, verano de, otoño de,
    invierno de, primavera de, finales de, principios de, mediados de, desde finales de, a partir de, durante, entre
determiner: el, la, los, las, su
before more: de, del, a, y, o, que, frente a, el, la, los, las, su, (
title: señor, señora, don, doña
never: cada, todos los, todas las, un
habit: cada, todos los, todas las, por
infinitive: a
future: será, serán, va, van, previsto, prevista, previstos, prevé, prevén, debe, deben, debería, podría, podrían,
    espera, esperan, celebrará, tendrá, tendrán, próximo, próxima, habrá, comenzará, entrará, viajará, reunirá,
    antes de
clause: que, quien, cuyo, cuya
past: fue, fueron, era, estaba, ha, han, había, dijo, anunció, declaró, afirmó, señaló, aprobó, subió, bajó, cayó,
    decidió
preposition: en, de, del, desde, hasta, antes de, después de, para, durante, a
deadline: antes de, antes del, hasta, hasta el, a más tardar el, para el
backward: desde, desde el
onward: a partir de, a partir del
lasting: durante, en, dentro de, tras, después de, más de, menos de, casi, cerca de, unos
longer: más de
""",
    numeric="dmy",
)
