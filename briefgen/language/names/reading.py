"""From an article to its persons."""

from briefgen.language.article import Article
from briefgen.language.names.people import People


def people(article: Article) -> People:
    """The persons whom an article names, each once, with every mention that means only them."""
    return People(())
