"""Tables of dates, as text: `text ⇒ what is read`, under headings `# language country published`."""

from datetime import date
from pathlib import Path

from briefgen.language.find import Find, Setting
from briefgen.model.fact import FactKind

HEADING = 4  # a sharp, a language, a country and a day


def cases() -> list[tuple[Setting, str, str]]:
    """The cases of dates.txt, each with the setting of its heading."""
    setting, found = Setting(), []
    for line in (Path(__file__).parent / "dates.txt").read_text(encoding="utf-8").splitlines():
        text, arrow, read = line.partition(" ⇒ ")
        if line.startswith("# ") and len(line.split()) == HEADING:
            _, language, country, day = line.split()
            published = None if day == "-" else date.fromisoformat(day)
            setting = Setting(language, published, None if country == "-" else country)
        elif arrow and not line.startswith("#"):
            found.append((setting, text, read))
    return found


def told(text: str, finds: tuple[Find, ...]) -> str:
    """Finds as the table tells them."""
    return "; ".join(f"{text[one.start : one.end]} = {_value(one)}" for one in finds) or "nothing"


def _value(find: Find) -> str:
    value = find.value
    if find.kind is FactKind.DURATION:
        return ("≈" if value.get("approx") else "") + f"{_amount(find)} {value['unit']}"
    if "symbolic" in value:
        return f"? {value['precision']}"
    days = value["from"] if value["from"] == value["to"] else f"{value['from']}..{value['to']}"
    return f"{days} {value['precision']}"


def _amount(find: Find) -> str:
    return str(find.value.get("amount") or f"{find.value['low']}..{find.value['high']}")
