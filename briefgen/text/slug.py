"""Names of files made of words."""

import re
import unicodedata

LONGEST = 60


def slug(text: str) -> str:
    """Letters, digits and hyphens, as an id wants them; whole words as far as there is room."""
    plain = unicodedata.normalize("NFKD", re.sub("['’]", "", text)).encode("ascii", "ignore").decode().lower()
    made = ""
    for word in re.findall(r"[a-z0-9]+", plain):
        if made and len(made) + 1 + len(word) > LONGEST:
            break
        made = f"{made}-{word}" if made else word[:LONGEST]
    return made
