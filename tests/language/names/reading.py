"""Texts to articles, and tables of cases: a text a line, what is found in it below, indented."""

from pathlib import Path

from briefgen.language.article import Article
from briefgen.language.find import Setting
from briefgen.language.parser import parsed
from briefgen.text.segment import paragraphs


def article(text: str, *, parse: bool = False) -> Article:
    plain = Article.of(text, paragraphs(text), Setting())
    return parsed(plain) if parse else plain


def cases(path: Path) -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            found[-1][1].append(line.strip())
        elif line and not line.startswith("#"):
            found.append((line.replace(r"\n", "\n\n"), []))
    return found
