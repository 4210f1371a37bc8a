"""Names of persons in an article."""

from briefgen.language.names.people import People, Person, people

__all__ = ["People", "Person", "people"]
