"""Files in seeds/ to `Source`; one reader per format."""

from briefgen.corpus.metadata import metadata_shape
from briefgen.corpus.read import read_source
from briefgen.corpus.readers import SUFFIXES

__all__ = ["SUFFIXES", "metadata_shape", "read_source"]
