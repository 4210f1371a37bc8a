"""Who speaks: from the words that stand there to the fullest name that the document gives, or nobody."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from briefgen.language.article import Article
from briefgen.language.names.people import People
from briefgen.language.statements.draft import Draft, Naming
from briefgen.language.statements.marks import quotations
from briefgen.language.statements.named import NOBODY, Speaker, is_human, named
from briefgen.language.statements.pronouns import Memory, of_pronoun, told_of
from briefgen.language.statements.proper import BODIES
from briefgen.language.statements.register import Register
from briefgen.language.statements.scenes import scenes_of
from briefgen.language.statements.subjects import Subjects

__all__ = ["Speaker", "speakers", "subjects_of"]


@lru_cache(maxsize=1)
def subjects_of(article: Article, people: People) -> Subjects:
    """Whom an article is about, with its quotations and scenes; kept for those who ask again."""
    spans = [(one.start, one.start + len(one.text)) for one in article.paragraphs]
    marks = quotations(article.text, spans)
    return Subjects(Register(article, people), marks, scenes_of(article, people, marks))


def speakers(
    article: Article, people: People, drafts: Sequence[Draft], turns: Mapping[int, str | None] | None = None
) -> Iterator[Speaker]:
    """The speaker of each draft; the drafts in the order of the text.

    Args:
        article: with parses.
        people: its persons.
        drafts: what was found, without speakers.
        turns: who speaks in a paragraph of a transcript, by its number.
    """
    subjects = subjects_of(article, people)
    memory = Memory(subjects, turns or {}, learned=dict(subjects.genders))
    for one in drafts:
        found = _speaker(memory, one)
        memory.take(one, found)
        yield found


def _speaker(memory: Memory, one: Draft) -> Speaker:
    if one.introduced:
        return _introduced(memory, one)
    return _named(memory, one, one.who) if one.who is not None else NOBODY


def _named(memory: Memory, one: Draft, who: Naming) -> Speaker:
    register = memory.subjects.register
    chain = f"{one.cue or 'no cue'} → {_relation(one)} “{register.article.text[who.span[0] : who.span[1]]}”"
    if who.pronoun is not None:
        return of_pronoun(memory, one, who, chain)
    found = named(register, who, chain, memory.before)
    return found if found.person is not None else told_of(memory, one, who, found)


def _relation(one: Draft) -> str:
    return one.path.replace("nsubj", "subject").replace("pobj < prep", "object") or "the words before are about"


def _introduced(memory: Memory, one: Draft) -> Speaker:
    """Of a quotation without a cue: who the words before it are about, or the last speaker of the paragraph."""
    found = _named(memory, one, one.who) if one.who is not None else NOBODY
    if one.who is not None and (found.apposed or found.person is not None):
        return found
    if one.who is not None and found.name is not None and _may_speak(one, one.who):
        return found
    spoken = [pair for pair in memory.by_paragraph.get(one.paragraph, ()) if pair[0].span[1] <= one.span[0]]
    if one.lead or not spoken or any(spoke.name != spoken[0][1].name for _, spoke in spoken):
        return NOBODY
    spoke = spoken[-1][1]
    return Speaker(spoke.name, spoke.person, (f"no cue → {spoke.name}, who speaks in the sentence before",))


def _may_speak(one: Draft, who: Naming) -> bool:
    """Whether the words before a quotation are about someone without a name who may speak."""
    if not one.lead:
        return is_human(who)
    return who.pronoun is not None or who.named or is_human(who) or who.lemma in BODIES
