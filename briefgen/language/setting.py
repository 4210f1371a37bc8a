"""How a source is read: its language, its day and its country."""

from datetime import date
from functools import lru_cache

from briefgen.language.country import country_of
from briefgen.language.find import Setting
from briefgen.model.source import UNKNOWN, Metadata, Source


def setting_of(source: Source) -> Setting:
    """What a source’s metadata, and its text where they are silent, say of it; English where they name no language."""
    return _setting(source.meta, source.text)


@lru_cache(maxsize=1024)
def _setting(meta: Metadata, text: str) -> Setting:
    """Looked up once a source, since many claims rest on one."""
    published = date.fromisoformat(meta.published) if meta.published and meta.published != UNKNOWN else None
    return Setting(meta.language or "en", published, country_of(meta, text))
