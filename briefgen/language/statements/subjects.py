"""The subjects of main clauses outside of quotations, paragraph by paragraph: whom a text is about."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cache, cached_property
from operator import itemgetter

from briefgen.language.names.people import Person
from briefgen.language.statements.draft import Naming, at_name, naming
from briefgen.language.statements.grammar import is_finite
from briefgen.language.statements.marks import Quotation
from briefgen.language.statements.named import person_of
from briefgen.language.statements.register import Register
from briefgen.language.statements.scene import Scene

# Those that go back to the subject of their own sentence, with their tags.
GOES_ON = re.compile(r"\s[a-zß-ÿ]")
OWN = {("his", "PRP$"): "he", ("himself", "PRP"): "he", ("her", "PRP$"): "she", ("herself", "PRP"): "she"}


def _pronouns(scene: Scene, start: int, end: int) -> set[str]:
    """“Ana Ruiz and her brother”: the pronouns that own something after the first mention of a person in a sentence."""
    first = min((at for at in scene.names if start <= at < end), default=end)
    words = [token for token in scene.words(first, end) if scene.is_outside(token)]
    told = {OWN.get((token.lower_, token.tag_), "") for token in words}
    return told - {""}


def _openings(scene: Scene) -> list[Naming]:
    """The persons with whom a sentence begins and a word goes on (“Fontoura shrugs.”)."""
    starts = [at for at, _ in scene.sentences if at in scene.names and not scene.quotation_at(at)]
    return [at_name(scene, at) for at in starts if GOES_ON.match(scene.text, scene.names[at])]


class Subjects:
    """The main subjects of an article that are nouns, read once a paragraph."""

    def __init__(
        self, register: Register, marks: Sequence[Sequence[Quotation]], scenes: Sequence[Scene | None]
    ) -> None:
        self.register = register
        self.marks = marks
        self.scenes = scenes
        self.of = cache(self._of)
        self._starts = [one.start for one in register.article.paragraphs]

    def _of(self, number: int) -> tuple[tuple[Naming, Person | None], ...]:
        scene = self.scenes[number]
        found = []
        for token in scene.parse if scene is not None else ():
            if token.dep_ in ("nsubj", "nsubjpass") and token.tag_ not in ("PRP", "WP", "WDT", "EX"):
                main = token.head.dep_ in ("ROOT", "advcl", "parataxis", "ccomp") and is_finite(token.head)
                if scene is not None and main and scene.is_outside(token):
                    who = naming(token, scene.start)
                    found.append((who, person_of(self.register, who)))
        opening = _openings(scene) if scene is not None else []
        known = {who.span[0] for who, _ in found}
        found += [(who, person_of(self.register, who)) for who in opening if who.span[0] not in known]
        return tuple(sorted(found, key=lambda one: one[0].span))

    def last(self, number: int, before: int, fits: Callable[[Naming, Person | None], bool]) -> Naming | None:
        """The last subject of a paragraph until an offset that is of some kind."""
        those = self.of(number)
        end = bisect_left(those, before, key=lambda one: one[0].span[0])
        return next((who for who, person in reversed(those[:end]) if fits(who, person)), None)

    @cached_property
    def _named(self) -> list[tuple[int, Person]]:
        """The mentions outside of quotations, in order."""
        return sorted(
            ((start, person) for start, (person, _) in self.register.beginning.items() if not self._is_quoted(start)),
            key=itemgetter(0),
        )

    def _is_quoted(self, at: int) -> bool:
        scene = self.scenes[self._number(at)]
        return scene is not None and scene.quotation_at(at - scene.start) is not None

    def _number(self, at: int) -> int:
        return max(0, bisect_right(self._starts, at) - 1)

    def persons(self, start: int, end: int) -> list[Person]:
        """Who is named outside of quotations from one offset to another, each once."""
        first = bisect_left(self._named, start, key=itemgetter(0))
        last = bisect_left(self._named, end, key=itemgetter(0))
        return list({id(person): person for _, person in self._named[first:last]}.values())

    def sentence(self, at: int) -> int:
        """Where the sentence that holds an offset begins."""
        number = self._number(at)
        scene = self.scenes[number]
        return scene.start + scene.sentence(at - scene.start)[0] if scene is not None else self._starts[number]

    @cached_property
    def genders(self) -> dict[str, str]:
        """Of persons the pronoun that the text has for them: in sentences that name nobody else before it."""
        votes: dict[str, set[str]] = {}
        for number, scene in enumerate(self.scenes):
            for start, end in scene.sentences if scene is not None else ():
                named = self.persons(self._starts[number] + start, self._starts[number] + end)
                if len(named) == 1 and scene is not None:
                    votes.setdefault(named[0].name, set()).update(_pronouns(scene, start, end))
        return {name: found.pop() for name, found in votes.items() if len(found) == 1}

    def goes_on(self, who: Naming, pronoun: str, before: int) -> bool:
        """Whether a sentence after that of a subject has the pronoun for its own subject, as of whom the text tells."""
        number = self._number(who.span[0])
        scene = self.scenes[number]
        if scene is None:
            return False
        window = (scene.sentence(who.span[1] - scene.start)[1], before - scene.start)
        words = [token for token in scene.words(*window) if token.lower_ == pronoun and scene.is_outside(token)]
        return any(token.dep_ == "nsubj" and token.head.dep_ in ("ROOT", "conj", "ccomp") for token in words)
