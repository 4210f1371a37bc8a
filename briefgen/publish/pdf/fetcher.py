"""What the renderer may read: files of the project, small data: images, and nothing else."""

import mimetypes
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from weasyprint.urls import URLFetcher, URLFetcherResponse

BASE = "file:///project/"
LARGEST_DATA_ADDRESS = 5_000_000


class RefusedError(ValueError):
    """An address that is not served."""


class ProjectFetcher(URLFetcher):
    """Serves the project's files under a virtual base address, so that nothing in a PDF depends on where they lie."""

    def __init__(self, root: Path | None, largest: int) -> None:
        super().__init__(allowed_protocols=("data",), allow_redirects=False)
        self.root = root.resolve() if root else None
        self.largest = largest
        self.refused: list[str] = []

    def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
        """A file's bytes with their type. Raises RefusedError, which WeasyPrint reports and goes on."""
        scheme = urlsplit(url).scheme.lower()
        if scheme == "data" and len(url) <= LARGEST_DATA_ADDRESS:
            return super().fetch(url, headers)
        place = self._place(url) if scheme == "file" else None
        if place is None:
            self.refused.append(url[:200])
            raise RefusedError(f"address refused: {url[:200]}")
        kind = mimetypes.guess_type(place.name)[0] or "application/octet-stream"
        return URLFetcherResponse(url, place.read_bytes(), {"Content-Type": kind})

    def _place(self, url: str) -> Path | None:
        """The regular file behind an address, links followed, where it lies in the project and is not too large."""
        address = urlsplit(url)
        base = urlsplit(BASE)
        if self.root is None or address.netloc or not address.path.startswith(base.path):
            return None
        place = (self.root / unquote(address.path[len(base.path) :]).lstrip("/")).resolve()
        inside = place.is_relative_to(self.root) and place.is_file()
        return place if inside and place.stat().st_size <= self.largest else None
