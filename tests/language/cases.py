"""Tables of cases, as text: `text ⇒ what is read`, under headings `# language country`."""

from pathlib import Path

from briefgen.language.find import Setting


def cases(name: str) -> list[tuple[Setting, str, str]]:
    """The cases of a file beside this one, each with the setting of its heading."""
    setting, found = Setting(), []
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        text, arrow, read = line.partition(" ⇒ ")
        if line.startswith("# ") and not arrow:
            language, _, country = line[2:].partition(" ")
            setting = Setting(language, country=country or None)
        elif arrow and not line.startswith("# "):
            found.append((setting, text, read))
    return found
