"""Persons of an article: titles, names and surnames read together over the whole document."""

from briefgen.language.names.people import People, Person, Pronoun
from briefgen.language.names.reading import people

__all__ = ["People", "Person", "Pronoun", "people"]
