"""Participants: the persons of an article as facts, each at the first full mention."""

from briefgen.language.article import Article
from briefgen.language.find import Find
from briefgen.language.names.people import People, Person
from briefgen.model.fact import FactKind


def read_participants(article: Article, people: People) -> tuple[Find, ...]:
    """One find for each person who takes part, in the order of the text.

    Its span is title and name at the first full mention, its value `name`, and `role` and `side` where the text tells
    them. Who is only remembered (“former Prime Minister Shinzo Abe’s diplomacy”) takes no part.
    """
    found = [_find(one, article.text) for one in people.all if one.takes_part]
    return tuple(sorted(found, key=lambda find: find.start))


def _find(person: Person, text: str) -> Find:
    value = {"name": person.name, "role": person.role, "side": person.side}
    said = {key: words for key, words in value.items() if words is not None}
    steps = (f"{text[person.start : person.end]} → name {person.name}", *person.steps)
    return Find(FactKind.PARTICIPANT, person.start, person.end, said, person.rule, person.trigger, steps)
