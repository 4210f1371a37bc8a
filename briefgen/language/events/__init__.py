"""Events of an article: meetings, votes, visits and strikes, with place and day."""

from briefgen.language.events.reading import read_events

__all__ = ["read_events"]
